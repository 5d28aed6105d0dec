internal import Foundation
public import Portfolio

/// A folder with a `portfolio.yaml` and one or more folders of minutes. Nothing else is needed.
public struct Workspace: Sendable {
    /// The folder, as it was named or found.
    public let root: String
    /// The projects, and what people corrected.
    public let portfolio: PortfolioFile
    /// Whether the letters of scanned minutes are recognised, which takes seconds a page (`--ocr`).
    public var recognisesScans = false

    /// How many seconds a program may take over a file (`--max-file-seconds`).
    public var maxFileSeconds = 60
    /// How many megabytes of memory a program may use over a file (`--max-file-memory`).
    public var maxFileMegabytes = 512

    static let portfolioName = "portfolio.yaml"

    /// A workspace whose portfolio is not read from a file.
    init(root: String, portfolio: PortfolioFile) {
        self.root = root
        self.portfolio = portfolio
    }

    /// Opens the workspace of a folder.
    ///
    /// - Parameter folder: the workspace itself, or `nil` for the current folder or the nearest above it that holds a
    ///   `portfolio.yaml`, as git finds its repository.
    /// - Throws: `noPortfolio`, `unreadablePortfolio`, `malformedPortfolio`.
    public init(at folder: String?) throws(WorkspaceError) {
        self.root =
            if let folder { try Self.named(folder) } else {
                try Self.found(from: FileManager.default.currentDirectoryPath)
            }
        let file = Self.portfolioFile(in: root)
        self.portfolio = try PortfolioReader(file: file).portfolio(from: try Self.text(of: file))
    }

    /// The language that a workspace's portfolio asks for, before anything else of it is read; `nil` where it asks for
    /// none or cannot be read, which is told when it is opened.
    ///
    /// - Parameter folder: as for `init(at:)`.
    public static func language(at folder: String?) -> DisplayLanguage? {
        let current = FileManager.default.currentDirectoryPath
        guard let root = folder ?? (try? found(from: current)), let text = try? text(of: portfolioFile(in: root)) else {
            return nil
        }
        let line = text.split(whereSeparator: \.isNewline).first { $0.hasPrefix("language:") }
        let words = line?.dropFirst("language:".count).split { !$0.isLetter }
        return words?.first.flatMap { DisplayLanguage(rawValue: String($0)) }
    }

    /// The portfolio file as messages name it.
    static func portfolioFile(in root: String) -> String { root == "." ? portfolioName : root + "/" + portfolioName }

    private static func named(_ folder: String) throws(WorkspaceError) -> String {
        guard FileManager.default.fileExists(atPath: folder + "/" + portfolioName) else {
            throw .noPortfolio(folder: folder)
        }
        return folder
    }

    private static func found(from start: String) throws(WorkspaceError) -> String {
        var folder = URL(filePath: start, directoryHint: .isDirectory)
        var path = "."
        while true {
            if FileManager.default.fileExists(atPath: folder.appending(path: portfolioName).path) { return path }
            let above = folder.deletingLastPathComponent().standardizedFileURL
            guard above.path != folder.path, folder.path != "/" else { throw .noPortfolio(folder: start) }
            folder = above
            path = path == "." ? ".." : "../" + path
        }
    }

    private static func text(of file: String) throws(WorkspaceError) -> String {
        let data: Data
        do {
            data = try Data(contentsOf: URL(filePath: file))
        } catch {
            throw .unreadablePortfolio(file: file, SystemTrouble(behind: error))
        }
        guard let text = String(validating: data, as: UTF8.self) else {
            throw .malformedPortfolio(file: file, line: 1, .notText)
        }
        return text
    }
}
