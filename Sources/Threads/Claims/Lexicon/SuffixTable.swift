/// Finds the longest of many words that another word ends in, in one pass over its last letters.
///
/// A trie of the words written backwards, over UTF-8 bytes. Danish compounds carry their meaning at the end
/// ("superbrugerkursus" is a course), so that is where a lexicon is asked; a dictionary would hash every ending. The
/// nodes stand in one array, each with its first child and its next sibling, so that the table is made quickly.
struct SuffixTable<Value: Sendable>: Sendable {
    private struct Node: Sendable {
        let byte: UInt8
        var child: Int32 = -1
        var sibling: Int32 = -1
        var value: Int32 = -1
    }

    /// The word that was found, and how much of the other it is.
    struct Match {
        let value: Value
        /// In letters.
        let length: Int
        /// Whether nothing stands before it.
        let isWhole: Bool
    }

    private var nodes = [Node(byte: 0)]
    private var values: [Value] = []

    /// Adds a word, unless it is there.
    mutating func add(_ word: String, _ value: Value) {
        var node = 0
        for byte in word.utf8.reversed() { node = child(of: node, byte) ?? append(byte, to: node) }
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
        longest(in: Array(word.utf8)[...]) { $0 >= least && $1 >= before }?.value
    }

    /// The longest word that these letters end in and that is allowed by its length and by the number of letters before
    /// it.
    func longest(in bytes: ArraySlice<UInt8>, where isAllowed: (_ length: Int, _ before: Int) -> Bool) -> Match? {
        var node = 0
        var taken = 0
        var found: (value: Int32, length: Int)?
        var letters: Int?
        for byte in bytes.reversed() {
            guard let next = child(of: node, byte) else { break }
            node = next
            // Each letter has one byte that is no continuation, and it comes last when reading backwards.
            if byte & 0xC0 != 0x80 { taken += 1 }
            guard nodes[node].value >= 0 else { continue }
            let total = letters ?? bytes.count { $0 & 0xC0 != 0x80 }
            letters = total
            if isAllowed(taken, total - taken) { found = (nodes[node].value, taken) }
        }
        return found.map { Match(value: values[Int($0.value)], length: $0.length, isWhole: $0.length == letters) }
    }

    private func child(of node: Int, _ byte: UInt8) -> Int? {
        var next = nodes[node].child
        while next >= 0 {
            if nodes[Int(next)].byte == byte { return Int(next) }
            next = nodes[Int(next)].sibling
        }
        return nil
    }

    private mutating func append(_ byte: UInt8, to node: Int) -> Int {
        nodes.append(Node(byte: byte, sibling: nodes[node].child))
        nodes[node].child = Int32(nodes.count - 1)
        return nodes.count - 1
    }
}
