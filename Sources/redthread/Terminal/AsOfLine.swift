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
        guard wasAsked || lastMeeting != nil else {
            return language == .danish ? "Intet møde har en dato" : "No meeting has a date"
        }
        let day = asOf.words(in: language)
        guard let lastMeeting else { return language == .danish ? "Set fra \(day)" : "As of \(day)" }
        let last = lastMeeting.words(in: language)
        return switch (language, asOf == lastMeeting) {
        case (.danish, true): "Set fra \(day), det seneste møde"
        case (.english, true): "As of \(day), the last meeting"
        case (.danish, false): "Set fra \(day); seneste møde før det: \(last)"
        case (.english, false): "As of \(day); last meeting before that: \(last)"
        }
    }
}
