import Language
import Portfolio

/// The heading over a decision, with the body and the meeting that made it.
///
/// Taken: "Beslutning Direktionen den 10-08-2017", "Beslutning i Økonomiudvalget den 15. marts 2021:", "Beslutning
/// den :", "Direktionens møde den 2. juni 2020:", "Byrådet, 29-08-2018, pkt. 332", "Regionsrådets beslutning den 21.
/// april 2020:". Left alone: "Byrådet den 29. marts 2021." (a sentence on the way ahead), "Beslutningen træffes den
/// 1. maj".
struct DecisionHeading {
    /// The heading's words, in bytes.
    let words: Range<Int>
    /// The day of the meeting that decided, where the heading says it.
    let day: Day?
    /// The body that the heading names, in bytes; empty when it names none.
    let body: Range<Int>
    /// What follows the heading on its line ("Beslutning i Byrådet den 3. maj 2021: Godkendt.").
    let rest: Range<Int>

    private static let longest = 140

    init?(_ line: Line, in text: SourceText) {
        let content = line.content
        guard content.count >= 8, text.isUpper(at: content.lowerBound) else { return nil }
        let window = content.lowerBound..<min(content.upperBound, content.lowerBound + Self.longest)
        guard Self.mayHoldDate(text, window) else { return nil }
        let labelled = HeadingVocabulary.decisionLabels.match(
            in: text, at: content.lowerBound, until: window.upperBound)
        guard let date = DateReader(text).first(in: window) else {
            guard labelled != nil, let end = Self.lostDateEnd(window, in: text) else { return nil }
            self.init(
                words: content.lowerBound..<end, day: nil, body: end..<end, rest: text.trimmed(end..<content.upperBound)
            )
            return
        }
        guard let end = Self.headingEnd(after: date.range.upperBound, content: content, in: text),
            Self.namesBody(content.lowerBound..<date.range.lowerBound, labelled: labelled?.end, in: text)
        else { return nil }
        let rest = text.trimmed(end..<content.upperBound)
        let isColon = end > content.lowerBound && text.utf8[end - 1] == UInt8(ascii: ":")
        guard labelled != nil || isColon || line.isMarkedHeading || end > date.range.upperBound + 1 else { return nil }
        guard rest.isEmpty || isColon else { return nil }
        let named = (labelled?.end ?? content.lowerBound)..<date.range.lowerBound
        self.init(
            words: content.lowerBound..<end, day: date.day,
            body: BodyReader(text: text).body(in: named) ?? named.lowerBound..<named.lowerBound, rest: rest)
    }

    private init(words: Range<Int>, day: Day?, body: Range<Int>, rest: Range<Int>) {
        self.words = words
        self.day = day
        self.body = body
        self.rest = rest
    }

    /// A cheap look before dates are read: a digit, or the colon of a heading that lost its date.
    private static func mayHoldDate(_ text: SourceText, _ window: Range<Int>) -> Bool {
        text.utf8[window].contains { Letters.isDigit($0) || $0 == UInt8(ascii: ":") }
    }

    /// The colon of "Beslutning Teknisk Udvalg den :", as transcripts that lost their numbers have it.
    private static func lostDateEnd(_ window: Range<Int>, in text: SourceText) -> Int? {
        guard let colon = text.utf8[window].firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let before = text.trimmed(window.lowerBound..<colon)
        return lostDates.contains { text.utf8[before].suffix($0.count).elementsEqual($0) } ? colon + 1 : nil
    }

    private static let lostDates = HeadingVocabulary.lostDates.map { Array($0.utf8) }

    /// The end of the heading after its date: ":", ", pkt. 28:", or " Punkt 2"; `nil` when a sentence goes on.
    private static func headingEnd(after date: Int, content: Range<Int>, in text: SourceText) -> Int? {
        var position = text.skippingSpace(from: date, until: content.upperBound)
        let hasComma = position < content.upperBound && text.utf8[position] == UInt8(ascii: ",")
        if hasComma || HeadingVocabulary.points.match(in: text, at: position, until: content.upperBound) != nil {
            if hasComma { position = text.skippingSpace(from: position + 1, until: content.upperBound) }
            guard let point = HeadingVocabulary.points.match(in: text, at: position, until: content.upperBound) else {
                return nil
            }
            position = text.skippingSpace(from: point.end, until: content.upperBound)
            while position < content.upperBound, Letters.isDigit(text.utf8[position]) { position += 1 }
        }
        if position == content.upperBound { return position }
        return text.utf8[position] == UInt8(ascii: ":") ? position + 1 : nil
    }

    /// Whether a body is named before the date, or the label stands directly before it.
    private static func namesBody(_ words: Range<Int>, labelled: Int?, in text: SourceText) -> Bool {
        if labelled != nil { return true }
        guard words.count <= 90 else { return false }
        var start = words.lowerBound
        for position in words {
            let isBreak = !Letters.isWord(text.utf8[position])
            if isBreak || position == words.upperBound - 1 {
                if position > start, BodyVocabulary.isBody(start..<(isBreak ? position : position + 1), in: text) {
                    return true
                }
                start = position + 1
            }
        }
        return false
    }
}
