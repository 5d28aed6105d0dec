import Portfolio

/// What the text exports write: projects, their milestones and phases under short names, and the links between them.
struct ExportContent {
    struct Section {
        let project: Project
        /// The short name of the project as a whole, where a link needs it.
        let key: String
        let items: [Item]
    }

    struct Item {
        /// A short name that every tool takes: "t12".
        let key: String
        let row: TimelineRow
        var entry: PlanEntry { row.entry }
    }

    struct Link {
        let from: String
        let to: String
        let dependency: Dependency
    }

    let sections: [Section]
    let links: [Link]
    let language: DisplayLanguage

    init(histories: [ProjectHistory], language: DisplayLanguage) {
        self.language = language
        let chain = CriticalChain(histories)
        var keys: [Dependency.End: String] = [:]
        var count = 0
        sections = histories.enumerated().map { index, history in
            let project = "p\(index)"
            keys[.project(history.project.id)] = project
            let items = history.entries.map { entry in
                let key = "t\(count)"
                count += 1
                keys[.entry(entry.id)] = key
                let row = TimelineRow(entry, of: history.project, isCritical: chain.contains(entry.id))
                return Item(key: key, row: row)
            }
            return Section(project: history.project, key: project, items: items)
        }
        links = histories.drawnDependencies.compactMap { dependency in
            guard let from = keys[dependency.from], let to = keys[dependency.to], from != to else { return nil }
            return Link(from: from, to: to, dependency: dependency)
        }
    }

    /// The projects that a link names as a whole.
    var linkedProjects: Set<String> { Set(links.flatMap { [$0.from, $0.to] }.filter { $0.hasPrefix("p") }) }

    /// "2. okt. 2017", "2. okt. 2017 · nået".
    func date(of item: Item) -> String {
        let date = item.entry.current?.words(in: language) ?? TimelineWords(language: language).date(of: item.row)
        guard item.entry.status != .planned else { return date }
        return date + " · " + item.entry.standing[language]
    }

    /// The name, with its status where a bar alone would say something else: "Tilbud modtaget · ubekræftet".
    func name(of item: Item) -> String {
        switch item.entry.status {
        case .planned, .moved, .reached: item.entry.name
        case .unconfirmed, .cancelled: item.entry.name + " · " + item.entry.standing[language]
        }
    }

    /// The first and last day to draw; an open side is closed by the other.
    func days(of item: Item) -> (first: Day, last: Day)? {
        guard let span = item.entry.current, let first = span.earliest ?? span.latest else { return nil }
        return (first, span.latest ?? first)
    }

    /// Whether it is one day and no stretch of time.
    func isPoint(_ item: Item) -> Bool {
        guard let days = days(of: item) else { return false }
        return item.entry.kind == .milestone && days.first == days.last
    }
}
