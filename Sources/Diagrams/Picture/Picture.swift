public import Portfolio

/// A finished drawing in numbers: what stands where. Every diagram becomes one; Graphviz draws it.
public struct Picture: Hashable, Sendable {
    /// The size, in pixels.
    public var width: Double
    /// In pixels.
    public var height: Double
    /// What the picture is, for those who do not see it and for the tab of a browser.
    public var title: String
    /// What the picture shows, in full sentences that state the finding.
    public var summary: String
    /// The language of its words, which the SVG declares.
    public var language: DisplayLanguage
    /// Goes before every `id`, so that several pictures can stand on one page.
    public var idPrefix: String
    /// In the order that they are painted.
    public var marks: [Mark]

    public init(
        width: Double, height: Double, title: String, summary: String, language: DisplayLanguage, idPrefix: String,
        marks: [Mark] = []
    ) {
        self.width = width
        self.height = height
        self.title = title
        self.summary = summary
        self.language = language
        self.idPrefix = idPrefix
        self.marks = marks
    }

    /// The texts, in the order that they are painted.
    public var texts: [TextRun] {
        marks.compactMap { if case .text(let run) = $0.form { run } else { nil } }
    }
}

/// The formats that a picture can be drawn in.
public enum PictureFormat: String, CaseIterable, Sendable {
    case svg, png, pdf
}

/// Why a picture could not be drawn. It says nothing of the input: whatever stands in a minute can be drawn.
public enum RenderingError: Error, Hashable, Sendable {
    /// The Graphviz library could not be started.
    case unavailable
    /// A layout engine ("dot", "nop2") gave up, with what Graphviz said.
    case layout(engine: String, message: String)
    /// A format could not be drawn; the plugin for it may be missing.
    case drawing(format: PictureFormat, message: String)
}
