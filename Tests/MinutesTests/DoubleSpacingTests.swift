import Minutes
import Portfolio
import Testing

@Suite("Lines that a converter set apart")
struct DoubleSpacingTests {
    private static let minutes = """
        Havby Kommune
        Teknisk Udvalg
        Referat af mødet den 4. maj 2021

        1. Ny mole
        Kajen er tæret og skal fornyes, og arbejdet begynder, når
        skolerne har ferie.
        Det slutter i november.

        Prisen er 2 mio. kr., som udvalget har sat af til det i
        budgettet.

        2. Ny sti
        Stien er revnet, og kommunen har bedt om tilbud på en ny,
        som kan åbne til foråret.

        """

    private func passages(_ text: String) -> [String] {
        MinutesSegmenter().meeting(from: SourceText(text), source: "a.txt").items.flatMap { item in
            item.passages.map {
                SourceText(text)[$0.range].split(whereSeparator: \.isWhitespace).joined(separator: " ")
            }
        }
    }

    @Test("are read as if they stood close", arguments: ["\n\n", " \n \n"])
    func closes(_ lineEnd: String) {
        let apart = Self.minutes.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineEnd)
        #expect(passages(apart) == passages(Self.minutes))
        #expect(passages(apart).contains { $0.contains("når skolerne har ferie") })
    }

    @Test("stay apart where each is a paragraph")
    func paragraphs() {
        let words = (1...16).map { "Afsnit nummer \($0) fortæller noget andet." }
        let text = "1. Ny mole\n\n" + words.joined(separator: "\n\n") + "\n"
        #expect(passages(text).count == 16)
    }
}
