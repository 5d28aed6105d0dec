internal import Foundation
internal import Portfolio
internal import Threads

/// Makes a folder of minutes into a workspace: finds the projects that run through them and writes them down.
public enum PortfolioProposal {
    /// What was proposed.
    public struct Outcome: Sendable {
        /// The folders that the minutes were found in, relative to the workspace: "." for itself.
        public let minutes: [String]
        /// How many projects are proposed.
        public let projects: Int
        /// What could not be read.
        public let notices: [Notice]
    }

    /// Whether a folder holds documents and no portfolio yet.
    public static func isPossible(in folder: String) -> Bool {
        let hasPortfolio = FileManager.default.fileExists(atPath: folder + "/" + Workspace.portfolioName)
        return !hasPortfolio && minutes(in: folder) != nil
    }

    /// Reads the documents of a folder and writes a `portfolio.yaml` with the projects that run through them.
    ///
    /// - Parameter progress: is told after each file how many are done.
    /// - Throws: `notUnderstood` when none of the documents is a minute, `noMinutes`, `cannotWrite`.
    public static func write(
        to folder: String, progress: (@Sendable (ReadingProgress) -> Void)? = nil
    ) async throws(WorkspaceError) -> Outcome {
        let minutes = minutes(in: folder) ?? PortfolioFile().minutes
        let contents = try await Workspace(root: folder, portfolio: PortfolioFile(minutes: minutes))
            .read(progress: progress)
        guard !contents.meetings.isEmpty else { throw .notUnderstood(folder: folder) }
        let proposals = ProjectDiscovery.proposed(in: contents.meetings)
        let target = folder + "/" + Workspace.portfolioName
        let text: String
        do {
            text = try PortfolioWriter.file(
                authority: commonAuthority(of: contents.meetings), minutes: minutes, proposals: proposals)
        } catch {
            throw .cannotWrite(file: target, reason: SystemTrouble(behind: error).words)
        }
        try OutputFile.write(Array(text.utf8), to: target)
        return Outcome(minutes: minutes, projects: proposals.count, notices: contents.notices)
    }

    /// The usual folder of minutes where it holds documents, else the folder itself where it does.
    private static func minutes(in folder: String) -> [String]? {
        [PortfolioFile().minutes, ["."]].first { folders in
            folders.contains { name in
                FileManager.default.fileExists(atPath: folder + "/" + name)
                    && !FolderWalk(name, of: folder).found.isEmpty
            }
        }
    }

    /// The authority of all the minutes, where they agree.
    private static func commonAuthority(of meetings: [Meeting]) -> Authority? {
        let all = Set(meetings.compactMap(\.authority))
        return all.count == 1 ? all.first : nil
    }
}
