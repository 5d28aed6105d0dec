import Language
import Portfolio

/// The words that name a body that meets, and the kinds of papers it leaves.
enum BodyVocabulary {
    /// Ends of a body's name, in base form or genitive: "Økonomiudvalget", "Regionsrådets", "Direktionen".
    static let endings = [
        "udvalget", "udvalg", "rådet", "råd", "byrådet", "direktionen", "bestyrelsen", "bestyrelse", "styrelsen",
        "styregruppen", "kommunalbestyrelsen", "forum", "chefgruppen", "chefforum", "nævnet", "kommissionen",
        "komiteen",
        "gruppen", "gruppe", "direktion", "repræsentationen", "repræsentation", "repræsentantskabet",
        "magistraten", "forsamlingen",
        "nævn", "hegnsyn", "hegnsynet", "menighedsrådet", "møde", "forretningsudvalget", "committee", "board",
    ].map { Letters.folded($0) }

    /// Kinds of document.
    static let documents = PhraseTable([
        "referat", "åbent referat", "beslutningsprotokol", "beslutningsreferat", "protokol", "udskrift", "dagsorden",
        "tillægsdagsorden", "tillægsreferat", "beslutninger fra mødet", "mødereferat", "ekstraordinært møde",
        "ordinært møde", "minutes", "minutes of meeting", "meeting minutes",
    ])

    /// The board of an association, behind whose it is: "Havnelaugets bestyrelse".
    static let boards = PhraseTable(["bestyrelse", "bestyrelsesmøde"])

    /// What the board of an association is called.
    static let boardEndings = ["bestyrelsen", "bestyrelse"]

    /// Ends of a body's name in the definite, as minutes speak of their own.
    static let definite = ["udvalget", "rådet", "bestyrelsen", "nævnet", "styregruppen", "direktionen"]

    /// Those that minutes of all bodies speak of.
    static let ofOthers: Set<String> = [
        "byrådet", "kommunalbestyrelsen", "regionsrådet", "økonomiudvalget", "folketinget",
    ]

    /// "Plan og Teknik møde den …".
    static let meetingWords = PhraseTable(["møde", "mødet"])

    /// A body's word without its article: "vandråd" of "vandrådet".
    static func indefinite(_ word: String) -> String {
        word.hasSuffix("et") || word.hasSuffix("en") ? String(word.dropLast(2)) : word
    }

    /// A body's word with its article: "Kirkegårdsudvalget" of "Kirkegårdsudvalg".
    static func definite(_ name: String) -> String {
        let lower = name.lowercased()
        guard let ending = articles.first(where: { lower.hasSuffix($0.bare) }) else { return name }
        return name + ending.article
    }

    private static let articles: [(bare: String, article: String)] = [
        ("udvalg", "et"), ("råd", "et"), ("nævn", "et"), ("repræsentantskab", "et"), ("bestyrelse", "n"),
        ("gruppe", "n"),
        ("direktion", "en"), ("forsamling", "en"), ("kommission", "en"),
    ]

    /// Whether a word ends as the name of a body does.
    static func isBody(_ word: Range<Int>, in text: SourceText) -> Bool {
        endings.contains { ending in
            [word.upperBound, word.upperBound - 1].contains { stop in
                let start = stop - ending.count
                return start >= word.lowerBound && text.end(ofPhrase: ending, at: start, until: stop) == stop
                    && (stop == word.upperBound || text.utf8[stop] | 0x20 == UInt8(ascii: "s"))
            }
        }
    }
}
