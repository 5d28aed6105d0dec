import Portfolio

/// The links of all items of all meetings.
struct Links: Sendable {
    /// By meeting, then by item.
    let readings: [[ItemReading]]
    /// By meeting, then by item: the projects that the item has to do with.
    var items: [[[ItemLink]]]
}

/// Step 1: which agenda items have to do with which projects.
struct Linker: Sendable {
    let projects: [Project]
    let walls: Walls

    func link(_ meetings: [Meeting]) -> Links {
        let ledger = CaseLedger(meetings: meetings, walls: walls)
        let linker = ItemLinker(projects: projects, walls: walls, ledger: ledger)
        var readings = read(meetings, as: projects)
        let newNames = readings.joined().flatMap(\.newNames)
        if !newNames.isEmpty { readings = read(meetings, as: Renames(projects: projects).projects(with: newNames)) }
        var items = readings.indices.map { index in
            readings[index].map { linker.links(of: $0, in: meetings[index]) }
        }
        linkByTitle(meetings, ledger, &items)
        bringHome(meetings, &items)
        return Links(readings: readings, items: items)
    }

    private func read(_ meetings: [Meeting], as projects: [Project]) -> [[ItemReading]] {
        let reader = ItemReader(names: NameIndex(projects: projects), projects: projects, walls: walls)
        return meetings.indices.map { index in
            meetings[index].items.indices.map { reader.read($0, of: meetings[index], at: index) }
        }
    }

    /// Items that nothing else makes somebody's subject follow the title of one that is. A title is only learned from
    /// meetings up to its own, so that what a day knew does not depend on later ones.
    private func linkByTitle(_ meetings: [Meeting], _ ledger: CaseLedger, _ items: inout [[[ItemLink]]]) {
        var titles = TitleLinker()
        let parts = NameParts(projects: projects)
        for (index, meeting) in meetings.enumerated() {
            let authority = walls.authority(of: meeting)
            for (position, item) in meeting.items.enumerated() {
                let subjects = items[index][position].filter(\.isWhole)
                for link in subjects { titles.learn(item.title, project: link.project, authority: authority) }
                guard subjects.isEmpty else { continue }
                let named = parts.match(item.title) { walls.open(projects[$0], meeting) && !item.closed }
                guard
                    let like = titles.match(item.title, authority: authority)
                        ?? named.map({ (project: $0.project, title: $0.name, share: Self.partly) })
                else { continue }
                let evidence = Cite.title(of: item, in: meeting)
                var link =
                    items[index][position].first { $0.project == like.project } ?? ItemLink(like.project, evidence)
                link.add(.likeTitle(like.title, like.share), 0.3 + 0.5 * like.share, .subject, evidence)
                items[index][position].removeAll { $0.project == like.project }
                items[index][position].append(link)
                items[index][position].sort { $0.project < $1.project }
            }
        }
    }

    /// How like a name a title is that holds a part of it.
    private static let partly = 0.5

    /// A project that the portfolio gives to nobody keeps only the links of the authority that has most of it.
    private func bringHome(_ meetings: [Meeting], _ items: inout [[[ItemLink]]]) {
        let homeless = Set(projects.indices.filter { walls.authority(of: projects[$0]) == nil })
        guard !homeless.isEmpty else { return }
        var scores: [Int: [(authority: Authority?, score: Double)]] = [:]
        for (index, meeting) in meetings.enumerated() {
            for link in items[index].joined() where homeless.contains(link.project) {
                scores[link.project, default: []].append((walls.authority(of: meeting), link.score))
            }
        }
        let homes = scores.mapValues(walls.home(ofTouchesBy:))
        for (index, meeting) in meetings.enumerated() {
            let authority = walls.authority(of: meeting)
            for position in items[index].indices {
                items[index][position].removeAll { link in
                    guard let home = homes[link.project] else { return false }
                    return authority != home && home != nil
                }
            }
        }
    }
}
