import Language
import Portfolio

/// A title's letters and digits in lower case, to tell whether two lines carry the same title.
///
/// Repetitions differ in marks, spaces and case ("1.     Budget (B)" and "1. Budget (B)"), and an entry in a table of
/// contents can end in a page number.
struct TitleKey: Hashable {
    private let letters: [UInt8]

    private static let length = 60

    init(_ title: Range<Int>, in text: SourceText) { letters = Self.letters(title, in: text, atMost: Self.length) }

    /// The letters and digits of a title in lower case.
    static func letters(_ title: Range<Int>, in text: SourceText, atMost length: Int = .max) -> [UInt8] {
        var letters: [UInt8] = []
        letters.reserveCapacity(min(title.count, length))
        var afterC3 = false
        for byte in text.utf8[title] where letters.count < length {
            if Letters.isWord(byte) { letters.append(afterC3 ? Letters.lowerLatin1(byte) : Letters.lower(byte)) }
            afterC3 = byte == 0xC3
        }
        return letters
    }

    var isEmpty: Bool { letters.isEmpty }

    func isLonger(than other: TitleKey) -> Bool { letters.count > other.letters.count + 8 }

    /// The same title, or the same up to a page number, or to where one of the lines was broken.
    func matches(_ other: TitleKey) -> Bool {
        if letters == other.letters { return !isEmpty }
        let (short, long) = letters.count < other.letters.count ? (self, other) : (other, self)
        guard long.letters.starts(with: short.letters) else { return false }
        let rest = long.letters.dropFirst(short.letters.count)
        return short.letters.count >= 12 || (!short.isEmpty && rest.allSatisfy(Letters.isDigit))
    }
}
