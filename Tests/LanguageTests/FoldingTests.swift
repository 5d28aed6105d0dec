import Testing

@testable import Language

@Suite("Folding")
struct FoldingTests {
    @Test("gives the capitals of Danish in lower case, and leaves signs alone")
    func lowersDanishCapitals() {
        #expect(String(decoding: Letters.folded("ÅBNING PÅ ØEN × 2"), as: UTF8.self) == "åbning på øen × 2")
    }

    @Test("gives words without the accents that writers leave out")
    func dropsAccents() {
        #expect(FoldedWords.of("Sortér på Café Ny").map(\.word) == ["sorter", "på", "cafe", "ny"])
    }

    @Test("parts letters from digits, and counts positions in code points")
    func partsLettersFromDigits() {
        #expect(FoldedWords.of("Østhal4").map(\.range) == [0..<6, 6..<7])
    }
}
