import Language
import Portfolio

/// Writes the short Danish label of what happens in a clause: "Uddannelse af superbrugere", "Etape 2 (midtbyen)".
struct LabelWriter {
    let grammar: Grammar

    /// Longer labels are cut between words; a bar in a diagram has no room for more.
    static let longest = 60

    /// The label of an event that a verb names, about `theme`, with the phrases that complete it.
    func label(_ event: EventWord, theme: Phrase?, complements: [Phrase], elided: Bool = false) -> EventLabel? {
        if let theme, let phase = phaseLabel(theme, event: event, complements: complements) { return phase }
        if let theme, namesEvent(theme), isCarrier(event), event.role != .end { return nominal(theme, complements) }
        switch event.style {
        case .sentence(let words):
            guard let theme else { return nil }
            let about = text(theme)
            return make([about, words], event: event, words: theme.words)
        case .noun(let head, let link):
            return nounLabel(event, head: head, link: link, theme: theme, complements: complements)
        }
    }

    private func nounLabel(
        _ event: EventWord, head: String, link: String, theme: Phrase?, complements: [Phrase]
    ) -> EventLabel? {
        let isBound = LabelForms.bound.contains(link) || theme == nil && link != SmallWord.of
        let bound = isBound ? complements.first { $0.preposition == link } : nil
        guard let about = bound ?? theme ?? complements.first else { return nil }
        if let bound, let theme {
            let whose = ([text(theme)] + complements.filter { $0 != bound }.map(withPreposition)).joined(separator: " ")
            return make([head, link, text(bound), "(\(whose))"], event: event, words: theme.words + bound.words)
        }
        let rest = complements.filter { $0 != about }
        if bound == nil, let theme, LabelForms.bound.contains(link) {
            return make([head, "(\(text(theme)))"], event: event, words: theme.words)
        }
        if bound == nil, theme == nil {
            let parts = complements.map {
                $0.preposition == SmallWord.for && link == SmallWord.of
                    ? SmallWord.of + " " + text($0) : withPreposition($0)
            }
            return make([head] + parts, event: event, words: complements.flatMap(\.words))
        }
        if let short = compound(about, with: head), rest.isEmpty {
            return make([short], event: event, words: about.words)
        }
        let used = [about] + rest
        let parts = [head, link, text(about)] + rest.map(withPreposition)
        return make(parts, event: event, words: used.flatMap(\.words))
    }

    /// An event that a thing has: "Sidste åbningsdag (filialen)".
    func nominal(_ phrase: Phrase, of owner: Phrase) -> EventLabel? {
        guard let label = nominal(phrase) else { return nil }
        return EventLabel(
            name: Self.shortened([label.name, "(\(text(owner)))"]), kind: label.kind, concept: label.concept,
            stems: label.stems.union(Stems.of(owner.words)), ordinal: label.ordinal)
    }

    /// The same event in another place: "Start på ordningen (Sandø)".
    func elsewhere(_ event: EventLabel, at place: Phrase) -> EventLabel {
        EventLabel(
            name: Self.shortened([event.name, "(\(text(place)))"]), kind: event.kind, concept: event.concept,
            stems: event.stems.union(Stems.of(place.words)), ordinal: event.ordinal)
    }

    /// The noun of an event alone: "Åbning".
    func bare(_ event: EventWord) -> EventLabel? {
        guard case .noun(let head, _) = event.style else { return nil }
        switch event.role {
        case .event(let kind): return EventLabel(name: head, kind: kind, concept: event.concept)
        case .start, .end: return EventLabel(name: head, kind: .milestone, concept: event.concept)
        case .carrier: return nil
        }
    }

    /// What is done to another event: "Afklaring af forlængelse af kontrakt".
    func about(_ other: EventLabel, event: EventWord, head: String, link: String) -> EventLabel {
        let kind: PlanEntry.Kind = if case .event(let kind) = event.role { kind } else { .milestone }
        let name = Self.shortened([head, link, LetterCase.uncapitalised(other.name)])
        return EventLabel(name: name, kind: kind, concept: event.concept, stems: other.stems, ordinal: other.ordinal)
    }

    /// "fejl" and "Rettelse" are one word in Danish: "Fejlrettelse".
    private func compound(_ about: Phrase, with head: String) -> String? {
        guard about.words.count == 1, about.note == nil, let word = about.words.first,
            about.opensSentence || !word.startsUpperCase
        else {
            return nil
        }
        let bare = Definite.removed(from: word.lower)
        guard LabelForms.joining.contains(bare) else { return nil }
        return bare + LetterCase.lower(head)
    }

    /// "Etape 1 … begynder": the stage itself. "Etape 1 … evalueres": what is done to it.
    private func phaseLabel(_ theme: Phrase, event: EventWord?, complements: [Phrase]) -> EventLabel? {
        guard let found = Ordinals.find(in: theme.words) else { return nil }
        if let event, !isCarrier(event), !event.concept.has(.running), case .event = event.role {
            guard case .noun(let head, let link) = event.style else { return nil }
            return make([head, link, text(theme)], event: event, words: theme.words, ordinal: found.ordinal)
        }
        let base = theme.words[found.indices].map(\.text).joined(separator: " ")
        let note = theme.note.map { " (\($0))" } ?? ""
        let name = LetterCase.capitalised(base) + note
        let stems = Stems.of(theme.words).union(theme.note.map { Stems.of($0) } ?? [])
        return EventLabel(name: name, kind: .phase, concept: .stage, stems: stems, ordinal: found.ordinal)
    }

    /// The first numbered stage that some words name.
    func stage(in tokens: [Token]) -> EventLabel? {
        guard let found = Ordinals.find(in: tokens) else { return nil }
        let words = Array(tokens[found.indices])
        let name = LetterCase.capitalised(words.map(\.text).joined(separator: " "))
        return EventLabel(name: name, kind: .phase, concept: .stage, stems: Stems.of(words), ordinal: found.ordinal)
    }

    /// The label of a phrase that names an event by itself: "Pilotdrift i Borgerservice", "Budgetseminar".
    func nominal(_ phrase: Phrase, _ complements: [Phrase] = []) -> EventLabel? {
        if let phase = phaseLabel(phrase, event: nil, complements: complements) { return phase }
        guard let head = phrase.head else { return nil }
        let event = event(named: phrase)
        if event == nil, complements.isEmpty, phrase.preposition == nil, Boards.isActor(head.lower) { return nil }
        let name = text(phrase)
        let words = phrase.words + complements.flatMap(\.words)
        let kind: PlanEntry.Kind = if let event, case .event(let kind) = event.role { kind } else { .milestone }
        let label = EventLabel(
            name: Self.shortened([Self.trimmed(name)] + complements.map(withPreposition)), kind: kind,
            concept: event?.concept, stems: Stems.of(words)
        )
        return event == nil && !NounLooks.isVerbal(head.lower) ? label.ofThing() : label
    }

    /// The event that a phrase names, by its last noun: "fælles borgermøde", "udvikling af indsatser".
    func event(named phrase: Phrase) -> EventWord? {
        if let pair = pair(of: phrase) { return pair }
        for word in phrase.words.reversed() {
            if let event = grammar.lexicon.noun(word.lower) { return event }
        }
        return nil
    }

    /// "skarp drift": an event that two words name together.
    private func pair(of phrase: Phrase) -> EventWord? {
        guard phrase.words.count >= 2 else { return nil }
        return grammar.lexicon.pair(phrase.words.suffix(2).map(\.lower).joined(separator: " "))
    }

    /// Whether a phrase names an event or a numbered stage.
    func namesEvent(_ phrase: Phrase) -> Bool {
        guard let head = phrase.head else { return false }
        if phrase.words.count == 2, Ordinals.isPart(head.lower), OrdinalWords.following.contains(phrase.words[0].lower)
        {
            return true
        }
        return Ordinals.find(in: phrase.words) != nil || grammar.lexicon.noun(head.lower) != nil || isCounted(phrase)
            || pair(of: phrase) != nil
    }

    /// "første arbejdsdag", "sidste åbningsdag": a day that is counted is an event.
    private func isCounted(_ phrase: Phrase) -> Bool {
        guard phrase.words.count >= 2, let first = phrase.words.first, let head = phrase.head,
            OrdinalWords.ends.contains(first.lower)
        else { return false }
        return OrdinalWords.days.contains { head.lower.hasSuffix($0) }
    }

    /// Whether a phrase names something that lasts, so that its end is another date than its start.
    func lasts(_ phrase: Phrase) -> Bool {
        guard Ordinals.find(in: phrase.words) == nil, let event = event(named: phrase) else { return false }
        return event.role == .event(.phase)
    }

    private func isCarrier(_ event: EventWord) -> Bool {
        switch event.role {
        case .carrier, .start, .end: true
        case .event: event.concept.has(.settled)
        }
    }

    private func make(
        _ parts: [String], event: EventWord, words: [Token], ordinal: EventLabel.Ordinal? = nil
    ) -> EventLabel {
        let kind: PlanEntry.Kind = if case .event(let kind) = event.role { kind } else { .milestone }
        return EventLabel(
            name: Self.shortened(parts), kind: kind, concept: event.concept, stems: Stems.of(words), ordinal: ordinal
        )
    }

    func withPreposition(_ phrase: Phrase) -> String {
        guard let preposition = phrase.preposition else { return text(phrase) }
        return preposition + " " + text(phrase)
    }

    /// A phrase as it stands in a label: no article, an indefinite noun where the rules for it are safe.
    func text(_ phrase: Phrase) -> String {
        var words = phrase.words
        while words.count > 1, let first = words.first, LabelWords.dropped.contains(first.lower) { words.removeFirst() }
        if words.count == 2, let first = words.first, LabelForms.plainArticles.contains(first.lower) {
            words.removeFirst()
        }
        var texts = words.map(\.text)
        if words.count == 1, let only = words.first {
            let isName =
                only.startsUpperCase
                && (!phrase.opensSentence || only.text.count(where: \.isUppercase) > 1
                    || NounLooks.isOnlyName(only.lower))
            texts = [isName ? only.text : Definite.removed(from: only.lower)]
        } else if phrase.opensSentence, words.count < phrase.words.count || !words[1].startsUpperCase,
            words.count > 2 || !words[1].text.contains(where: \.isNumber), !isJoinedName(words)
        {
            texts[0] = LetterCase.uncapitalised(texts[0])
        }
        return texts.joined(separator: " ") + (phrase.note.map { " (\($0))" } ?? "")
    }

    /// "Slots- og Kulturstyrelsen".
    private func isJoinedName(_ words: [Token]) -> Bool {
        words[0].text.hasSuffix("-") && words.last?.startsUpperCase ?? false
    }

    private static func trimmed(_ name: String) -> String {
        var words = name.split(separator: " ").map(String.init)
        while words.count > 1, let first = words.first.map(LetterCase.lower), LabelWords.leading.contains(first) {
            words.removeFirst()
            if words.count > 1 { words[0] = Definite.adjective(words[0], after: first) }
        }
        return words.joined(separator: " ")
    }

    /// The parts joined, as many as there is room for, with a capital first letter.
    static func shortened(_ parts: [String]) -> String {
        var result = ""
        for part in parts where !part.isEmpty {
            if !result.isEmpty, result.count + part.count + 1 > longest { break }
            result += result.isEmpty ? part : " " + part
        }
        if result.count > longest { result = cut(result) }
        result = closingBrackets(result)
        while let last = result.split(separator: " ").last, result.count > last.count,
            FunctionWords.prepositions.contains(String(last)) || FunctionWords.coordinators.contains(String(last))
        {
            result = String(result.dropLast(last.count + 1))
        }
        return LetterCase.capitalised(result)
    }

    /// A bracket that was cut before it closed is left out: "Sag om opgradering (forventeligt i".
    private static func closingBrackets(_ text: String) -> String {
        guard let open = text.utf8.lastIndex(of: UInt8(ascii: "(")),
            !text.utf8[open...].contains(UInt8(ascii: ")"))
        else { return text }
        let kept = text[..<open]
        let words = kept.split(separator: " ")
        return words.isEmpty ? String(text[text.utf8.index(after: open)...]) : words.joined(separator: " ")
    }

    private static func cut(_ text: String) -> String {
        var result = ""
        for word in text.split(separator: " ") {
            if !result.isEmpty, result.count + word.count + 1 > longest { break }
            result += result.isEmpty ? String(word) : " " + word
        }
        return String(result.prefix(longest))
    }
}
