/// A kind of diagram: what it shows gets places in numbers (`layout`), the numbers become marks (`picture(of:)`), and
/// Graphviz draws the marks (`render`). A layout calls no painter, so that a wrong bar is a wrong number.
///
///     let svg = try TimelineDiagram(histories: histories, meetings: meetings, findings: findings, asOf: day)
///         .render(as: .svg)
///
/// A new kind is one folder with a type that conforms to this, and one line in `DiagramKind.all`.
public protocol Diagram: Sendable {
    /// Where everything stands, in numbers.
    associatedtype Layout: Sendable

    /// Gives everything that is shown its place.
    var layout: Layout { get throws(RenderingError) }

    /// Turns the numbers into marks, from the ground up.
    func picture(of layout: Layout) -> Picture

    /// The same diagram as one format wants it: paper knows no hints that one points at.
    func suited(to format: PictureFormat) -> Self
}

extension Diagram {
    /// Most diagrams are the same in every format.
    public func suited(to format: PictureFormat) -> Self { self }

    /// The drawing in numbers.
    public func picture() throws(RenderingError) -> Picture { picture(of: try layout) }

    /// The drawing, as SVG, PNG or PDF.
    public func render(as format: PictureFormat) throws(RenderingError) -> [UInt8] {
        try suited(to: format).picture().render(as: format)
    }
}
