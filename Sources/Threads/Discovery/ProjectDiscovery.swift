import Claims
import Language
public import Portfolio

/// Proposes the projects that run through minutes, where nobody has written them down yet.
///
/// An item's subject is a proposal when it returns at other meetings, or when its text speaks as people speak of
/// projects: of a project, a steering group, phases, a tender, a plan with dates. Routine items (agenda, budget
/// follow-up, staff) are none.
public enum ProjectDiscovery {
    /// The proposals, the surest first, each with its aliases and case numbers; a person is to edit them.
    public static func proposals(in meetings: [Meeting]) -> [Project] {
        let ledger = CaseLedger(meetings: meetings, walls: Walls(standard: nil))
        var clusters = SubjectClusters()
        for (index, meeting) in meetings.enumerated() {
            for item in meeting.items where !item.closed && !RoutineItems.contains(item.title) {
                let cases = item.caseNumbers.filter { !ledger.isCatchAll($0, of: meeting.authority) }
                let signs = ProjectSigns.count(in: item, of: meeting)
                for name in names(of: item, in: meeting) {
                    clusters.add(
                        Subject(
                            name: name, authority: meeting.authority, cases: cases, meeting: index, signs: signs))
                }
            }
        }
        var ids = UniqueIds()
        return clusters.all.filter { $0.weight >= SubjectClusters.fewestPoints }
            .enumerated().sorted { (-$0.element.weight, $0.offset) < (-$1.element.weight, $1.offset) }
            .map { $0.element.project(id: ids.next(Slug.of($0.element.name))) }
    }

    /// The subjects of an item: usually one; several where the title joins names that have a heading each in the text
    /// ("Status på Borger.dk og Sagsportalen").
    private static func names(of item: AgendaItem, in meeting: Meeting) -> [String] {
        let subject = SubjectTitle.of(item.title)
        let parts = subject.split(separator: " ").split(separator: "og").map { $0.joined(separator: " ") }
        guard parts.count > 1 else { return [subject] }
        let headings = item.passages.filter { $0.kind == .heading }.map { passage in
            FoldedWords.of(meeting.text, in: passage.range).map(\.stem)
        }
        let named = parts.map(SubjectTitle.of).filter { headings.contains(FoldedWords.of($0).map(\.stem)) }
        return named.count == parts.count ? named : [subject]
    }
}

/// One item's subject.
struct Subject: Sendable {
    let name: String
    let authority: Authority?
    let cases: [String]
    let meeting: Int
    let signs: Int
}

/// Items that every meeting has and that are nobody's project.
enum RoutineItems {
    private static let words: Set<String> = Set(
        [
            "dagsorden", "dagsordenen", "eventuelt", "underskriftsark", "meddelelser", "økonomiopfølgning",
            "budgetopfølgning", "sygefravær", "mødekalender", "mødeplan", "velkomst", "protokol", "referat", "regnskab",
            "kvartalsregnskab", "halvårsregnskab", "mødestruktur", "lukket", "orienteringer", "aktionsliste",
            "bemanding",
        ].map { DanishStem.stem($0) })

    private static let phrases = [
        "øvrige sager", "diverse", "drøftelse af emner", "præsentation af", "temaer til", "program for", "siden sidst",
        "sager på vej", "næste møde", "bordet rundt",
    ]

    static func contains(_ title: String) -> Bool {
        let lower = title.lowercased()
        if phrases.contains(where: lower.hasPrefix) || TitleWords.telling(title).isEmpty { return true }
        return FoldedWords.of(title).contains { words.contains($0.stem) }
    }
}

/// How much an item's text speaks as people speak of projects.
enum ProjectSigns {
    private static let words: Set<String> = Set(
        [
            "projekt", "projektgruppe", "projektmandat", "projektleder", "styregruppe", "fase", "etape", "udbud",
            "tidsplan", "idriftsættelse", "implementering", "udrulning", "kravspecifikation", "procesplan",
            "licitation",
            "anlægsbevilling", "byggeri", "ibrugtagning", "pilotdrift", "leverandør", "milepæl",
        ].map { DanishStem.stem($0) })

    /// How many of the signs it has, at most 4.
    static func count(in item: AgendaItem, of meeting: Meeting) -> Int {
        let found = Set(FoldedWords.of(meeting.text, in: item.range).lazy.map(\.stem).filter(words.contains))
        let dates = meeting.times.count { time in
            guard item.range.contains(time.range.lowerBound), let start = time.span?.latest, let date = meeting.date
            else { return false }
            return start > date
        }
        return min(found.count, 3) + (dates >= 2 ? 1 : 0)
    }
}
