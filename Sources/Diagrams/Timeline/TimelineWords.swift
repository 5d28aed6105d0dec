import Portfolio

/// The words of a timeline.
struct TimelineWords {
    let language: DisplayLanguage

    private func choose(_ danish: String, _ english: String) -> String {
        LocalizedText(danish: danish, english: english)[language]
    }

    /// The name as one clean line.
    func name(of entry: PlanEntry) -> String {
        let name = SafeText.line(entry.name)
        return name.isEmpty ? choose("(uden navn)", "(no name)") : name
    }

    /// Beside a bar: "uge 42 · 16.–22. okt.", "ca. 21.–30. sep. 2017" where the words were vague.
    func date(of row: TimelineRow) -> String {
        (row.isVague && row.entry.current != nil ? choose("ca. ", "about ") : "") + exactDate(of: row)
    }

    /// "2. okt.", "senest 1. juli 2018". A single day needs no year: the axis tells it.
    private func exactDate(of row: TimelineRow) -> String {
        switch row.figure {
        case .day(let day): return day.words(in: language, year: false)
        case .undated: return choose("ingen dato", "no date")
        case .deadline, .from: return row.entry.current?.words(in: language) ?? ""
        case .within(let span), .bar(let span):
            let words = span.words(in: language)
            guard span.length == 7, let first = span.earliest, let last = span.latest, first.weekday == .monday else {
                return words
            }
            let days =
                first.month == last.month && language == .danish
                ? "\(first.day).–" + last.words(in: language, year: false)
                : first.words(in: language, year: false) + "–" + last.words(in: language, year: false)
            let week = choose("uge \(first.week.number)", "week \(first.week.number)")
            return week + " · " + days
        }
    }

    /// What the reader has to notice: "+14 d · før: 2. okt. (8. maj)", "(skrevet: jan. 2017)", "udgået".
    func alert(of row: TimelineRow) -> String? {
        var parts: [String] = []
        if let written = row.written {
            parts.append("(" + choose("skrevet: ", "written: ") + written.words(in: language) + ")")
        }
        if let ghost = row.ghost { parts.append(moved(row, from: ghost)) }
        if row.entry.cameLate { parts.append(shift(of: row.entry)) }
        if row.entry.status == .cancelled { parts.append(row.entry.status.label[language]) }
        return parts.isEmpty ? nil : parts.joined(separator: " · ")
    }

    /// "Langt fra resten: CO2-neutral (2050)".
    func remote(_ entries: [PlanEntry]) -> String {
        let names = entries.map { name(of: $0) + " (" + ($0.current?.words(in: language) ?? "") + ")" }
        return choose("Langt fra resten: ", "Far from the rest: ") + names.joined(separator: ", ")
    }

    /// "+14 d", "−3 d"; "kom 14 d senere" where it came late and nobody had moved it.
    func shift(of entry: PlanEntry) -> String {
        let days = "\(abs(entry.slipDays)) d"
        guard entry.cameLate else { return (entry.slipDays > 0 ? "+" : "−") + days }
        return choose("kom \(days) senere", "came \(days) later")
    }

    private func moved(_ row: TimelineRow, from ghost: Statement) -> String {
        let year = ghost.origin.anchor.year != row.entry.current?.anchor.year
        let before =
            ghost.origin.isDay
            ? ghost.origin.anchor.words(in: language, year: year) : ghost.origin.words(in: language)
        let said = ghost.saidOn.map { " (" + $0.words(in: language, year: year) + ")" } ?? ""
        return shift(of: row.entry) + " · " + choose("før: ", "was: ") + before + said
    }

    /// Beside the date, without alarm: "nået", "ubekræftet", "foreløbig".
    func quietStatus(of row: TimelineRow) -> String? {
        switch row.entry.status {
        case .reached, .unconfirmed: row.entry.status.label[language]
        case .planned, .moved: row.isTentative ? Statement.Modality.tentative.label[language] : nil
        case .cancelled: nil
        }
    }

    /// "Uden dato: Valg af leverandør, Videre proces".
    func undated(_ entries: [PlanEntry]) -> String {
        choose("Uden dato: ", "Without a date: ") + entries.map { name(of: $0) }.joined(separator: ", ")
    }

    /// What a reader who points at a bar is told.
    func note(of row: TimelineRow, meetings: [Meeting.ID: Meeting]) -> String {
        var parts = [row.entry.name, row.entry.current?.words(in: language) ?? choose("ingen dato", "no date")]
        parts.append(row.entry.status.label[language])
        if row.isCritical { parts.append(choose("kritisk kæde", "critical chain")) }
        if let alert = alert(of: row) { parts.append(alert) }
        return parts.joined(separator: " · ") + quote(row.entry.currentEvidence, meetings: meetings)
    }

    private func quote(_ evidence: Evidence, meetings: [Meeting.ID: Meeting]) -> String {
        guard let citation = evidence.citation else {
            return " · " + choose("fra portfolio.yaml", "from portfolio.yaml")
        }
        let quote = SafeText.line(citation.quote, limit: 200)
        let words = language == .danish ? " · »\(quote)«" : " · “\(quote)”"
        guard let meeting = meetings[citation.meeting] else { return words }
        return words + " " + place(meeting, items: [citation.item])
    }

    /// "Direktionen 8. maj 2017 pkt. 1 og 5".
    func place(_ meeting: Meeting, items: [String]) -> String {
        let date = meeting.date?.words(in: language) ?? ""
        let numbers = list(items)
        let point = numbers.isEmpty ? "" : choose(" pkt. ", items.count == 1 ? " item " : " items ") + numbers
        return [meeting.body, date].filter { !$0.isEmpty }.joined(separator: " ") + point
    }

    /// "1, 5 og 6".
    func list(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + choose(" og ", " and ") + last
    }

    func meeting(_ meeting: TimelineMeeting, isAsOf: Bool, showsBody: Bool) -> String {
        let who = showsBody && !meeting.body.isEmpty ? meeting.body : choose("møde", "meeting")
        let head = who + " " + meeting.date.words(in: language, year: false)
        return
            ([head]
            + [meeting.outcome?.label[language], isAsOf ? choose("set herfra", "seen from here") : nil].compactMap {
                $0
            })
            .joined(separator: " · ")
    }

    func asOf(_ day: Day) -> String { choose("set fra ", "seen from ") + day.words(in: language) }

    /// "3 projekter · Direktionen, Nordby Kommune · det, der var sagt til og med 10. aug. 2017".
    func subtitle(of diagram: TimelineDiagram, shown meetings: [TimelineMeeting]) -> String {
        let count = diagram.histories.count
        let first =
            count == 1
            ? diagram.histories[0].project.name
            : choose("\(count) projekter", "\(count) projects")
        let bodies = Set(meetings.map(\.body)).filter { !$0.isEmpty }
        let authorities = Set(diagram.histories.compactMap(\.project.authority))
        let who = [bodies.count == 1 ? bodies.first : nil, authorities.count == 1 ? authorities.first?.name : nil]
            .compactMap { $0 }.joined(separator: ", ")
        let said = choose("det, der var sagt til og med ", "what had been said by ") + diagram.asOf.words(in: language)
        return [first, who, said].filter { !$0.isEmpty }.joined(separator: " · ")
    }

    /// "Hver dato står i et referat: vælg en bjælke for at se ordene. Kilder: …"
    ///
    /// - Parameter isInteractive: whether there is something to choose; on paper there is not.
    func sources(_ meetings: [TimelineMeeting], isInteractive: Bool) -> String {
        let shown = meetings.filter { !$0.items.isEmpty }.suffix(6)
        let places = shown.map { meeting in
            let date = meeting.date.words(in: language)
            let point = choose(" pkt. ", meeting.items.count == 1 ? " item " : " items ") + list(meeting.items)
            return [meeting.body, date].filter { !$0.isEmpty }.joined(separator: " ") + point
        }
        let others = meetings.count - shown.count
        let more = others > 0 ? choose("; og \(others) møder før", "; and \(others) meetings before") : ""
        let promise = choose("Hver dato står i et referat", "Every date stands in the minutes")
        let choice =
            isInteractive ? choose(": vælg en bjælke for at se ordene", ": choose a bar to see the words") : ""
        return promise + choice + choose(". Kilder: ", ". Sources: ") + places.joined(separator: "; ") + more + "."
    }

    func summed(_ count: Int, asOf: Day) -> String {
        let day = asOf.words(in: language)
        return choose(
            "\(count) milepæle og faser, der ligger længst fra \(day), er kun talt i linjerne »… og … til«.",
            "\(count) milestones and phases that are furthest from \(day) are only counted in the lines “… and … more”."
        )
    }

    func hidden(_ entries: [PlanEntry]) -> String {
        let spans = entries.compactMap(\.current)
        let years = [spans.map(\.anchor.year).min(), spans.map(\.anchor.year).max()].compactMap { $0 }
        let range = Set(years).count == 1 ? " (\(years[0]))" : years.count == 2 ? " (\(years[0])–\(years[1]))" : ""
        return choose("… og \(entries.count) til", "… and \(entries.count) more") + range
    }

    var nothing: String {
        choose(
            "Ingen milepæle eller faser i de referater, der er læst.", "No milestones or phases in the minutes read.")
    }
}
