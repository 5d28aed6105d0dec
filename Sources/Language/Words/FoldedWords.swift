/// A word of a text, folded for comparison.
public struct FoldedWord: Hashable, Sendable {
    /// In lower case, without accents: "Sortér" is "sorter".
    public let word: String
    /// Without the endings of its inflection: "sorter" is "sort".
    public let stem: String
    /// In code points of the text.
    public let range: Range<Int>
    /// Whether only a blank, a hyphen, a comma, a quotation mark or the like stands between it and the word before it,
    /// so that both can belong to one name.
    public let continues: Bool
    /// How many capitals it begins with: 4 in "FLISdata".
    public let capitals: Int
}

/// Cuts text into words. A change between letters and digits also parts words: "Office365" is "office", "365", as
/// "Office 365" is.
public enum FoldedWords {
    /// The words of some bytes, in their order.
    ///
    /// - Parameter scalar: the code point of the text that the bytes begin at.
    public static func of(_ utf8: ArraySlice<UInt8>, from scalar: Int) -> [FoldedWord] {
        var scanner = Scanner(utf8: utf8, scalar: scalar)
        return scanner.scan()
    }

    /// The words of a name or a title by itself.
    public static func of(_ text: String) -> [FoldedWord] { of(Array(text.utf8)[...], from: 0) }

    private enum Letter { case letter, digit, gap }

    private struct Scanner {
        let utf8: ArraySlice<UInt8>
        var scalar: Int
        var tokens: [FoldedWord] = []
        private var word: [UInt8] = []
        private var kind = Letter.gap
        private var start = 0
        private var capitals = 0
        private var capitalRun = true
        private var gapLength = 0
        private var gapIsSoft = false
        private var followsInitial = false

        init(utf8: ArraySlice<UInt8>, scalar: Int) {
            self.utf8 = utf8
            self.scalar = scalar
        }

        mutating func scan() -> [FoldedWord] {
            var index = utf8.startIndex
            while index < utf8.endIndex {
                if utf8[index] < 0x80 {
                    read(ascii: utf8[index])
                    index += 1
                    scalar += 1
                    continue
                }
                let length = min(Self.length(utf8[index]), utf8.endIndex - index)
                read(utf8[index..<index + length])
                index += length
                scalar += 1
            }
            close()
            return tokens
        }

        private mutating func read(_ scalarBytes: ArraySlice<UInt8>) {
            let next = Self.kind(of: scalarBytes)
            if next != kind { close() }
            if next == .gap {
                gapLength += 1
                gapIsSoft = gapIsSoft && (Self.isSoft(scalarBytes) || followsInitial && Self.isFullStop(scalarBytes))
            } else {
                if word.isEmpty { start = scalar }
                append(scalarBytes)
            }
            kind = next
        }

        /// Most of a text: read without an array for each letter.
        private mutating func read(ascii byte: UInt8) {
            let isCapital = (65...90).contains(byte)
            let next: Letter =
                isCapital || (97...122).contains(byte) ? .letter : (48...57).contains(byte) ? .digit : .gap
            if next != kind { close() }
            if next == .gap {
                gapLength += 1
                gapIsSoft =
                    gapIsSoft && (Self.soft.contains(byte) || followsInitial && byte == UInt8(ascii: "."))
            } else {
                if word.isEmpty { start = scalar }
                if !isCapital { capitalRun = false }
                if capitalRun { capitals += 1 }
                word.append(isCapital ? byte | 0x20 : byte)
            }
            kind = next
        }

        private mutating func append(_ scalarBytes: ArraySlice<UInt8>) {
            let folded = Self.folded(scalarBytes)
            if folded.elementsEqual(scalarBytes) || kind == .digit { capitalRun = false }
            if capitalRun { capitals += 1 }
            word += folded
        }

        private mutating func close() {
            defer { kind = .gap }
            guard !word.isEmpty else { return }
            let folded = String(decoding: word, as: UTF8.self)
            tokens.append(
                FoldedWord(
                    word: folded, stem: DanishStem.stem(folded), range: start..<scalar,
                    continues: gapIsSoft && gapLength <= 4, capitals: capitals
                )
            )
            followsInitial = word.count == 1 && capitals == 1
            word.removeAll(keepingCapacity: true)
            (capitals, capitalRun, gapLength, gapIsSoft) = (0, true, 0, true)
        }

        /// "H.C. Andersen" is one name: the full stop of an initial parts nothing.
        private static func isFullStop(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.first == UInt8(ascii: ".") }

        private static func length(_ lead: UInt8) -> Int {
            switch lead {
            case 0xF0...: 4
            case 0xE0...: 3
            case 0xC0...: 2
            default: 1
            }
        }

        private static func kind(of bytes: ArraySlice<UInt8>) -> Letter {
            guard let lead = bytes.first else { return .gap }
            switch lead {
            case 48...57: return .digit
            case 65...90, 97...122: return .letter
            case 0xC3: return bytes.last == 0x97 || bytes.last == 0xB7 ? .gap : .letter
            case 0xC4...0xDF: return .letter
            default: return .gap
            }
        }

        /// Lower case, and without the accents that Danish writers leave out as often as not.
        private static func folded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
            let lower = Letters.folded(bytes)
            guard lower.count == 2, lower[0] == 0xC3 else { return lower }
            return (0xA8...0xAB).contains(lower[1]) ? [UInt8(ascii: "e")] : lower
        }

        /// What may stand inside a name: not a full stop, a colon, a semicolon or the end of a table cell.
        private static func isSoft(_ bytes: ArraySlice<UInt8>) -> Bool {
            guard let lead = bytes.first else { return false }
            if lead >= 0x80 { return true }
            return soft.contains(lead)
        }

        private static let soft = Set(" -,/&*_()\"'\n".utf8)
    }
}
