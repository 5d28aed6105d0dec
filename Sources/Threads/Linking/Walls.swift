import Portfolio

/// Which meetings may say something of which project: authorities are walls.
struct Walls: Sendable {
    private let standard: Authority?
    private let known: Set<Authority>

    /// - Parameters:
    ///   - standard: whose minutes and projects they are where neither says.
    ///   - known: the authorities that have projects.
    init(standard: Authority?, known: Set<Authority> = []) {
        self.standard = standard
        self.known = known
    }

    func authority(of meeting: Meeting) -> Authority? { meeting.authority ?? standard }
    func authority(of project: Project) -> Authority? { project.authority ?? standard }

    /// Whether nothing stands between the two. A project of nobody's can only rest on what is told apart later, by
    /// `home(of:)`; between a meeting of nobody's and a project that is somebody's stands a doubt, and no wall.
    func open(_ project: Project, _ meeting: Meeting) -> Bool {
        guard let owner = authority(of: project) else { return true }
        return authority(of: meeting) == owner || isDoubtful(meeting)
    }

    /// Whether nothing tells whose a meeting is, or only the name of a place that no project's authority has.
    func isDoubtful(_ meeting: Meeting) -> Bool {
        guard let authority = authority(of: meeting) else { return true }
        return meeting.authorityBasis == .place && !known.contains(authority)
    }

    /// Whether a link between the two rests on no word of whose the minutes are.
    func isUnsure(_ project: Project, _ meeting: Meeting) -> Bool {
        guard let owner = authority(of: project) else { return false }
        return authority(of: meeting) != owner && isDoubtful(meeting)
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
