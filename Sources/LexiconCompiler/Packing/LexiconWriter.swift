import LexiconFormat

/// Collects stems with their paradigms, and writes them as Swift source: three string literals.
struct LexiconWriter {
    private var numbers: [Paradigm: Int] = [:]
    private var paradigms: [Paradigm] = []
    /// Stems with the number of their paradigm behind them; as strings, since those sort fastest.
    private var words: [String] = []

    /// The number of a paradigm, a new one where it is the first of its kind.
    mutating func number(of paradigm: Paradigm) -> Int {
        if let known = numbers[paradigm] { return known }
        numbers[paradigm] = paradigms.count
        paradigms.append(paradigm)
        return paradigms.count - 1
    }

    /// Adds a stem. The number of its paradigm follows as if it were letters, so that equal patterns share their tails.
    mutating func add(_ stem: ArraySlice<UInt8>, number: Int) {
        var word = Array(stem)
        word.append(Alphabet.end)
        for letter in Digits.letters(of: number, count: Digits.perParadigm) { word.append(letter - Digits.first) }
        words.append(String(decoding: word, as: UTF8.self))
    }

    /// The source of a type that holds the lexicon as data.
    func source(of type: String) -> [UInt8] {
        var automaton = MinimalAutomaton()
        for word in words.sorted() { automaton.add(Array(word.utf8)) }
        let root = automaton.finish()
        var text = Array("/// Compiled from a dictionary when the module is built; see LexiconCompiler.\n".utf8)
        text += Array("enum \(type) {\n    static let root = \(root)\n".utf8)
        text += literal("edges", automaton.edges.flatMap(Self.edge))
        text += literal("places", places)
        text += literal("paradigms", paradigms.flatMap(\.packed).map { $0 + Digits.first })
        return text + Array("}\n".utf8)
    }

    private var places: [UInt8] {
        var place = 0
        return paradigms.flatMap { paradigm in
            defer { place += paradigm.packed.count }
            return Digits.letters(of: place, count: Digits.perPlace)
        }
    }

    private static func edge(_ edge: UInt32) -> [UInt8] {
        let target = Int(edge & (MinimalAutomaton.last - 1)) << 1 | (edge & MinimalAutomaton.last == 0 ? 0 : 1)
        return [UInt8(edge >> 24) + Digits.first] + Digits.letters(of: target, count: Digits.perEdge - 1)
    }

    private func literal(_ name: String, _ letters: [UInt8]) -> [UInt8] {
        Array("    static let \(name): StaticString = #\"".utf8) + letters + Array("\"#\n".utf8)
    }
}
