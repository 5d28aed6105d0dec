import Language
import Portfolio

/// How a heading is written, its number and title aside: "• Pkt. 7 Budget" has a bullet, the word "Pkt." and nothing but
/// white space behind its number. The headings of one document's items are written alike.
struct HeadingWriting: Hashable {
    /// The first byte of a bullet before the number, or zero.
    var bullet: UInt8 = 0
    /// The word before the number; empty when there is none.
    var word: TitleKey?
    /// The mark behind the number, white space aside: "." in "7. Budget"; zero where there is none.
    var separator: UInt8 = 0
    /// The title stands on another line.
    var standsAlone = false
    /// How the number itself is written.
    var numeral = Numeral.plain

    enum Numeral: Hashable {
        /// "7", "7.1".
        case plain
        /// A number of parts: "2024/7", "1.1.7".
        case digits(parts: Int, joint: UInt8)
        /// "B".
        case letter
        /// "IV".
        case roman
        /// It stands behind the title: "Ny skole (pkt. 7)".
        case behind
        /// A label stands for it: "Emne: Ny skole".
        case absent

        var isDigits: Bool { if case .digits = self { true } else { false } }
    }
}

/// How the line of a heading looks beside how it is written.
struct HeadingStyle: Hashable {
    let writing: HeadingWriting
    private let level: Int
    private let isEmphasised: Bool
    private let isIndented: Bool

    init(_ writing: HeadingWriting, on line: Line) {
        self.writing = writing
        level = line.headingLevel
        isEmphasised = line.emphasised
        isIndented = line.indent >= 2
    }
}
