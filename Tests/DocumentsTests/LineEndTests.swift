import Foundation
import Portfolio
import Testing

@testable import Documents

@Suite("A text")
struct LineEndTests {
    private static let lines = ["Referat", "1. Åbning 𝄞", "Godkendt."]

    @Test(
        "is read whatever ends its lines, and offsets stay those of the file",
        arguments: ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"])
    func ends(_ end: String) throws {
        let text = try TextDecoding.text(Array(Self.lines.joined(separator: end).utf8))
        #expect(text[0..<text.count] == Self.lines.joined(separator: "\n"))
    }

    @Test("keeps a carriage return before a line feed")
    func windows() throws {
        let text = try TextDecoding.text(Array("a\r\nb\rc\r".utf8))
        #expect(Array(text.utf8) == Array("a\r\nb\nc\n".utf8))
    }

    @Test("is read in UTF-32 of either order", arguments: [true, false])
    func utf32(littleEndian: Bool) throws {
        let scalars = ("\u{FEFF}" + Self.lines.joined(separator: "\n")).unicodeScalars
        let bytes = scalars.flatMap { scalar in
            withUnsafeBytes(of: littleEndian ? scalar.value.littleEndian : scalar.value.bigEndian) { Array($0) }
        }
        let text = try TextDecoding.text(bytes)
        #expect(text[0..<text.count] == Self.lines.joined(separator: "\n"))
    }

    @Test("of more lines than minutes have is refused, and not taken apart")
    func flood() {
        #expect(throws: DocumentError.tooManyLines(limit: 500_000)) {
            try TextDecoding.text([UInt8](repeating: 0x0A, count: 500_001))
        }
    }
}
