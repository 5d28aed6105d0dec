import Language
import Portfolio

/// What the headings of a document have in common that are written alike.
///
/// A full stop speaks against a title, but not where all titles have one; and lines that carry the same words below
/// several headings ("Oplæg:") are the labels of their items, whatever they say.
struct HeadingHabits {
    private let document: Document
    private var total: [HeadingWriting: Int] = [:]
    private var closing: [HeadingWriting: Int] = [:]
    private var followers: [Follower: Int] = [:]

    private struct Follower: Hashable {
        let writing: HeadingWriting
        let words: TitleKey
    }

    /// Labels and titles are short, in bytes.
    private static let longestLabel = 40
    private static let longestTitle = 80
    /// So many headings make a habit.
    private static let fewest = 3

    init(_ candidates: [Candidate], in document: Document) {
        self.document = document
        for candidate in candidates where !candidate.inContents {
            total[candidate.heading.writing, default: 0] += 1
            if endsInPoint(candidate) { closing[candidate.heading.writing, default: 0] += 1 }
            if let follower = follower(of: candidate) { followers[follower, default: 0] += 1 }
        }
    }

    /// Whether most titles that are written like a heading's end in a full stop, as it does; each is set off.
    func closesTitles(like candidate: Candidate) -> Bool {
        let all = total[candidate.heading.writing, default: 0]
        return all >= Self.fewest && closing[candidate.heading.writing, default: 0] * 2 > all && endsInPoint(candidate)
    }

    /// Whether the line below a heading comes again below others that are written like it.
    func isFollowedAlike(_ candidate: Candidate) -> Bool {
        follower(of: candidate).map { followers[$0, default: 0] >= 2 } ?? false
    }

    private func endsInPoint(_ candidate: Candidate) -> Bool {
        let above = candidate.lines.lowerBound - 1
        return candidate.title.count <= Self.longestTitle && (above < 0 || document.lines[above].isBlank)
            && document.text.utf8[candidate.title].last == UInt8(ascii: ".")
    }

    private func follower(of candidate: Candidate) -> Follower? {
        guard let next = document.nextInked(from: candidate.lastLine + 1), case .text = document.roles[next],
            document.lines[next].content.count <= Self.longestLabel
        else { return nil }
        let words = TitleKey(document.lines[next].content, in: document.text)
        return words.isEmpty ? nil : Follower(writing: candidate.heading.writing, words: words)
    }
}
