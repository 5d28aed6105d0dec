import Portfolio

/// Findings as a person reads them: the most severe first, those of one kind and project under one line. What is only
/// good to know is counted where it is much, so that it does not bury the rest.
struct FindingDigest {
    /// Findings of one severity, kind and project.
    private struct Bunch {
        let severity: Finding.Severity
        let kind: Finding.Kind
        let project: String?
        var messages: [LocalizedText]
    }

    private struct Key: Hashable {
        let severity: Finding.Severity
        let kind: Finding.Kind
        let project: Project.ID?
    }

    private let bunches: [Bunch]
    private let language: DisplayLanguage
    /// Whether every finding is told, however many are of one kind.
    private let isComplete: Bool

    /// Of more than so many of one kind and project only the first are told, since the rest say no other thing.
    private static let mostTold = 4
    private static let toldOfMany = 3
    /// Of more than so many of one kind that are only good to know, each project's are counted.
    private static let mostInformation = 6

    init(_ reconstruction: Reconstruction, complete: Bool, _ language: DisplayLanguage) {
        self.language = language
        isComplete = complete
        var bunches: [Bunch] = []
        var places: [Key: Int] = [:]
        for finding in reconstruction.findings {
            let key = Key(severity: finding.severity, kind: finding.kind, project: finding.project)
            if let place = places[key] {
                bunches[place].messages.append(finding.message)
            } else {
                places[key] = bunches.count
                let project = finding.project.flatMap(reconstruction.history)?.project.name
                bunches.append(
                    Bunch(
                        severity: finding.severity, kind: finding.kind, project: project, messages: [finding.message]))
            }
        }
        self.bunches = bunches
    }

    /// The lines, with a heading for each severity that counts.
    func rendered(width: Int) -> String {
        let severities = Finding.Severity.allCases.reversed()
        let parts = severities.flatMap { severity in
            let own = bunches.filter { $0.severity == severity }
            return own.isEmpty ? [] : [heading(severity, own)] + blocks(of: own, severity, width)
        }
        return parts.isEmpty ? language.terminal.noFindings : parts.joined(separator: "\n\n")
    }

    /// "ALVORLIG: 3 fund".
    private func heading(_ severity: Finding.Severity, _ own: [Bunch]) -> String {
        "\(severity.label[language].uppercased()): \(language.terminal.findings(Self.count(own)))"
    }

    private func blocks(of own: [Bunch], _ severity: Finding.Severity, _ width: Int) -> [String] {
        var counted: Set<Finding.Kind> = []
        return own.compactMap { bunch in
            let alike = own.filter { $0.kind == bunch.kind }
            let isMuch = severity == .info && Self.count(alike) > Self.mostInformation
            guard isMuch, !isComplete else { return block(bunch, width) }
            return counted.insert(bunch.kind).inserted ? counts(of: alike, bunch.kind, width) : nil
        }
    }

    /// "frist passeret · 31 fund (--all viser alle)", and how many each project has.
    private func counts(of alike: [Bunch], _ kind: Finding.Kind, _ width: Int) -> String {
        let head =
            "\(kind.label[language]) · \(language.terminal.findings(Self.count(alike))) \(language.terminal.allShowsThem)"
        let shares = alike.map { "\($0.project ?? language.terminal.noProject): \($0.messages.count)" }.joined(
            separator: " · ")
        return ([head] + TextTable.wrap(shares, to: width, first: "  ", rest: "  ")).joined(separator: "\n")
    }

    private static func count(_ bunches: [Bunch]) -> Int { bunches.reduce(0) { $0 + $1.messages.count } }

    private func block(_ bunch: Bunch, _ width: Int) -> String {
        let head = [bunch.kind.label[language], bunch.project].compactMap(\.self).joined(separator: " · ")
        let isLong = bunch.messages.count > Self.mostTold && !isComplete
        let told = isLong ? bunch.messages.prefix(Self.toldOfMany) : bunch.messages[...]
        let lines = told.flatMap { TextTable.wrap($0[language], to: width, first: "  - ", rest: "    ") }
        return (TextTable.wrap(head, to: width) + lines + left(bunch.messages.count - told.count))
            .joined(separator: "\n")
    }

    private func left(_ count: Int) -> [String] {
        guard count > 0 else { return [] }
        return ["    " + language.terminal.moreFindings(count)]
    }
}
