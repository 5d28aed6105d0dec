import Portfolio

/// Page heads and feet that carry words: "Miljø- og Planudvalget den 05-02-2019        Side 2".
///
/// They are told by coming again on other pages with another number. The first one stays, since the name of the body may
/// stand nowhere else.
enum RunningHeads {
    private static let longest = 160

    static func demote(_ roles: inout [LineRole], lines: [Line], in text: SourceText) {
        var seen: Set<[UInt8]> = []
        for index in roles.indices {
            guard case .text = roles[index], endsInPageNumber(lines[index].content, in: text) else { continue }
            let letters = text.utf8[lines[index].content].filter { Letters.isWord($0) && !Letters.isDigit($0) }
            if !seen.insert(letters).inserted { roles[index] = .furniture }
        }
    }

    /// "… Side 2", "… side 2 af 14".
    private static func endsInPageNumber(_ content: Range<Int>, in text: SourceText) -> Bool {
        guard content.count <= longest, let last = text.utf8[content].last, Letters.isDigit(last) else { return false }
        let tail = max(content.lowerBound, content.upperBound - 24)..<content.upperBound
        guard let side = NoiseVocabulary.pageWords.all(in: text, range: tail).last else { return false }
        return side.start > content.lowerBound
    }
}
