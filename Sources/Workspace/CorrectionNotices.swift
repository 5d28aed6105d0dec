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
            return Notice(about: "\(Workspace.portfolioFile(in: root)):\(line)") { $0.idle(trouble) }
        }
    }
}

extension Evidence {
    /// The line of the portfolio file.
    fileprivate var line: Int? {
        if case .portfolio(let line) = self { line } else { nil }
    }
}

/// Why a correction does nothing.
enum CorrectionTrouble: Hashable, Sendable {
    /// What a correction can name.
    enum Subject: String {
        case project, meeting, milestone
    }

    /// The minutes say so without it.
    case alreadySaid
    case noItem(String, meeting: String, items: String)
    /// There is none of the name; `nearest` is what may have been meant.
    case unknown(Subject, String, nearest: String?)
}

/// Finds what a correction names that is not there.
private struct CorrectionCheck {
    let contents: WorkspaceContents
    let reconstruction: Reconstruction

    /// `nil` where it is too early to tell.
    func trouble(with action: Correction.Action) -> CorrectionTrouble? {
        switch action {
        case .unlink(let project, let meeting, let item): trouble(with: project) ?? trouble(with: meeting, item)
        case .link(let project, let meeting, let item): trouble(with: project) ?? trouble(with: meeting, item)
        case .same(let one, let other): trouble(amid: [one, other])
        case .confirm(let entry, _), .rename(let entry, _): trouble(amid: [entry])
        case .dependency(let from, let to, _): trouble(amid: [to, from])
        }
    }

    private func trouble(with project: Project.ID) -> CorrectionTrouble? {
        let known = reconstruction.projects.map(\.project.id)
        guard !known.contains(project) else { return nil }
        return unknown(.project, project.rawValue, known.map(\.rawValue))
    }

    private func trouble(with id: Meeting.ID, _ item: String?) -> CorrectionTrouble? {
        guard let meeting = contents.meetings.first(where: { $0.id == id }) else {
            return unknown(.meeting, id.rawValue, contents.meetings.map(\.id.rawValue))
        }
        if let date = meeting.date, date > reconstruction.asOf { return nil }
        let items = meeting.items.map(\.number)
        guard let item, !items.contains(item) else { return .alreadySaid }
        return .noItem(item, meeting: id.rawValue, items: items.joined(separator: ", "))
    }

    private func trouble(amid ids: [PlanEntry.ID]) -> CorrectionTrouble? {
        let isEarlier = contents.meetings.contains { $0.date.map { $0 > reconstruction.asOf } ?? false }
        guard !isEarlier else { return nil }
        let known = reconstruction.projects.flatMap(\.entries).map(\.id)
        guard let missing = ids.first(where: { !known.contains($0) }) else { return .alreadySaid }
        return unknown(.milestone, missing.rawValue, known.map(\.rawValue))
    }

    private func unknown(
        _ subject: CorrectionTrouble.Subject, _ name: String, _ known: [String]
    ) -> CorrectionTrouble {
        .unknown(subject, name, nearest: Suggestion.nearest(to: name, among: known))
    }
}
