import Language
import Portfolio

/// The units of Danish money.
enum MoneyVocabulary {
    /// "mellem 2 og 3 mio. kr."
    static let between = "mellem "

    /// What stands behind a number, and what to multiply with.
    static let units = PhraseTable<Int>(
        currencies.map { ($0, 1) }
            + scaled(["t.", "t", "tusind", "tus.", "1000"], by: 1_000) + compact.map { ($0, 1_000) }
            + scaled(["mio.", "mio", "mill.", "mill", "million", "millioner"], by: 1_000_000)
            + scaled(["mia.", "mia", "milliard", "milliarder"], by: 1_000_000_000) + [(",-", 1), (",- kr.", 1)])

    private static let currencies = ["kr.", "kr", "kroner", "danske kroner", "dkk", "d.kr."]
    private static let compact = ["t.kr.", "t.kr", "tkr.", "tkr", "tdkk"]

    private static func scaled(_ words: [String], by factor: Int) -> [(String, Int)] {
        words.flatMap { word in
            currencies.map { ("\(word) \($0)", factor) } + (word.hasSuffix(".") ? [(word + "kr.", factor)] : [])
        }
    }

    /// What stands before a number: "kr. 250.000".
    static let leading = PhraseTable(["kr.", "dkk", "kroner"])

    /// Scales behind a number that a currency was written before: "kr. 2,5 mio.".
    static let scales = PhraseTable<Int>([
        ("mio.", 1_000_000), ("mio", 1_000_000), ("mill.", 1_000_000), ("mia.", 1_000_000_000), ("t.", 1_000),
    ])

    /// What stands before the unit of a table: "i 1.000 kr.".
    static let beforeUnits = ["i ", "(", "hele "].map { Letters.folded($0) }

    /// What joins the ends of a range: "2 til 3 mio. kr.", "mellem 2 og 3 mio. kr.".
    static let until = Letters.folded("til ")
    static let and = Letters.folded("og ")

    /// Numbers in words, where these are common.
    static let numbers = PhraseTable<DecimalNumber>(
        [("en halv", DecimalNumber(5, decimals: 1)), ("halvanden", DecimalNumber(15, decimals: 1))]
            + (Array(Language.danish.cardinals(in: 1...20)) + [("hundrede", 100)]).map { ($0.0, DecimalNumber($0.1)) })

    /// The unit of a table, in its head or caption: "(mio. kr.)", "1.000 kr.", "i hele kroner".
    static let tableUnits = PhraseTable<Int>([
        ("1.000 kr.", 1_000), ("1000 kr.", 1_000), ("t.kr.", 1_000), ("t. kr.", 1_000), ("tkr.", 1_000),
        ("tusinde kr.", 1_000),
        ("mio. kr.", 1_000_000), ("mio.kr.", 1_000_000), ("mio kr", 1_000_000), ("mill. kr.", 1_000_000),
        ("hele kr.", 1), ("hele kroner", 1), ("kr.", 1), ("kroner", 1), ("mia. kr.", 1_000_000_000), ("dkk", 1),
    ])
}
