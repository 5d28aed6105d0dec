/// The bodies that minutes speak of, and their meetings.
package enum Boards {
    /// A meeting of a board: "mødet", "direktionsmødet"; not "borgermødet" or "go/no-go-møde".
    package static func isMeeting(_ word: String) -> Bool {
        guard let stem = ["møde", "mødet", "møder", "møderne", "mødets"].first(where: word.hasSuffix) else {
            return false
        }
        let before = word.dropLast(stem.count)
        return before.isEmpty || boards.contains { before.hasPrefix($0) } || before.hasSuffix("udvalgs")
            || isAbbreviation(before)
    }

    /// "hmu-", "med-": a body by its letters. "go/no-go-" is none.
    private static func isAbbreviation(_ word: Substring) -> Bool {
        word.last == "-" && word.utf8.count <= 5 && word.dropLast().allSatisfy(\.isLetter)
    }

    package static func isBoard(_ word: String) -> Bool {
        boards.contains { word.hasPrefix($0) } || word.hasSuffix("udvalget") || word.hasSuffix("udvalg")
    }

    /// The words for the item itself.
    static let itemWords: Set<String> = [
        "sagen", "punktet", "punkt", "sag", "beslutningen", "behandlingen", "mødet", "drøftelsen", "dagsordenspunktet",
        "indstillingen", "indstilling", "pkt",
    ]

    /// Papers that bodies are told something by, and decide nothing on.
    static let talks: Set<String> = ["orientering", "status", "redegørelse", "meddelelse", "mundtlig"]

    private static let boards = [
        "byråd", "direktion", "kommunalbestyrelse", "regionsråd", "økonomiudvalg", "chefforum", "bestyrelse",
        "forretningsudvalg",
        "borgerrepræsentation", "styregruppe", "udvalgs", "råds", "ledergruppe", "hovedudvalg", "repræsentantskab",
    ]
}
