package import Portfolio

/// Which meetings may say something of which project: municipalities are bounds, and other bodies are a doubt.
package struct AuthorityBoundary: Sendable {
    private let standard: Authority?
    private let known: Set<Authority>

    /// - Parameters:
    ///   - standard: whose minutes and projects they are where neither says.
    ///   - known: the authorities that have projects.
    package init(standard: Authority?, known: Set<Authority> = []) {
        self.standard = standard
        self.known = known
    }

    /// Whose meeting it is, the portfolio's own where the minutes do not say.
    package func authority(of meeting: Meeting) -> Authority? { meeting.authority ?? standard }
    func authority(of project: Project) -> Authority? { project.authority ?? standard }

    /// Whether nothing stands between the two. A project of nobody's can only rest on what is told apart later, by
    /// `home(of:)`. Between a project that is somebody's and a meeting of nobody's, or of a body that is no municipality
    /// and has no projects of its own, or is of the same place (a company, a foundation, a joint board), stands a doubt, and no boundary.
    func open(_ project: Project, _ meeting: Meeting) -> Bool {
        guard let owner = authority(of: project) else { return true }
        return authority(of: meeting) == owner || isDoubtful(meeting, for: owner)
    }

    private func isDoubtful(_ meeting: Meeting, for owner: Authority) -> Bool {
        guard let authority = authority(of: meeting) else { return true }
        let isElsewhere =
            meeting.authorityBasis == .registered || authority.isGovernment || known.contains(authority)
        return !isElsewhere || authority.isNeighbour(of: owner)
    }

    /// What makes a link between the two less sure: nobody says whose the minutes are, or they are another body's.
    func doubt(between project: Project, and meeting: Meeting) -> Touch.Reason? {
        guard let owner = authority(of: project), authority(of: meeting) != owner,
            isDoubtful(meeting, for: owner)
        else { return nil }
        guard meeting.authorityBasis.isSaid, let other = meeting.authority else { return .authorityUnsaid }
        return .otherAuthority(other.name)
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
