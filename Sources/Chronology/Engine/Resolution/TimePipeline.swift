import Portfolio

/// Scans a source window by window and resolves what it has found, sentence by sentence.
///
/// What waits to be resolved is bounded, so that the memory it takes depends neither on the length of the source nor on
/// that of its sentences.
struct TimePipeline {
    private var scanner: Scanner
    private var narrative: Narrative
    private var waiting: [FoundExpression] = []

    /// A sentence with more times than this is resolved in pieces.
    private static let longestWait = 256

    init(_ language: ChronologyLanguage, anchor: Day?) {
        self.scanner = Scanner(language.grammar)
        self.narrative = Narrative(anchor: anchor, language.holidays)
    }

    /// The first byte of the source that a later window must still hold.
    var needsFrom: Int? { scanner.needsFrom }

    /// Reads a window from one of its bytes on; returns how far it has come and the mentions that are now certain.
    ///
    /// - Parameters:
    ///   - zone: the zone in which a byte of the source lies.
    ///   - locate: the code points of a range of bytes; called in ascending order, while the window is there.
    mutating func read(
        _ view: ScanWindow, from start: Int, zone: (Int) -> ContextZone.Kind?, locate: (Range<Int>) -> SourceRange
    ) -> (reached: Int, mentions: [TimeMention]) {
        let reached = scanner.scan(view, from: start)
        for var found in scanner.takeFound() {
            found.source = locate(found.range)
            waiting.append(found)
        }
        let ready = readyCount(view.isLast)
        ListNumbers.remove(from: &waiting)
        let mentions = narrative.resolve(waiting[..<ready], scanner.signals, zone: zone)
        waiting.removeFirst(ready)
        scanner.forgetSignals(before: waiting.first?.place.sentence ?? scanner.place.sentence)
        return (reached, mentions)
    }

    /// How many of the expressions need no more context: those of sentences that have ended, a few lines ago.
    private func readyCount(_ isLast: Bool) -> Int {
        if isLast || waiting.count > Self.longestWait { return waiting.count }
        let now = scanner.place
        return waiting.firstIndex { $0.place.sentence == now.sentence || $0.place.line + ListNumbers.reach > now.line }
            ?? waiting.count
    }
}
