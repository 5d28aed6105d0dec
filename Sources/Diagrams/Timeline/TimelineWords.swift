import Portfolio

/// The words of a timeline.
struct TimelineWords {
    let language: DisplayLanguage

    /// The words of this language.
    var table: any DiagramWording { language.pictures }

    /// The name as one clean line.
    func name(of entry: PlanEntry) -> String {
        let name = SafeText.line(entry.name)
        return name.isEmpty ? table.unnamed : name
    }

    /// Beside a bar: "uge 42 · 16.–22. okt.", "ca. 21.–30. sep. 2017" where the words were vague.
    func date(of row: TimelineRow) -> String {
        row.isVague && row.span != nil ? table.about(exactDate(of: row)) : exactDate(of: row)
    }

    /// "2. okt. 2017", "senest 1. juli 2018".
    private func exactDate(of row: TimelineRow) -> String {
        switch row.figure {
        case .day(let day): return day.words(in: language)
        case .undated: return table.noDate
        case .deadline, .from: return row.span?.words(in: language) ?? ""
        case .within(let span), .bar(let span):
            let words = span.words(in: language)
            guard span.length == 7, let first = span.earliest, let last = span.latest, first.weekday == .monday else {
                return words
            }
            return table.week(of: first, to: last)
        }
    }

    /// What the reader has to notice: "+14 d · før: 2. okt. (sagt 8. maj)".
    func alert(of row: TimelineRow) -> String? {
        var parts: [String] = []
        if let ghost = row.ghost { parts.append(moved(row, from: ghost)) }
        if let tried = (row.tried?.days).flatMap(Slip.init(days:)) { parts.append(table.slip(tried)) }
        if row.entry.cameLate { parts.append(shift(of: row.entry)) }
        if let room = row.room, room.days < 0 { parts.append(table.room(room)) }
        return parts.isEmpty ? nil : parts.joined(separator: " · ")
    }

    /// "Langt fra resten: CO2-neutral (2050)".
    func remote(_ entries: [PlanEntry]) -> String {
        let names = entries.map { name(of: $0) + " (" + ($0.current?.words(in: language) ?? "") + ")" }
        return table.remote(names.joined(separator: ", "))
    }

    /// "+14 d", "−3 d"; "kom 14 d senere" where it came late and nobody had moved it.
    func shift(of entry: PlanEntry) -> String {
        if entry.cameLate { return table.came(later: entry.lateDays) }
        return entry.slip.map(table.slip) ?? ""
    }

    /// "+30 d · før: juni 2018", of what a trial moves.
    func moved(_ tried: TriedMove) -> String? {
        Slip(days: tried.days).map { table.slip($0) + " · " + table.before(tried.before.words(in: language)) }
    }

    /// How far alone, where there is no room for from where: a number is not cut.
    func shortAlert(of row: TimelineRow) -> String? { row.ghost == nil ? nil : shift(of: row.entry) }

    private func moved(_ row: TimelineRow, from ghost: Statement) -> String {
        let year = ghost.origin.anchor.year != row.entry.current?.anchor.year
        let before =
            ghost.origin.isDay
            ? ghost.origin.anchor.words(in: language, year: year) : ghost.origin.words(in: language)
        let said = ghost.saidOn.map { " " + table.said(on: $0.words(in: language, year: year)) } ?? ""
        return shift(of: row.entry) + " · " + table.before(before) + said
    }

    /// Beside the date, without alarm: "nået", "ubekræftet", "foreløbig", "(skrevet: jan. 2017)".
    func quietStatus(of row: TimelineRow) -> String? {
        let status: String? =
            switch row.entry.status {
            case .reached, .unconfirmed, .cancelled: row.entry.standing[language]
            case .moved where row.entry.isMissed: row.entry.standing[language]
            case .planned, .moved: row.isTentative ? Statement.Modality.tentative.label[language] : nil
            }
        let derived = row.isDerived ? Dependency.Basis.inferred.label[language] : nil
        let room = row.room.flatMap { $0.days < 0 ? nil : table.room($0) }
        let rather = row.forecast.flatMap { forecast in
            forecast.median > forecast.promised ? table.rather(forecast.median.words(in: language)) : nil
        }
        let written = row.written.map { table.written($0.words(in: language)) }
        let parts = [written, derived, status, room, rather].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: " · ")
    }

    /// "Uden dato: Valg af leverandør, Videre proces".
    func undated(_ entries: [PlanEntry]) -> String {
        table.undated(entries.map { name(of: $0) }.joined(separator: ", "))
    }

    /// What a reader who points at a bar is told.
    func note(of row: TimelineRow, meetings: [Meeting.ID: Meeting]) -> String {
        if let tried = row.tried {
            // Nobody said the day that it is tried on, so no words stand beside it.
            let when = row.span?.words(in: language) ?? table.noDate
            return [
                row.entry.name, table.tried, when, table.slip(Slip(least: tried.days, most: tried.days)),
                table.before(tried.before.words(in: language)),
            ]
            .joined(separator: " · ")
        }
        var parts = [row.entry.name, row.span?.words(in: language) ?? table.noDate]
        parts += [row.entry.standing[language], row.written.map { table.written($0.words(in: language)) }]
            .compactMap { $0 }
        if row.isCritical { parts.append(table.criticalChain) }
        if let alert = alert(of: row) { parts.append(alert) }
        if let forecast = row.forecast { parts.append(forecast.label[language]) }
        return parts.joined(separator: " · ") + quote(row.entry.currentEvidence, meetings: meetings)
    }

    private func quote(_ evidence: Evidence, meetings: [Meeting.ID: Meeting]) -> String {
        guard let citation = evidence.citation else {
            return " · " + table.fromPortfolio
        }
        let words = " · " + table.quoted(SafeText.line(citation.quote, limit: 200))
        guard let meeting = meetings[citation.meeting] else { return words }
        return words + " " + place(meeting, items: [citation.item])
    }

    /// "Direktionen 8. maj 2017 pkt. 1 og 5".
    func place(_ meeting: Meeting, items: [String]) -> String {
        place(meeting.body, meeting.date, items)
    }

    private func place(_ body: String, _ date: Day?, _ items: [String]) -> String {
        [body, date?.words(in: language) ?? ""].filter { !$0.isEmpty }.joined(separator: " ") + table.items(items)
    }

    func meeting(_ meeting: TimelineMeeting, isAsOf: Bool, showsBody: Bool) -> String {
        let who = showsBody && !meeting.body.isEmpty ? meeting.body : table.meeting
        let head = who + " " + meeting.date.words(in: language, year: false)
        return
            ([head]
            + meeting.outcomes.map { $0.label[language] } + (isAsOf ? [table.seenFromHere] : []))
            .joined(separator: " · ")
    }

    /// "3 projekter · Direktionen, Nordby Kommune · det, der var sagt til og med 10. aug. 2017".
    func subtitle(of diagram: TimelineDiagram, shown meetings: [TimelineMeeting]) -> String {
        let count = diagram.histories.count
        let first = count == 1 ? diagram.histories[0].project.name : table.projects(count)
        let bodies = Set(meetings.map(\.body)).filter { !$0.isEmpty }
        let authorities = Set(diagram.histories.compactMap(\.project.authority))
        let who = [bodies.count == 1 ? bodies.first : nil, authorities.count == 1 ? authorities.first?.name : nil]
            .compactMap { $0 }.joined(separator: ", ")
        return [first, who, table.saidBy(diagram.asOf)].filter { !$0.isEmpty }.joined(separator: " · ")
    }

    /// "Hver dato står i et referat: vælg en bjælke for at se ordene. Kilder: …"
    ///
    /// - Parameter isInteractive: whether there is something to choose; on paper there is not.
    func sources(_ meetings: [TimelineMeeting], isInteractive: Bool) -> String {
        let shown = meetings.filter { !$0.items.isEmpty }.suffix(6)
        let places = shown.map { place($0.body, $0.date, $0.items) }
        return table.sources(
            places.joined(separator: "; "), others: meetings.count - shown.count, isInteractive: isInteractive)
    }

    func hidden(_ entries: [PlanEntry]) -> String {
        let spans = entries.compactMap(\.current)
        let years = [spans.map(\.anchor.year).min(), spans.map(\.anchor.year).max()].compactMap { $0 }
        let range = Set(years).count == 1 ? " (\(years[0]))" : years.count == 2 ? " (\(years[0])–\(years[1]))" : ""
        return table.more(entries.count) + range
    }
}
