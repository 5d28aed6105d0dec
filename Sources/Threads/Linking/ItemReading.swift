import Claims
import Language
import Portfolio

/// An agenda item with the names of projects that stand in it.
struct ItemReading: Sendable {
    /// Indices into the meetings, and into the meeting's items.
    let meeting: Int
    let item: Int
    /// Names in the title.
    let inTitle: [NameHit]
    /// Names in each passage, in reading order.
    let inPassages: [[NameHit]]
    /// Names in the attachments' titles.
    let inAttachments: [NameHit]
    /// New names that the text gives to projects.
    let newNames: [(project: Int, name: String)]

    /// The passages that name a project, in reading order.
    func passages(naming project: Int) -> [Int] {
        inPassages.indices.filter { index in inPassages[index].contains { $0.project == project } }
    }
}

/// Reads the names of projects in agenda items.
struct ItemReader: Sendable {
    let names: NameIndex
    let projects: [Project]
    let boundary: AuthorityBoundary

    func read(_ item: Int, of meeting: Meeting, at index: Int) -> ItemReading {
        let agendaItem = meeting.items[item]
        let open = { (hit: NameHit) in boundary.open(projects[hit.project], meeting) }
        let title = names.hits(in: FoldedWords.of(agendaItem.title)).filter(open)
        var newNames: [(project: Int, name: String)] = []
        let passages = agendaItem.passages.map { passage in
            let tokens = FoldedWords.of(meeting.text, in: passage.range)
            let exact = names.hits(in: tokens).filter(open)
            let found = Set(exact.map(\.project))
            newNames += Renames.given(to: exact, in: tokens, of: meeting.text)
            let scattered =
                passage.kind != .heading
                ? names.scattered(in: tokens[...]).filter { open($0) && !found.contains($0.project) } : []
            return exact + scattered
        }
        let attachments = agendaItem.attachments.flatMap { names.hits(in: FoldedWords.of($0)) }.filter(open)
        return ItemReading(
            meeting: index, item: item, inTitle: title, inPassages: passages, inAttachments: attachments,
            newNames: newNames)
    }
}
