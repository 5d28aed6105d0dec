import Language
import Portfolio

/// What one line of a head may name as the body, with how much its form says.
struct BodyLine {
    let text: SourceText
    private let line: Range<Int>

    /// A head's line is no longer; of the one line of a page that is, the front is looked at.
    private static let longest = 260

    init(_ line: Range<Int>, in text: SourceText) {
        self.text = text
        self.line = line.lowerBound..<min(line.upperBound, line.lowerBound + Self.longest)
    }

    private var reader: BodyReader { BodyReader(text: text) }

    var candidates: [BodyEvidence.NamedBody] {
        let cells = self.cells
        return (cells.count > 1 ? cells : [line] + [fromDocumentWord].compactMap { $0 }).flatMap { cell in
            [paragraphBody(in: cell) ?? titled(cell), meeting(in: cell)].compactMap { $0 }
        }
    }

    /// "REFERAT af møde i bestyrelsen …" behind the name of a company, on the one line of a page.
    private var fromDocumentWord: Range<Int>? {
        guard let word = BodyVocabulary.documents.first(in: text, range: line), word.start > line.lowerBound,
            text.isUpper(at: word.start)
        else { return nil }
        return word.start..<line.upperBound
    }

    /// A page's head has its authority in one column and its body in another; others have bars: "Punkt 4 | Byrådet".
    private var cells: [Range<Int>] {
        if let row = TableRow(line, in: text) { return row.cells }
        let bars = text.utf8[line].split(separator: UInt8(ascii: "|")).map { text.trimmed($0.indices) }
        return bars.filter { !$0.isEmpty }
    }

    /// "§ 17, stk. 4-udvalget: Ny skole": all that follows the mark.
    private func paragraphBody(in cell: Range<Int>) -> BodyEvidence.NamedBody? {
        let mark = Array("§".utf8)
        guard let start = cell.first(where: { text.end(ofPhrase: mark, at: $0, until: cell.upperBound) != nil }),
            reader.body(in: cell.lowerBound..<start) == nil
        else { return nil }
        var end = cell.upperBound
        if let date = DateReader(text).first(in: start..<end) {
            end = reader.behindName(before: date.range, from: start)
        }
        let range = reader.withoutEdges(start..<end)
        guard reader.namesBody(range) else { return nil }
        return .init(name: text.squeezedWords(range), score: 4, range: range)
    }

    /// A title, or a name that stands alone.
    private func titled(_ cell: Range<Int>) -> BodyEvidence.NamedBody? {
        guard var body = reader.body(in: cell), !isCloser(body) else { return nil }
        body = reader.withoutOrganisation(body)
        let name = reader.name(of: body)
        var score = form(of: body)
        if saysWhat(cell) { score += 1.6 }
        if let called = calledMeeting(body, in: cell) {
            score += 2
            return .init(name: called, score: score + (hasDate(cell) ? 0.8 : 0), range: body)
        }
        if hasDate(cell) { score += 0.8 }
        if !reader.namesBody(body), PlaceVocabulary.words.first(in: text, range: body) != nil { score -= 2 }
        if body == text.trimmed(cell) { score += 0.4 }
        return .init(name: name, score: score, range: body)
    }

    /// "Nyt fra bestyrelsesmødet 10. november": the body whose meeting it was.
    private func meeting(in cell: Range<Int>) -> BodyEvidence.NamedBody? {
        let words = text.squeezedWords(cell).split(separator: " ").map { $0.filter { $0.isLetter || $0 == "-" } }
        for (index, word) in words.prefix(Self.mostWords).enumerated() {
            guard let body = reader.body(ofMeeting: word),
                words.count <= Self.mostWords || isWeekday(words[index + 1])
            else { continue }
            let isOther = index > 0 && HeadWords.otherMeetings.contains(words[index - 1].lowercased())
            let score = 2 + (saysWhat(cell) ? 0.3 : 0) + (hasDate(cell) ? 0.3 : 0) - (isOther ? 4 : 0)
            return .init(name: body, score: score, range: cell)
        }
        return nil
    }

    /// A line of more words is a sentence, but for the one line of a page: "… Bestyrelsesmøde onsdag den 19. maj …".
    private static let mostWords = 14

    private func isWeekday(_ word: String) -> Bool {
        HeadWords.weekdays.first(in: SourceText(word), range: 0..<word.utf8.count) != nil
    }

    private func isCloser(_ body: Range<Int>) -> Bool {
        TitleLineVocabulary.closers.match(in: text, at: body.lowerBound, until: body.upperBound)?.end == body.upperBound
    }

    private func hasDate(_ cell: Range<Int>) -> Bool { DateReader(text).first(in: cell) != nil }

    /// Whether it says what document it is: "Referat fra møde i …".
    private func saysWhat(_ cell: Range<Int>) -> Bool {
        TitleLineVocabulary.openers.match(in: text, at: cell.lowerBound, until: cell.upperBound) != nil
            || BodyVocabulary.documents.first(in: text, range: cell) != nil
    }

    /// "Plan og Teknik møde den 17. april 2023", "Børn og unges møde den …": what meets, though its name has no word for
    /// a body.
    private func calledMeeting(_ body: Range<Int>, in cell: Range<Int>) -> String? {
        let behind = text.skippingSpace(from: body.upperBound, until: cell.upperBound)
        guard let meeting = BodyVocabulary.meetingWords.match(in: text, at: behind, until: cell.upperBound),
            DateReader(text).first(in: meeting.end..<cell.upperBound) != nil
        else { return nil }
        let name = reader.name(of: body)
        return name.hasSuffix("s") && !reader.namesBody(body) ? String(name.dropLast()) : name
    }

    /// What the name's own form says: a word for a body in its place, and nothing that belongs to a sentence.
    private func form(of body: Range<Int>) -> Double {
        let written = text.squeezedWords(body).split(separator: " ").map(String.init)
        let named = BodyName.withoutTerm(text.squeezedWords(body)).split(separator: " ").map(String.init)
        // "Inge Lund (Ungdomsrådet)" is one of the members.
        let bracket = named.firstIndex { $0.hasPrefix("(") } ?? named.endIndex
        let positions = named[..<bracket].indices.filter { isBody(named[$0]) }
        // Years belong to the name of a body, and to nothing else.
        let words = positions.isEmpty ? written : named
        var score = positions.isEmpty ? 0.0 : 3.0
        if words.count > 9 { score -= 2 }
        if words.contains(where: { $0.contains(where: \.isNumber) }) { score -= 2 }
        if positions.isEmpty, words.count == 1 { score -= 1 }
        guard let first = positions.first else { return score }
        score -= words[..<first].contains(where: isCommon) ? 3 : 0
        let rest = words[(first + 1)...]
        if words[first].lowercased().hasSuffix("s"), !rest.isEmpty { score -= 4 }
        if let next = rest.first, !HeadWords.joints.contains(next.lowercased()), !next.hasPrefix("("), next != "-" {
            score -= next.first?.isLowercase ?? false ? 2.5 : 0.5
        }
        return score
    }

    private func isBody(_ word: String) -> Bool {
        word.split { !$0.isLetter && $0 != "-" }.contains {
            BodyVocabulary.isBody(0..<$0.utf8.count, in: SourceText(String($0)))
        }
    }

    /// A lower-case word that is no part of a body's name.
    private func isCommon(_ word: String) -> Bool {
        guard word.first?.isLowercase ?? false, !word.hasSuffix("-"), !word.hasSuffix("-,"), !word.hasSuffix(",") else {
            return false
        }
        return !HeadWords.joints.contains(word)
    }
}
