import Language
import Portfolio

/// What a document prints before what was decided, where no list has it: "B: Godkendt.", "Det blev til: Bo spørger ejeren."
///
/// It is told by coming again in item after item, with a decision behind it or as the last that items with a text tell.
/// Left alone: labels that something else stands behind ("Pris: 12.000 kr.", "Ansvarlig: Bo"), and those of the head.
struct DecisionLabels {
    private let document: Document

    /// So often it must come.
    private static let fewest = 3
    /// A label that is a decision's own word comes as often as this.
    private static let fewestDeciding = 2
    private static let longest = 24
    /// What is agreed is said in so many words.
    private static let fewestWords = 3

    init(_ document: Document) { self.document = document }

    /// A line that begins so.
    private struct Place {
        let line: Int
        let heading: SectionHeading
    }

    /// The document with these labels as headings of decisions.
    func told() -> Document {
        var places: [TitleKey: [Place]] = [:]
        for index in document.roles.indices {
            guard let place = place(index) else { continue }
            places[TitleKey(place.heading.words, in: document.text), default: []].append(place)
        }
        var told: [Int: SectionHeading] = [:]
        for places in places.values where leadToDecisions(places) {
            for place in places { told[place.line] = place.heading }
        }
        return told.isEmpty ? document : document.telling(told)
    }

    private func leadToDecisions(_ places: [Place]) -> Bool {
        guard places.count >= Self.fewestDeciding, standInItems(places) else { return false }
        if saysDecided(places[0].heading.words) { return true }
        return places.count >= Self.fewest && (decide(places) || endItems(places))
    }

    /// "Vedtaget:", "Tiltrådt:": the label alone says that what stands behind it was decided.
    private func saysDecided(_ label: Range<Int>) -> Bool {
        let reader = OutcomeReader(text: document.text)
        return reader.isNothingBut(label)
            && reader.verdicts(of: label).allSatisfy { [.approved, .agreed].contains($0.outcome) }
    }

    private func place(_ index: Int) -> Place? {
        guard case .text = document.roles[index] else { return nil }
        let (text, content) = (document.text, document.lines[index].content)
        guard let words = label(content) else { return nil }
        let rest = text.trimmed(words.upperBound + 1..<content.upperBound)
        guard !rest.isEmpty else { return nil }
        return Place(line: index, heading: SectionHeading(kind: .decision, words: words, rest: rest))
    }

    private func label(_ content: Range<Int>) -> Range<Int>? {
        let text = document.text
        guard text.isUpper(at: content.lowerBound),
            let colon = text.utf8[content].prefix(Self.longest).firstIndex(of: UInt8(ascii: ":"))
        else { return nil }
        let words = content.lowerBound..<colon
        let isOther = [HeadingVocabulary.titleKinds, PeopleVocabulary.otherLabels].contains {
            LineRole.wholeMatch($0, words, text) != nil
        }
        return isOther || text.utf8[words].contains(where: Letters.isDigit)
            || LineRole.wholeMatch(HeaderVocabulary.labels, words, text) != nil ? nil : words
    }

    /// Whether decisions, and no more, or what the body or the case came to, stand behind most of them: "Svar: Godkendt
    /// af politiet" is what others decided.
    private func decide(_ places: [Place]) -> Bool {
        let reader = OutcomeReader(text: document.text)
        let decided = places.count { place in
            reader.isNothingBut(place.heading.rest) || !isDecidedOtherwise(place) && bodyDecides(place, reader)
        }
        return decided * 2 > places.count
    }

    /// "Referat: Rådet tog orienteringen til⏎efterretning.", "Referat: Punktet udsættes."
    private func bodyDecides(_ place: Place, _ reader: OutcomeReader) -> Bool {
        let (text, rest) = (document.text, place.heading.rest)
        guard reader.beginsWithSubject(rest) else { return false }
        var last = place.line
        while last + 1 < document.lines.count, case .text = document.roles[last + 1] { last += 1 }
        let paragraph = rest.lowerBound..<document.lines[last].content.upperBound
        let sentence = SentenceSplitter(text: text).sentences(in: paragraph).first ?? rest
        return DateReader(text).first(in: sentence) == nil
            && reader.verdicts(of: sentence).contains {
                $0.strength >= .leading && !namesOther($0.end, until: sentence.upperBound, reader)
            }
    }

    /// "Sagen blev afvist af klagenævnet": what others decided.
    private func namesOther(_ end: Int, until limit: Int, _ reader: OutcomeReader) -> Bool {
        let next = document.text.skippingSpace(from: end, until: limit)
        return reader.vocabulary.agents.match(in: document.text, at: next, until: limit) != nil
    }

    /// Whether the item of a place has a heading of its decision.
    private func isDecidedOtherwise(_ place: Place) -> Bool {
        let start = document.roles[..<place.line].lastIndex { if case .heading = $0 { true } else { false } } ?? 0
        let end =
            document.roles[(place.line + 1)...].firstIndex { if case .heading = $0 { true } else { false } }
            ?? document.roles.endIndex
        return document.roles[start..<end].contains { role in
            switch role {
            case .decision: true
            case .section(let section): section.kind == .decision
            default: false
            }
        }
    }

    /// Whether headings of items stand between them.
    private func standInItems(_ places: [Place]) -> Bool {
        let separated = zip(places, places.dropFirst()).count { place, next in
            hasHeading(place.line..<next.line)
        }
        return separated * 2 >= places.count
    }

    /// Whether each is a sentence below others, and the last of its item.
    private func endItems(_ places: [Place]) -> Bool {
        places.allSatisfy { place in
            let words = document.text.words(place.heading.rest)
            return words.hasSuffix(".") && words.split(separator: " ").count >= Self.fewestWords
                && standsBelowText(place.line) && standsLast(place.line)
        }
    }

    private func standsBelowText(_ line: Int) -> Bool {
        guard let above = document.previousInked(before: line), case .text = document.roles[above] else { return false }
        return true
    }

    /// The next line but those that go on with it is the heading of an item, or there is none.
    private func standsLast(_ line: Int) -> Bool {
        var next = line + 1
        while next < document.lines.count, !document.lines[next].isBlank { next += 1 }
        return document.nextInked(from: next).map { hasHeading($0..<($0 + 1)) } ?? true
    }

    private func hasHeading(_ lines: Range<Int>) -> Bool {
        document.roles[lines].contains { role in
            if case .heading = role { true } else { false }
        }
    }
}
