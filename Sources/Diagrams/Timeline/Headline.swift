import Portfolio

/// The sentence above a timeline: what the reader should take away.
struct Headline {
    let entries: [PlanEntry]
    let findings: [Finding]
    let asOf: Day
    let language: DisplayLanguage
    private var nameLimit = 60

    init(entries: [PlanEntry], findings: [Finding], asOf: Day, language: DisplayLanguage) {
        (self.entries, self.findings, self.asOf, self.language) = (entries, findings, asOf, language)
    }

    private init(_ headline: Headline, nameLimit: Int) {
        self = headline
        self.nameLimit = nameLimit
    }

    private var words: TimelineWords { TimelineWords(language: language) }
    private var table: any DiagramWording { language.pictures }

    /// What moved most, what was found, what nobody has confirmed; or, when all is well, what comes next.
    var text: String { text(fitting: .infinity) }

    /// As many of these as there is room for, at most two; names give way before numbers do.
    func text(fitting width: Double) -> String {
        let wordings = Self.nameLimits.lazy.flatMap { limit in Headline(self, nameLimit: limit).wordings }
        let fitting = wordings.first { Font.title.width(of: $0) <= width }
        return fitting ?? Headline(self, nameLimit: Self.shortest).wordings.last ?? ""
    }

    /// How many letters of a name are told, as room goes.
    private static let nameLimits = [60, 40, 28, shortest]
    private static let shortest = 18

    /// The same in fewer and fewer words.
    private var wordings: [String] {
        let clauses = [givenUpClause, movedClause, findingClause, unconfirmedClause].compactMap { $0 }
        guard let first = clauses.first else { return [capitalized(quietClause)] }
        return [clauses.prefix(2).joined(separator: "; "), first].map(capitalized)
    }

    /// The same and more, as sentences, for those who hear the picture instead of seeing it.
    var summary: String {
        let moved = entries.filter { $0.slipDays != 0 }.map(sentence)
        let serious = findings.filter { $0.severity != .info }.prefix(8).map { $0.message[language] }
        return ([text + ".", table.shows(entries.count)] + moved.prefix(12).map { $0 + "." } + serious).joined(
            separator: " ")
    }

    private static func moved(_ entries: [PlanEntry]) -> [PlanEntry] {
        entries.filter { $0.slipDays != 0 && $0.status != .cancelled }
    }

    /// Those that moved most. Delays come before what has been brought forward, however far.
    static func leading(_ entries: [PlanEntry]) -> [PlanEntry] {
        let moved = Self.moved(entries)
        let most = moved.compactMap(\.slip).max { weight($0) < weight($1) }
        return moved.filter { $0.slip == most }
    }

    private static func weight(_ slip: Slip) -> (Int, Int, Int) {
        (slip.least > 0 ? 1 : 0, abs(slip.least), abs(slip.most))
    }

    private var movedClause: String? {
        let leading = Self.leading(entries)
        guard let slip = leading.first?.slip else { return nil }
        let names = leading.count <= 2 ? table.list(leading.map(name)) : table.dates(leading.count)
        let others = Self.moved(entries).count - leading.count
        let head = names + " " + table.moved(by: slip)
        return others > 0 ? head + table.othersMoved(others) : head
    }

    /// That the project ended before its plan did.
    private var givenUpClause: String? { entries.isGivenUp ? table.givenUp : nil }

    private var unconfirmedClause: String? {
        let count = entries.count { $0.status == .unconfirmed && !$0.isSettled }
        return count > 0 ? table.unconfirmed(count) : nil
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
        guard let next = entries.coming(from: asOf).first, let span = next.current else { return table.nothingMoved }
        let beside = entries.coming(from: asOf).dropFirst().count { $0.current == span && span.isDay }
        return table.nothingMoved(
            next: name(next) + (beside > 0 ? table.andMore(beside) : ""), span.words(in: language))
    }

    /// "Idriftsættelse er flyttet 14 dage, fra 2. okt. 2017 til uge 42, 2017".
    private func sentence(_ entry: PlanEntry) -> String {
        let (before, now) = (entry.first?.words(in: language) ?? "", entry.current?.words(in: language) ?? "")
        return name(entry) + " " + (entry.slip.map(table.moved) ?? "") + table.way(from: before, to: now)
    }

    /// In quotation marks, since a name may be a sentence itself, and short enough that the one around it can be read.
    private func name(_ entry: PlanEntry) -> String {
        table.quoted(SafeText.line(words.name(of: entry), limit: nameLimit))
    }

    private func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
