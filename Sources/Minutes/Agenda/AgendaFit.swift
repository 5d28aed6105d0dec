import Portfolio

/// What follows from an agenda: of one that is right, each item holds a decision, the number of its case and the sections
/// that come again; of one that is wrong, one item holds them all and the others none.
struct AgendaFit {
    /// The lines at which decisions begin, those with numbers of cases, and those of the section that comes most often.
    private let decisions: [Int]
    private let cases: [Int]
    private let sections: [Int]
    /// Lines of running text.
    private let spoken: [Int]

    /// An item with a decision weighs so much, and one with the number of a case or the common section; one without,
    /// beside others, costs half.
    private static let decided = 4
    private static let marked = 2
    /// So many marks of one kind in one item, and half of all, are those of several.
    private static let crowd = 3

    /// Text of fewer lines tells nothing by where it stands.
    private static let fewestSpoken = 6

    init(_ document: Document) {
        spoken = WholeDocument(document: document).spoken
        var decisions: [Int] = []
        var cases: [Int] = []
        var sections: [TitleKey: [Int]] = [:]
        for index in document.roles.indices {
            switch document.roles[index] {
            case .decision: decisions.append(index)
            case .section(let heading) where heading.kind == .decision: decisions.append(index)
            case .section(let heading):
                sections[TitleKey(heading.words, in: document.text), default: []].append(index)
            case .registry(let registry) where !registry.caseNumbers.isEmpty: cases.append(index)
            default: break
            }
        }
        self.decisions = decisions
        self.cases = cases
        self.sections = sections.values.max { ($0.count, $1[0]) < ($1.count, $0[0]) } ?? []
    }

    /// How well items that begin at these lines, in their order, house what the document holds.
    func value(ofItemsAt starts: [Int]) -> Int {
        value(decisions, starts, weight: Self.decided)
            + [cases, sections].reduce(0) { $0 + value($1, starts, weight: Self.marked) }
    }

    /// Whether most decisions, or most sections of one kind, stand in one item or before all of them, or half of the text
    /// before all.
    func isBroken(by starts: [Int]) -> Bool {
        isCrowded(decisions, starts) || isCrowded(sections, starts) || leavesText(before: starts)
    }

    /// Whether half of what is told stands before all items.
    func leavesText(before starts: [Int]) -> Bool {
        spoken.count >= Self.fewestSpoken && Self.counts(spoken, starts)[0] * 2 >= spoken.count
    }

    private func isCrowded(_ marks: [Int], _ starts: [Int]) -> Bool {
        let most = Self.counts(marks, starts).max() ?? 0
        return most >= Self.crowd && most * 2 >= marks.count
    }

    private func value(_ marks: [Int], _ starts: [Int], weight: Int) -> Int {
        guard !marks.isEmpty else { return 0 }
        let housed = Self.counts(marks, starts).dropFirst().count { $0 > 0 }
        return weight * housed - weight / 2 * min(starts.count - housed, marks.count)
    }

    /// How many marks stand before all items, and in each of them.
    private static func counts(_ marks: [Int], _ starts: [Int]) -> [Int] {
        var counts = [0]
        var mark = 0
        for start in starts + [.max] {
            while mark < marks.count, marks[mark] < start {
                counts[counts.count - 1] += 1
                mark += 1
            }
            counts.append(0)
        }
        return counts.dropLast()
    }
}
