import Portfolio

/// The line that tells from which day everything is seen, since "planned" and "overdue" mean nothing without it.
struct AsOfLine {
    private let asOf: Day
    private let lastMeeting: Day?
    private let wasAsked: Bool

    /// - Parameter asked: the day that the user asked for.
    init(_ reconstruction: Reconstruction, asked: Day?) {
        asOf = reconstruction.asOf
        lastMeeting = reconstruction.meetings.compactMap(\.date).max()
        wasAsked = asked != nil
    }

    /// "Set fra 10. aug. 2017, det seneste møde".
    func words(in language: DisplayLanguage) -> String {
        guard wasAsked || lastMeeting != nil else { return language.terminal.noMeetingDated }
        return language.terminal.asOf(
            asOf.words(in: language), lastMeeting: lastMeeting?.words(in: language), isThatDay: asOf == lastMeeting)
    }
}
