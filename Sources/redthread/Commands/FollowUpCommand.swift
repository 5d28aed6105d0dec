import ArgumentParser
import Portfolio
import Workspace

struct FollowUpCommand: WorkspaceCommand {
    static let configuration = CommandConfiguration.about(.followUp)

    @OptionGroup var projects: ProjectArguments
    @OptionGroup var options: WorkspaceOptions
    @OptionGroup var list: ListOutput
    @Flag(name: .customLong("open"), help: .about(.openOnly)) var openOnly = false
    @Option(help: .about(.owner, .owner)) var owner: String?
    @Option(help: .about(.before, .date)) var before: Day?

    func run() async throws {
        let contents = try await options.read()
        let reconstruction = try options.reconstruct(contents)
        let wanted = Set(try projects.select(from: reconstruction).projects.map(\.project.id))
        let obligations = contents.obligations(in: reconstruction).filter { obligation in
            (projects.projects.isEmpty || obligation.projects.contains(where: wanted.contains)) && isAsked(obligation)
        }
        let groups = Obligation.Outcome.State.inOrder.map { state in
            let rows = obligations.filter { $0.outcome.state == state }.map { ObligationRow($0, in: reconstruction) }
            return ListGroup(title: "\(state.label[options.language]) (\(rows.count))", rows: rows)
        }
        let asOf = AsOfLine(reconstruction, asked: options.asOf).words(in: options.language)
        let footer = obligations.isEmpty ? options.language.terminal.nothingToFollow + "\n" + asOf : asOf
        try Listing.print(groups.filter { !$0.rows.isEmpty }, as: list.format, options.language, footer: footer)
    }

    private func isAsked(_ obligation: Obligation) -> Bool {
        if openOnly, !obligation.outcome.state.isOpen { return false }
        if let owner, !(obligation.owner?.lowercased().contains(owner.lowercased()) ?? false) { return false }
        guard let before else { return true }
        return obligation.due.map { ($0.latest ?? $0.anchor) < before } ?? false
    }
}

extension Obligation.Outcome.State {
    /// What somebody has to look at first: late, then what nobody spoke of again, what is ahead, and what is settled.
    static let inOrder: [Self] = [.late, .notSeen, .changed, .open, .takenUp, .done, .givenUp]
}

/// What somebody had to do, and what came of it.
struct ObligationRow: ListRow {
    let id: String
    let kind: Obligation.Kind
    let state: Obligation.Outcome.State
    let owner: String?
    let due: Span?
    let body: String
    let meetingDate: Day?
    let item: String
    let title: String
    let projects: [String]
    let source: String
    let quote: String
    let told: String?
    let toldOn: Day?
    let laterMeetings: Int
    let score: Double

    init(_ obligation: Obligation, in reconstruction: Reconstruction) {
        id = obligation.id.rawValue
        kind = obligation.kind
        state = obligation.outcome.state
        owner = obligation.owner
        due = obligation.due
        body = obligation.body
        meetingDate = obligation.saidOn
        item = obligation.evidence.item
        title = obligation.title
        projects = obligation.projects.map(\.rawValue)
        source = reconstruction.meeting(obligation.evidence.meeting)?.source ?? ""
        quote = obligation.evidence.quote
        told = obligation.outcome.evidence?.quote
        toldOn = obligation.outcome.toldOn
        laterMeetings = obligation.outcome.laterMeetings
        score = (obligation.outcome.score * 100).rounded() / 100
    }

    static func columns(_ language: DisplayLanguage) -> [String] { language.terminal.heads(of: .obligations) }

    func cells(_ language: DisplayLanguage) -> [String] {
        let words = language.terminal
        let day = meetingDate?.words(in: language) ?? words.undated
        return [
            TextTable.tied(due?.words(in: language) ?? "–"), owner ?? "–", kind.label[language], title,
            TextTable.tied(day) + " " + TextTable.tied(words.item(item)),
        ]
    }

    func notes(_ language: DisplayLanguage) -> [String] {
        let answer = told.map { told in
            (toldOn.map { $0.words(in: language) + ": " } ?? "") + "»" + Self.line(told) + "«"
                + (score < Self.sure ? " " + language.terminal.unsure : "")
        }
        return ["»" + Self.line(quote) + "«"] + [answer ?? silence(language)].compactMap { $0.map { "→ " + $0 } }
    }

    /// Below this, a person should look whether the words are about the same matter.
    private static let sure = 0.75

    private func silence(_ language: DisplayLanguage) -> String? {
        laterMeetings > 0 ? language.terminal.silent(for: laterMeetings) : nil
    }

    private static func line(_ quote: String) -> String {
        quote.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    func record(_ language: DisplayLanguage) -> [String] {
        [
            due?.description ?? "", owner ?? "", kind.label[language], title, meetingDate?.description ?? "",
            item, state.label[language], quote, told ?? "", toldOn?.description ?? "", "\(score)", source,
        ]
    }

    static func recordColumns(_ language: DisplayLanguage) -> [String] {
        language.terminal.heads(of: .obligationRecords)
    }
}
