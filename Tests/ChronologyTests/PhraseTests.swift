import Chronology
import Foundation
import Portfolio
import Testing

/// A phrase with its anchor and what is to be read in it: a line of a file in `Cases/`.
struct PhraseCase: CustomStringConvertible, Sendable {
    let anchor: Day
    let text: String
    let reading: String

    var description: String { text }

    /// Reads the cases of a file: `anchor | text | reading`, and comments after `#`.
    static func read(_ name: String) -> [PhraseCase] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Cases/\(name).txt")
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
        return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
            let fields = line.split(separator: "|", omittingEmptySubsequences: false)
                .map { $0.trimmingCharacters(in: .whitespaces) }
            guard fields.count == 3, let anchor = Day(fields[0]) else { return nil }
            return PhraseCase(anchor: anchor, text: fields[1], reading: fields[2])
        }
    }
}

@Suite("Danish phrases")
struct PhraseTests {
    @Test(
        "mean what people mean by them",
        arguments: ["days", "periods", "frames", "nothing", "sentences", "mixed", "conversation", "meetings"].flatMap(
            PhraseCase.read))
    func phrase(_ phrase: PhraseCase) {
        #expect(reading(of: phrase.text, anchor: phrase.anchor) == phrase.reading)
    }

    @Test(
        "are there in their hundreds",
        arguments: ["days", "periods", "frames", "nothing", "sentences", "mixed", "conversation", "meetings"])
    func count(name: String) {
        #expect(PhraseCase.read(name).count > 30)
    }
}
