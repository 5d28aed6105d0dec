import Claims
import Language
import Portfolio

/// A claim that is known to be about a project.
struct RoutedClaim: Sendable {
    let claim: Claim
    let project: Int
    /// The meeting's and the item's place.
    let meeting: Int
    let item: Int
    /// The list or table that it stands in, where it is a row of one: rows of one plan are different events.
    let planBlock: Int?
}

/// Decides which project a passage of an item speaks of.
///
/// A passage belongs to the project that it names; otherwise to the one that the heading above it names, otherwise to
/// the item's only subject, otherwise to the subject
/// that the nearest passage before it begins with. Where an item is about none of the projects and only
/// mentions them, a passage must name the project itself or point back to the sentence that does.
struct ClaimRouter: Sendable {
    let reading: ItemReading
    let links: [ItemLink]
    let meeting: Meeting
    let item: AgendaItem
    private let vocabulary = LinkVocabulary.danish
    private let subjects: [Int]
    /// By passage: the heading that it stands under, unless another section began since, or the name that its paragraph
    /// begins with: "Rådhuset. Licitationen gav fem tilbud."
    private let headings: [Int?]
    /// By passage: the subject that the nearest passage before it in its section begins with.
    private let topics: [Int?]

    init(reading: ItemReading, links: [ItemLink], meeting: Meeting, item: AgendaItem, adopted: Int? = nil) {
        (self.reading, self.links, self.meeting, self.item) = (reading, links, meeting, item)
        let subjects = adopted.map { [$0] } ?? links.filter { $0.relation == .subject }.map(\.project)
        self.subjects = subjects
        var headings: [Int?] = []
        var topics: [Int?] = []
        var heading: Int?
        var lead: Int?
        var last: [Section.Kind: Int] = [:]
        for (index, passage) in item.passages.enumerated() {
            let before = index > 0 ? item.passages[index - 1] : nil
            if before?.section != passage.section { heading = nil }
            if before?.block != passage.block {
                lead = Self.leads(passage, reading.inPassages[index], of: meeting) ? index : nil
            }
            headings.append(lead ?? heading)
            topics.append(last[passage.section])
            if passage.kind == .heading { heading = index }
            let first = reading.inPassages[index].first { $0.isExact && subjects.contains($0.project) }
            if let first { last[passage.section] = first.project }
        }
        (self.headings, self.topics) = (headings, topics)
    }

    /// Whether a passage begins with a name and a stop, as a heading that runs into its text does.
    private static func leads(_ passage: Passage, _ hits: [NameHit], of meeting: Meeting) -> Bool {
        guard passage.kind != .heading, let name = hits.first(where: \.isExact) else { return false }
        let words = FoldedWords.of(meeting.text, in: passage.range)
        guard words.first?.range.lowerBound ?? .max >= name.range.lowerBound else { return false }
        return words.first { $0.range.lowerBound >= name.range.upperBound }.map { !$0.continues } ?? true
    }

    /// The same item, read as one that is about a project which it names only in passing.
    func adopting(_ project: Int) -> ClaimRouter {
        ClaimRouter(reading: reading, links: links, meeting: meeting, item: item, adopted: project)
    }

    /// The projects that a passage speaks of, with the companions that it draws along ("samtidig med Office 365").
    struct Target: Hashable, Sendable {
        let project: Int
        /// The name that makes it a companion.
        let companion: NameHit?
    }

    /// The projects of an event that a passage tells of.
    func targets(passage: Int, event: EventLabel) -> [Target] {
        guard item.passages.indices.contains(passage), !links.isEmpty else { return [] }
        let named = reading.inPassages[passage].filter { hit in
            links.contains { $0.project == hit.project } && !yields(hit)
        }
        let companions = named.filter { isCompanion($0, in: passage) }
        let main = named.filter { hit in !companions.contains(hit) }
        var targets: [Target] = []
        if let project = owner(main, event, passage) ?? inherited(passage, companions) {
            targets.append(Target(project: project, companion: nil))
        }
        for hit in companions where !targets.contains(where: { $0.project == hit.project }) {
            targets.append(Target(project: hit.project, companion: hit))
        }
        return targets
    }

    /// Whether a name is too plain to take anything from what the item is about: "etape 2" in another project's item.
    private func yields(_ hit: NameHit) -> Bool {
        hit.isPlain && !subjects.isEmpty && !subjects.contains(hit.project)
    }

    /// The project that the passage itself names. One that the item only mentions takes the event from the item's
    /// subject only if the event is its own: the label shares a word with the name.
    private func owner(_ hits: [NameHit], _ event: EventLabel, _ passage: Int) -> Int? {
        let own = hits.first { shares(event, $0) }
        let exact = hits.filter(\.isExact)
        let subjects = exact.filter { hit in self.subjects.contains(hit.project) }
        if let own, subjects.isEmpty || subjects.contains(own) { return own.project }
        if let first = subjects.first { return first.project }
        guard self.subjects.isEmpty || headings[passage] != nil else { return own?.project }
        return self.subjects.isEmpty ? exact.first?.project ?? hits.first?.project : own?.project
    }

    private func shares(_ event: EventLabel, _ hit: NameHit) -> Bool {
        let name = Set(FoldedWords.of(hit.name).map(\.stem))
        let label = Set(FoldedWords.of(event.name).map(\.stem)).union(event.stems)
        return !name.isDisjoint(with: label)
    }

    /// What the item is about, when it is about one project.
    var onlySubject: Int? { subjects.count == 1 ? subjects.first : nil }

    /// The project of a passage that names none.
    private func inherited(_ passage: Int, _ companions: [NameHit]) -> Int? {
        if let heading = headings[passage], let project = only(reading.inPassages[heading]) { return project }
        if subjects.count == 1 { return subjects.first }
        if subjects.isEmpty { return pointedBack(from: passage) }
        if let topic = topics[passage] { return topic }
        return reading.inTitle.first { subjects.contains($0.project) }?.project ?? subjects.first
    }

    private func only(_ hits: [NameHit]) -> Int? {
        let projects = Set(hits.filter(\.isExact).map(\.project)).filter { project in
            links.contains { $0.project == project }
        }
        return projects.count == 1 ? projects.first : nil
    }

    /// The project of the sentence before, when this one points back to it: "Sag herom forelægges primo 2017."
    private func pointedBack(from passage: Int) -> Int? {
        guard passage > 0, item.passages[passage].kind == .sentence,
            item.passages[passage].block == item.passages[passage - 1].block
        else { return nil }
        let words = FoldedWords.of(meeting.text, in: item.passages[passage].range).map(\.word)
        guard
            words.first.map(vocabulary.pronouns.contains) ?? false
                || words.contains(where: vocabulary.pointers.contains)
        else {
            return nil
        }
        return only(reading.inPassages[passage - 1])
    }

    private func isCompanion(_ hit: NameHit, in passage: Int) -> Bool {
        let start = max(item.passages[passage].range.lowerBound, hit.range.lowerBound - Self.companionReach)
        let before = FoldedWords.of(meeting.text, in: start..<hit.range.lowerBound)
        let words = before.suffix(3).map(\.word)
        return vocabulary.companions.contains { pair in
            zip(words, words.dropFirst()).contains { [$0, $1] == pair }
        }
    }

    /// How many code points before a name are looked at.
    private static let companionReach = 40
}

extension ClaimRouter {
    /// Of some projects the one that a passage names, or else the passage nearest before it.
    func nearest(to passage: Int, among projects: Set<Int>) -> Int? {
        guard item.passages.indices.contains(passage) else { return nil }
        for earlier in stride(from: passage, through: 0, by: -1) {
            if let hit = reading.inPassages[earlier].first(where: { projects.contains($0.project) }) {
                return hit.project
            }
        }
        return nil
    }
}
