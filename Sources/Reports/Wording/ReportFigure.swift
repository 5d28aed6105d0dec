public import Portfolio

/// A diagram for a report: what it shows, of which project, and its SVG.
public struct ReportFigure: Hashable, Sendable {
    /// Which diagram it is.
    public enum Kind: String, CaseIterable, Sendable {
        case timeline, trend, dependencies, touches, money
    }

    /// Which diagram it is.
    public let kind: Kind
    /// The project that it shows; `nil` for one of the whole portfolio.
    public let project: Project.ID?
    /// The whole SVG document.
    public let svg: String
    /// The same as PNG, for where SVG is not welcome: Word shows no SVG that pandoc embeds.
    public let png: [UInt8]?
    /// What the reader must know of it beside the caption: "de 40 projekter, der kræver mest opmærksomhed".
    public let note: LocalizedText?
    /// The room that it has on a printed page; `nil` for the screen, where it may be as large as it is.
    public let printArea: PrintArea?
    /// Which of several pictures that show one thing together, from 1; `nil` when there is one alone.
    public let part: Int?
    /// What the name of its file begins with: that of the report, so that two reports in one folder keep apart.
    public let stem: String

    public init(
        _ kind: Kind, of project: Project.ID? = nil, svg: String, png: [UInt8]? = nil, note: LocalizedText? = nil,
        printArea: PrintArea? = nil, part: Int? = nil, stem: String = ""
    ) {
        self.stem = stem
        self.part = part
        self.kind = kind
        self.project = project
        self.svg = svg
        self.png = png
        self.note = note
        self.printArea = printArea
    }

    /// Whether its text can be read where it is printed.
    public var isLegible: Bool {
        guard let printArea, let size = PictureSize(svg: svg) else { return true }
        return printArea.isLegible(size)
    }

    /// How wide it is printed, in whole millimetres.
    var printedWidth: Int? {
        guard let printArea, let size = PictureSize(svg: svg) else { return nil }
        return Int(printArea.printedWidth(ofPicture: size))
    }

    /// The name of the file beside a Markdown report: `maj-timeline-journal.svg`.
    public var fileName: String {
        (stem.isEmpty ? "" : stem + "-") + mark + (png == nil ? ".svg" : ".png")
    }

    /// What tells it from the other figures of a report: `timeline-journal`, `timeline-2`.
    var mark: String {
        ([kind.rawValue] + [project.map { PageAnchor.word($0.rawValue) }, part.map { String($0) }].compactMap { $0 })
            .joined(separator: "-")
    }

    /// What is in that file.
    public var fileContents: [UInt8] { png ?? Array(svg.utf8) }
}
