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

    public init(language: ChronologyLanguage = .danish) { self.language = language }

    /// All mentions in reading order; they do not overlap.
    ///
    /// - Parameters:
    ///   - anchor: the day that the text was written, as a rule the meeting.
    ///   - zones: stretches that speak of another time; where they overlap, the last one counts.
    public func mentions(in text: SourceText, anchor: Day?, zones: [ContextZone] = []) -> [TimeMention] {
        var scanner = Scanner(language.grammar)
        text.utf8.withUnsafeBufferPointer { bytes in
            ByteClass.table.withUnsafeBufferPointer { kinds in
                _ = scanner.scan(ScanWindow(bytes: bytes, kinds: kinds, base: 0, isLast: true), from: 0)
            }
        }
        var narrative = Narrative(anchor: anchor)
        let places = zones.map { (bytes: text.bytes(of: $0.range), kind: $0.kind) }
        return narrative.resolve(scanner.found, scanner.signals) { expression in
            places.last { $0.bytes.contains(expression.range.lowerBound) }?.kind
        } range: {
            text.range(ofBytes: $0)
        }
    }
}
