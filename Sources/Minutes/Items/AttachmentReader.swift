import Language
import Portfolio

/// Reads the titles of an item's attachments.
struct AttachmentReader {
    let text: SourceText

    /// Each title once, in the order of the text; a line that is nothing but a document's number is no title.
    func titles(in sections: [SectionDraft]) -> [String] {
        var titles: [String] = []
        for section in sections {
            for line in section.lines
            where section.kind == .attachments || FileName.isWhole(line.content, in: text) || wasAdded(line.content) {
                let words = title(line.content)
                if !words.isEmpty, !titles.contains(words) { titles.append(words) }
            }
        }
        return titles
    }

    /// A line that is the title of a paper with the day on which it was added: "Bemærkninger (påført 21.05.2025)".
    func wasAdded(_ content: Range<Int>) -> Bool {
        guard text.utf8[content].last == UInt8(ascii: ")"),
            let open = text.utf8[content].lastIndex(of: UInt8(ascii: "(")),
            open > content.lowerBound
        else { return false }
        return HistoryVocabulary.added.match(in: text, at: open, until: content.upperBound) != nil
    }

    private func title(_ content: Range<Int>) -> String {
        if RegistryLine(content, in: text) != nil || ClosingWords(text: text).time(in: content) != nil { return "" }
        if let number = RegistryNumber.read(at: content.lowerBound, until: content.upperBound, in: text),
            number.end == content.upperBound
        {
            return ""
        }
        let start = bulletEnd(content)
        let words = text.squeezedWords(start..<content.upperBound)
        return SectionVocabulary.noAttachments.contains(words.lowercased()) ? "" : words
    }

    private func bulletEnd(_ content: Range<Int>) -> Int {
        guard let mark = ListMark(content, in: text), !Letters.isDigit(text.utf8[mark.mark.lowerBound]) else {
            return content.lowerBound
        }
        return mark.end
    }
}
