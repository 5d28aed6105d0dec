import ArgumentParser
import Portfolio
import Workspace

/// The options that every command takes that reads a workspace.
struct WorkspaceOptions: ParsableArguments {
    @Option(
        name: [.customShort("C"), .long],
        help: ArgumentHelp("The workspace: a folder with a portfolio.yaml.", valueName: "dir")
    )
    var workspace: String?

    @Option(help: ArgumentHelp("Use only what had been said by this day (YYYY-MM-DD).", valueName: "date"))
    var asOf: Day?

    @Option(
        help: ArgumentHelp("The language of the tool's words: da or en. Quotes stay as they are.", valueName: "da|en"))
    var language: Language = .danish

    /// Reads the workspace and reconstructs its projects; what could not be read is said on standard error.
    func reconstruct() async throws -> Reconstruction {
        let workspace = try Workspace(at: workspace)
        let result = try await workspace.reconstruct(asOf: asOf)
        for notice in result.notices { Console.warn("\(notice.file): \(notice.message)") }
        return result.reconstruction
    }
}

/// The projects that a command is about; all of them when none is named.
struct ProjectArguments: ParsableArguments {
    @Argument(help: "A project's id, name or alias; all projects when left out.")
    var projects: [String] = []

    /// The histories that were asked for, in the order of the portfolio.
    func select(from reconstruction: Reconstruction) throws -> [ProjectHistory] {
        guard !projects.isEmpty else { return reconstruction.projects }
        let known = reconstruction.projects.map(\.project)
        let wanted = Set(try projects.map { try ProjectLookup.project(named: $0, among: known).id })
        return reconstruction.projects.filter { wanted.contains($0.project.id) }
    }
}

/// How a command that prints a list prints it.
enum ListFormat: String, CaseIterable, ExpressibleByArgument {
    case table, json, csv
}

extension Day: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}

extension Language: ExpressibleByArgument {}
