import Portfolio

/// What earlier items that are about a project teach of it, and the items that follow them: under the same case number,
/// under a name that they gave it, under a title like theirs.
struct Trail: Sendable {
    private let projects: [Project]
    private let boundary: AuthorityBoundary
    private let ledger: CaseLedger
    private let parts: NameParts
    private var signs = LearnedSigns()
    private var titles = TitleLinker()

    /// How like a name a title is that holds a part of it.
    private static let partly = 0.5

    init(projects: [Project], boundary: AuthorityBoundary, ledger: CaseLedger) {
        (self.projects, self.boundary, self.ledger) = (projects, boundary, ledger)
        parts = NameParts(projects: projects)
    }

    /// A project that an item is about by what earlier items taught.
    struct Found {
        let project: Int
        let reason: Touch.Reason
        let weight: Double
    }

    /// Learns from an item and the projects that it is about.
    mutating func learn(_ reading: ItemReading, of meeting: Meeting, _ subjects: [ItemLink]) {
        let item = meeting.items[reading.item]
        let authority = boundary.authority(of: meeting)
        for link in subjects { titles.learn(item.title, project: link.project, authority: authority) }
        guard subjects.count == 1, let project = subjects.first?.project else { return }
        let numbers = item.caseNumbers.filter { !ledger.isCatchAll($0, of: authority) }
        let names = Renames.nicknames(in: item, of: meeting).map { nickname in
            LearnedSigns.Name(project: project, name: nickname.name, evidence: nickname.evidence)
        }
        signs.learn(numbers, names, project: project, authority: authority)
    }

    /// The project that an item is about, where earlier items say which.
    func project(of item: AgendaItem, in meeting: Meeting) -> Found? {
        let authority = boundary.authority(of: meeting)
        let numbers = item.caseNumbers.filter { !ledger.isCatchAll($0, of: authority) }
        if let known = signs.project(of: numbers, authority: authority) {
            return Found(
                project: known.project, reason: .caseNumber(known.number), weight: ItemLinker.Weight.learnedNumber)
        }
        if let known = signs.name(in: item.title, authority: authority) {
            return Found(
                project: known.project, reason: .newName(known.name, quote: known.evidence.quote),
                weight: ItemLinker.Weight.newName)
        }
        let named = parts.match(item.title) { boundary.open(projects[$0], meeting) && !item.closed }
        let like =
            titles.match(item.title, authority: authority)
            ?? named.map { (project: $0.project, title: $0.name, share: Self.partly) }
        return like.map { like in
            Found(project: like.project, reason: .likeTitle(like.title, like.share), weight: 0.3 + 0.5 * like.share)
        }
    }
}
