import ArgumentParser
import Diagrams
import Portfolio

struct TimelineCommand: WorkspaceCommand {
    static let configuration = CommandConfiguration.about(.timeline)

    @OptionGroup var projects: ProjectArguments
    @OptionGroup var options: WorkspaceOptions
    @OptionGroup var output: DiagramOutput
    @Flag(inversion: .prefixedNo, help: .about(.links)) var links = true
    @Flag(inversion: .prefixedNo, help: .about(.meetings)) var meetings = true
    @Flag(inversion: .prefixedNo, help: .about(.criticalChain)) var criticalChain = true

    @Flag(help: .about(.drawnForecast)) var forecast = false
    @OptionGroup var trial: TrialOptions

    func validate() throws { try output.validate() }

    func run() async throws {
        let reconstruction = try await options.reconstruct()
        let selected = try projects.select(from: reconstruction)
        var drawing = TimelineOptions(hues: ProjectHues(reconstruction.projects.map(\.project)))
        if !links { drawing.parts.remove(.links) }
        if !meetings { drawing.parts.remove(.meetings) }
        if !criticalChain { drawing.parts.remove(.criticalChain) }
        if forecast { drawing.parts.insert(.forecasts) }
        drawing.parts.remove(.quoteLinks)
        let plan = try trial.plan(of: selected, in: reconstruction, options.language)
        let diagram = plan.timeline(of: selected, drawing)
        try output.write(picture: diagram.render, text: diagram.text)
    }
}
