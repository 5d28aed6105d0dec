import Portfolio

/// Which lines of a document belong to its head and to each of its items.
struct AgendaLayout {
    let document: Document
    let agenda: Agenda

    /// The head of a document without items is no longer than this.
    private static let longestHead = 40

    private var bodies: [Agenda.Entry] { agenda.entries.filter { !$0.isListedOnly } }

    /// The lines before the first item.
    var head: Range<Int> {
        if let first = bodies.first {
            if let page = first.pageHead { return page.lines }
            return 0..<registryStart(above: first.lines.lowerBound)
        }
        return 0..<min(document.lines.count, Self.longestHead)
    }

    /// The document as its head is read: a title that stands in the head is none of its lines.
    var headDocument: Document {
        guard let page = bodies.first?.pageHead else { return document }
        return document.leavingOut(page.title)
    }

    /// The bytes of the head.
    var headBytes: Range<Int> {
        guard let last = head.last else { return 0..<0 }
        return 0..<document.lines[last].bytes.upperBound
    }

    /// The body that the headings of decisions name most often: the one that met, where the head does not say it.
    var commonDecisionBody: String? {
        var counts: [String: Int] = [:]
        for role in document.roles {
            guard case .decision(let heading) = role, !heading.body.isEmpty else { continue }
            counts[BodyReader(text: document.text).name(of: heading.body), default: 0] += 1
        }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    /// The day that most headings of decisions name: the meeting's, where its head lost it.
    var commonDecisionDay: Day? {
        var counts: [Day: Int] = [:]
        for role in document.roles {
            if case .decision(let heading) = role, let day = heading.day { counts[day, default: 0] += 1 }
        }
        return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
    }

    /// Reads every item, in the order of the text.
    func readItems(day: Day?) -> [ItemReader.Result] {
        let bodies = self.bodies
        var results: [(line: Int, result: ItemReader.Result)] = []
        for (index, entry) in bodies.enumerated() {
            let isLast = index + 1 == bodies.count
            let end = isLast ? document.lines.count : registryStart(above: bodies[index + 1].lines.lowerBound)
            let leading = registry(in: registryStart(above: entry.lines.lowerBound)..<entry.lines.lowerBound)
            let first = entry.lines.upperBound + 1
            results.append((entry.lines.lowerBound, read(entry, first..<max(first, end), leading, day)))
        }
        for entry in agenda.entries where entry.isListedOnly {
            let after = entry.lines.upperBound + 1
            results.append((entry.lines.lowerBound, read(entry, after..<after, [], day)))
        }
        let inOrder = results.sorted { ($0.result.item.order, $0.line) < ($1.result.item.order, $1.line) }
        return AttachmentList.distributed(inOrder.map(\.result))
    }

    private func read(
        _ entry: Agenda.Entry, _ body: Range<Int>, _ leading: [RegistryLine], _ day: Day?
    ) -> ItemReader.Result {
        ItemReader(
            document: document, entry: entry, body: body, leadingRegistry: leading, contentsLines: agenda.contentsLines,
            day: day
        ).read()
    }

    /// What stands above the titles, told by the first of them.
    private var leading: LeadingRegistry { bodies.first.map { LeadingRegistry(above: $0, in: document) } ?? .nothing }

    /// The first of the registry lines directly above a line that belong to the item below; the line itself when there
    /// are none.
    private func registryStart(above line: Int) -> Int {
        var start = line
        while let previous = document.previousInked(before: start),
            case .registry(let numbers) = document.roles[previous], leading.takes(numbers)
        {
            start = previous
        }
        return start
    }

    private func registry(in lines: Range<Int>) -> [RegistryLine] {
        lines.compactMap { index in
            if case .registry(let numbers) = document.roles[index] { numbers } else { nil }
        }
    }
}

extension AgendaItem {
    /// Where the item stands in the text.
    fileprivate var order: Int { range.lowerBound }
}

/// The registry lines that a document prints above its titles: the case numbers of the regions, the status of Bornholm.
private struct LeadingRegistry {
    var numbers = false
    var status = false

    static let nothing = LeadingRegistry()

    private init() {}

    /// Tells it by the first item: its case number stands above it and none right below.
    init(above entry: Agenda.Entry, in document: Document) {
        guard let above = document.previousInked(before: entry.lines.lowerBound),
            case .registry(let line) = document.roles[above]
        else { return }
        status = line.isStatusOnly
        guard !line.caseNumbers.isEmpty else { return }
        if let below = document.nextInked(from: entry.lines.upperBound + 1), case .registry = document.roles[below] {
            return
        }
        numbers = true
    }

    func takes(_ line: RegistryLine) -> Bool { (status && line.isStatusOnly) || (numbers && !line.caseNumbers.isEmpty) }
}
