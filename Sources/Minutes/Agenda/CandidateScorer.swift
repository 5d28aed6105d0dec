import Language
import Portfolio

/// Weighs what speaks for a numbered line being an item's heading and not a list's item.
///
/// The weights are ordinal: a word in front of the number or what follows it (registry numbers, a section's heading,
/// the title again) outweighs form (blank lines, bold), and form outweighs nothing at all. They were set on the layouts
/// of the test cases and hold for any order of sections, since no rule asks for a certain one.
struct CandidateScorer {
    let document: Document
    private let habits: HeadingHabits
    private let text: SourceText

    init(_ document: Document, _ habits: HeadingHabits) {
        self.document = document
        self.habits = habits
        self.text = document.text
    }

    func score(_ candidate: Candidate) -> Int {
        form(candidate) + title(candidate) + before(candidate) + after(candidate) + 3 * min(1, candidate.repetitions)
            + (habits.isFollowedAlike(candidate) || candidate.heading.aside != nil ? 2 : 0)
    }

    /// What a writing that no list has stands before is a title no longer than this, in bytes, or a sentence.
    private static let longestSure = 100

    private func form(_ candidate: Candidate) -> Int {
        let line = document.lines[candidate.line]
        let base =
            switch candidate.heading.form {
            case .named: 4
            case .dotted: candidate.heading.writing.standsAlone ? -1 : 0
            case .induced:
                (candidate.heading.writing.word == nil ? -1 : 1) - (candidate.title.count > Self.longestSure ? 5 : 0)
            case .bare, .bracketed, .dashed, .colon: -1
            case .glued: -2
            case .alone: standsAsHeading(candidate) ? -2 : -4
            }
        let isHeading = line.headingLevel > 0 || document.lines[candidate.titleLine].headingLevel > 0
        let marked = isHeading ? 3 : (line.emphasised ? 2 : 0)
        let listed = line.layout?.isListedOrTabled == true ? 3 : 0
        return base + marked - listed - (line.indent >= 2 && marked == 0 ? 1 : 0)
    }

    /// Whether a number alone on its line stands between the end of a text and a short title: the number of a page mostly
    /// stands between two lines of one sentence.
    private func standsAsHeading(_ candidate: Candidate) -> Bool {
        guard candidate.titleLine == candidate.line + 1, !candidate.title.isEmpty,
            candidate.title.count <= Self.longestAlone,
            text.utf8[candidate.title.upperBound - 1] != UInt8(ascii: ".")
        else { return false }
        guard candidate.line > 0, !document.lines[candidate.line - 1].isBlank else { return true }
        guard case .text = document.roles[candidate.line - 1] else { return true }
        return ".!?".utf8.contains(text.utf8[document.lines[candidate.line - 1].content.upperBound - 1])
    }

    /// In bytes; the lines of a text are longer.
    private static let longestAlone = 60

    private func title(_ candidate: Candidate) -> Int {
        let title = candidate.title
        if title.isEmpty { return 0 }
        var score = candidate.closed ? 3 : 0
        if text.isLower(at: title.lowerBound) { score -= 5 }
        if ".,;".utf8.contains(text.utf8[title.upperBound - 1]), !candidate.closed, candidate.heading.aside == nil,
            !habits.closesTitles(like: candidate)
        {
            score -= 2
        }
        if title.count > 200 { score -= 3 }
        if HeadingVocabulary.acts.match(in: text, at: title.lowerBound, until: title.upperBound) != nil { score += 2 }
        if let open = text.utf8[title].lastIndex(of: UInt8(ascii: "(")),
            HeadingVocabulary.typeMarks.match(in: text, at: open, until: title.upperBound) != nil
        {
            score += 2
        }
        return score
    }

    /// A list is announced ("følgende:", "at"), and its items stand close together.
    private func before(_ candidate: Candidate) -> Int {
        let index = candidate.lines.lowerBound
        var score = 0
        let isSetOff = index == 0 || document.lines[index - 1].isBlank
        if isSetOff { score += 1 }
        guard let previous = document.previousInked(before: index) else { return score + 1 }
        switch document.roles[previous] {
        case .text:
            if index - previous <= 2, announcesList(document.lines[previous].content) { score -= 4 }
        case .section(let section) where !section.rest.isEmpty:
            if announcesList(section.rest) { score -= 4 }
        case .section(let section):
            if section.kind == .recommendation { score -= 2 }
            if section.kind == .decision { score -= 3 }
        case .decision: score -= 3
        case .heading(let heading):
            // "2.1 Nyt siden sidst" stands right below "2 Portalen".
            let isParent = candidate.heading.order == heading.order + 1
            if previous == index - 1, heading.form == candidate.heading.form, !isParent { score -= 2 }
        case .registry: score += 1
        default: break
        }
        return score
    }

    /// "… følgende:", "… at", or an item of the same list that ends in a comma.
    private func announcesList(_ content: Range<Int>) -> Bool {
        if ":,;".utf8.contains(text.utf8[content.upperBound - 1]) { return true }
        guard content.count >= 3 else { return false }
        return text.end(ofPhrase: Array(" at".utf8), at: content.upperBound - 3, until: content.upperBound) != nil
    }

    /// Whether a registry line, a section or the title again stands below a heading: the marks of an item.
    func isStructured(_ candidate: Candidate) -> Bool {
        candidate.repetitions > 0 || after(candidate) > 1
    }

    /// What follows an item's heading: its title again, registry numbers, a section's heading.
    private func after(_ candidate: Candidate) -> Int {
        var score = 0
        var seen = Seen()
        var index = candidate.lastLine + 1
        if index >= document.lines.count || document.lines[index].isBlank { score += 1 }
        var looked = 0
        while looked < 6, let next = document.nextInked(from: index) {
            let weight = seen.weigh(document, next, for: candidate)
            guard let weight else { break }
            score += weight
            looked += 1
            index = next + 1
        }
        return score
    }

    /// What was met below a heading; each kind counts once.
    private struct Seen {
        private var title = false
        private var registry = false
        private var section = false

        /// The weight of a line below a heading; `nil` where another heading begins.
        mutating func weigh(_ document: Document, _ index: Int, for candidate: Candidate) -> Int? {
            if !candidate.key.isEmpty,
                TitleKey(document.lines[index].content, in: document.text).matches(candidate.key)
            {
                return count(&title, 3)
            }
            switch document.roles[index] {
            case .heading(let heading):
                if heading.order == candidate.heading.order,
                    TitleKey(heading.title, in: document.text).matches(candidate.key)
                {
                    return count(&title, 3)
                }
                return nil
            case .registry: return count(&registry, 3)
            case .decision, .section: return count(&section, 2)
            case .group: return nil
            default: return 0
            }
        }

        private func count(_ flag: inout Bool, _ weight: Int) -> Int {
            defer { flag = true }
            return flag ? 0 : weight
        }
    }
}
