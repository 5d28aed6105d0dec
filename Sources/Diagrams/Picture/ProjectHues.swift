public import Portfolio

/// Which colour each project has: by its place in the whole portfolio, so that it is the same in every picture, also in
/// one that shows a single project.
///
///     let hues = ProjectHues(reconstruction.projects.map(\.project))
///     TimelineOptions(hues: hues)
public struct ProjectHues: Hashable, Sendable {
    private let places: [Project.ID: Int]

    /// - Parameter portfolio: all projects, in their own order.
    public init(_ portfolio: [Project] = []) {
        places = Dictionary(portfolio.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// As pages write it: `#0072b2`.
    public func hexadecimal(of project: Project.ID) -> String? {
        places[project].map { Hue.ofLane($0).outline.hexadecimal }
    }

    /// - Parameter place: that of the project in the picture, which counts where the portfolio is not known.
    func hue(of project: Project.ID, at place: Int) -> Hue { .ofLane(places[project] ?? place) }
}
