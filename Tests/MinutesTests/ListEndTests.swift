import Minutes
import Portfolio
import Testing

/// Where a list ends, and where lines with a label of their own part.
@Suite struct ListEndTests {
    private func passages(_ body: String) -> [String] {
        let text = SourceText(
            "Referat af møde i Teknisk Udvalg den 4. maj 2022\n\nPunkt 1: Ny bro\n\nSagsfremstilling\n\(body)\n")
        let items = MinutesSegmenter().meeting(from: text, source: "bro.txt").items
        return items.flatMap { $0.passages.map { text[$0.range] } }
    }

    @Test func aSentenceBelowAListIsNoPartOfIt() {
        let found = passages(
            "Planen er:\n- maj 2022: udbud\n- juni 2022: kontrakt\nBroen spærres først, når kontrakten er underskrevet."
        )
        #expect(found.contains("juni 2022: kontrakt"))
        #expect(found.contains("Broen spærres først, når kontrakten er underskrevet."))
    }

    @Test func aListItemGoesOnWhereItsLineWasFull() {
        let found = passages(
            "Planen er:\n- i maj 2022 udbydes arbejdet i hovedentreprise blandt de fem firmaer, som er\nBygherreforeningens egne\n- juni 2022: kontrakt"
        )
        #expect(found.contains { $0.hasSuffix("Bygherreforeningens egne") && $0.hasPrefix("i maj") })
    }

    @Test func linesWithALabelOfTheirOwnStandApart() {
        let found = passages("Forløbet bliver sådan.\n16. maj: ansøgning til stiftet\njuni 2022: svar fra stiftet")
        #expect(found.contains("16. maj: ansøgning til stiftet"))
        #expect(found.contains("juni 2022: svar fra stiftet"))
    }
}
