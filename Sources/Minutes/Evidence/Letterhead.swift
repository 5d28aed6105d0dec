import Language
import Portfolio

/// The name that stands alone on top of a board's minutes, where no word tells what kind of association it is of.
///
///     Bestyrelsesmøde
///     SAB MOSEVANG                → SAB MOSEVANG
///
/// It is set in capitals and has two words or more, none of which belongs to the paper, the meeting or its body; and one of
/// them, in capitals, comes again in what the minutes tell. Left alone: "ENDELIGT REFERAT", "FORTROLIGT PAPIR", "BO HOLM",
/// and minutes of other bodies than a board.
struct Letterhead {
    let text: SourceText
    let head: Range<Int>

    private static let mostLines = 3
    private static let words = 2...5

    func name(ofBoard body: String) -> String? {
        guard BodyVocabulary.boardEndings.contains(where: body.lowercased().hasSuffix) else { return nil }
        return lines.first(where: isName).map(text.squeezedWords)
    }

    private var lines: [Range<Int>] {
        text.utf8[head].split(separator: 0x0A, maxSplits: 2 * Self.mostLines)
            .map { text.trimmed($0.startIndex..<$0.endIndex) }.filter { !$0.isEmpty }.prefix(Self.mostLines).map { $0 }
    }

    private func isName(_ line: Range<Int>) -> Bool {
        let name = text.words(line)
        let words = name.split(separator: " ")
        return Self.words.contains(words.count) && name == name.uppercased()
            && words.allSatisfy { $0.count > 1 && $0.allSatisfy { $0.isLetter || "-/".contains($0) } }
            && !saysPaper(line) && words.contains { comesAgain(Array($0.utf8)) }
    }

    /// Whether a word stands in the text below the head as it is written in it.
    private func comesAgain(_ word: [UInt8]) -> Bool {
        text.utf8[head.upperBound...].split { !Letters.isWord($0) }.contains { $0.elementsEqual(word) }
    }

    private func saysPaper(_ line: Range<Int>) -> Bool {
        HeadLabel.begins(line, text) || BodyReader(text: text).namesBody(line)
            || [
                BodyVocabulary.documents, BodyVocabulary.meetingWords, HeadingVocabulary.contents,
                PlaceVocabulary.words,
            ]
            .contains { $0.first(in: text, range: line) != nil }
            || TitleLineVocabulary.openers.match(in: text, at: line.lowerBound, until: line.upperBound) != nil
    }
}
