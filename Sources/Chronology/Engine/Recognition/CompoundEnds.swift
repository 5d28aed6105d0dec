/// Words by what they end in, for the few places where a compound's last part tells what it is: "støjmålingen" is a
/// measurement, whatever was measured.
///
/// Asked of single words in front of "fra" only, so that it may look through its lists.
struct CompoundEnds: Sendable {
    private let parts: [[UInt8]]
    private let endings: [[UInt8]]

    /// - Parameters:
    ///   - parts: last parts in lower case, without inflection.
    ///   - endings: what inflection puts behind them; the empty one as well.
    init(parts: [String], endings: [String]) {
        self.parts = parts.map { Array($0.utf8) }
        self.endings = endings.map { Array($0.utf8) }
    }

    /// Whether the word at a range of bytes ends in one of the parts, in any of their forms.
    func end(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        var previous: UInt8 = 0
        let word = source[range].map { byte in
            defer { previous = byte }
            return Lexicon.fold(byte, after: previous)
        }
        return endings.contains { ending in
            guard word.count > ending.count, word.suffix(ending.count).elementsEqual(ending) else { return false }
            let stem = word.dropLast(ending.count)
            return parts.contains { stem.count >= $0.count && stem.suffix($0.count).elementsEqual($0) }
        }
    }
}
