import Language
import Portfolio

/// Writes the label of a plan's line from its words.
struct PlanLabel {
    let grammar: Grammar

    struct Named: Sendable {
        let label: EventLabel
        let tentative: Bool
    }

    /// The labels of a row's cells: one, or one for each bullet in the cell.
    func labels(ofCells cells: [[Token]]) -> [Named] {
        let parts = cells.map { cell in
            cell.split(whereSeparator: { $0.isMark("•") }).map(Array.init).filter { !$0.isEmpty }
        }
        let filled = parts.filter { !$0.isEmpty }
        if let bullets = filled.first(where: { $0.count > 1 }), filled.count == 1 { return bullets.compactMap(label) }
        let plain = filled.map { $0.flatMap(\.self) }.filter { !isNumber($0) }
        guard let stage = plain.first(where: { Ordinals.find(in: $0) != nil && $0.count <= 3 }), plain.count > 1 else {
            return [plain.first { $0.count > 1 } ?? plain.first].compactMap { $0 }.compactMap(label)
        }
        let content = plain.first { $0 != stage } ?? []
        return [label(stage + [Token(kind: .mark, text: ":", lower: ":", range: 0..<0)] + content)].compactMap(\.self)
    }

    /// The label of a line that is a time and a few words; `nil` when it is running text.
    ///
    /// In a sentence a mark must set the time apart: "Licitation: 3. maj".
    func label(ofLine line: TokenisedText, time: TimeMention, isSentence: Bool) -> Named? {
        let text = lengthsAsWords(line)
        guard let index = text.tokens.firstIndex(where: { $0.time.map { text.times[$0] } == time }) else { return nil }
        let before = text.tokens[..<index].filter { !PlanLineWords.leadIn.contains($0.lower) && $0.kind != .mark }
        let after = text.tokens[(index + 1)...].drop { $0.kind == .mark }
        guard before.isEmpty != after.filter(\.isWord).isEmpty, !ExclusionRule.isUndated(time) else { return nil }
        var words = before.isEmpty ? Array(after) : Array(text.tokens[..<index])
        while let last = words.last,
            last.kind == .mark && !last.isMark(")") || PlanLineWords.leadIn.contains(last.lower)
        {
            words.removeLast()
        }
        let count = words.count { $0.isWord }
        if before.isEmpty, words.contains(where: isVerb), isSetApart(text.tokens, at: index) { return happening(words) }
        guard (1...14).contains(count), !words.contains(where: isVerb), !text.tokens.contains(where: isSum) else {
            return nil
        }
        let isNamed = words.allSatisfy { $0.startsUpperCase || !$0.isWord || grammar.lexicon.noun($0.lower) != nil }
        if words.first.map({ FunctionWords.subordinators.contains($0.lower) && !$0.startsUpperCase }) ?? false {
            return nil
        }
        guard count > 1 || isNamed, !isBoardOnly(words), !isField(words), !isFiled(text.tokens, at: index) else {
            return nil
        }
        if isSentence, !isSetApart(text.tokens, at: index) { return nil }
        if isContinuation(text.tokens, at: index) || isYearOfText(time, text.tokens, at: index) { return nil }
        return label(words)
    }

    /// "i 2022" and "siden maj" inside a line without a verb are no plan.
    private func isContinuation(_ tokens: [Token], at index: Int) -> Bool {
        guard index > 0 else { return false }
        return PlanLineWords.continuing.contains(tokens[index - 1].lower)
    }

    /// "20. maj: Byrådet vedtager forslaget": what the words after the date say.
    private func happening(_ words: [Token]) -> Named? {
        guard words.count(where: { $0.isWord }) <= 14 else { return nil }
        let readings = ClauseSplitter(grammar: grammar).clauses(of: words).map(ClauseReader(grammar: grammar).read)
        guard let told = readings.first(where: \.hasVerb) ?? readings.first else { return nil }
        let event = EventFinder(grammar: grammar).event(of: told, background: Background())
        return event.map { Named(label: $0, tentative: false) } ?? label(words)
    }

    /// "1-års eftersyn": a length of time is a word of the label.
    private func lengthsAsWords(_ line: TokenisedText) -> TokenisedText {
        let tokens = line.tokens.map { token in
            guard let time = token.time, line.times[time].span == nil else { return token }
            return Token(kind: .word, text: token.text, lower: token.lower, range: token.range)
        }
        return TokenisedText(tokens: tokens, times: line.times)
    }

    private func isSetApart(_ tokens: [Token], at index: Int) -> Bool {
        if tokens.indices.contains(index + 1) {
            let next = tokens[index + 1]
            if next.kind == .mark || index == 0 && next.startsUpperCase { return true }
        }
        let before = tokens[..<index].last { !PlanLineWords.leadIn.contains($0.lower) }
        return before?.kind == .mark
    }

    /// "Fokus i 2017" is no plan, "2017: Fokus" is one.
    private func isYearOfText(_ time: TimeMention, _ tokens: [Token], at index: Int) -> Bool {
        guard let span = time.span, span.length ?? 400 >= 365 else { return false }
        let beside = [index - 1, index + 1].filter(tokens.indices.contains).map { tokens[$0] }
        return !beside.contains { $0.isMark(":") || $0.isMark("–") || $0.isMark("•") || $0.isMark(",") }
    }

    /// "Byrådet", "Social- og Sundhedsudvalget", "Udvalget for Børn og Unge": who met on a day, as the table of a case's
    /// way through the boards has it. It names no event.
    private func isBoardOnly(_ words: [Token]) -> Bool {
        let plain = words.filter(\.isWord)
        let isNamed = plain.contains { Boards.isBoard($0.lower) || Boards.isMeeting($0.lower) }
        let field = plain.firstIndex { $0.lower == SmallWord.for }.map { plain[$0...].dropFirst() } ?? []
        let body = plain.dropLast(field.count)
        return isNamed && field.allSatisfy { $0.startsUpperCase || $0.lower == SmallWord.and }
            && body.allSatisfy {
                Boards.isBoard($0.lower) || Boards.isMeeting($0.lower) || $0.text.hasSuffix("-")
                    || PlanLineWords.ofBoards.contains($0.lower)
            }
    }

    /// "Dato", "Sidst opdateret", "Intet møde": a field of a form, and no event.
    private func isField(_ words: [Token]) -> Bool {
        words.allSatisfy { !$0.isWord || PlanWords.danish.fields.contains($0.lower) }
    }

    /// "Brev fra naboerne (påført 7. april)": when a paper was put into the file.
    private func isFiled(_ tokens: [Token], at index: Int) -> Bool {
        tokens[..<index].last { $0.isWord && !PlanLineWords.leadIn.contains($0.lower) }
            .map { PlanWords.danish.filing.contains($0.lower) } ?? false
    }

    private func isVerb(_ token: Token) -> Bool {
        grammar.isFinite(token) && !token.startsUpperCase
            && !PlanLineWords.expecting.contains(token.lower)
    }

    private func isSum(_ token: Token) -> Bool { ExclusionWords.sums.contains(token.lower) }

    private func isNumber(_ words: [Token]) -> Bool {
        words.allSatisfy {
            !$0.isWord || $0.lower.contains(where: \.isNumber) && !$0.lower.contains(where: \.isLetter) || isSum($0)
        }
    }

    /// The label of some words: "Eventuel transition til ny leverandør" is "Transition til ny leverandør", tentative.
    private func label(_ words: [Token]) -> Named? {
        var tokens = words.filter { !$0.isMark("•") && !$0.isMark("/") }
        var tentative = false
        while let first = tokens.first, first.kind == .mark || PlanLineWords.hedges.contains(first.lower) {
            tentative = tentative || first.isWord
            tokens.removeFirst()
        }
        while let last = tokens.last,
            last.kind == .mark && !last.isMark(")") || PlanLineWords.emptyEndings.contains(last.lower)
        {
            tokens.removeLast()
        }
        guard tokens.contains(where: { $0.isWord && $0.lower.count >= 3 }), !isBoardOnly(tokens), !isField(tokens)
        else { return nil }
        return Named(label: event(tokens), tentative: tentative)
    }

    private func event(_ tokens: [Token]) -> EventLabel {
        let name = LabelWriter.shortened(Self.parts(tokens))
        let stems = Stems.of(tokens)
        if let found = Ordinals.find(in: Array(tokens.prefix(4))), found.indices.lowerBound == 0 {
            let stage = tokens[found.indices].map(\.text).joined(separator: " ")
            return EventLabel(
                name: stage + (note(tokens, after: found.indices.upperBound)), kind: .phase, concept: .stage,
                stems: stems,
                ordinal: found.ordinal
            )
        }
        let head = tokens.prefix { !FunctionWords.prepositions.contains($0.lower) && $0.kind != .mark }
        let noun = head.reversed().lazy.compactMap { grammar.lexicon.noun($0.lower) }.first
        let predicate = self.predicate(tokens)
        let event = noun ?? predicate?.event ?? participle(tokens)
        let kind: PlanEntry.Kind = if let event, case .event(let kind) = event.role { kind } else { .milestone }
        let theme = predicate.map { tokens[..<$0.words.lowerBound] + tokens[$0.words.upperBound...] }
        return EventLabel(
            name: name, kind: kind, concept: event?.concept, stems: theme.map { Stems.of(Array($0)) } ?? stems)
    }

    /// What stands in brackets after a stage, or simply after it: "Etape 2 (midtbyen)", "Trin 1 Grunden ryddes".
    private func note(_ tokens: [Token], after index: Int) -> String {
        guard tokens.indices.contains(index) else { return "" }
        guard tokens[index].isMark("(") else { return contents(tokens[index...]) }
        let inside = tokens[(index + 1)...].prefix { !$0.isMark(")") && $0.time == nil }
        return inside.isEmpty ? "" : " (\(inside.map(\.text).joined(separator: " ")))"
    }

    /// What a stage holds, as a note after its number, where it is short.
    private func contents(_ tokens: ArraySlice<Token>) -> String {
        let words = tokens.drop { $0.kind == .mark }.prefix { $0.kind != .mark && $0.time == nil }.map(\.text)
        let text = words.joined(separator: " ")
        guard text.count <= Self.longestNote, words.count >= 1, words.first?.first?.isLetter ?? false else { return "" }
        return " (\(LetterCase.uncapitalised(text)))"
    }

    private static let longestNote = 40

    /// "Hallen åbner", "Opgaven sendes i udbud", "Skiltet sat op": the event of the verb, and its words.
    private func predicate(_ tokens: [Token]) -> (event: EventWord, words: Range<Int>)? {
        for index in tokens.indices.dropFirst() {
            let rest = tokens[(index + 1)...].map(\.lower)
            let found = grammar.lexicon.verbs(tokens[index].lower).first { entry in
                ([.present, .passive].contains(entry.form) || entry.form == .participle && !entry.particles.isEmpty)
                    && entry.event.role != .carrier
                    && rest.starts(with: entry.particles)
            }
            if let found { return (found.event, index..<index + 1 + found.particles.count) }
        }
        return nil
    }

    /// "Tilbud modtaget", "Udbud iværksat": the event of the participle.
    private func participle(_ tokens: [Token]) -> EventWord? {
        guard let last = tokens.last(where: \.isWord) else { return nil }
        return grammar.lexicon.verbs(last.lower).first { $0.form == .participle && $0.particles.isEmpty }?.event
    }

    /// The words up to the first mark after which the rest is detail ("Fase 1: Opdagelsesfase – Definition og …").
    private static func parts(_ tokens: [Token]) -> [String] {
        var result: [String] = []
        for token in tokens {
            switch token.kind {
            case .mark where token.text == "–" || token.text == ";": return result
            case .mark where token.text == "(": result.append("(")
            case .mark:
                if let last = result.popLast() { result.append(last + token.text) }
            default:
                if let last = result.last, last.hasSuffix("(") {
                    result[result.count - 1] = last + token.text
                } else {
                    result.append(token.text)
                }
            }
        }
        return result
    }

    /// Whether a cell holds a time and little else.
    static func isTime(_ cell: TokenisedText) -> Bool {
        guard cell.times.contains(where: { $0.span != nil }) else { return false }
        return cell.tokens.allSatisfy {
            !$0.isWord || PlanLineWords.leadIn.contains($0.lower) || PlanLineWords.hedges.contains($0.lower)
        }
    }

    static func isParticiple(_ word: String) -> Bool { word.hasSuffix("et") || word.hasSuffix("t") }
}
