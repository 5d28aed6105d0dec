import ArgumentParser
import Foundation
import Portfolio
import Workspace

/// A command that reads a workspace.
protocol WorkspaceCommand: AsyncParsableCommand {
    var options: WorkspaceOptions { get }
}

/// The options that every command takes that reads a workspace.
struct WorkspaceOptions: ParsableArguments {
    @Option(name: [.customShort("C"), .long], help: .about(.workspace, .folder), completion: .directory)
    var workspace: String?
    @Option(help: .about(.asOf, .date)) var asOf: Day?
    @Option(help: .about(.language, .language)) var language: DisplayLanguage = .preferred
    @Flag(help: .about(.ocr)) var ocr = false
    @Option(help: .about(.maxFileSeconds, .seconds)) var maxFileSeconds = 60
    @Option(help: .about(.maxFileMemory, .megabytes)) var maxFileMemory = 512
    @Flag(exclusivity: .exclusive) var notices: NoticeDetail?

    private static let highestLimit = 1_000_000

    func validate() throws {
        let limits = [("--max-file-seconds", maxFileSeconds), ("--max-file-memory", maxFileMemory)]
        for (name, value) in limits where !(1...Self.highestLimit).contains(value) {
            throw ValidationError(language.terminal.noLimit(name, highest: Self.highestLimit))
        }
    }

    /// The workspace, to be read as the options say.
    func opened() throws -> Workspace {
        var workspace = try Workspace(at: workspace)
        workspace.recognisesScans = ocr
        workspace.maxFileSeconds = maxFileSeconds
        workspace.maxFileMegabytes = maxFileMemory
        return workspace
    }

    /// Reads the minutes of the workspace; what could not be read is said on standard error.
    func read() async throws -> WorkspaceContents {
        let progress = ProgressLine(language)
        let contents = try await opened().read { progress?.show($0) }
        progress?.finish(read: contents.meetings.count, unchanged: contents.unchanged, contents.notices)
        warn(contents.notices)
        return contents
    }

    /// Reads the minutes of the workspace and keeps of each meeting only what is taken of it.
    func read<Value: Sendable>(taking value: @escaping @Sendable (Meeting) -> Value) async throws -> [Value] {
        let progress = ProgressLine(language)
        let workspace = try opened()
        let readings = try await workspace.readings(progress: { progress?.show($0) }, taking: value)
        progress?.finish(read: readings.values.count, unchanged: readings.unchanged, readings.notices)
        warn(readings.notices)
        guard !readings.values.isEmpty else {
            throw WorkspaceError.nothingRead(workspace: workspace.root, folders: workspace.portfolio.minutes)
        }
        return readings.values
    }

    /// Reads the workspace and reconstructs its projects as of the day that was asked for.
    func reconstruct() async throws -> Reconstruction { try reconstruct(try await read()) }

    /// The projects as of the day that was asked for; corrections that do nothing are said on standard error.
    func reconstruct(_ contents: WorkspaceContents) throws -> Reconstruction {
        let reconstruction = try contents.knowledge(asOf: asOf)
        warn(contents.notices(on: reconstruction))
        return reconstruction
    }

    private func warn(_ notices: [Notice]) {
        NoticeDigest(notices: notices, detail: self.notices).lines(language).forEach(Console.warn)
    }
}

/// The projects that a command is about; all of them when none is named.
struct ProjectArguments: ParsableArguments {
    @Argument(help: .about(.projects, .project)) var projects: [String] = []

    /// What was reconstructed of the projects that were asked for, in the order of the portfolio.
    func select(from reconstruction: Reconstruction) throws -> Reconstruction {
        guard !projects.isEmpty else { return reconstruction }
        let known = reconstruction.projects.map(\.project)
        return reconstruction.limited(
            to: Set(try projects.map { try ProjectLookup.project(named: $0, among: known).id }))
    }
}

/// The options of a command that prints a list.
struct ListOutput: ParsableArguments {
    @Option(name: .customLong("format"), help: .about(.listFormat, .format)) var chosen: ListFormat?
    @Flag(help: .about(.json)) var json = false

    var format: ListFormat { json ? .json : chosen ?? .table }

    func validate() throws {
        guard json, let chosen, chosen != .json else { return }
        throw ValidationError(DisplayLanguage.preferred.terminal.contradiction(json: chosen.rawValue))
    }
}

/// How a command that prints a list prints it.
enum ListFormat: String, CaseIterable, ExpressibleByArgument {
    case table, json, csv
    case excelDanish = "excel-da"
}
