import Portfolio

/// Links agenda items to projects, each link with its score and its reasons.
struct ItemLinker: Sendable {
    /// How sure each kind of link is by itself, 0 to 1. A second reason takes half of the doubt that is left.
    enum Weight {
        static let caseNumber = 0.9
        static let sharedCaseNumber = 0.6
        static let title = 0.95
        static let heading = 0.7
        static let text = 0.6
        static let scattered = 0.4
        static let attachment = 0.35
        static let body = 0.55
        static let learnedNumber = 0.7
        static let newName = 0.7
    }

    let projects: [Project]
    let boundary: AuthorityBoundary
    let ledger: CaseLedger
    private let byCase: [String: [Int]]

    init(projects: [Project], boundary: AuthorityBoundary, ledger: CaseLedger) {
        self.projects = projects
        self.boundary = boundary
        self.ledger = ledger
        var byCase: [String: [Int]] = [:]
        for (index, project) in projects.enumerated() {
            for number in Set(project.caseNumbers) { byCase[number, default: []].append(index) }
        }
        self.byCase = byCase
    }

    /// The links of one item, in the order of the projects.
    func links(of reading: ItemReading, in meeting: Meeting) -> [ItemLink] {
        let item = meeting.items[reading.item]
        var drafts: [Int: ItemLink] = [:]
        addNames(reading, meeting, item, &drafts)
        addCases(reading, meeting, item, &drafts)
        addPlainNames(reading, meeting, item, &drafts)
        for project in drafts.keys {
            if let doubt = boundary.doubt(between: projects[project], and: meeting) { drafts[project]?.doubt(doubt) }
        }
        return drafts.values.sorted { $0.project < $1.project }
    }

    private func addNames(
        _ reading: ItemReading, _ meeting: Meeting, _ item: AgendaItem, _ drafts: inout [Int: ItemLink]
    ) {
        for hit in reading.inTitle where !hit.isPlain {
            let evidence = Cite.title(of: item, in: meeting)
            drafts[hit.project, default: ItemLink(hit.project, evidence)]
                .add(.title(hit.name), Weight.title, .subject, evidence)
        }
        for (index, hits) in reading.inPassages.enumerated() {
            let passage = item.passages[index]
            let isHeading = passage.kind == .heading
            for hit in hits where !hit.isPlain {
                let evidence = Cite.passage(index, of: item, in: meeting)
                let weight = isHeading ? Weight.heading : hit.isExact ? Weight.text : Weight.scattered
                let relation = isHeading ? relation(ofHeading: evidence.quote, to: hit) : .mention
                drafts[hit.project, default: ItemLink(hit.project, evidence)]
                    .add(.text(hit.name), weight, relation, evidence)
            }
        }
        for hit in reading.inAttachments where !hit.isPlain && drafts[hit.project] == nil {
            let evidence = Cite.attachment(naming: hit, of: item, in: meeting)
            drafts[hit.project] = ItemLink(hit.project, evidence)
            drafts[hit.project]?.add(.text(hit.name), Weight.attachment, .mention, evidence)
        }
    }

    /// A plain name adds to a link that something else made, and never makes one against the item's own subject.
    private func addPlainNames(
        _ reading: ItemReading, _ meeting: Meeting, _ item: AgendaItem, _ drafts: inout [Int: ItemLink]
    ) {
        let hasSubject = drafts.values.contains { $0.isWhole }
        for hit in reading.inTitle where hit.isPlain && (drafts[hit.project] != nil || !hasSubject) {
            let evidence = Cite.title(of: item, in: meeting)
            drafts[hit.project, default: ItemLink(hit.project, evidence)]
                .add(.title(hit.name), Weight.heading, .subject, evidence)
        }
        for (index, hits) in reading.inPassages.enumerated() {
            for hit in hits where hit.isPlain && drafts[hit.project] != nil {
                let evidence = Cite.passage(index, of: item, in: meeting)
                drafts[hit.project]?.add(.text(hit.name), Weight.scattered, .mention, evidence)
            }
        }
    }

    /// What stands under a heading that is a project's name is about it; under "Sammenhæng med …" about something else.
    private func relation(ofHeading heading: String, to hit: NameHit) -> Touch.Relation {
        TitleWords.telling(heading).isSubset(of: TitleWords.telling(hit.name)) ? .subject : .related
    }

    /// A number links when it does not collect; one that several projects run over only those that the item names,
    /// or all when it names none.
    private func addCases(
        _ reading: ItemReading, _ meeting: Meeting, _ item: AgendaItem, _ drafts: inout [Int: ItemLink]
    ) {
        for number in item.caseNumbers {
            let owners = (byCase[number] ?? []).filter { boundary.open(projects[$0], meeting) }
            let named = owners.filter { owner in
                drafts[owner] != nil || reading.inPassages.contains { $0.contains { $0.project == owner } }
            }
            let isCatchAll = ledger.isCatchAll(number, of: boundary.authority(of: meeting))
            let isShared = owners.count > 1
            for owner in isCatchAll || (isShared && !named.isEmpty) ? named : owners {
                let evidence = Cite.title(of: item, in: meeting)
                let weight = isShared || isCatchAll ? Weight.sharedCaseNumber : Weight.caseNumber
                let relation = isCatchAll ? drafts[owner]?.relation ?? .mention : .subject
                drafts[owner, default: ItemLink(owner, evidence)].add(.caseNumber(number), weight, relation, evidence)
            }
        }
    }
}

/// A link under construction.
struct ItemLink: Sendable {
    let project: Int
    private(set) var relation = Touch.Relation.mention
    private(set) var reasons: [Touch.Reason] = []
    private(set) var score = 0.0
    private(set) var evidence: Citation
    private var best = 0.0
    /// The line of the portfolio file that made the link, where a person did.
    var correctedOn: Int?

    init(_ project: Int, _ evidence: Citation) {
        self.project = project
        self.evidence = evidence
    }

    mutating func add(_ reason: Touch.Reason, _ weight: Double, _ relation: Touch.Relation, _ words: Citation) {
        guard !reasons.contains(reason) else { return }
        reasons.append(reason)
        score = score == 0 ? weight : max(score, weight) + (1 - max(score, weight)) / 2
        if relation.rank < self.relation.rank { self.relation = relation }
        if weight > best { (best, evidence) = (weight, words) }
    }

    /// Makes the link less sure, and says why.
    mutating func doubt(_ reason: Touch.Reason) {
        reasons.append(reason)
        score *= Self.doubted
    }

    /// What is left of a score where it is not said whose the minutes are.
    private static let doubted = 0.7

    /// Whether the item as a whole is about the project, and not only a part of it under a heading of its own.
    var isWhole: Bool {
        relation == .subject
            && reasons.contains { reason in
                switch reason {
                case .text, .authorityUnsaid, .otherAuthority: false
                case .caseNumber, .title, .likeTitle, .body, .newName, .correction: true
                }
            }
    }

    func touch(_ item: AgendaItem, of meeting: Meeting) -> Touch {
        Touch(
            meeting: meeting.id, item: item.number, relation: relation, reasons: reasons, score: score,
            evidence: reasons == [.correction] ? .portfolio(line: correctedOn) : .minutes(evidence))
    }
}

extension Touch.Relation {
    /// 0 for the closest.
    var rank: Int {
        switch self {
        case .subject: 0
        case .related: 1
        case .mention: 2
        }
    }
}
