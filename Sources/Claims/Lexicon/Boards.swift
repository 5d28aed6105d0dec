/// The bodies that minutes speak of, and their meetings.
package enum Boards {
    /// A meeting of a board: "mødet", "direktionsmødet"; not "borgermødet" or "go/no-go-møde".
    package static func isMeeting(_ word: String) -> Bool {
        guard let stem = BoardWords.meetings.first(where: word.hasSuffix) else {
            return false
        }
        let before = word.dropLast(stem.count)
        return before.isEmpty || BoardWords.bodies.contains { before.hasPrefix($0) }
            || before.hasSuffix(BoardWords.ofCommittees)
            || isAbbreviation(before)
    }

    /// "hmu-", "med-": a body by its letters. "go/no-go-" is none.
    private static func isAbbreviation(_ word: Substring) -> Bool {
        word.last == "-" && word.utf8.count <= 5 && word.dropLast().allSatisfy(\.isLetter)
    }

    /// Whether a noun names who acts: "udvalget", "forvaltningen".
    static func isActor(_ noun: String) -> Bool {
        isBoard(noun) || EventWords.actors.contains(noun) || EventWords.bodies.contains(where: noun.hasSuffix)
    }

    /// "Byrådet", "Teknisk Udvalg".
    package static func isBoard(_ word: String) -> Bool {
        BoardWords.bodies.contains { word.hasPrefix($0) } || BoardWords.committees.contains(where: word.hasSuffix)
    }
}
