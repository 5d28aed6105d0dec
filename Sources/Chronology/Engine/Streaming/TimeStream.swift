public import Portfolio

/// Reads the time expressions in a stream of bytes, in memory that does not grow with it.
///
/// The bytes are decoded as UTF-8; what is no UTF-8 becomes U+FFFD. Offsets count the code points of the decoded stream.
///
///     var stream = TimeStream(anchor: anchor)
///     while let chunk = read() { stream.read(chunk) { mention in … } }
///     stream.finish { mention in … }
public struct TimeStream {
    private let grammar: Grammar
    private var pipeline: TimePipeline
    private var repair = UTF8Repair()
    /// Decoded bytes from `base` on.
    private var buffer: [UInt8] = []
    private var base = 0
    /// How far in the buffer the scanner has come.
    private var scanned = 0
    private var counter = ScalarCounter()

    /// So many bytes are gathered before they are scanned.
    private static let window = 1 << 16

    /// - Parameter anchor: the day that the text was written; see `TimeReader`.
    public init(language: ChronologyLanguage = .danish, anchor: Day?) {
        self.grammar = language.grammar
        self.pipeline = TimePipeline(language, anchor: anchor)
    }

    /// Takes the next bytes, however many, and gives the mentions that are now certain.
    public mutating func read<Failure: Error>(
        _ chunk: UnsafeBufferPointer<UInt8>, _ body: (TimeMention) throws(Failure) -> Void
    ) throws(Failure) {
        var start = 0
        while start < chunk.count {
            let end = min(chunk.count, start + Self.window)
            repair.append(UnsafeBufferPointer(rebasing: chunk[start..<end]), to: &buffer)
            start = end
            if buffer.count - scanned >= Self.window { try scan(isLast: false, body) }
        }
    }

    /// Takes the next bytes of an array.
    public mutating func read<Failure: Error>(
        _ chunk: [UInt8], _ body: (TimeMention) throws(Failure) -> Void
    ) throws(Failure) {
        let failure = chunk.withUnsafeBufferPointer { bytes -> Failure? in
            do throws(Failure) {
                try read(bytes, body)
                return nil
            } catch {
                return error
            }
        }
        if let failure { throw failure }
    }

    /// Ends the stream and gives the mentions that are left.
    public mutating func finish<Failure: Error>(_ body: (TimeMention) throws(Failure) -> Void) throws(Failure) {
        repair.finish(to: &buffer)
        try scan(isLast: true, body)
    }

    private mutating func scan<Failure: Error>(
        isLast: Bool, _ body: (TimeMention) throws(Failure) -> Void
    ) throws(Failure) {
        var counter = counter
        let (base, scanned) = (base, scanned)
        let (reached, mentions) = ScanWindow.over(buffer, base: base, upTo: buffer.count, isLast: isLast, grammar) {
            view in
            let result = pipeline.read(view, from: scanned) { _ in
                nil
            } locate: {
                counter.range(of: $0, view)
            }
            counter.advance(to: Swift.min(base + result.reached, pipeline.needsFrom ?? .max), view)
            return result
        }
        self.counter = counter
        buffer.removeFirst(counter.byte - base)
        self.scanned = base + reached - counter.byte
        self.base = counter.byte
        for mention in mentions { try body(mention) }
    }
}

/// Counts the code points of a stream up to the bytes that are asked for, in ascending order.
private struct ScalarCounter {
    private(set) var byte = 0
    private var scalars = 0

    mutating func advance(to target: Int, _ view: ScanWindow) {
        guard target > byte else { return }
        var passed = 0
        // Without a branch, so that the compiler counts many bytes at a time.
        for index in (byte - view.base)..<(target - view.base) { passed &+= view.bytes[index] & 0xC0 != 0x80 ? 1 : 0 }
        scalars += passed
        byte = target
    }

    mutating func range(of bytes: Range<Int>, _ view: ScanWindow) -> SourceRange {
        advance(to: bytes.lowerBound, view)
        let start = scalars
        advance(to: bytes.upperBound, view)
        return start..<scalars
    }
}
