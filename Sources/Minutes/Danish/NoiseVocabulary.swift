import Language
import Portfolio

/// What pages carry beside the minutes: buttons of web pages, page heads and feet.
enum NoiseVocabulary {
    /// "Side 2 af 9".
    static let of = "af"

    /// Lines that are nothing but these words.
    static let wholeLines = PhraseTable([
        "udskriv", "udskriv referat", "udskriv dagsorden", "fold alle ud", "fold alle ind", "fold dette punkt ind",
        "fold dette punkt ud", "luk alle punkter", "åbn alle punkter", "åbn/luk punkt", "til top", "til toppen",
        "tilbage til toppen", "tilbage til top", "til indholdsfortegnelse", "se alle bilag", "se bilag", "show video",
        "vis video", "abonnér", "abonner", "you are here", "du er her", "del siden", "læs op", "print", "gem som pdf",
        "download pdf", "hent pdf", "hent referat", "hent som pdf", "kopier link", "kopiér link",
        "tilbage til forsiden", "fold alle punkter",
        "fold punkter", "udskriv hele dagsordnen", "udskriv hele dagsordenen", "størrelse: px", "cookies",
        "accepter cookies", "fejl! bogmærke er ikke defineret",
        "fejl! bogmær",
    ])

    /// Words that stick to the front or the back of a heading: "46. Budget 2021Åbn/luk punkt".
    static let onHeadings = ["fold dette punkt ind", "fold dette punkt ud", "åbn/luk punkt", "åbn punkt", "luk punkt"]
        .map { Letters.folded($0) }

    /// What a page says of a button behind a heading: "Budget 2021Klik her for at folde ud".
    static let behindHeadings = ["klik her for at", "klik for at", "tryk her for at"].map { Letters.folded($0) }

    /// A line's words behind a button that a web page put before them: "fold dette punkt ind Resume".
    static func withoutButton(_ content: Range<Int>, in text: SourceText) -> Range<Int> {
        for button in onHeadings {
            if let end = text.end(ofPhrase: button, at: content.lowerBound, until: content.upperBound) {
                return text.skippingSpace(from: end, until: content.upperBound)..<content.upperBound
            }
        }
        return content
    }

    /// The words that a page number follows: "Side 3 af 56", "Side nr. 3", "s. 3".
    static let pageWords = PhraseTable(["side nr.", "side", "s.", "pag.", "page"])

    /// What stands between a page's number and how many there are: "Side 3 af 56".
    static let ofPages = "af"
    static let ofPagesSpaced = Letters.folded(" af ")
}
