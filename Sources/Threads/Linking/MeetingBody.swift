import Language
package import Portfolio

/// A body of an authority, under one name however it is inflected: "Byrådet", "Byrådets møde".
package struct MeetingBody: Hashable, Sendable {
    /// `nil` where the minutes do not say whose they are.
    package let authority: Authority?
    let name: String
}

extension AuthorityBoundary {
    /// The body whose meeting it is.
    package func body(of meeting: Meeting) -> MeetingBody {
        MeetingBody(
            authority: authority(of: meeting),
            name: FoldedWords.of(meeting.body).map(\.stem).joined(separator: " "))
    }
}
