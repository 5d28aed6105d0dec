import Portfolio
import Testing

@testable import Minutes

@Suite struct HeadingTests {
    private func heading(_ words: String) -> String? {
        let text = SourceText(words)
        guard let heading = ItemHeading(0..<text.utf8.count, in: text) else { return nil }
        let number = heading.caseNumber.map { " [\($0)]" } ?? ""
        return "\(heading.number) \(text.words(heading.title))\(number)"
    }

    @Test(arguments: [
        ("Sag 1 - Nyt bibliotek på havnen (24/0117)", "1 Nyt bibliotek på havnen [24/0117]"),
        ("Sag 1: Kunstbanen (24/1)", "1 Kunstbanen [24/1]"),
        ("Sag 12 – Vagtplan, sagsnr. 23/8840", "12 Vagtplan [23/8840]"),
        ("Sag 2. Skolernes hjemmesider - Sagsnr.: 2024-012345", "2 Skolernes hjemmesider [2024-012345]"),
        ("Sag 3) Kajen (sag 326-2023-4892)", "3 Kajen [326-2023-4892]"),
        ("Emne 4: Kunstbanen", "4 Kunstbanen"), ("EMNE 4 - KUNSTBANEN", "4 KUNSTBANEN"),
        ("Punkt 5 - Svømmehallen [24/0117]", "5 Svømmehallen [24/0117]"),
        ("Pkt. 6: Svømmehallen (sagsnr. 24/17)", "6 Svømmehallen [24/17]"),
        ("Dagsordenspunkt nr. 7: Budget 2025", "7 Budget 2025"), ("Ad punkt 8: Budget 2025", "8 Budget 2025"),
        ("Punkt 9: Evaluering af mødet (12/10)", "9 Evaluering af mødet (12/10)"),
        ("Punkt 10: Lov om planlægning (2016)", "10 Lov om planlægning (2016)"),
        ("Sag 11: Budget (lukket)", "11 Budget"),
    ])
    func takesTheWordsBeforeAnItem(_ words: String, _ expected: String) { #expect(heading(words) == expected) }

    @Test(arguments: [
        "Sag 24/0117 blev drøftet", "Sag 3 udgik af dagsordenen", "Sag 1-24 er lukket", "Sag 16/20774",
        "Emne 4 blev udsat", "Sag om kajen", "Emner til næste møde",
    ])
    func leavesSentencesAndNumbersOfCasesAlone(_ words: String) { #expect(heading(words) == nil) }
}
