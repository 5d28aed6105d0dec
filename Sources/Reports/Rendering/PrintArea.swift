/// The room that a diagram has on a printed page, and what fits into it.
///
///     let room = PrintArea(width: 264, height: 130)                         // millimetres
///     room.printedWidth(ofPicture: PictureSize(width: 1000, height: 800))   // 162.5: the height decides
public struct PrintArea: Hashable, Sendable {
    /// In millimetres.
    public let width: Double
    /// In the same unit.
    public let height: Double

    public init(width: Double, height: Double) {
        self.width = width
        self.height = height
    }

    /// A picture is never printed larger than it is drawn: 96 pixels to the inch, as CSS has it.
    private static let millimetresPerPixel = 25.4 / 96
    /// The smallest text of our diagrams, in pixels.
    private static let smallestText = 11.0
    /// Below this, in points, nobody reads it.
    private static let leastLegible = 7.0
    private static let pointsPerPixel = 72.0 / 96

    /// How wide a picture is printed, in millimetres: as it is drawn, or so that it is neither wider nor taller than the
    /// room; its ratio is kept.
    public func printedWidth(ofPicture size: PictureSize) -> Double {
        size.width * Self.millimetresPerPixel * scale(ofPicture: size)
    }

    /// Whether the smallest text of a picture can still be read when it is made to fit.
    public func isLegible(_ size: PictureSize) -> Bool {
        Self.smallestText * Self.pointsPerPixel * scale(ofPicture: size) >= Self.leastLegible
    }

    private func scale(ofPicture size: PictureSize) -> Double {
        let wide = width / (size.width * Self.millimetresPerPixel)
        let tall = height / (size.height * Self.millimetresPerPixel)
        return min(1, wide, tall)
    }
}

/// How large a picture is drawn, in pixels.
public struct PictureSize: Hashable, Sendable {
    /// In pixels.
    public let width: Double
    /// In the same unit.
    public let height: Double

    public init(width: Double, height: Double) {
        self.width = width
        self.height = height
    }

    /// What an SVG document of ours says in its first element; `nil` when it says nothing.
    public init?(svg: String) {
        guard let start = svg.firstRange(of: "<svg")?.upperBound else { return nil }
        let tag = svg[start...].prefix { $0 != ">" }
        guard let width = Self.length(" width=\"", in: tag), let height = Self.length(" height=\"", in: tag) else {
            return nil
        }
        self.init(width: width, height: height)
    }

    private static func length(_ opening: String, in tag: Substring) -> Double? {
        guard let start = tag.firstRange(of: opening)?.upperBound else { return nil }
        let number = tag[start...].prefix { $0.isNumber || $0 == "." }
        return Double(number).flatMap { $0 > 0 ? $0 : nil }
    }
}

extension Report {
    /// The room that a template leaves for one diagram on an A4 page in landscape, in a PDF or Word file.
    ///
    /// It is what the style sheet's `@media print` and `reference.docx` leave beside headings and captions: change both
    /// together. On the board's page the cards stand above it, elsewhere the overview
    /// or the head of the project.
    ///
    /// - Parameter project: whether it shows one project, and not all of them.
    public static func printArea(of template: Template, ofProject project: Bool) -> PrintArea {
        switch template {
        case .named("board") where project: PrintArea(width: 255, height: 62)
        case .named("history"): PrintArea(width: 255, height: 112)
        case .named("portfolio"): PrintArea(width: 255, height: project ? 125 : 160)
        case .named, .own: PrintArea(width: 255, height: 150)
        }
    }
}
