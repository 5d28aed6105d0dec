/// A word's class, with the value that it has in it.
public struct Sense: Hashable, Sendable {
    /// What kind of word it is.
    public let wordClass: WordClass
    /// The value that it has there: 10 for "oktober".
    public let value: Int

    public init(_ wordClass: WordClass, _ value: Int = 0) {
        self.wordClass = wordClass
        self.value = value
    }
}

/// The words of a language that matter for time, found by their bytes.
///
/// Open addressing over FNV-1a of the folded UTF-8 (Fowler, Noll & Vo, 1991); a lookup costs one probe and touches no
/// `String`. Letters are folded as they are hashed: A–Z, and À–Þ of Latin-1, which hold the Danish capitals.
struct Lexicon: Sendable {
    /// The folded bytes of all words, end to end.
    private var bytes: [UInt8] = []
    private var starts: [Int32] = [0]
    private(set) var classes: [ClassSet] = []
    private var senses: [[Sense]] = []
    /// The senses of all words, end to end, and where each word's begin.
    private var flatSenses: [Sense] = []
    private var senseStarts: [Int32] = [0]
    private var slots: [Int32]
    private let mask: Int

    static let hashSeed: UInt64 = 0xcbf2_9ce4_8422_2325

    init(_ words: [(word: String, senses: [Sense])]) {
        var size = 64
        while size < words.count * 4 { size *= 2 }
        self.mask = size - 1
        self.slots = Array(repeating: -1, count: size)
        for entry in words { add(entry.word, entry.senses) }
        for senses in senses {
            flatSenses += senses
            senseStarts.append(Int32(flatSenses.count))
        }
    }

    /// The senses of the words, while they are lent.
    struct Senses {
        let all: UnsafeBufferPointer<Sense>
        let starts: UnsafeBufferPointer<Int32>

        /// The value of a word in a class.
        func value(of word: Int, in wordClass: WordClass) -> Int? {
            for index in starts[word]..<starts[word + 1] where all[Int(index)].wordClass == wordClass {
                return all[Int(index)].value
            }
            return nil
        }
    }

    func withSenses<Result>(_ body: (Senses) -> Result) -> Result {
        flatSenses.withUnsafeBufferPointer { all in
            senseStarts.withUnsafeBufferPointer { body(Senses(all: all, starts: $0)) }
        }
    }

    private mutating func add(_ word: String, _ newSenses: [Sense]) {
        let folded = Self.folded(Array(word.utf8))
        let hash = folded.reduce(Self.hashSeed, Self.step)
        let known = folded.withUnsafeBufferPointer { find($0, 0..<folded.count, hash: hash) }
        let index = known ?? insert(folded, hash: hash)
        for sense in newSenses where !senses[index].contains(sense) {
            senses[index].append(sense)
            classes[index].insert(sense.wordClass)
        }
    }

    private mutating func insert(_ folded: [UInt8], hash: UInt64) -> Int {
        let index = classes.count
        bytes += folded
        starts.append(Int32(bytes.count))
        classes.append(.none)
        senses.append([])
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] >= 0 { slot = (slot + 1) & mask }
        slots[slot] = Int32(index)
        return index
    }

    /// The number of words.
    var count: Int { classes.count }

    /// One step of the hash. It takes every letter as a small one, which is more than folding does (and quicker); two words
    /// that it confuses are told apart when they are compared.
    @inline(__always)
    static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte | 0x20)) &* 0x100_0000_01b3 }

    /// The byte in lower case, given the byte before it in the same word.
    @inline(__always)
    static func fold(_ byte: UInt8, after previous: UInt8) -> UInt8 {
        if byte &- 65 < 26 { return byte | 0x20 }
        if previous == 0xC3, byte &- 0x80 < 0x1F { return byte | 0x20 }
        return byte
    }

    /// The place of the word at a range of bytes whose folded bytes have this hash, or `nil` when it is not there.
    @inline(__always)
    func find(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, hash: UInt64) -> Int? {
        var slot = Int(truncatingIfNeeded: hash) & mask
        while true {
            let index = Int(slots[slot])
            if index < 0 { return nil }
            if matches(index, source, range) { return index }
            slot = (slot + 1) & mask
        }
    }

    private func matches(_ index: Int, _ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        let start = Int(starts[index])
        guard Int(starts[index + 1]) - start == range.count else { return false }
        var previous: UInt8 = 0
        for offset in 0..<range.count {
            let byte = source[range.lowerBound + offset]
            if bytes[start + offset] != Self.fold(byte, after: previous) { return false }
            previous = byte
        }
        return true
    }

    private static func folded(_ word: [UInt8]) -> [UInt8] {
        var previous: UInt8 = 0
        return word.map { byte in
            defer { previous = byte }
            return fold(byte, after: previous)
        }
    }
}
