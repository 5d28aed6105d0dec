import Portfolio

/// The languages of other drawing tools that the diagrams can be written in.
public enum TextFormat: String, CaseIterable, Sendable {
    /// Graphviz.
    case dot
    case mermaid
    case plantuml
}

extension TimelineDiagram {
    /// The same content in the words of another tool: Mermaid and PlantUML draw it as a Gantt chart, Graphviz as a graph.
    public func text(as format: TextFormat) -> String {
        let content = ExportContent(histories: histories, language: language)
        let headline = Headline(
            entries: histories.flatMap(\.entries), findings: ownFindings, asOf: asOf, language: language)
        let title = SafeText.line(options.headline ?? headline.text)
        return switch format {
        case .dot: DotExport(content: content, title: title).text
        case .mermaid: MermaidExport(content: content, title: title).gantt
        case .plantuml: PlantUMLExport(content: content, title: title).gantt
        }
    }
}

extension DependencyDiagram {
    /// The same content in the words of another tool, as a graph.
    public func text(as format: TextFormat) -> String {
        let content = ExportContent(histories: histories, language: language)
        let title = SafeText.line(options.headline ?? "")
        return switch format {
        case .dot: DotExport(content: content, title: title).text
        case .mermaid: MermaidExport(content: content, title: title).graph
        case .plantuml: PlantUMLExport(content: content, title: title).graph
        }
    }
}
