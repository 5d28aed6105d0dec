import Claims
import Portfolio

/// The money of each project, meeting by meeting: what sentences say in items that are about one project alone.
struct MoneyLedger {
    private let context: FindingContext

    init(_ context: FindingContext) {
        self.context = context
    }

    /// The histories with their amounts, oldest meeting first, each amount once a meeting.
    func filled(_ histories: [ProjectHistory]) -> [ProjectHistory] {
        let readers = Dictionary(
            histories.map { ($0.project.id, MoneyReader(words: .danish, project: $0.project.name)) },
            uniquingKeysWith: { first, _ in first })
        var amounts: [Project.ID: [ProjectAmount]] = [:]
        for (index, meeting) in context.meetings.enumerated() where !meeting.amounts.isEmpty {
            for (item, agendaItem) in meeting.items.enumerated() {
                let owners = context.owners(ofItem: item, meeting: index)
                guard owners.count == 1, let owner = owners[0], let reader = readers[owner] else { continue }
                let said = self.amounts(of: agendaItem, in: meeting, reader)
                let known = amounts[owner, default: []].filter { $0.saidOn == meeting.date }
                amounts[owner, default: []] += said.filter { new in
                    !known.contains { $0.kind == new.kind && $0.amount == new.amount }
                }
            }
        }
        return histories.map { history in
            var filled = history
            filled.amounts = amounts[history.project.id] ?? []
            return filled
        }
    }

    private func amounts(of item: AgendaItem, in meeting: Meeting, _ reader: MoneyReader) -> [ProjectAmount] {
        var seen: Set<MoneyReader.Reading> = []
        return item.passages.indices.flatMap { index -> [ProjectAmount] in
            let range = item.passages[index].range
            guard item.passages[index].kind != .heading, !Self.isRow(item.passages[index]) else { return [] }
            let found = Self.mentions(in: range, of: meeting)
            guard !found.isEmpty else { return [] }
            let between = Self.between(found, in: range, of: meeting)
            let evidence = Evidence.minutes(Cite.passage(index, of: item, in: meeting))
            return reader.readings(of: found.map(\.value), between: between).filter { seen.insert($0).inserted }.map {
                ProjectAmount(
                    kind: $0.kind, amount: $0.amount, isWhole: $0.isWhole, saidOn: meeting.date, evidence: evidence)
            }
        }
    }

    /// The head of a table says what its numbers are, and its rows do not.
    private static func isRow(_ passage: Passage) -> Bool {
        if case .tableRow = passage.kind { true } else { false }
    }

    private static func mentions(in range: SourceRange, of meeting: Meeting) -> ArraySlice<AmountMention> {
        let all = meeting.amounts
        let start = all.partitioningIndex { $0.range.lowerBound >= range.lowerBound }
        let end = all.partitioningIndex { $0.range.lowerBound >= range.upperBound }
        return all[start..<max(start, end)]
    }

    /// What stands before, between and behind the amounts.
    private static func between(
        _ found: ArraySlice<AmountMention>, in range: SourceRange, of meeting: Meeting
    ) -> [String] {
        let starts = [range.lowerBound] + found.map { min($0.range.upperBound, range.upperBound) }
        let ends = found.map(\.range.lowerBound) + [range.upperBound]
        return zip(starts, ends).map { String(meeting.text[$0..<max($0, $1)]) }
    }
}
