import Portfolio

/// Until when minutes were loaded, by authority and body: only later minutes of the same people can be silent about
/// something. A municipality's meeting of 2020 makes nothing of another's of 2017 late.
struct LoadedMeetings: Sendable {
    private let boundary: AuthorityBoundary
    private var byAuthority: [Authority?: Day] = [:]
    private var byBody: [MeetingBody: Day] = [:]

    init(_ meetings: [Meeting], boundary: AuthorityBoundary) {
        self.boundary = boundary
        for meeting in meetings {
            guard let date = meeting.date else { continue }
            let body = boundary.body(of: meeting)
            byAuthority[body.authority] = max(byAuthority[body.authority] ?? date, date)
            byBody[body] = max(byBody[body] ?? date, date)
        }
    }

    /// The last day on which the authority of a project met, by the minutes that were loaded.
    func last(of project: Project) -> Day? {
        guard let owner = boundary.authority(of: project) else { return byAuthority.values.max() }
        return byAuthority[owner]
    }

    /// The last day on which the authority of a meeting met.
    func last(ofAuthorityOf meeting: Meeting) -> Day? { byAuthority[boundary.authority(of: meeting)] }

    /// The last day on which the body of a meeting met.
    func last(ofBodyOf meeting: Meeting) -> Day? { byBody[boundary.body(of: meeting)] }
}
