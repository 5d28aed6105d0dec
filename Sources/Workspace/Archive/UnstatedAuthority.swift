internal import Portfolio

/// Whose minutes they are where a document does not say.
///
/// The portfolio says it: the authority of the projects whose case numbers the minutes carry, where all of them have the
/// same, and else its `authority`.
struct UnstatedAuthority: Sendable {
    private let common: Authority?
    /// The authority of the projects with a case number; `nil` where several claim it.
    private let ofCase: [String: Authority?]

    init(common: Authority?, projects: [Project] = []) {
        self.common = common
        let claims = projects.flatMap { project in
            project.caseNumbers.map { ($0, project.authority ?? common) }
        }
        self.ofCase = Dictionary(claims) { one, other in one == other ? one : nil }
    }

    /// The authority of minutes that do not name theirs.
    func authority(of meeting: Meeting) -> Authority? {
        let claimed = Set(meeting.items.flatMap(\.caseNumbers).compactMap { ofCase[$0] })
        guard claimed.count == 1, let only = claimed.first else { return common }
        return only ?? common
    }
}
