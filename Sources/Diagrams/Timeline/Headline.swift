import Portfolio

/// The sentence above a timeline: what the reader should take away.
struct Headline {
    let entries: [PlanEntry]
    let findings: [Finding]
    let asOf: Day
    let language: DisplayLanguage

    private var words: TimelineWords { TimelineWords(language: language) }

    /// What moved most, what was found, what nobody has confirmed; or, when all is well, what comes next.
    var text: String { text(fitting: .infinity) }

    /// As many of these as there is room for, at most two.
    func text(fitting width: Double) -> String {
        let clauses = [movedClause, findingClause, unconfirmedClause].compactMap { $0 }
        guard let first = clauses.first else { return capitalized(quietClause) }
        let both = clauses.prefix(2).joined(separator: "; ")
        return capitalized(Font.title.width(of: both) <= width ? both : first)
    }

    /// The same and more, as sentences, for those who hear the picture instead of seeing it.
    var summary: String {
        let moved = entries.filter { $0.slipDays != 0 && !$0.cameLate }.map(sentence)
        let serious = findings.filter { $0.severity != .info }.prefix(8).map { $0.message[language] }
        let count =
            language == .danish
            ? "Tidslinjen viser \(entries.count) milepæle og faser."
            : "The timeline shows \(entries.count) milestones and phases."
        return ([text + ".", count] + moved.prefix(12).map { $0 + "." } + serious).joined(separator: " ")
    }

    /// Delays come before what has been brought forward, however far.
    private var movedClause: String? {
        let moved = entries.filter { $0.slipDays != 0 && !$0.cameLate && $0.status != .cancelled }
        guard let most = moved.map(\.slipDays).max(by: { ($0 > 0 ? 1 : 0, abs($0)) < ($1 > 0 ? 1 : 0, abs($1)) })
        else { return nil }
        let leading = moved.filter { $0.slipDays == most }
        let names = leading.count <= 2 ? words.list(leading.map(name)) : countOfDates(leading.count)
        let others = moved.count - leading.count
        let head = names + " " + movement(most)
        guard others > 0 else { return head }
        if language == .english { return head + "; \(others) \(others == 1 ? "other" : "others") moved too" }
        return head + "; \(others) \(others == 1 ? "anden er" : "andre er") også flyttet"
    }

    /// "er flyttet 14 dage", "er fremrykket 3 dage".
    private func movement(_ slip: Int) -> String {
        let distance = days(abs(slip))
        switch (language, slip > 0) {
        case (.danish, true): return "er flyttet \(distance)"
        case (.danish, false): return "er fremrykket \(distance)"
        case (.english, true): return "moved by \(distance)"
        case (.english, false): return "was brought forward by \(distance)"
        }
    }

    private var unconfirmedClause: String? {
        let count = entries.count { $0.status == .unconfirmed }
        guard count > 0 else { return nil }
        if language == .danish {
            return "\(count) \(count == 1 ? "dato" : "datoer") er passeret, uden at nogen har sagt, at det skete"
        }
        return "\(count) \(count == 1 ? "date has" : "dates have") passed and nobody said that it happened"
    }

    /// The weightiest thing that was found and is not a matter of dates that moved. A guess makes no headline.
    private var findingClause: String? {
        let kinds: [Finding.Kind] = [
            .conflict, .postponedNotResumed, .decisionFloat, .wrongYear, .lateCase, .promiseNotSeen,
        ]
        let found = kinds.lazy.compactMap { kind in
            findings.first { $0.kind == kind && $0.severity != .info && $0.certain }
        }.first
        guard let message = found?.message[language], message.count <= 90 else { return nil }
        return message.last == "." ? String(message.dropLast()) : message
    }

    private var quietClause: String {
        let coming = entries.filter { ($0.current?.earliest ?? asOf) > asOf && $0.status != .cancelled }
        guard let next = coming.min(by: { ($0.current?.anchor ?? asOf, $0.id) < ($1.current?.anchor ?? asOf, $1.id) }),
            let span = next.current
        else { return language == .danish ? "Ingen datoer er flyttet" : "No dates have moved" }
        return language == .danish
            ? "Ingen datoer er flyttet; næste: \(name(next)), \(span.words(in: language))"
            : "No dates have moved; next: \(name(next)), \(span.words(in: language))"
    }

    /// "Idriftsættelse er flyttet 14 dage, fra 2. okt. 2017 til uge 42, 2017".
    private func sentence(_ entry: PlanEntry) -> String {
        let (before, now) = (entry.first?.words(in: language) ?? "", entry.current?.words(in: language) ?? "")
        let way = language == .danish ? ", fra \(before) til \(now)" : ", from \(before) to \(now)"
        return name(entry) + " " + movement(entry.slipDays) + way
    }

    /// In quotation marks, since a name may be a sentence itself, and short enough that the one around it can be read.
    private func name(_ entry: PlanEntry) -> String {
        let name = SafeText.line(words.name(of: entry), limit: 60)
        return language == .danish ? "»\(name)«" : "“\(name)”"
    }

    private func days(_ count: Int) -> String {
        language == .danish ? "\(count) \(count == 1 ? "dag" : "dage")" : "\(count) \(count == 1 ? "day" : "days")"
    }

    private func countOfDates(_ count: Int) -> String {
        language == .danish ? "\(count) datoer" : "\(count) dates"
    }

    private func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
