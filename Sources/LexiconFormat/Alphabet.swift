/// The letters of a lexicon, each one symbol below 64: a–z, the lower-case letters of Latin-1, hyphen and apostrophe.
///
/// Words are looked up as symbols, so that "å" is one letter as "a" is, and upper case is folded on the way.
package enum Alphabet {
    /// Stands behind the last letter of a stem; no letter.
    package static let end: UInt8 = 0
    /// The symbol of "-".
    package static let hyphen: UInt8 = 27
    /// The symbol of "'".
    package static let apostrophe: UInt8 = 60

    private static let firstLatin: UInt8 = 28

    /// The symbols of a word, or nil where it holds a sign that no lexicon has: "Å-vej" is seven symbols, "2021" none.
    package static func symbols(of bytes: some Sequence<UInt8>) -> [UInt8]? {
        var symbols: [UInt8] = []
        symbols.reserveCapacity(bytes.underestimatedCount)
        var isLatin = false
        for byte in bytes {
            if byte == 0xC3, !isLatin {
                isLatin = true
                continue
            }
            guard let symbol = isLatin ? latin(byte) : ascii(byte) else { return nil }
            isLatin = false
            symbols.append(symbol)
        }
        return isLatin ? nil : symbols
    }

    private static func ascii(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - UInt8(ascii: "a") + 1
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - UInt8(ascii: "A") + 1
        case UInt8(ascii: "-"): hyphen
        case UInt8(ascii: "'"): apostrophe
        default: nil
        }
    }

    /// The second byte of a letter of Latin-1: 0xA5 of "å", 0x85 of "Å".
    private static func latin(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0xA0...0xBF: byte - 0xA0 + firstLatin
        case 0x80...0x9E: byte - 0x80 + firstLatin
        default: nil
        }
    }

    /// The word that symbols spell.
    package static func text(of symbols: some Sequence<UInt8>) -> String {
        var bytes: [UInt8] = []
        for symbol in symbols {
            switch symbol {
            case hyphen: bytes.append(UInt8(ascii: "-"))
            case apostrophe: bytes.append(UInt8(ascii: "'"))
            case firstLatin...: bytes += [0xC3, symbol - firstLatin + 0xA0]
            default: bytes.append(symbol - 1 + UInt8(ascii: "a"))
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
