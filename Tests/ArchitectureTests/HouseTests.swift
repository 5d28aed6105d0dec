import Testing

/// Folders of modules that still name each other in a ring. The list may only shrink.
private let rings: Set<String> = [
    "Documents", "Documents/Mail", "Reports",
    "Reports/Context", "Reports/Danish", "Reports/English", "Reports/Lights", "Reports/Publishing", "Reports/Rendering",
    "Reports/Wording", "Reports/Words", "Workspace", "Workspace/Archive", "Workspace/Portfolio", "Workspace/Wording",
    "redthread", "redthread/Commands", "redthread/Help", "redthread/Reporting", "redthread/Terminal",
]

/// How many lines of a module's engine name Danish where they could be handed a language. They may only grow fewer.
private let languageNames = [
    "Chronology": 2, "Claims": 102, "FollowUp": 6, "Minutes": 12, "Threads": 14,
]

@Suite("The house")
struct HouseTests {
    private let files = SourceFile.all()

    @Test("holds Danish words in folders called Danish only")
    func danishHasItsFolders() {
        for file in files where !file.folder.split(separator: "/").contains("Danish") {
            for (number, line) in file.lines.enumerated() {
                for literal in line.literals where Self.isDanish(literal) {
                    Issue.record("\(file.path):\(number + 1) holds Danish words: \"\(literal)\"")
                }
            }
        }
    }

    @Test("lets no folders of a module name each other in a ring, its own folder among them")
    func foldersHaveArrows() {
        var declared: [String: Set<String>] = [:]
        var named: [String: Set<String>] = [:]
        for file in files {
            for line in file.lines {
                if let name = Self.declaration(line.code) { declared[file.folder, default: []].insert(name) }
                named[file.folder, default: []].formUnion(Self.typeNames(line.code))
            }
        }
        let known = named.mapValues { _ in Set<String>() }.merging(
            named.map { folder, names in
                let others = named.keys.filter { $0 != folder && Self.module($0) == Self.module(folder) }
                let own = declared[folder, default: []]
                return (
                    folder, Set(others.filter { !declared[$0, default: []].subtracting(own).isDisjoint(with: names) })
                )
            }
        ) { $1 }
        let ringed = Set(named.keys.filter { Self.reached(from: $0, known).contains($0) })
        #expect(ringed.subtracting(rings) == [], "they name each other in a ring")
        #expect(rings.subtracting(ringed) == [], "they are in no ring any more, and go from the list")
    }

    /// The folders that one leads to, over others.
    private static func reached(from folder: String, _ known: [String: Set<String>]) -> Set<String> {
        var (reached, open) = (Set<String>(), Array(known[folder, default: []]))
        while let next = open.popLast() {
            if reached.insert(next).inserted { open += known[next, default: []] }
        }
        return reached
    }

    @Test(
        "names the language of the minutes in its engines no more often than it did",
        arguments: languageNames.keys.sorted())
    func languageIsHandedOn(module: String) {
        let count = files.filter { $0.module == module && !$0.folder.split(separator: "/").contains("Danish") }
            .flatMap(\.lines).count { $0.code.contains(".danish") }
        #expect(count <= languageNames[module, default: 0], "a language is handed on, not named")
    }

    private static func module(_ folder: String) -> Substring { folder.prefix { $0 != "/" } }

    /// Letters of Danish, or one of the small words that any Danish text has.
    private static func isDanish(_ literal: String) -> Bool {
        if literal.contains(where: { "æøåÆØÅ".contains($0) }) { return true }
        return literal.lowercased().split { !$0.isLetter }.contains { smallWords.contains(String($0)) }
    }

    private static let smallWords: Set<String> = [
        "og", "ikke", "til", "fra", "inden", "senest", "efter", "kommune", "udvalg", "sag", "vedtaget", "godkendt",
        "udsat", "beslutning", "indstilling", "januar", "mandag", "uge", "dagsorden", "referat", "bilag", "den", "som",
        "der", "med", "skal", "kan", "af", "eller", "hvis", "mellem", "kl", "februar", "marts", "maj", "juni", "juli",
        "oktober", "tirsdag", "onsdag", "torsdag", "fredag", "tre", "kroner", "sagen", "punkt", "sidste", "første",
    ]

    /// The type that a line declares for the whole module.
    private static func declaration(_ code: String) -> String? {
        guard let first = code.first, first != " ", !code.hasPrefix("private"), !code.hasPrefix("fileprivate") else {
            return nil
        }
        let words = code.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
        guard let place = words.firstIndex(where: { kinds.contains(String($0)) }), place + 1 < words.count else {
            return nil
        }
        return String(words[place + 1])
    }

    private static let kinds: Set<String> = ["struct", "enum", "class", "protocol", "actor", "typealias"]

    private static func typeNames(_ code: String) -> Set<String> {
        Set(
            code.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.filter { $0.first?.isUppercase ?? false }
                .map(String.init))
    }
}
