public import Portfolio

/// Reads what an agenda item claims: the events that its sentences, lists and plan tables put at a time, and which of
/// them wait for others.
///
/// "Den 4. marts overgår skolen til fjernvarme" gives the claim "Overgang til fjernvarme" on one day, planned. It works
/// on the passages and time expressions that the item and its meeting carry, and never on the clock.
public struct ClaimReader: Sendable {
    let grammar: Grammar
    let exclusions: [ExclusionRule]
    let orders: [DependencyRule]

    public init() { self.init(grammar: .standard) }

    /// A reader of other events, or by some of the rules, to tell what each of them does.
    init(
        grammar: Grammar = .standard, exclusions: [ExclusionRule] = ExclusionRule.all,
        orders: [DependencyRule] = DependencyRule.all
    ) {
        self.grammar = grammar
        self.exclusions = exclusions
        self.orders = orders
    }

    /// The dated events of an item, in the order of its text. A date said twice of the same event is one claim.
    public func claims(in item: AgendaItem, of meeting: Meeting) -> [Claim] {
        let page = page(item, of: meeting)
        return claims(on: page, plans: PlanReader(grammar: grammar, page: page).plans())
    }

    /// An item, to be read by the same grammar throughout.
    func page(_ item: AgendaItem, of meeting: Meeting) -> ItemText {
        ItemText(item: item, meeting: meeting, grammar: grammar)
    }

    /// The same for a page whose plans have been read.
    func claims(on page: ItemText, plans: [Plan]) -> [Claim] {
        let inPlans = Set(plans.flatMap { $0.rows.map(\.passage) }).union(page.alternatives)
        var claims: [Claim] = plans.flatMap { $0.claims(on: page) }
        var memory = Memory()
        for index in page.passagesNearTimes where !inPlans.contains(index) {
            claims += self.claims(ofPassage: index, on: page, memory: &memory)
        }
        claims.sort { ($0.passage, $0.citation.range.lowerBound) < ($1.passage, $1.citation.range.lowerBound) }
        let decided = Decided(item: page.item).claims(
            RejectedAmendments(page: page).removed(from: Restatements.removed(from: claims)))
        return Causes.given(to: lasting(Prolongation(page: page).marked(decided), on: page), on: page)
    }

    /// "Kunne broen åbne 1. maj? Nej." asks, and tells nothing.
    private func asks(_ passage: Passage, on page: ItemText) -> Bool {
        let words = page.tokens(of: passage.range).tokens.drop { !$0.isWord }
        guard let first = words.first?.lower,
            FunctionWords.modals.contains(first) || FunctionWords.auxiliaries.contains(first),
            let mark = page.meeting.text[passage.range].unicodeScalars.map({ $0 }).lastIndex(of: "?")
        else { return false }
        let end = passage.range.lowerBound + mark
        return page.times(in: passage.range).allSatisfy { $0.range.upperBound <= end }
    }

    private func claims(ofPassage index: Int, on page: ItemText, memory: inout Memory) -> [Claim] {
        let passage = page.item.passages[index]
        if passage.kind == .heading || passage.section == .attachments {
            memory = Memory()
            return []
        }
        let readings = page.readings(ofPassage: index)
        if asks(passage, on: page) { return [] }
        let reader = SentenceReader(
            grammar: grammar, exclusions: exclusions, section: passage.section, saidOn: page.meeting.date)
        let events = reader.events(in: page.tokens(ofPassage: index), readings: readings, memory: &memory)
        let own = OwnWords(readings: readings, text: page.tokens(ofPassage: index), source: page.meeting.text)
        return events.map { event in
            let claim = Claim(
                event: event.label, span: event.span, otherYears: event.time.otherYears(of: event.span),
                vague: event.time.vague, modality: event.modality,
                change: event.change, shift: event.shift, length: event.length,
                citation: page.citation(ofPassage: index), passage: index, saidOn: page.meeting.date
            )
            return own.words(of: event, among: events).map { words in
                claim.with { $0.signals = Statement.Signals(of: words) }
            } ?? claim
        }
    }
}
