public import Portfolio

/// Finds the time expressions in a text and resolves them against the meeting's day.
///
///     let text = SourceText("Systemet går i drift i uge 42.")
///     TimeReader().mentions(in: text, anchor: Day("2017-08-10"))   // "uge 42", 2017-10-16..2017-10-22
///
/// The same text and anchor always give the same mentions: nothing asks the clock. Without an anchor a year that is not
/// written is taken from a time nearby in the same paragraph; where there is none, the mention has no span.
public struct TimeReader: Sendable {
    /// Whose words it reads.
    public let language: ChronologyLanguage

    /// A text is scanned in windows of so many bytes, as a stream is.
    private static let window = 1 << 16

    public init(language: ChronologyLanguage = .danish) { self.language = language }

    /// All mentions in reading order; they do not overlap.
    ///
    /// - Parameters:
    ///   - anchor: the day that the text was written, as a rule the meeting.
    ///   - zones: stretches that speak of another time; where they overlap, the last one counts.
    public func mentions(in text: SourceText, anchor: Day?, zones: [ContextZone] = []) -> [TimeMention] {
        var sweep = ZoneSweep(zones, in: text)
        var pipeline = TimePipeline(language, anchor: anchor)
        var mentions: [TimeMention] = []
        var position = 0
        repeat {
            let end = min(text.utf8.count, position + Self.window)
            let (reached, found) = ScanWindow.over(
                text.utf8, upTo: end, isLast: end == text.utf8.count, language.grammar
            ) {
                view in
                pipeline.read(view, from: position) { byte in
                    sweep.kind(at: byte)
                } locate: {
                    text.range(ofBytes: $0)
                }
            }
            mentions += found
            position = reached
            if end == text.utf8.count { break }
        } while true
        return mentions
    }
}

/// Answers in which zone a byte lies, for bytes in ascending order, in one pass over the zones.
private struct ZoneSweep {
    private let zones: [(bytes: Range<Int>, rank: Int, kind: ContextZone.Kind)]
    /// The zones that begin before the last byte asked for and may not have ended.
    private var open: [Int] = []
    private var next = 0

    init(_ zones: [ContextZone], in text: SourceText) {
        self.zones = zones.enumerated()
            .map { (text.bytes(of: $0.element.range), $0.offset, $0.element.kind) }
            .sorted { ($0.bytes.lowerBound, $0.rank) < ($1.bytes.lowerBound, $1.rank) }
    }

    mutating func kind(at byte: Int) -> ContextZone.Kind? {
        while next < zones.count, zones[next].bytes.lowerBound <= byte {
            open.append(next)
            next += 1
        }
        open.removeAll { zones[$0].bytes.upperBound <= byte }
        return open.max { zones[$0].rank < zones[$1].rank }.map { zones[$0].kind }
    }
}
