public import Portfolio

/// What `portfolio.yaml` says: whose minutes these are, where they lie, who the projects are.
public struct PortfolioFile: Hashable, Sendable {
    /// Whose minutes they are where a document does not say.
    public let authority: Authority?
    /// Folders of minutes, relative to the workspace.
    public let minutes: [String]
    /// The projects, in the order of the file; empty when they are to be discovered.
    public let projects: [Project]

    public init(authority: Authority? = nil, minutes: [String] = ["minutes"], projects: [Project] = []) {
        self.authority = authority
        self.minutes = minutes
        self.projects = projects
    }
}
