/// Finds the words of a table that another word is, or ends in, in any of their forms, in one pass over its last letters.
///
/// A trie of the words written backwards, over UTF-8 bytes. Danish compounds carry their meaning at the end
/// ("superbrugerkursus" is a course), so that is where a lexicon is asked; a dictionary would hash every ending. What
/// inflection puts behind a word is skipped before the trie is entered, so that it holds each word once.
struct SuffixTable<Value: Sendable>: Sendable {
    /// The first child and the next sibling are places among the nodes, the words places among the values.
    private struct Node: Sendable {
        let byte: UInt8
        var child: Int32 = -1
        var sibling: Int32 = -1
        var word: Int32 = -1
        /// The same for words that stand alone.
        var loneWord: Int32 = -1
    }

    private var nodes = [Node(byte: 0)]
    private var values: [Value] = []
    private let endings: [[UInt8]]

    /// - Parameter endings: what may stand behind every word, in letters of ASCII: "", "en", "erne".
    init(endings: [String] = [""]) { self.endings = endings.map { Array($0.utf8) } }

    /// Adds a word, unless it is there.
    ///
    /// - Parameter standsAlone: whether it counts when nothing stands before it: "-fase" does not.
    mutating func add(_ word: String, _ value: Value, standsAlone: Bool = true) {
        var node = 0
        for byte in word.utf8.reversed() { node = child(of: node, byte) ?? addChild(to: node, byte) }
        let index = Int32(values.count)
        values.append(value)
        if nodes[node].word < 0 { nodes[node].word = index }
        if standsAlone, nodes[node].loneWord < 0 { nodes[node].loneWord = index }
    }

    /// The value of the word that this one is; of several, of the one added first.
    func whole(_ word: String) -> Value? {
        var found: Int32 = .max
        search(word) { node, _, isWhole in
            if isWhole, node.loneWord >= 0 { found = min(found, node.loneWord) }
        }
        return found == .max ? nil : values[Int(found)]
    }

    /// The value of the longest word that this one ends in, its inflection included.
    ///
    /// - Parameters:
    ///   - least: the shortest word that counts, in letters.
    ///   - before: how many letters must stand before it.
    func longestEnding(of word: String, least: Int, before: Int) -> Value? {
        let room = word.unicodeScalars.count - before
        var found: (word: Int32, letters: Int) = (-1, least - 1)
        search(word) { node, letters, _ in
            guard node.word >= 0, letters <= room else { return }
            if letters > found.letters || letters == found.letters && node.word < found.word {
                found = (node.word, letters)
            }
        }
        return found.word < 0 ? nil : values[Int(found.word)]
    }

    /// Visits every node that the end of a word leads to: the node, how many letters lie behind it, and whether that is
    /// all of the word.
    private func search(_ word: String, visit: (_ node: Node, _ letters: Int, _ isWhole: Bool) -> Void) {
        var word = word
        word.withUTF8 { bytes in
            for ending in endings where bytes.count > ending.count && bytes.suffix(ending.count).elementsEqual(ending) {
                let end = bytes.count - ending.count
                climb(bytes[..<end], behind: ending.count, visit: visit)
                // "udbuddet" is "udbud": the consonant is only doubled before the ending.
                let isDoubled =
                    ending.first == UInt8(ascii: "e") && end > 3 && bytes[end - 1] == bytes[end - 2]
                    && !vowels.contains(bytes[end - 1])
                if isDoubled { climb(bytes[..<(end - 1)], behind: ending.count + 1, visit: visit) }
            }
        }
    }

    /// Visits the nodes that these letters lead to, read backwards.
    private func climb(
        _ bytes: Slice<UnsafeBufferPointer<UInt8>>, behind: Int,
        visit: (_ node: Node, _ letters: Int, _ isWhole: Bool) -> Void
    ) {
        var (node, letters) = (0, behind)
        for index in bytes.indices.reversed() {
            guard let next = child(of: node, bytes[index]) else { break }
            node = next
            // Each letter has one byte that is no continuation, and it comes last when reading backwards.
            if bytes[index] & 0xC0 != 0x80 { letters += 1 }
            visit(nodes[node], letters, index == 0)
        }
    }

    private func child(of node: Int, _ byte: UInt8) -> Int? {
        var next = nodes[node].child
        while next >= 0 {
            if nodes[Int(next)].byte == byte { return Int(next) }
            next = nodes[Int(next)].sibling
        }
        return nil
    }

    private mutating func addChild(to node: Int, _ byte: UInt8) -> Int {
        nodes.append(Node(byte: byte, sibling: nodes[node].child))
        nodes[node].child = Int32(nodes.count - 1)
        return nodes.count - 1
    }
}

/// Letters that Danish doubles before no ending.
private let vowels = Set("aeiouy".utf8)
