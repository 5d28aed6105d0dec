/// Tests and foldings on UTF-8 bytes, so that scanning never builds strings.
///
/// Danish text needs more than ASCII: `Æ Ø Å É Ö Ü` are folded too, because headings come as "SAGSRESUMÉ" and "ØKONOMI".
public enum Letters {
    /// Whether a byte is a digit.
    @inlinable
    public static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    /// Whether a byte is a letter of ASCII.
    @inlinable
    public static func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    /// A letter or a part of one: every byte beyond ASCII counts, apart from those that begin a no-break space or a dash.
    @inlinable
    public static func isWord(_ byte: UInt8) -> Bool {
        isASCIILetter(byte) || isDigit(byte) || (byte >= 0x80 && byte != 0xC2 && byte != 0xE2)
    }

    /// Lower case of an ASCII letter; other bytes as they are.
    @inlinable
    public static func lower(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

    /// The second byte of a letter U+00C0…U+00FF, in lower case ("Æ" is `C3 86`, "æ" is `C3 A6`).
    @inlinable
    public static func lowerLatin1(_ byte: UInt8) -> UInt8 {
        (0x80...0x9E).contains(byte) && byte != 0x97 ? byte + 0x20 : byte
    }

    /// A text as lower-case bytes: "ØKONOMI" is "økonomi".
    public static func folded(_ text: some StringProtocol) -> [UInt8] { folded(text.utf8) }

    /// UTF-8 in lower case.
    public static func folded(_ utf8: some Sequence<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.underestimatedCount)
        var afterC3 = false
        for byte in utf8 {
            bytes.append(afterC3 ? lowerLatin1(byte) : lower(byte))
            afterC3 = byte == 0xC3
        }
        return bytes
    }
}
