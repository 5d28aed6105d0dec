import Claims
import Language
import Portfolio

/// Subjects of several items that are one project: of one authority, with a case number or most of their words in
/// common.
struct SubjectClusters {
    /// A subject that returns, or one whose text has two signs of a project.
    static let fewestPoints = 2

    private(set) var all: [Cluster] = []
    private var byCase: [String: Int] = [:]
    private var byWord: [String: [Int]] = [:]

    struct Cluster {
        var name: String
        var authority: Authority?
        var aliases: [String] = []
        var cases: [String] = []
        var meetings: Set<Int> = []
        var signs: [String] = []
        var hasDates = false
        var words: Set<String>

        var weight: Int { 2 * (meetings.count - 1) + min(signs.count, 3) + (hasDates ? 1 : 0) }

        /// That a title returns is not enough: the pupils' council does so too.
        var isProject: Bool { weight >= fewestPoints && !(signs.isEmpty && cases.isEmpty) }

        func proposal(id: String) -> ProposedProject {
            let project = Project(
                id: Project.ID(id), name: name.prefix(1).uppercased() + name.dropFirst(), aliases: aliases,
                caseNumbers: cases, authority: authority)
            return ProposedProject(project: project, meetings: meetings.count, signs: signs)
        }
    }

    mutating func add(_ subject: ProposedSubject) {
        let words = TitleWords.telling(subject.name).union(
            FoldedWords.of(subject.name).filter { $0.stem.utf8.allSatisfy { (48...57).contains($0) } }.map(\.stem))
        let place = self.place(of: subject, words) ?? open(subject, words)
        if all[place].name.hasPrefix(subject.name + " ") || all[place].name.hasPrefix(subject.name + ",") {
            // The shorter is the project, what follows in the longer is what was up with it.
            all[place].aliases.append(all[place].name)
            all[place].name = subject.name
        }
        if subject.name != all[place].name, !all[place].aliases.contains(subject.name) {
            all[place].aliases.append(subject.name)
        }
        for number in subject.cases where !all[place].cases.contains(number) {
            all[place].cases.append(number)
        }
        all[place].authority = all[place].authority ?? subject.authority
        all[place].meetings.insert(subject.meeting)
        if subject.signs.count > all[place].signs.count { all[place].signs = subject.signs }
        all[place].hasDates = all[place].hasDates || subject.hasDates
        for number in subject.cases { byCase[key(number, subject.authority)] = place }
    }

    /// A number that two names of one item share does not make them one.
    private func place(of subject: ProposedSubject, _ words: Set<String>) -> Int? {
        for number in subject.cases {
            let known = byCase[key(number, subject.authority)] ?? orphan(number, subject)
            if let place = known, !all[place].meetings.contains(subject.meeting) { return place }
        }
        let candidates = Set(words.flatMap { byWord[$0] ?? [] }).sorted()
        return candidates.first { place in
            all[place].authority == subject.authority && TitleWords.likeness(all[place].words, words) >= 0.5
        }
    }

    /// Minutes of nobody's are of the authority that has the case, and the other way about.
    private func orphan(_ number: String, _ subject: ProposedSubject) -> Int? {
        if subject.authority != nil { return byCase[key(number, nil)] }
        return all.indices.first { all[$0].cases.contains(number) }
    }

    private mutating func open(_ subject: ProposedSubject, _ words: Set<String>) -> Int {
        for word in words { byWord[word, default: []].append(all.count) }
        all.append(Cluster(name: subject.name, authority: subject.authority, words: words))
        return all.count - 1
    }

    private func key(_ number: String, _ authority: Authority?) -> String { "\(authority?.name ?? "") \(number)" }
}
