import Testing

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

    @Test("lets no two folders of a module name each other")
    func foldersHaveArrows() {
        var declared: [String: Set<String>] = [:]
        var named: [String: Set<String>] = [:]
        for file in files {
            for line in file.lines {
                if let name = Self.declaration(line.code) { declared[file.folder, default: []].insert(name) }
                named[file.folder, default: []].formUnion(Self.typeNames(line.code))
            }
        }
        let folders = named.keys.filter { $0.contains("/") }.sorted()
        for (index, one) in folders.enumerated() {
            for other in folders[(index + 1)...] where Self.module(one) == Self.module(other) {
                let forth = declared[one, default: []].subtracting(declared[other, default: []])
                    .intersection(named[other, default: []])
                let back = declared[other, default: []].subtracting(declared[one, default: []])
                    .intersection(named[one, default: []])
                guard !forth.isEmpty, !back.isEmpty else { continue }
                Issue.record("\(one) and \(other) name each other: \(forth.sorted()), \(back.sorted())")
            }
        }
    }

    private static func module(_ folder: String) -> Substring { folder.prefix { $0 != "/" } }

    /// Letters of Danish, or one of the small words that any Danish text has.
    private static func isDanish(_ literal: String) -> Bool {
        if literal.contains(where: { "æøåÆØÅ".contains($0) }) { return true }
        return literal.lowercased().split { !$0.isLetter }.contains { smallWords.contains(String($0)) }
    }

    private static let smallWords: Set<String> = [
        "og", "ikke", "til", "fra", "inden", "senest", "efter", "kommune", "udvalg", "sag", "vedtaget", "godkendt",
        "udsat", "beslutning", "indstilling", "januar", "mandag", "uge", "dagsorden", "referat", "bilag",
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
