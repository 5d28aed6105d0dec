import Language
import Portfolio

/// Links the items of a body that has one project ("Byggeudvalget for Multihus i Tranby"): what it speaks of is the
/// project, unless it is the meeting itself or has a subject of its own.
struct BodyLinker: Sendable {
    let names: NameIndex
    let projects: [Project]
    let boundary: AuthorityBoundary

    /// How many code points of the head are looked through.
    private static let reach = 600

    /// The only project that the body's name, or a line of the head that names a body, names.
    func project(of meeting: Meeting) -> (project: Int, name: String)? {
        let found = lines(of: meeting).flatMap { words in
            words.contains(where: isBody) ? names.hits(in: words) : []
        }.filter { !$0.isPlain && boundary.open(projects[$0.project], meeting) }
        guard let first = found.first, found.allSatisfy({ $0.project == first.project }) else { return nil }
        return (first.project, first.name)
    }

    private func isBody(_ word: FoldedWord) -> Bool {
        LinkVocabulary.danish.bodies.contains(where: word.word.hasSuffix)
    }

    private func lines(of meeting: Meeting) -> [[FoldedWord]] {
        let end = min(meeting.items.first?.range.lowerBound ?? 0, Self.reach, meeting.text.count)
        let head = end > 0 ? meeting.text[0..<end] : ""
        return ([meeting.body] + head.split(whereSeparator: \.isNewline).map(String.init)).map { FoldedWords.of($0) }
    }

    /// Gives the items of a meeting to the body's project, where nothing gave them to another.
    func link(_ items: inout [[ItemLink]], of meeting: Meeting) {
        guard let (project, name) = project(of: meeting) else { return }
        for (position, item) in meeting.items.enumerated() where !item.closed && !RoutineItems.isFormal(item.title) {
            guard !items[position].contains(where: { $0.relation == .subject && $0.project != project }) else {
                continue
            }
            let evidence = Cite.title(of: item, in: meeting)
            var link = items[position].first { $0.project == project } ?? ItemLink(project, evidence)
            link.add(.body(name), ItemLinker.Weight.body, .subject, evidence)
            items[position].removeAll { $0.project == project }
            items[position].append(link)
            items[position].sort { $0.project < $1.project }
        }
    }
}
