public import Portfolio
public import Scheduling
public import Threads

/// What `portfolio.yaml` says: whose minutes these are, where they lie, who the projects are, what people corrected.
public struct PortfolioFile: Hashable, Sendable {
    /// Whose minutes they are where a document does not say.
    public let authority: Authority?
    /// The language that the tool speaks in this workspace, where neither an option nor the environment says another.
    public let language: DisplayLanguage?
    /// Folders of minutes, relative to the workspace.
    public let minutes: [String]
    /// Whose the minutes in a folder are, where the portfolio says it: `minutes: [{folder: …, authority: …}]`.
    public let folderAuthorities: [String: Authority]
    /// Whose single minutes are, where a correction says it.
    public let meetingAuthorities: [Meeting.ID: Authority]
    /// The projects, in the order of the file; empty when they are to be discovered.
    public let projects: [Project]
    /// What people corrected or confirmed by hand; it wins over what was read.
    public let corrections: Corrections
    /// The days that are worked.
    public let calendar: WorkCalendar
    /// When a project's light turns yellow or red.
    public let lights: LightRules

    public init(
        authority: Authority? = nil, language: DisplayLanguage? = nil, minutes: [String] = ["minutes"],
        projects: [Project] = [],
        folderAuthorities: [String: Authority] = [:],
        meetingAuthorities: [Meeting.ID: Authority] = [:], corrections: Corrections = .none,
        calendar: WorkCalendar = .danish(), lights: LightRules = LightRules()
    ) {
        self.authority = authority
        self.language = language
        self.minutes = minutes
        self.folderAuthorities = folderAuthorities
        self.meetingAuthorities = meetingAuthorities
        self.projects = projects
        self.corrections = corrections
        self.calendar = calendar
        self.lights = lights
    }
}
