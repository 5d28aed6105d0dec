public import Portfolio

/// Finds the time expressions in a text and resolves them against the meeting's day.
///
///     let text = SourceText("Systemet går i drift i uge 42.")
///     TimeReader().mentions(in: text, anchor: Day("2017-08-10"))   // "uge 42", 2017-10-16..2017-10-22
///
/// The same text and anchor always give the same mentions: nothing asks the clock. Without an anchor a year that is not
/// written is taken from a time nearby in the same paragraph; where there is none, the mention has no span.
public struct TimeReader: Sendable {
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
        let places = zones.map { (bytes: text.bytes(of: $0.range), kind: $0.kind) }
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
                    places.last { $0.bytes.contains(byte) }?.kind
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
