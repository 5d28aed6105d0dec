import Portfolio

/// Which column of a table holds what, as its header says.
struct Columns: Sendable {
    /// When; of two columns with times, the one that holds now.
    var time: Int?
    /// When it was to be before: "Oprindelig frist" beside "Ny frist".
    private(set) var former: Int?
    /// When it was, beside when it was to be: "Faktisk".
    private(set) var actual: Int?
    /// The two columns of a length of time: "Start | Slut".
    private(set) var range: (start: Int, end: Int)?
    /// What a row is about, in a table on several projects: "Projekt", "Anlæg".
    private var subject: Int?
    /// What is to happen, where one column says so.
    private var activity: Int?
    /// What is to happen, beside a column of stages: "Fase | Aktivitet | Frist".
    private(set) var step: Int?
    /// Whether it has happened, or how it goes.
    private var status: Int?
    /// The columns with names of people, numbers of rows, sums and remarks, which are no part of a label.
    private var asides: Set<Int> = []
    /// How many cells the head has.
    private var width = 0
    /// The column of stages and the word at its head: a bare "2" under "Fase" is "Fase 2".
    private(set) var stages: (column: Int, word: Token)?
    /// The event at the head of the column of times: "Idriftsættelse" in "Plejecenter | Idriftsættelse".
    var event: EventWord?
    /// A list of things to do: "Nr. | Aktion | Ansvarlig | Frist".
    private(set) var isActions = false

    init() {}

    private static let words = PlanWords.danish

    /// The columns by a header row; `nil` when the row is no header.
    init?(header cells: [TokenisedText]) {
        let heads = cells.map { cell in Set(cell.tokens.lazy.filter(\.isWord).map(\.lower)) }
        guard cells.allSatisfy({ $0.times.isEmpty && $0.tokens.count <= 4 }), Self.isHead(heads) else { return nil }
        stages = cells.indices.first { index in cells[index].tokens.first.map { Ordinals.isPart($0.lower) } ?? false }
            .flatMap { column in cells[column].tokens.first.map { (column, $0) } }
        width = cells.count
        readTimes(heads)
        readLabels(heads)
    }

    /// Whether two cells say what the columns hold, or one what was and one what is: "Tidl. plan | Ny plan".
    private static func isHead(_ heads: [Set<String>]) -> Bool {
        let known = [words.times, words.activities, words.remarks, words.subjects, words.states]
        if heads.count(where: { head in known.contains { !$0.isDisjoint(with: head) } }) >= 2 { return true }
        let isOld = heads.contains { !words.former.isDisjoint(with: $0) }
        return isOld && heads.contains { !words.current.isDisjoint(with: $0) && words.former.isDisjoint(with: $0) }
    }

    /// Which columns hold times: one, those of a start and an end, or those of what was, is to be, and came.
    private mutating func readTimes(_ heads: [Set<String>]) {
        let column = { (words: Set<String>) in heads.firstIndex { !words.isDisjoint(with: $0) } }
        former = column(Self.words.former)
        actual = column(Self.words.actual)
        let now = heads.indices.filter { !Self.words.current.isDisjoint(with: heads[$0]) && $0 != former }
        let plain = heads.indices.filter { !Self.words.times.isDisjoint(with: heads[$0]) && $0 != former }
        if let start = column(Self.words.starts), let end = column(Self.words.ends), start != end, former == nil {
            range = (start, end)
        }
        time = (former == nil && actual == nil ? plain.first : now.first ?? plain.first { $0 != actual }) ?? actual
        if time == nil { former = nil }
    }

    private mutating func readLabels(_ heads: [Set<String>]) {
        let column = { (words: Set<String>) in heads.firstIndex { !words.isDisjoint(with: $0) } }
        let times = [time, former, actual, range?.start, range?.end].compactMap { $0 }
        let activities = heads.indices.filter {
            !Self.words.activities.isDisjoint(with: heads[$0]) && !times.contains($0)
        }
        activity = activities.count == 1 ? activities.first : nil
        step = activities.first { index in
            index != stages?.column && Self.words.details.isDisjoint(with: heads[index])
        }
        subject = column(Self.words.subjects)
        status = column(Self.words.states)
        asides = Set(heads.indices.filter { !Self.words.remarks.isDisjoint(with: heads[$0]) })
            .union(status.map { [$0] } ?? []).subtracting(times).subtracting(activities)
        isActions =
            column(Self.words.actions) != nil
            || heads.contains { $0.contains { $0.hasPrefix(Self.words.responsible) } }
    }

    /// Under "Fase | Aktivitet | Frist" a phase has several activities where its cell is empty, or the same, in the rows
    /// below it; with a phase in every row its activity is only what it holds.
    mutating func settleSteps(below rows: [[TokenisedText]]) {
        guard let stage = stages?.column, let step else { return }
        let names = rows.filter { $0.indices.contains(max(stage, step)) && !$0[step].tokens.isEmpty }
            .map { $0[stage].tokens.map(\.lower) }
        let goesOn = names.dropFirst().contains(where: \.isEmpty) || zip(names, names.dropFirst()).contains { $0 == $1 }
        if !goesOn { self.step = nil }
    }

    /// The columns of a row with one cell more than the head, whose first cell was empty: "| Tidl. plan | Ny plan".
    func fitted(to cells: Int) -> Columns {
        guard width > 0, cells == width + 1 else { return self }
        var result = self
        result.time = time.map { $0 + 1 }
        result.former = former.map { $0 + 1 }
        result.actual = actual.map { $0 + 1 }
        result.range = range.map { ($0.start + 1, $0.end + 1) }
        result.asides = Set(asides.map { $0 + 1 })
        return result
    }

    /// The columns of a head of two rows: "Tidspunkt" over "Oprindelig | Ny".
    func joined(with second: Columns) -> Columns {
        var result = self
        result.former = second.former ?? former
        result.actual = second.actual ?? actual
        result.range = second.range ?? range
        result.time = second.time ?? time
        return result
    }

    /// The words of a cell, with the head of its column before a bare number of a stage.
    func tokens(of cell: [Token], at column: Int) -> [Token] {
        guard let stages, stages.column == column, let only = cell.first, cell.count == 1,
            Ordinals.number(only.lower) != nil
        else {
            return cell
        }
        return [stages.word, only]
    }

    /// What a row is about, in lower case; `nil` where the table has no such column or the cell is empty.
    func subject(of cells: [TokenisedText]) -> String? {
        guard let subject, cells.indices.contains(subject) else { return nil }
        let words = cells[subject].tokens.filter(\.isWord).map(\.lower).joined(separator: " ")
        return words.isEmpty ? nil : words
    }

    /// The columns that a row's label is made of.
    func labels(among columns: [Int]) -> [Int] {
        if let activity, columns.contains(activity) { return [activity] }
        let own = columns.filter { !asides.contains($0) && $0 != subject }
        return own.isEmpty ? columns.filter { !asides.contains($0) } : own
    }

    /// Whether the row says that it has happened.
    func isDone(_ cells: [TokenisedText]) -> Bool {
        guard let status, cells.indices.contains(status) else { return false }
        let words = cells[status].tokens.filter(\.isWord).map(\.lower)
        return words.count <= 3 && !words.contains(SmallWord.not) && words.contains(where: Self.words.over.contains)
    }
}
