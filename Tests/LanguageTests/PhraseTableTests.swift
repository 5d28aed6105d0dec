import Testing

@testable import Language

@Suite("A phrase table")
struct PhraseTableTests {
    private let table = PhraseTable([("fri", "fri"), ("fri til", "fri til"), ("ØVRIGT", "øvrigt")])

    private func meaning(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        return table.first(in: bytes, range: 0..<bytes.count)?.match.meaning
    }

    @Test("takes the longest phrase, whatever the letter case and the white space")
    func longestWins() {
        #expect(meaning("mødet er FRI  til kl. 9") == "fri til")
        #expect(meaning("eventuelt, øvrigt og mere") == "øvrigt")
    }

    @Test("takes whole words only")
    func wholeWords() {
        #expect(meaning("frisk luft") == nil)
        #expect(meaning("befri") == nil)
    }

    @Test("begins a word behind a no-break space and behind a dash, and none behind a letter of two bytes")
    func wordStarts() {
        #expect(meaning("mødet er\u{A0}fri") == "fri")
        #expect(meaning("mødet–fri") == "fri")
        #expect(meaning("åfri") == nil)
    }
}
