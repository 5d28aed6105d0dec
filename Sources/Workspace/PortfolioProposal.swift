internal import Foundation
internal import Portfolio
internal import Threads

/// Makes a folder of minutes into a workspace: finds the projects that run through them and writes them down.
public enum PortfolioProposal {
    /// Whether a folder holds minutes and no portfolio yet.
    public static func isPossible(in folder: String) -> Bool {
        let files = FileManager.default
        return files.fileExists(atPath: folder + "/minutes") && !files.fileExists(atPath: folder + "/portfolio.yaml")
    }

    /// Reads the minutes of a folder and writes a `portfolio.yaml` with the projects that run through them.
    ///
    /// - Returns: the number of projects that are proposed, and what could not be read.
    /// - Throws: `noMinutes`, `cannotWrite`.
    public static func write(to folder: String) async throws(WorkspaceError) -> (projects: Int, notices: [Notice]) {
        let contents = try await Workspace(root: folder, portfolio: PortfolioFile()).read()
        let projects = ProjectDiscovery.proposals(in: contents.meetings)
        let target = folder + "/portfolio.yaml"
        let text: String
        do {
            text = try PortfolioWriter.file(authority: commonAuthority(of: contents.meetings), projects: projects)
        } catch {
            throw .cannotWrite(file: target, reason: "\(error)")
        }
        try OutputFile.write(Array(text.utf8), to: target)
        return (projects.count, contents.notices)
    }

    /// The authority of all the minutes, where they agree.
    private static func commonAuthority(of meetings: [Meeting]) -> Authority? {
        let all = Set(meetings.compactMap(\.authority))
        return all.count == 1 ? all.first : nil
    }
}
