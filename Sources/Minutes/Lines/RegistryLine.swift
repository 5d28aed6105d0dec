import Language
import Portfolio

/// A line of registry numbers, or of the item's status: "Sagsnr.: 360-2019-118 J.nr.: 05.01.02", "17/8444",
/// "Åbent - 2012/057275", "Åbent".
struct RegistryLine {
    private(set) var caseNumbers: [String] = []
    private(set) var journalNumber: String?
    private(set) var documentNumbers: [String] = []
    /// Whether the line says that the item is closed (`true`) or open (`false`).
    private(set) var closed: Bool?
    /// The line begins with a label, so that it is registry wherever it stands.
    private(set) var isLabelled = false

    /// What a label says of the number that stands on the next line, where all of the line is the label.
    private(set) var openField: RegistryVocabulary.Field?

    /// The line says that the item is open or closed, and nothing else.
    private(set) var isStatusOnly = false

    /// A line that holds one number, told by its neighbours.
    init(_ number: String, shape: RegistryNumber.Shape, field: RegistryVocabulary.Field) {
        isLabelled = true
        store(number, shape: shape, field: field)
    }

    /// Reads a line; `nil` when it holds anything else.
    ///
    /// Left alone: "Sagen blev udsat", "Sag om HTK-LIS", "Sag 24/0117 blev drøftet", "12/18 var fristen", "Åbent hus holdes i maj".
    init?(_ content: Range<Int>, in text: SourceText) {
        guard !content.isEmpty, content.count <= 240 else { return nil }
        let content = Self.withoutBrackets(content, in: text)
        var position = content.lowerBound
        if let bullet = ListMark.bulletEnd(at: position, in: text, until: content.upperBound) {
            position = text.skippingSpace(from: bullet, until: content.upperBound)
            guard RegistryVocabulary.labels.match(in: text, at: position, until: content.upperBound) != nil else {
                return nil
            }
        }
        if let status = HeadingVocabulary.status.match(in: text, at: position, until: content.upperBound) {
            position = Self.skippingSeparators(from: status.end, until: content.upperBound, in: text)
            closed = status.meaning
            if position == content.upperBound {
                isStatusOnly = true
                return
            }
        }
        guard readFields(position..<content.upperBound, in: text) else { return nil }
    }

    /// "[Sagsnr. 2025-000114]", "(J.nr. 24/0117)", "{Sagsid 24-0117}": what the brackets around all of a line hold.
    private static func withoutBrackets(_ content: Range<Int>, in text: SourceText) -> Range<Int> {
        guard let first = text.utf8[content].first, let closing = brackets[first], text.utf8[content].last == closing,
            content.count > 2
        else { return content }
        return text.trimmed(content.lowerBound + 1..<content.upperBound - 1)
    }

    private static let brackets: [UInt8: UInt8] = [
        UInt8(ascii: "["): UInt8(ascii: "]"), UInt8(ascii: "("): UInt8(ascii: ")"),
        UInt8(ascii: "{"): UInt8(ascii: "}"), UInt8(ascii: "<"): UInt8(ascii: ">"),
    ]

    private mutating func readFields(_ range: Range<Int>, in text: SourceText) -> Bool {
        guard let label = Self.label(range, in: text) else {
            return readUnlabelled(range, in: text)
        }
        var position = range.lowerBound
        var field = label.meaning
        var end = label.end
        isLabelled = true
        while true {
            position = Self.skippingSeparators(from: end, until: range.upperBound, in: text)
            let value = RegistryNumber.readLabelled(at: position, until: range.upperBound, in: text)
            if let value {
                guard !Self.goesOnAsSentence(value.end, until: range.upperBound, in: text) else { return false }
                store(text.words(position..<value.end), shape: value.shape, field: field)
                position = value.end
            } else if field != .other, !hasNumbers,
                !Self.isClosingOrLabel(position, until: range.upperBound, in: text)
            {
                return false
            }
            if end == label.end, position == range.upperBound { openField = field }
            guard let next = nextLabel(in: position..<range.upperBound, text: text) else { return true }
            field = next.field
            end = next.end
        }
    }

    /// The label at the front, also behind whose it is: "Kommunens sagsnr.: 24/0117".
    private static func label(
        _ range: Range<Int>, in text: SourceText
    ) -> PhraseTable<RegistryVocabulary.Field>.Match? {
        if let label = RegistryVocabulary.labels.match(in: text, at: range.lowerBound, until: range.upperBound) {
            return label
        }
        guard text.isUpper(at: range.lowerBound),
            let space = text.utf8[range].firstIndex(where: { !Letters.isWord($0) }), text.utf8[space] == 0x20,
            text.utf8[space - 1] == UInt8(ascii: "s"),
            let label = RegistryVocabulary.labels.match(in: text, at: space + 1, until: range.upperBound),
            text.byte(label.end) == UInt8(ascii: ":")
        else { return nil }
        return label
    }

    /// "Sag 24/0117 blev drøftet": a word in lower case behind a number, and no label.
    private static func goesOnAsSentence(_ position: Int, until end: Int, in text: SourceText) -> Bool {
        let next = text.skippingSpace(from: position, until: end)
        return next > position && next < end && text.isLower(at: next) && !isClosingOrLabel(next, until: end, in: text)
    }

    private var hasNumbers: Bool { !caseNumbers.isEmpty || journalNumber != nil || !documentNumbers.isEmpty }

    /// The next label, or the status word at the line's end.
    private mutating func nextLabel(
        in range: Range<Int>, text: SourceText
    ) -> (field: RegistryVocabulary.Field, end: Int)? {
        if let status = HeadingVocabulary.status.first(in: text, range: range) {
            closed = status.match.meaning
        }
        return RegistryVocabulary.labels.first(in: text, range: range).map { ($0.match.meaning, $0.match.end) }
    }

    /// A label without a value ("J.nr.:" in transcripts that lost their numbers).
    private static func isClosingOrLabel(_ position: Int, until end: Int, in text: SourceText) -> Bool {
        position == end || RegistryVocabulary.labels.match(in: text, at: position, until: end) != nil
            || HeadingVocabulary.status.match(in: text, at: position, until: end) != nil
    }

    /// Numbers that stand alone on their line: "17/8444", "18/3312, 17/2190".
    private mutating func readUnlabelled(_ range: Range<Int>, in text: SourceText) -> Bool {
        var position = range.lowerBound
        var found: [(shape: RegistryNumber.Shape, words: String)] = []
        while position < range.upperBound {
            guard let number = RegistryNumber.read(at: position, until: range.upperBound, in: text),
                number.shape != .serial, number.shape != .subject
            else { return false }
            found.append((number.shape, text.words(position..<number.end)))
            position = text.skippingSpace(from: number.end, until: range.upperBound)
            guard position < range.upperBound else { break }
            if readStatus(position..<range.upperBound, in: text) { break }
            guard ",;".utf8.contains(text.utf8[position]) else { return false }
            position = text.skippingSpace(from: position + 1, until: range.upperBound)
        }
        for number in found { store(number.words, shape: number.shape, field: .caseNumber) }
        return !found.isEmpty
    }

    /// "- Åben sag" behind a number, to the end of the line.
    private mutating func readStatus(_ range: Range<Int>, in text: SourceText) -> Bool {
        let start = Self.skippingSeparators(from: range.lowerBound, until: range.upperBound, in: text)
        guard let status = HeadingVocabulary.status.match(in: text, at: start, until: range.upperBound),
            status.end == range.upperBound
        else { return false }
        closed = status.meaning
        return true
    }

    private mutating func store(_ number: String, shape: RegistryNumber.Shape, field: RegistryVocabulary.Field) {
        switch field {
        case .caseNumber: caseNumbers.append(number)
        // "J.nr." stands before KLE subjects and, in other registries, before the number of the case itself.
        case .journalNumber where shape != .subject && shape != .subjectFacet: caseNumbers.append(number)
        case .journalNumber: journalNumber = journalNumber ?? number
        case .documentNumber: documentNumbers.append(number)
        case .other: break
        }
    }

    private static func skippingSeparators(from position: Int, until end: Int, in text: SourceText) -> Int {
        var position = text.skippingSpace(from: position, until: end)
        while position < end, ":.-*,".utf8.contains(text.utf8[position]) {
            position = text.skippingSpace(from: position + 1, until: end)
        }
        return position
    }
}
