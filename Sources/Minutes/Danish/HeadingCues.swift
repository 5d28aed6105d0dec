import Language
import Portfolio

/// Beginnings of words that tell what a section is for whose heading is in no list: "Vedhæftede filer", "Hvad koster det".
enum HeadingCues {
    private static let words: [(kind: Section.Kind, stems: [String])] = [
        (.attachments, ["vedhæft", "bilag", "filer", "dokumenter"]),
        (.economy, ["penge", "kost", "økonomi", "finansier", "budget", "pris", "udgift", "bevilling"]),
        (.recommendation, ["foresl", "foreslå", "forslag", "indstil", "anbefal"]),
        (.background, ["hvorfor", "baggrund", "resum", "indled", "kort", "historik", "anledning"]),
        (.presentation, ["omstændighed", "fremstil", "beskriv", "redegør", "løsning"]),
    ]

    private static let stems: [(stem: [UInt8], kind: Section.Kind)] = words.flatMap { kind, stems in
        stems.map { (Letters.folded($0), kind) }
    }

    /// The kind that the first telling word of a heading says.
    static func kind(of heading: Range<Int>, in text: SourceText) -> Section.Kind? {
        var startsWord = true
        for position in heading {
            if startsWord {
                for (stem, kind) in stems
                where text.end(ofPhrase: stem, at: position, until: heading.upperBound) != nil {
                    return kind
                }
            }
            startsWord = !Letters.isWord(text.utf8[position])
        }
        return nil
    }
}
