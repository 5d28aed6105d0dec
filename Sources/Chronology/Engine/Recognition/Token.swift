/// What stands between a token and the one before it.
enum Gap: UInt8, Comparable, Sendable {
    case glued, space, line, hard

    static func < (left: Gap, right: Gap) -> Bool { left.rawValue < right.rawValue }
}

/// A word that the lexicon knows, a number, a sign, or a phrase that a rule has built from them.
struct Token: Sendable {
    enum Kind: UInt8, Sendable { case word, number, mark, phrase }

    var kind: Kind
    var gap: Gap
    /// How many digits a number is written with.
    var digits: UInt8 = 0
    /// Of a word.
    var classes = ClassSet.none
    /// Of a phrase.
    var phrase: PhraseKind = .date
    /// The word's place in the lexicon, the number's value, the sign's byte, or the phrase's place among the expressions.
    var value: Int32
    /// Where it stands, in bytes of the source.
    var start: Int
    var end: Int
}

/// What a phrase is, as far as the rules that build on it need to know.
public enum PhraseKind: UInt8, CaseIterable, Sendable {
    case date, dayOfMonth, month, year, quarter, halfYear, week, season, holiday, weekday
    case relative, part, years, range, bound, duration, recurrence, clock, clockOfTwelve, genitive

    /// What can stand behind "fra" and "senest", or at either end of a stretch.
    static let times: [PhraseKind] = [
        .date, .dayOfMonth, .month, .year, .quarter, .halfYear, .week, .season, .holiday, .relative, .part, .weekday,
    ]

    var bit: UInt32 { 1 << UInt32(rawValue) }
}

/// The signs that can stand inside a time expression; all dashes are one.
enum Sign {
    static let dash = UInt8(ascii: "-")
    static let slash = UInt8(ascii: "/")
    static let dot = UInt8(ascii: ".")
    static let comma = UInt8(ascii: ",")
    static let colon = UInt8(ascii: ":")
    /// "½", by its place in Latin-1.
    static let half: UInt8 = 0xBD
    /// "§", by its place in Latin-1.
    static let section: UInt8 = 0xA7
    /// Stands for a word that the lexicon does not know.
    static let other = UInt8(ascii: "?")

    /// Each sign as a bit, for sets of them.
    static func bit(_ character: Character) -> UInt32 {
        switch character {
        case "½": bit(half)
        case "§": bit(section)
        default: character.asciiValue.map { bit($0) } ?? 0
        }
    }

    @inline(__always)
    static func bit(_ byte: UInt8) -> UInt32 {
        switch byte {
        case dash: 1
        case slash: 2
        case dot: 4
        case comma: 8
        case colon: 16
        case other: 32
        case half: 64
        case section: 128
        default: 0
        }
    }
}
