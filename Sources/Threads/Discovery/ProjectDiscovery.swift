import Claims
import Language
public import Portfolio

/// Proposes the projects that run through minutes, where nobody has written them down yet.
///
/// An item's subject is a proposal when it returns at other meetings, or when its text speaks as people speak of
/// projects: of a project, a steering group, phases, a tender, a plan with dates. Routine items (agenda, budget
/// follow-up, staff) are none.
public enum ProjectDiscovery {
    /// The proposed projects, the surest first, each with its aliases and case numbers; a person is to edit them.
    public static func proposals(in meetings: [Meeting]) -> [Project] { proposed(in: meetings).map(\.project) }

    /// The proposals, the surest first, each with what speaks for it.
    public static func proposed(in meetings: [Meeting]) -> [ProposedProject] {
        let ledger = CaseLedger(meetings: meetings, boundary: AuthorityBoundary(standard: nil))
        let heads = TitleHeads(meetings)
        var clusters = SubjectClusters()
        for (index, meeting) in meetings.enumerated() {
            for item in meeting.items where !item.closed && isSubject(item.title) {
                let cases = item.caseNumbers.filter { !ledger.isCatchAll($0, of: meeting.authority) }
                let signs = ProjectSigns.words(in: item, of: meeting)
                let hasDates = ProjectSigns.hasDates(item, of: meeting)
                for name in names(of: item, in: meeting, heads) {
                    clusters.add(
                        ProposedSubject(
                            name: name, authority: meeting.authority, cases: cases, meeting: index, signs: signs,
                            hasDates: hasDates))
                }
            }
        }
        var ids = UniqueIds()
        return clusters.all.filter(\.isProject)
            .enumerated().sorted { (-$0.element.weight, $0.offset) < (-$1.element.weight, $1.offset) }
            .map { $0.element.proposal(id: ids.next(Slug.of($0.element.name))) }
    }

    private static func isSubject(_ title: String) -> Bool {
        !RoutineItems.contains(title) && !RoutineItems.isSentence(title)
    }

    /// The subjects of an item: usually one; several where the title joins names that have a heading each in the text
    /// ("Status på Borger.dk og Sagsportalen").
    private static func names(of item: AgendaItem, in meeting: Meeting, _ heads: TitleHeads) -> [String] {
        if let head = heads.returning(of: item.title, meeting.authority) { return [head] }
        let subject = SubjectTitle.of(item.title)
        let parts = subject.split(separator: " ").split(separator: TitleVocabulary.danish.conjunction).map {
            $0.joined(separator: " ")
        }
        guard parts.count > 1 else { return [subject] }
        let headings = item.passages.filter { $0.kind == .heading }.map { passage in
            FoldedWords.of(meeting.text, in: passage.range).map(\.stem)
        }
        let named = parts.map(SubjectTitle.of).filter { headings.contains(FoldedWords.of($0).map(\.stem)) }
        return named.count == parts.count ? named : [subject]
    }
}

/// One item's subject.
struct ProposedSubject: Sendable {
    let name: String
    let authority: Authority?
    let cases: [String]
    let meeting: Int
    /// The words in it as people use them of projects.
    let signs: [String]
    let hasDates: Bool
}

/// A project that the minutes seem to be about, and why.
public struct ProposedProject: Sendable {
    /// To be edited by a person.
    public let project: Project
    /// At how many meetings it was up.
    public let meetings: Int
    /// The words that speak of a project: "styregruppen", "udbud".
    public let signs: [String]
}

/// How much an item's text speaks as people speak of projects.
enum ProjectSigns {
    /// The signs in an item, in their order.
    static func words(in item: AgendaItem, of meeting: Meeting) -> [String] {
        var seen: Set<String> = []
        return FoldedWords.of(meeting.text, in: item.range).filter { word in
            TitleVocabulary.danish.signs.contains(word.stem) && seen.insert(word.stem).inserted
        }.map(\.word)
    }

    /// Whether an item has several dates ahead.
    static func hasDates(_ item: AgendaItem, of meeting: Meeting) -> Bool {
        meeting.times.count { time in
            guard item.range.contains(time.range.lowerBound), let start = time.span?.latest, let date = meeting.date
            else { return false }
            return start > date
        } >= 2
    }
}
