import Language

extension MeetingFindings {
    /// The stem of a meeting, alone or at the end of a body's: "direktionsmøde".
    static let meeting = DanishStem.stem("møde")

    static let articles: Set<String> = ["den", "d", "af", "fra"]

    /// Words before a meeting that is the body's own.
    static let own: Set<String> = ["på", "ved", "til", "deres", "sit", "vores", "sidste", "forrige", "seneste"]
}
