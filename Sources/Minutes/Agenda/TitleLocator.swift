import Language
import Portfolio

/// Finds the titles of numbers that stand alone on their lines: "41." above "Ny bro", "Sag nr. 12" below "Ny legeplads".
///
/// A document does one or the other, so headings that are written alike are asked together.
struct TitleLocator {
    let document: Document

    /// A title stands within so many lines of its number, blank ones counted.
    private static let reach = 3
    /// And so many where a page ends between them.
    private static let reachOverPages = 8
    private static let longest = 240

    /// The candidates with their titles; a number that has none near it is no candidate, unless a word before it
    /// says that it is an item's.
    func located(_ candidates: [Candidate]) -> [Candidate] {
        var isBelow: [HeadingWriting: Int] = [:]
        for candidate in candidates where candidate.heading.writing.standsAlone {
            isBelow[candidate.heading.writing, default: 0] += vote(candidate)
        }
        guard !isBelow.isEmpty else { return candidates }
        var bound = -1
        return candidates.compactMap { candidate in
            defer { bound = candidate.line }
            guard candidate.heading.writing.standsAlone else { return candidate }
            return located(candidate, below: isBelow[candidate.heading.writing, default: 0] >= 0, after: bound)
        }
    }

    private func located(_ candidate: Candidate, below: Bool, after bound: Int) -> Candidate? {
        var candidate = candidate
        if repeatsBelow(candidate) { return nil }
        if bound < 0, candidate.heading.form == .named, HeadTitle(document: document).closes(at: candidate.line) {
            return candidate
        }
        let under = self.below(candidate)
        let over = self.above(candidate).flatMap { $0 > bound && (bound >= 0 || !isOfHead($0)) ? $0 : nil }
        if let line = below ? under ?? over : over ?? under {
            candidate.take(titleOn: line, in: document)
            return candidate
        }
        return candidate.heading.form == .named ? candidate : nil
    }

    /// Whether a line above the first number names the body or the day of the meeting.
    private func isOfHead(_ line: Int) -> Bool { HeadTitle(document: document).isOfHead(line) }

    /// Above zero where the title seems to stand below the number, under zero where above.
    private func vote(_ candidate: Candidate) -> Int {
        let under = below(candidate).map { plausibility(of: $0, isBelow: true) } ?? 0
        let over = above(candidate).map { isOfHead($0) ? 0 : plausibility(of: $0, isBelow: false) } ?? 0
        return under - over
    }

    /// "131" above "131. Budget": the number stands there once more, with the title.
    private func repeatsBelow(_ candidate: Candidate) -> Bool {
        guard let next = document.nextInked(from: candidate.line + 1), next <= candidate.line + Self.reach,
            case .heading(let heading) = document.roles[next]
        else { return false }
        return heading.order == candidate.heading.order && !heading.title.isEmpty
    }

    private func below(_ candidate: Candidate) -> Int? {
        guard let next = document.nextInked(from: candidate.line + 1), isNear(next, below: candidate.line) else {
            return nil
        }
        let isAgenda = next == candidate.line + 1 && isContentsHeading(next)
        return mayBeTitle(next) || goesOn(next) || isClosedMark(next) || isCommonHeading(next) || isAgenda ? next : nil
    }

    /// "Meddelelser", "Økonomi": a section's heading where it stands in an item, an item's title below its number.
    private func isCommonHeading(_ line: Int) -> Bool {
        guard case .section(let heading) = document.roles[line], heading.rest.isEmpty else { return false }
        return heading.kind == .other || heading.kind == .economy
    }

    /// Whether few lines stand between, or the end of a page does.
    private func isNear(_ next: Int, below line: Int) -> Bool {
        next <= line + Self.reach
            || next <= line + Self.reachOverPages
                && document.roles[line + 1..<next].contains { if case .furniture = $0 { true } else { false } }
    }

    /// "Dagsorden" right below "1" is the item that approves it.
    private func isContentsHeading(_ line: Int) -> Bool {
        if case .contentsHeading = document.roles[line] { true } else { false }
    }

    /// "Lukket" is all the title that a closed item has.
    private func isClosedMark(_ line: Int) -> Bool {
        guard case .registry(let status) = document.roles[line] else { return false }
        return status.isStatusOnly && status.closed == true
    }

    private func above(_ candidate: Candidate) -> Int? {
        document.previousInked(before: candidate.line).flatMap { previous in
            previous >= candidate.line - 2 && (mayBeTitle(previous) || isClosedMark(previous)) ? previous : nil
        }
    }

    /// "Nye legepladser,⏎bænke og træer": a title that its line was too short for.
    private func goesOn(_ line: Int) -> Bool {
        guard document.lines.indices.contains(line + 1), case .text = document.roles[line + 1] else { return false }
        let next = document.lines[line + 1].content
        return document.text.isLower(at: next.lowerBound) && mayBeTitle(line, endsIn: ";")
    }

    /// A line of words that is neither a list's item nor the end of a sentence.
    ///
    /// - Parameter others: the marks that end no title.
    private func mayBeTitle(_ line: Int, endsIn others: String = ",;:") -> Bool {
        guard case .text = document.roles[line] else { return false }
        let content = document.lines[line].content
        guard content.count <= Self.longest, let last = document.text.utf8[content].last else { return false }
        return !document.text.isLower(at: content.lowerBound) && !others.utf8.contains(last)
            && document.text.utf8[content].contains(where: Letters.isASCIILetter)
            && ListMark(content, in: document.text) == nil
    }

    /// How much a line looks like a title: it ends like none of a sentence's, and does not go on in the next line.
    private func plausibility(of line: Int, isBelow: Bool) -> Int {
        let content = document.lines[line].content
        let closes = document.text.utf8[content].last == UInt8(ascii: ".")
        let beyond = isBelow ? line + 1 : line - 1
        let isSetOff = !document.lines.indices.contains(beyond) || document.lines[beyond].isBlank || !isText(beyond)
        return (closes ? 1 : 2) + (isSetOff ? 2 : 0)
    }

    private func isText(_ line: Int) -> Bool {
        if case .text = document.roles[line] { true } else { false }
    }
}
