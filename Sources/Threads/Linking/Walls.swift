import Portfolio

/// Which meetings may say something of which project: authorities are walls.
struct Walls: Sendable {
    private let standard: Authority?

    /// - Parameter standard: whose minutes and projects they are where neither says.
    init(standard: Authority?) { self.standard = standard }

    func authority(of meeting: Meeting) -> Authority? { meeting.authority ?? standard }
    func authority(of project: Project) -> Authority? { project.authority ?? standard }

    /// Whether nothing stands between the two. A project of nobody's can only rest on what is told apart later, by
    /// `home(of:)`; a meeting of nobody's says nothing of a project that is somebody's.
    func open(_ project: Project, _ meeting: Meeting) -> Bool {
        guard let owner = authority(of: project) else { return true }
        return authority(of: meeting) == owner
    }

    /// Whose a project of nobody's is: the authority whose meetings speak of it most surely.
    ///
    /// The same name in two municipalities is two projects; without a word of the portfolio, the one with the
    /// strongest links is meant, and of equals the first by name.
    func home(ofTouchesBy authorities: [(authority: Authority?, score: Double)]) -> Authority? {
        var totals: [Authority: Double] = [:]
        for case let (authority?, score) in authorities { totals[authority, default: 0] += score }
        return totals.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
    }
}
