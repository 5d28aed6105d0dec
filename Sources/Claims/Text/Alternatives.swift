import Portfolio

/// What a body could decide instead plans nothing: the choices under a heading for them ("Politisk handlerum") and those in
/// a list behind words that open one ("Det kan via ændringsforslag besluttes, at").
struct Alternatives {
    /// The passages that tell such choices.
    let passages: Set<Int>

    init(page: ItemText) {
        var told: Set<Int> = []
        var (isUnderHeading, isInList) = (false, false)
        for (index, passage) in page.item.passages.enumerated() {
            if case .listItem = passage.kind {
                if isUnderHeading || isInList { told.insert(index) }
                continue
            }
            if Self.goesOn(index, page), told.contains(index - 1) {
                told.insert(index)
                continue
            }
            isInList = Self.opensList(index, page)
            if passage.kind == .heading {
                isUnderHeading = Self.words(index, page).contains(where: AmendmentWords.choices.contains)
            } else if isUnderHeading {
                told.insert(index)
            }
        }
        passages = told
    }

    /// Whether a sentence stands on the line of the one before it: the second of a choice.
    private static func goesOn(_ index: Int, _ page: ItemText) -> Bool {
        let passages = page.item.passages
        guard index > 0, passages[index].kind == .sentence else { return false }
        return !page.meeting.text[passages[index - 1].range.upperBound..<passages[index].range.lowerBound].contains(
            "\n")
    }

    /// Whether a sentence before a list says that what follows can be decided.
    private static func opensList(_ index: Int, _ page: ItemText) -> Bool {
        let next = index + 1
        guard page.item.passages.indices.contains(next), case .listItem = page.item.passages[next].kind else {
            return false
        }
        let words = words(index, page)
        return AmendmentWords.opening.allSatisfy(words.contains)
            && words.contains { AmendmentWords.instead.contains(where: $0.hasPrefix) }
    }

    private static func words(_ index: Int, _ page: ItemText) -> [String] {
        page.tokens(ofPassage: index).tokens.filter(\.isWord).map(\.lower)
    }
}
