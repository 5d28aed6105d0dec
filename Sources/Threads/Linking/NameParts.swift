import Portfolio

/// Finds titles that name a project by a part of its name: "Orgelbyggerens tilbud" of "Orgelprojektet", "Graverhuset er
/// afleveret" of "Graverhus på Østre Kirkegård".
///
/// Only where the part tells the project from the others of its authority: the first part of a compound that says of
/// itself that it is a project ("-projekt", "-udbud"), or a long noun that the name begins with, in its definite form,
/// which Danish keeps for what is known.
struct NameParts: Sendable {
    /// By first part: the projects, and the name that it stands in.
    private var compounds: [String: [(project: Int, name: String)]] = [:]
    private var heads: [String: [(project: Int, name: String)]] = [:]

    /// How many bytes a part must have at least, and a noun.
    private static let shortestPart = 5
    private static let shortestHead = 9

    init(projects: [Project]) {
        for (index, project) in projects.enumerated() {
            for name in [project.name] + project.aliases {
                let words = FoldedWords.of(name).drop { TitleWords.common.contains($0.stem) }
                guard let first = words.first else { continue }
                if words.count == 1, let part = Compounds.firstPart(ofStem: first.stem),
                    part.utf8.count >= Self.shortestPart
                {
                    Self.add(index, name, to: &compounds[part, default: []])
                }
                if first.stem.utf8.count >= Self.shortestHead, EventLexicon.standard.noun(first.word) == nil {
                    Self.add(index, name, to: &heads[first.stem, default: []])
                }
            }
        }
    }

    private static func add(_ project: Int, _ name: String, to known: inout [(project: Int, name: String)]) {
        if !known.contains(where: { $0.project == project }) { known.append((project, name)) }
    }

    /// The only project that a title names so, of those that a meeting may speak of.
    func match(_ title: String, where isOpen: (Int) -> Bool) -> (project: Int, name: String)? {
        var found: [(project: Int, name: String)] = []
        for word in FoldedWords.of(title) {
            if word.word != word.stem { found += heads[word.stem] ?? [] }
            guard word.stem.utf8.count >= Self.shortestPart else { continue }
            for end in word.stem.indices.dropFirst(Self.shortestPart - 1) {
                found += compounds[String(word.stem[...end])] ?? []
            }
        }
        let open = found.filter { isOpen($0.project) }
        return Set(open.map(\.project)).count == 1 ? open.first : nil
    }
}
