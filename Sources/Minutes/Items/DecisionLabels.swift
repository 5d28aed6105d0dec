import Language
import Portfolio

/// The word that a document prints before what was decided, where no list has it: "B: Godkendt.", "Udfald: Udsat."
///
/// It is told by coming again in item after item with a decision behind it. Left alone: labels that something else stands
/// behind as often ("Pris: 12.000 kr."), and those of the head.
struct DecisionLabels {
    private let document: Document

    /// So often it must come.
    private static let fewest = 3
    private static let longest = 24

    init(_ document: Document) { self.document = document }

    /// The document with these labels as headings of decisions.
    func told() -> Document {
        var places: [TitleKey: [SectionHeading]] = [:]
        var lines: [TitleKey: [Int]] = [:]
        for index in document.roles.indices {
            guard let heading = heading(index) else { continue }
            let key = TitleKey(heading.words, in: document.text)
            places[key, default: []].append(heading)
            lines[key, default: []].append(index)
        }
        var told: [Int: SectionHeading] = [:]
        for (key, headings) in places where headings.count >= Self.fewest && decide(headings) {
            guard let lines = lines[key], standInItems(lines) else { continue }
            for (line, heading) in zip(lines, headings) { told[line] = heading }
        }
        return told.isEmpty ? document : document.telling(told)
    }

    private func heading(_ index: Int) -> SectionHeading? {
        guard case .text = document.roles[index] else { return nil }
        let (text, content) = (document.text, document.lines[index].content)
        guard text.isUpper(at: content.lowerBound),
            let colon = text.utf8[content].prefix(Self.longest).firstIndex(of: UInt8(ascii: ":")),
            !text.utf8[content.lowerBound..<colon].contains(where: Letters.isDigit),
            LineRole.wholeMatch(HeaderVocabulary.labels, content.lowerBound..<colon, text) == nil
        else { return nil }
        let rest = text.trimmed(colon + 1..<content.upperBound)
        return rest.isEmpty ? nil : SectionHeading(kind: .decision, words: content.lowerBound..<colon, rest: rest)
    }

    /// Whether decisions stand behind most of them.
    private func decide(_ headings: [SectionHeading]) -> Bool {
        let reader = OutcomeReader(text: document.text)
        let decided = headings.count { heading in
            reader.verdicts(of: heading.rest).contains { $0.strength == .bare }
        }
        return decided * 2 > headings.count
    }

    /// Whether headings of items stand between them.
    private func standInItems(_ lines: [Int]) -> Bool {
        let separated = zip(lines, lines.dropFirst()).count { line, next in
            document.roles[line..<next].contains { role in
                if case .heading = role { true } else { false }
            }
        }
        return separated * 2 >= lines.count
    }
}
