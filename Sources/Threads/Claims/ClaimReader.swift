public import Portfolio

/// Reads what an agenda item claims: the events that its sentences, lists and plan tables put at a time, and which of
/// them wait for others.
///
/// "Den 2. oktober overgår vi til Office 2016" gives the claim "Overgang til Office 2016" on one day, planned. It works
/// on the passages and time expressions that the item and its meeting carry, and never on the clock.
public struct ClaimReader: Sendable {
    let grammar = Grammar.standard

    public init() {}

    /// The dated events of an item, in the order of its text. A date said twice of the same event is one claim.
    public func claims(in item: AgendaItem, of meeting: Meeting) -> [Claim] {
        let page = ItemText(item: item, meeting: meeting)
        let plans = PlanReader(grammar: grammar, page: page).plans()
        let inPlans = Set(plans.flatMap { $0.rows.map(\.passage) })
        var claims: [Claim] = plans.flatMap { $0.claims(on: page) }
        var memory = Memory()
        for index in item.passages.indices where !inPlans.contains(index) {
            claims += self.claims(ofPassage: index, on: page, memory: &memory)
        }
        claims.sort { ($0.passage, $0.citation.range.lowerBound) < ($1.passage, $1.citation.range.lowerBound) }
        return Restatements.removed(from: claims)
    }

    private func claims(ofPassage index: Int, on page: ItemText, memory: inout Memory) -> [Claim] {
        let passage = page.item.passages[index]
        if passage.kind == .heading || passage.section == .attachments {
            memory = Memory()
            return []
        }
        let reader = SentenceReader(grammar: grammar, section: passage.section, saidOn: page.meeting.date)
        return reader.events(in: page.tokens(ofPassage: index), memory: &memory).map { event in
            Claim(
                event: event.label, span: event.span, vague: event.time.vague, modality: event.modality,
                change: event.change,
                citation: page.citation(ofPassage: index), passage: index, saidOn: page.meeting.date
            )
        }
    }
}

/// An item's passages with the time expressions that stand in them.
struct ItemText: Sendable {
    let item: AgendaItem
    let meeting: Meeting
    private let times: ArraySlice<TimeMention>

    init(item: AgendaItem, meeting: Meeting) {
        self.item = item
        self.meeting = meeting
        let first = meeting.times.partitioningIndex { $0.range.lowerBound >= item.range.lowerBound }
        let last = meeting.times.partitioningIndex { $0.range.lowerBound >= item.range.upperBound }
        self.times = meeting.times[first..<max(first, last)]
    }

    /// The time expressions within a range of the source.
    func times(in range: SourceRange) -> [TimeMention] {
        let first = times.partitioningIndex { $0.range.lowerBound >= range.lowerBound }
        return times[first...].prefix { $0.range.upperBound <= range.upperBound }.map { $0 }
    }

    func tokens(ofPassage index: Int) -> TokenisedText { tokens(of: item.passages[index].range) }

    func tokens(of range: SourceRange) -> TokenisedText {
        Tokeniser.tokens(of: range, in: meeting.text, times: times(in: range))
    }

    func citation(ofPassage index: Int) -> Citation {
        let passage = item.passages[index]
        return Citation(
            meeting: meeting.id, item: item.number, section: passage.section, range: passage.range,
            quote: meeting.text[passage.range]
        )
    }
}

extension RandomAccessCollection {
    /// The first index whose element, and every one after it, meets a condition.
    func partitioningIndex(where belongs: (Element) -> Bool) -> Index {
        var low = startIndex
        var length = count
        while length > 0 {
            let half = length / 2
            let middle = index(low, offsetBy: half)
            if belongs(self[middle]) {
                length = half
            } else {
                low = index(after: middle)
                length -= half + 1
            }
        }
        return low
    }
}

/// The same date said again of the same event, in one item, is no new claim.
enum Restatements {
    static func removed(from claims: [Claim]) -> [Claim] {
        var result: [Claim] = []
        for claim in claims {
            if !result.contains(where: { isSame($0, claim) }) { result.append(claim) }
        }
        return result
    }

    private static func isSame(_ one: Claim, _ other: Claim) -> Bool {
        guard one.span == other.span, one.event.ordinal == other.event.ordinal else { return false }
        if one.event.name == other.event.name { return true }
        guard one.event.concept == other.event.concept, one.event.concept != nil else { return false }
        return one.event.stems.isEmpty || other.event.stems.isEmpty
            || !one.event.stems.isDisjoint(with: other.event.stems)
    }
}
