public import Portfolio

/// What keeps the tool from working at all: few cases, each with a place, what is wrong, why, and what to do.
///
/// Odd input is no error but a `Finding` or a `Notice`; the text of an error is made here and nowhere else.
public enum WorkspaceError: Error, Hashable, Sendable {
    /// No `portfolio.yaml` in the folder or any folder above it.
    case noPortfolio(folder: String)
    /// The portfolio file cannot be read from the disk.
    case unreadablePortfolio(file: String, reason: String)
    /// The portfolio file is not what it should be, on a line counted from 1.
    case malformedPortfolio(file: String, line: Int, problem: String, advice: String)
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
    case cannotWrite(file: String, reason: String)
}

extension WorkspaceError: CustomStringConvertible {
    public var description: String { message(in: .english) }

    /// Place, what is wrong, why, and what to do. What is about files is English in either language; what was asked for
    /// and is not there is answered in the reader's.
    public func message(in language: DisplayLanguage) -> String {
        switch self {
        case .noPortfolio(let folder):
            "\(folder): there is no portfolio.yaml here or in a folder above; "
                + "go to a workspace, name one with -C DIR, or make one with 'redthread init DIR'"
        case .unreadablePortfolio(let file, let reason):
            "\(file): the portfolio cannot be read (\(reason)); check that it is a file that you may read"
        case .malformedPortfolio(let file, let line, let problem, let advice):
            "\(file):\(line): \(problem); \(advice)"
        case .noMinutes(let folder, let portfolio):
            "\(folder): there is no such folder of minutes; make it, or name another under 'minutes:' in \(portfolio)"
        case .nothingRead(let workspace, let folders):
            "\(workspace): there are no minutes in \(folders.joined(separator: ", ")) that could be read; "
                + "put some there as text, Markdown, HTML, DOCX, ODT or PDF"
        case .nothingSaid(let day, let first):
            "no meeting had been held by \(day)"
                + (first.map { "; the first of these minutes is of \($0), so ask for that day or a later one" } ?? "")
        case .unknownProject(let name, let nearest, let known):
            known.isEmpty
                ? Self.words(in: language).noProjects(for: name)
                : Self.words(in: language).unknownProject(name, nearest: nearest)
        case .notUnderstood(let folder):
            "\(folder): it holds files, and none of them was understood as minutes; put minutes there as text, Markdown, "
                + "HTML, DOCX, ODT or PDF, or name an empty or a new folder for the sample"
        case .alreadyThere(let file):
            "\(file): it is already there, and nothing is written over; move it away, or choose another folder"
        case .cannotWrite(let file, let reason):
            "\(file): cannot be written (\(reason)); check the folder and its permissions"
        }
    }

    private static func words(in language: DisplayLanguage) -> any WorkspaceWording {
        switch language {
        case .danish: DanishWorkspace()
        case .english: EnglishWorkspace()
        }
    }
}

/// Something about the input that the user should know and that did not stop the work, such as an unreadable file.
public struct Notice: Hashable, Sendable {
    /// The file it is about, relative to the workspace.
    public let file: String
    public let message: String

    public init(file: String, message: String) {
        self.file = file
        self.message = message
    }
}
