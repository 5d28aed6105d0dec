import Minutes
import Portfolio
import Testing

/// Whose minutes they are, in the documented order.
@Suite struct AuthorityTests {
    private func authority(_ words: String, default fallback: String? = nil) -> String? {
        MinutesSegmenter(defaultAuthority: fallback.map { Authority($0) })
            .meeting(from: SourceText(words), source: "a.txt").authority?.name
    }

    private let item = "\n\nPunkt 1: Emne\n\nSagsnr.: 326-2019-118\n\nBeslutning\n\nGodkendt.\n"

    @Test func theHeadComesFirst() {
        #expect(authority("Lejre Kommune\nReferat af møde i Teknisk Udvalg" + item) == "Lejre Kommune")
        #expect(authority("EGELUND KOMMUNE\nByrådet" + item) == "Egelund Kommune")
        #expect(authority("Region Sjælland\nReferat" + item) == "Region Sjælland")
        #expect(authority("Referat Aarhus Byråd 11-09-2019\n\nPunkt 1: Emne\n") == "Aarhus Kommune")
        #expect(authority("Referat\nSted: Lyngholt Rådhus" + item) == "Lyngholt Kommune")
    }

    @Test func thenTheCodeOfTheCaseNumbers() {
        #expect(authority("Referat Direktionen d. 02-06-2020" + item) == "Kalundborg Kommune")
        #expect(
            authority("Referat Direktionen" + item.replacing("326", with: "362"), default: "X Kommune") == "X Kommune")
    }

    @Test func thenTheTextWhereItSpeaksClearly() {
        let start = "Referat Direktionen\n\nPunkt 1: Emne\n\n"
        #expect(
            authority(start + "Holbæk Kommune bygger. Holbæk Kommune betaler. Viborg Kommune ser på.")
                == "Holbæk Kommune")
        #expect(authority(start + "Holbæk Kommune og Viborg Kommune bygger.") == nil)
        #expect(
            authority(start + "Holbæk Kommune og Viborg Kommune bygger.", default: "Sorø Kommune") == "Sorø Kommune")
    }

    @Test func genitivesAreTheSameAuthority() {
        #expect(authority("Københavns Kommune\nReferat" + item) == "Københavns Kommune")
        #expect(authority("Lejre Kommunes Tekniske Udvalg" + item) == "Lejre Kommune")
    }
}
