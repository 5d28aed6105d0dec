import Language
import Portfolio

/// Page heads and feet that carry words: "Miljø- og Planudvalget den 05-02-2019        Side 2".
///
/// They are told by coming again on other pages: with another number, or word for word beside the end of a page. What
/// stands above the first item stays, since the name of the body may stand nowhere else.
enum RunningHeads {
    private static let longest = 160
    /// A page's head or foot has no more lines than this.
    private static let reach = 3

    static func demote(_ roles: inout [LineRole], lines: [Line], in text: SourceText) {
        PageBreakHeads.demote(&roles, lines: lines, in: text)
        demoteNumbered(&roles, lines: lines, in: text)
        demoteRepeated(&roles, lines: lines, in: text)
    }

    private static let firstItem = 100

    /// "… Side 2", "… side 2 af 14", "Byrådet, 30-08-2022      2": the same words before another number.
    private static func demoteNumbered(_ roles: inout [LineRole], lines: [Line], in text: SourceText) {
        var seen: [[UInt8]: Int] = [:]
        var behindItem = false
        for index in roles.indices {
            if case .heading(let heading) = roles[index], heading.form != .alone || heading.order == firstItem {
                behindItem = true
            }
            guard case .text = roles[index], endsInPageNumber(lines[index].content, in: text) else { continue }
            let letters = text.utf8[lines[index].content].filter { Letters.isWord($0) && !Letters.isDigit($0) }
            guard !letters.isEmpty else { continue }
            if let first = seen[letters] {
                roles[index] = .furniture
                if first >= 0 { roles[first] = .furniture }
                seen[letters] = -1
            } else {
                seen[letters] = behindItem ? index : -1
            }
        }
    }

    /// "Ældrerådet   – 2 –": a number between dashes.
    private static func endsInDashedNumber(_ content: Range<Int>, in text: SourceText) -> Bool {
        let words = text.utf8[content].suffix(16).split(separator: 0x20).suffix(3).map(\.indices)
        guard words.count == 3, words[0].lowerBound > content.lowerBound else { return false }
        let areDashes = [words[0], words[2]].allSatisfy {
            NumberMark.dashLength(at: $0.lowerBound, in: text) == $0.count
        }
        return areDashes && words[1].count <= 3 && text.utf8[words[1]].allSatisfy(Letters.isDigit)
    }

    /// "… Side 2", or a number that a wide gap or dashes set apart.
    private static func endsInPageNumber(_ content: Range<Int>, in text: SourceText) -> Bool {
        guard content.count <= longest, let last = text.utf8[content].last else { return false }
        guard Letters.isDigit(last) else { return endsInDashedNumber(content, in: text) }
        let tail = max(content.lowerBound, content.upperBound - 24)..<content.upperBound
        if let side = NoiseVocabulary.pageWords.all(in: text, range: tail).last {
            return side.start > content.lowerBound
        }
        var start = content.upperBound
        while start > content.lowerBound, content.upperBound - start < 4, Letters.isDigit(text.utf8[start - 1]) {
            start -= 1
        }
        return start - content.lowerBound > 8 && text.utf8[start - 8..<start].allSatisfy { $0 == 0x20 }
    }

    /// Lines that come again word for word within a few lines of the end of a page.
    private static func demoteRepeated(_ roles: inout [LineRole], lines: [Line], in text: SourceText) {
        let hasPageEnds = roles.contains { if case .furniture = $0 { true } else { false } }
        guard hasPageEnds else { return }
        var seen: Set<[UInt8]> = []
        var sincePageEnd = Int.max
        for index in roles.indices {
            switch roles[index] {
            case .furniture: sincePageEnd = 0
            case .blank: break
            case .text:
                let content = lines[index].content
                guard content.count <= longest else {
                    sincePageEnd = .max
                    continue
                }
                let isNew = seen.insert(Array(text.utf8[content])).inserted
                // A title that a list above named comes again as well, and dashes below it say that it is one; a page's head
                // has a rule below it, if anything.
                let isTitle = lines.isUnderlined(index, in: text, by: "-=")
                if !isNew, sincePageEnd < reach, !isTitle { roles[index] = .furniture }
                sincePageEnd = sincePageEnd == .max ? .max : sincePageEnd + 1
            default: sincePageEnd = .max
            }
        }
    }
}
