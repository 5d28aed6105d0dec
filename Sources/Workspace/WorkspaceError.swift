public import Portfolio

/// What keeps the tool from working at all: few cases, each with a place, what is wrong, why, and what to do.
///
/// Odd input is no error but a `Finding` or a `Notice`; the text of an error is made here and nowhere else.
public enum WorkspaceError: Error, Hashable, Sendable {
    /// No `portfolio.yaml` in the folder or any folder above it.
    case noPortfolio(folder: String)
    /// The portfolio file cannot be read from the disk.
    case unreadablePortfolio(file: String, SystemTrouble)
    /// The portfolio file is not what it should be, on a line counted from 1.
    case malformedPortfolio(file: String, line: Int, PortfolioProblem)
    /// A folder of minutes that the portfolio names does not exist.
    case noMinutes(folder: String, portfolio: String)
    /// The folders of minutes hold none that could be read.
    case nothingRead(workspace: String, folders: [String])
    /// No meeting had been held by the day that was asked for.
    case nothingSaid(by: Day, first: Day?)
    /// A project that the portfolio does not know, with the nearest that it knows.
    case unknownProject(String, nearest: String?, known: [String])
    /// A folder that holds files, none of which was understood as minutes.
    case notUnderstood(folder: String)
    /// `init` would write over something.
    case alreadyThere(file: String)
    /// A file cannot be written.
    case cannotWrite(file: String, reason: LocalizedText)
    /// There is no room for a file; what stood there still does.
    case noSpace(file: String, SystemTrouble)
    /// What no other file can take the place of was written to and not to its end; what stood there is gone.
    case brokenOff(file: String, SystemTrouble)
}

extension WorkspaceError: CustomStringConvertible {
    /// In English, for logs.
    public var description: String { message(in: .english) }

    /// Place, what is wrong, why, and what to do.
    public func message(in language: DisplayLanguage) -> String { language.workspace.text(self) }
}

/// Something about the input that the user should know and that did not stop the work, such as an unreadable file.
public struct Notice: Hashable, Sendable {
    /// The file it is about, relative to the workspace.
    public let file: String
    /// What is said of it.
    public let message: LocalizedText

    public init(file: String, message: LocalizedText) {
        self.file = file
        self.message = message
    }
}
