/// Finds the longest of many words that another word ends in, in one pass over its last letters.
///
/// A trie of the words written backwards, over UTF-8 bytes. Danish compounds carry their meaning at the end
/// ("superbrugerkursus" is a course), so that is where a lexicon is asked; a dictionary would hash every ending.
struct SuffixTable<Value: Sendable>: Sendable {
    private struct Node: Sendable {
        var children: [(byte: UInt8, node: Int32)] = []
        var value: Int32 = -1
    }

    private var nodes = [Node()]
    private var values: [Value] = []

    /// Adds a word, unless it is there.
    mutating func add(_ word: String, _ value: Value) {
        var node = 0
        for byte in word.utf8.reversed() { node = child(of: node, byte) }
        guard nodes[node].value < 0 else { return }
        nodes[node].value = Int32(values.count)
        values.append(value)
    }

    /// The value of the longest word that this one ends in.
    ///
    /// - Parameters:
    ///   - least: the shortest word that counts, in letters.
    ///   - before: how many letters must stand before it.
    func longestEnding(of word: String, least: Int, before: Int) -> Value? {
        let bytes = Array(word.utf8)
        let letters = word.unicodeScalars.count
        var node = 0
        var taken = 0
        var found: Int32 = -1
        for byte in bytes.reversed() {
            guard let next = nodes[node].children.first(where: { $0.byte == byte }) else { break }
            node = Int(next.node)
            // Each letter has one byte that is no continuation, and it comes last when reading backwards.
            if byte & 0xC0 != 0x80 { taken += 1 }
            guard taken <= letters - before else { break }
            if nodes[node].value >= 0, taken >= least { found = nodes[node].value }
        }
        return found < 0 ? nil : values[Int(found)]
    }

    private mutating func child(of node: Int, _ byte: UInt8) -> Int {
        if let known = nodes[node].children.first(where: { $0.byte == byte }) { return Int(known.node) }
        nodes.append(Node())
        nodes[node].children.append((byte, Int32(nodes.count - 1)))
        return nodes.count - 1
    }
}
