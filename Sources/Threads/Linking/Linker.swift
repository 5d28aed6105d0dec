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
    let boundary: AuthorityBoundary

    func link(_ meetings: [Meeting]) -> Links {
        let ledger = CaseLedger(meetings: meetings, boundary: boundary)
        let linker = ItemLinker(projects: projects, boundary: boundary, ledger: ledger)
        var readings = read(meetings, as: projects)
        let newNames = readings.joined().flatMap(\.newNames)
        if !newNames.isEmpty { readings = read(meetings, as: Renames(projects: projects).projects(with: newNames)) }
        var items = links(of: readings, in: meetings, by: linker)
        let plain = NameStrength(readings: readings, items: items).plain
        if !plain.isEmpty {
            readings = readings.map { $0.map { $0.marking(plain) } }
            items = links(of: readings, in: meetings, by: linker)
        }
        follow(meetings, readings, ledger, &items)
        let bodies = BodyLinker(names: NameIndex(projects: projects), projects: projects, boundary: boundary)
        for index in meetings.indices { bodies.link(&items[index], of: meetings[index]) }
        keepOwn(meetings, &items)
        return Links(readings: readings, items: items)
    }

    private func links(
        of readings: [[ItemReading]], in meetings: [Meeting], by linker: ItemLinker
    ) -> [[[ItemLink]]] {
        readings.indices.map { index in readings[index].map { linker.links(of: $0, in: meetings[index]) } }
    }

    private func read(_ meetings: [Meeting], as projects: [Project]) -> [[ItemReading]] {
        let reader = ItemReader(names: NameIndex(projects: projects), projects: projects, boundary: boundary)
        return meetings.indices.map { index in
            meetings[index].items.indices.map { reader.read($0, of: meetings[index], at: index) }
        }
    }

    /// Items that nothing else makes somebody's subject follow the case number, the name or the title of one that is.
    /// What an item teaches is only known at its own meeting and later, so that what a day knew does not depend on
    /// later ones.
    private func follow(
        _ meetings: [Meeting], _ readings: [[ItemReading]], _ ledger: CaseLedger, _ items: inout [[[ItemLink]]]
    ) {
        var trail = Trail(projects: projects, boundary: boundary, ledger: ledger)
        for (index, meeting) in meetings.enumerated() {
            for (position, item) in meeting.items.enumerated() {
                let subjects = items[index][position].filter(\.isWhole)
                trail.learn(readings[index][position], of: meeting, subjects)
                guard subjects.isEmpty, let found = trail.project(of: item, in: meeting) else { continue }
                let evidence = Cite.title(of: item, in: meeting)
                var link =
                    items[index][position].first { $0.project == found.project } ?? ItemLink(found.project, evidence)
                link.add(found.reason, found.weight, .subject, evidence)
                items[index][position].removeAll { $0.project == found.project }
                items[index][position].append(link)
                items[index][position].sort { $0.project < $1.project }
                trail.learn(readings[index][position], of: meeting, [link])
            }
        }
    }

    /// A project that the portfolio gives to nobody keeps only the links of the authority that has most of it.
    private func keepOwn(_ meetings: [Meeting], _ items: inout [[[ItemLink]]]) {
        let ownerless = Set(projects.indices.filter { boundary.authority(of: projects[$0]) == nil })
        guard !ownerless.isEmpty else { return }
        var scores: [Int: [(authority: Authority?, score: Double)]] = [:]
        for (index, meeting) in meetings.enumerated() {
            for link in items[index].joined() where ownerless.contains(link.project) {
                scores[link.project, default: []].append((boundary.authority(of: meeting), link.score))
            }
        }
        let homes = scores.mapValues(boundary.home(ofTouchesBy:))
        for (index, meeting) in meetings.enumerated() {
            let authority = boundary.authority(of: meeting)
            for position in items[index].indices {
                items[index][position].removeAll { link in
                    guard let home = homes[link.project] else { return false }
                    return authority != home && home != nil
                }
            }
        }
    }
}
