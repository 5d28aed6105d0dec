import Language
import Portfolio

/// The title of an item apart from what its line goes on with: the first words of the item's text.
///
///     2. Dagsorden - Godkendt                               →  Dagsorden
///     6. Næste møde: 18. april kl. 19.                      →  Næste møde
///     5. Regnskab. Der er brugt 2 mio. kr.                  →  Regnskab
///     4. Salg af møllen Der er kommet to bud på grunden.    →  Salg af møllen
///
/// Left alone: "Høring: Lokalplan 12", "Budget 2022 - drøftelse", "Lov nr. 12. Status", "Bro over Store Å", and what
/// has the words of a decision without being one: "Lokalplan 12: Vedtaget forslag", "Regnskab. Godkendt af revisor".
struct TitleTail {
    /// The title alone, in bytes.
    let title: Range<Int>
    /// What is told behind it, in bytes.
    let rest: Range<Int>

    /// Where a title can end.
    private struct Break {
        let title: Range<Int>
        let rest: Range<Int>
        let mark: Mark
    }

    private enum Mark { case point, colon, dash, comma, none }

    /// Fewer letters are no title, in bytes.
    private static let shortest = 4
    /// A sentence has so many words, and one behind a mark that titles have as well more.
    private static let fewestWords = 4
    private static let fewestBehindMark = 6

    init?(_ line: Range<Int>, in text: SourceText) {
        let reader = TitleTailReader(text: text)
        guard line.count > Self.shortest, !text.utf8[line].contains(0x0A) else { return nil }
        let breaks = Self.breaks(of: line, in: text)
        guard let found = breaks.first(where: { Self.isTail($0, in: line, reader) }) else { return nil }
        (title, rest) = (found.title, found.rest)
    }

    private static func breaks(of line: Range<Int>, in text: SourceText) -> [Break] {
        line.dropFirst(shortest).compactMap { position -> Break? in
            guard text.utf8[position] == 0x20, text.utf8[position - 1] != 0x20 else { return nil }
            var (end, mark) = (position, Mark.none)
            switch text.utf8[position - 1] {
            case UInt8(ascii: "."): (end, mark) = (position, .point)
            case UInt8(ascii: ":"): (end, mark) = (position - 1, .colon)
            case UInt8(ascii: ","): (end, mark) = (position - 1, .comma)
            default: break
            }
            var start = text.skippingSpace(from: position, until: line.upperBound)
            if mark == .none, let dash = dash(at: start, in: text) { (start, mark) = (dash, .dash) }
            let title = text.trimmed(line.lowerBound..<end)
            let isBegun =
                text.isUpper(at: start) || mark != .none && (mark != .point || Letters.isDigit(text.byte(start)))
            guard start < line.upperBound, title.count >= shortest, isBegun else { return nil }
            return Break(title: withoutPoint(title, in: text), rest: start..<line.upperBound, mark: mark)
        }
    }

    /// The first byte behind "- ".
    private static func dash(at position: Int, in text: SourceText) -> Int? {
        let length = text.byte(position) == UInt8(ascii: "-") ? 1 : text.byte(position) == 0xE2 ? 3 : 0
        return length > 0 && text.byte(position + length) == 0x20 ? position + length + 1 : nil
    }

    private static func withoutPoint(_ title: Range<Int>, in text: SourceText) -> Range<Int> {
        text.utf8[title].last == UInt8(ascii: ".") ? title.lowerBound..<title.upperBound - 1 : title
    }

    private static func isTail(_ cut: Break, in line: Range<Int>, _ reader: TitleTailReader) -> Bool {
        if cut.mark == .point, reader.isKnown(cut.title) { return true }
        let decides =
            reader.isDecision(reader.firstSentence(of: cut.rest)) || cut.mark == .point && reader.rules(cut.rest)
        return speaks(cut, decides: decides, in: line, reader)
            && (decides || reader.opens(cut.rest) || !reader.seemsToDecide(cut.rest))
    }

    private static func speaks(
        _ cut: Break, decides: Bool, in line: Range<Int>, _ reader: TitleTailReader
    ) -> Bool {
        if [.point, .none].contains(cut.mark), reader.isKnown(cut.title) {
            return cut.mark == .point || reader.opens(cut.rest) || decides
        }
        switch cut.mark {
        case .comma: return decides || reader.isSpeaker(cut.rest, above: line.lowerBound)
        case .dash:
            return decides || reader.tells(cut.rest, atLeast: fewestBehindMark)
                || reader.isLowered(cut.rest, behind: cut.title) && reader.words(cut.rest).count >= fewestBehindMark
        case .colon:
            return decides || reader.isValue(cut.rest, of: cut.title)
                || reader.tells(cut.rest, atLeast: fewestBehindMark)
        case .point:
            guard reader.endsSentence(cut.rest.lowerBound, in: line), !reader.hasVerb(cut.title) else { return false }
            return decides || reader.tells(cut.rest, atLeast: fewestWords)
        case .none:
            if reader.opens(cut.rest) { return true }
            return reader.isWhole(cut.title) && (decides || isSentence(behind: cut, reader))
        }
    }

    /// Whether a whole sentence stands behind a title without a mark between: "Maling af broen Broen er åbnet i maj."
    private static func isSentence(behind cut: Break, _ reader: TitleTailReader) -> Bool {
        let first = reader.firstSentence(of: cut.rest)
        return reader.isSentence(first, atLeast: fewestWords) && reader.begins(first) && !reader.hasVerb(cut.title)
    }
}

/// Tells what of a heading's line is spoken.
private struct TitleTailReader {
    let text: SourceText

    func firstSentence(of range: Range<Int>) -> Range<Int> {
        SentenceSplitter(text: text).sentences(in: range).first ?? range
    }

    /// Whether a stretch ends with a point, has so many words and one of the verbs that sentences are made with.
    func tells(_ range: Range<Int>, atLeast fewest: Int) -> Bool {
        isSentence(range, atLeast: fewest) && hasVerb(range)
    }

    func isSentence(_ range: Range<Int>, atLeast fewest: Int) -> Bool {
        text.utf8[firstSentence(of: range)].last == UInt8(ascii: ".") && words(range).count >= fewest
    }

    func hasVerb(_ range: Range<Int>) -> Bool {
        words(range).contains { DecisionVocabulary.danish.auxiliaries.contains($0.lowercased()) }
    }

    /// Whether a verb stands among the first words of a sentence, and no name of more words, that the title may have a
    /// part in: "Bro over | Store Å Bo Friis har spurgt".
    func begins(_ sentence: Range<Int>) -> Bool {
        let behind = words(sentence).dropFirst().prefix(Self.longestSubject)
        guard let second = behind.first, second.first?.isUppercase == false else { return false }
        return behind.contains { word in
            DecisionVocabulary.danish.auxiliaries.contains(word.lowercased())
                || Lexicon.danish.analyses(of: String(word)).contains(where: \.isFinite)
        }
    }

    private static let longestSubject = 4

    func words(_ range: Range<Int>) -> [Substring] {
        text.words(range).split(whereSeparator: \.isWhitespace)
    }

    /// "Godkendt", "Det er besluttet at …"; "drøftelse" and "til orientering" say what kind of item it is.
    func isDecision(_ sentence: Range<Int>) -> Bool {
        guard HeadingVocabulary.titleKinds.match(in: text, at: sentence.lowerBound, until: sentence.upperBound) == nil
        else { return false }
        let reader = OutcomeReader(text: text)
        return reader.isNothingBut(sentence) || reader.isNothingBut(withoutReason(sentence))
    }

    /// "Punktet tages op på næste møde", "Det er besluttet, at …": a sentence that decides about its case.
    func rules(_ rest: Range<Int>) -> Bool {
        let sentence = firstSentence(of: rest)
        guard HeadingVocabulary.reservations.first(in: text, range: sentence) == nil else { return false }
        let verdict = OutcomeReader(text: text).verdicts(of: sentence).first
        return verdict?.strength == .leading && verdict?.outcome != .rejected
    }

    /// "Sagen udsættes" of "Sagen udsættes, da der mangler et bilag".
    private func withoutReason(_ sentence: Range<Int>) -> Range<Int> {
        guard let comma = text.utf8[sentence].firstIndex(of: UInt8(ascii: ",")) else { return sentence }
        let next = text.skippingSpace(from: comma + 1, until: sentence.upperBound)
        let isReason = HeadingVocabulary.reasons.match(in: text, at: next, until: sentence.upperBound) != nil
        return isReason ? sentence.lowerBound..<comma : sentence
    }

    /// Whether one of the sentences could be taken for a decision that is none by itself: "Afvist sidste år."
    func seemsToDecide(_ rest: Range<Int>) -> Bool {
        let reader = OutcomeReader(text: text)
        return SentenceSplitter(text: text).sentences(in: rest).contains { sentence in
            !isDecision(sentence) && reader.verdicts(of: sentence).contains { $0.outcome != .none }
        }
    }

    /// "Se nedenfor", "Der er …": what no title has in it.
    func opens(_ rest: Range<Int>) -> Bool {
        text.isUpper(at: rest.lowerBound)
            && HeadingVocabulary.tailOpeners.match(in: text, at: rest.lowerBound, until: rest.upperBound) != nil
    }

    /// A day or names behind a label: "Næste møde: 18. april", "Fraværende: Bo Friis og Anne Lund".
    func isValue(_ rest: Range<Int>, of title: Range<Int>) -> Bool {
        if LineRole.wholeMatch(HeaderVocabulary.labels, title, text) != nil { return true }
        if DateReader(text).first(in: rest)?.range.lowerBound == rest.lowerBound { return true }
        let names = NameList(text: text).entries(in: rest)
        return names.count > 1 && names.allSatisfy { NameList(text: text).isPerson($0) }
    }

    /// Whether a sentence of the line begins at a byte.
    func endsSentence(_ start: Int, in line: Range<Int>) -> Bool {
        SentenceSplitter(text: text).sentences(in: line).contains { $0.lowerBound == start }
    }

    /// "Eventuelt", "Godkendelse af referat".
    func isKnown(_ title: Range<Int>) -> Bool {
        LineRole.wholeMatch(HeadingVocabulary.wholeTitles, title, text) != nil
    }

    /// ", Bo Friis": one of those whom the head names.
    func isSpeaker(_ rest: Range<Int>, above line: Int) -> Bool {
        words(rest).count > 1 && NameList(text: text).isPerson(rest)
            && PhraseTable([text.words(rest).lowercased()]).first(in: text, range: 0..<line) != nil
    }

    /// Whether a title in capitals has running text behind it.
    func isLowered(_ rest: Range<Int>, behind title: Range<Int>) -> Bool {
        let (title, rest) = (text.words(title), text.words(rest))
        return title == title.uppercased() && rest != rest.uppercased() && rest.hasSuffix(".")
    }

    /// Whether a title can end behind its last word: "Bro over" goes on, and so does "Store" of "Store Å".
    func isWhole(_ title: Range<Int>) -> Bool {
        let start = lastWord(of: title)
        return !endsInJoint(title) && (start == title.lowerBound || !text.isUpper(at: start))
    }

    func endsInJoint(_ title: Range<Int>) -> Bool {
        HeadingVocabulary.joiningWords.match(in: text, at: lastWord(of: title), until: title.upperBound)?.end
            == title.upperBound
    }

    private func lastWord(of title: Range<Int>) -> Int {
        text.utf8[title].lastIndex(of: 0x20).map { $0 + 1 } ?? title.lowerBound
    }
}
