internal import Foundation
public import Portfolio
internal import Threads

extension WorkspaceContents {
    /// Why corrections of the portfolio file had no effect on a reconstruction: each with its line, what it names that
    /// is not there, and what was probably meant.
    ///
    /// A correction of what was said after the day of the reconstruction is not yet without effect, and left out.
    public func notices(on reconstruction: Reconstruction) -> [Notice] {
        let stale = Set(
            reconstruction.findings.filter { $0.kind == .staleCorrection }.flatMap(\.evidence).compactMap(\.line))
        let check = CorrectionCheck(contents: self, reconstruction: reconstruction)
        return portfolio.corrections.all.compactMap { correction in
            guard let line = correction.line, stale.contains(line), let trouble = check.trouble(with: correction.action)
            else { return nil }
            return Notice(
                about: "\(Workspace.portfolioFile(in: root)):\(line)",
                "\(trouble.what), so this correction does nothing; \(trouble.advice)")
        }
    }
}

extension Evidence {
    /// The line of the portfolio file.
    fileprivate var line: Int? {
        if case .portfolio(let line) = self { line } else { nil }
    }
}

/// Finds what a correction names that is not there.
private struct CorrectionCheck {
    let contents: WorkspaceContents
    let reconstruction: Reconstruction

    struct Trouble {
        let what: String
        let advice: String
    }

    /// `nil` where it is too early to tell.
    func trouble(with action: Correction.Action) -> Trouble? {
        switch action {
        case .unlink(let project, let meeting, let item): trouble(with: project) ?? trouble(with: meeting, item)
        case .link(let project, let meeting, let item): trouble(with: project) ?? trouble(with: meeting, item)
        case .same(let one, let other): trouble(amid: [one, other])
        case .confirm(let entry, _), .rename(let entry, _): trouble(amid: [entry])
        case .dependency(let from, let to, _): trouble(amid: [to, from])
        }
    }

    private func trouble(with project: Project.ID) -> Trouble? {
        let known = reconstruction.projects.map(\.project.id)
        guard !known.contains(project) else { return nil }
        return unknown("project", project.rawValue, known.map(\.rawValue), "write an id of 'redthread projects'")
    }

    private func trouble(with id: Meeting.ID, _ item: String?) -> Trouble? {
        guard let meeting = contents.meetings.first(where: { $0.id == id }) else {
            let known = contents.meetings.map(\.id.rawValue)
            return unknown("meeting", id.rawValue, known, "write the name of its file, without the ending")
        }
        if let date = meeting.date, date > reconstruction.asOf { return nil }
        let items = meeting.items.map(\.number)
        guard let item, !items.contains(item) else {
            return Trouble(what: "the minutes already say the same", advice: "delete it")
        }
        return Trouble(
            what: "the meeting '\(id)' has no item '\(item)'", advice: "write one of " + items.joined(separator: ", "))
    }

    private func trouble(amid ids: [PlanEntry.ID]) -> Trouble? {
        let isEarlier = contents.meetings.contains { $0.date.map { $0 > reconstruction.asOf } ?? false }
        guard !isEarlier else { return nil }
        let known = reconstruction.projects.flatMap(\.entries).map(\.id)
        guard let missing = ids.first(where: { !known.contains($0) }) else {
            return Trouble(what: "the minutes already say the same", advice: "delete it")
        }
        let advice = "write an id that 'redthread status --format json' prints"
        return unknown("milestone", missing.rawValue, known.map(\.rawValue), advice)
    }

    private func unknown(_ kind: String, _ name: String, _ known: [String], _ advice: String) -> Trouble {
        let nearest = Suggestion.nearest(to: name, among: known)
        return Trouble(
            what: "there is no \(kind) '\(name)'", advice: nearest.map { "did you mean '\($0)'?" } ?? advice)
    }
}
