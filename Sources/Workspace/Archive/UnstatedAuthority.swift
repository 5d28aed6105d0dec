internal import Portfolio

/// Whose minutes they are where a document does not say.
///
/// The portfolio says it: the authority of the projects whose case numbers the minutes carry, where all of them have the
/// same, and else its `authority`.
struct UnstatedAuthority: Sendable {
    private let common: Authority?
    /// The authority of the projects with a case number; `nil` where several claim it.
    private let ofCase: [String: Authority?]

    private let ofFolder: [String: Authority]
    private let ofMeeting: [Meeting.ID: Authority]

    /// - Parameters:
    ///   - folders: whose the minutes in a folder are, by its path.
    ///   - meetings: whose single minutes are.
    init(
        common: Authority?, projects: [Project] = [], folders: [String: Authority] = [:],
        meetings: [Meeting.ID: Authority] = [:]
    ) {
        self.common = common
        self.ofFolder = folders
        self.ofMeeting = meetings
        let claims = projects.flatMap { project in
            project.caseNumbers.map { ($0, project.authority ?? common) }
        }
        self.ofCase = Dictionary(claims) { one, other in one == other ? one : nil }
    }

    /// Gives a meeting the authority that a person wrote for it or its folder, or else, where it does not say its own,
    /// that of the portfolio.
    func attribute(_ meeting: inout Meeting) {
        if let written = ofMeeting[meeting.id] ?? folder(of: meeting) {
            meeting.authority = written
            meeting.authorityBasis = .registered
        } else if meeting.authority == nil, let authority = authority(of: meeting) {
            meeting.authority = authority
            meeting.authorityBasis = .assumed
        }
    }

    /// What is written for the deepest folder that a file lies in.
    private func folder(of meeting: Meeting) -> Authority? {
        ofFolder.filter { meeting.source.hasPrefix($0.key + "/") }.max { $0.key.utf8.count < $1.key.utf8.count }?.value
    }

    /// The authority of minutes that do not name theirs.
    func authority(of meeting: Meeting) -> Authority? {
        let claimed = Set(meeting.items.flatMap(\.caseNumbers).compactMap { ofCase[$0] })
        guard claimed.count == 1, let only = claimed.first else { return common }
        return only ?? common
    }
}
