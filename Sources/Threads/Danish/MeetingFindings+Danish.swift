extension MeetingFindings {
    static let articles: Set<String> = ["den", "d", "af", "fra"]

    /// Words before a meeting that is the body's own.
    static let own: Set<String> = ["på", "ved", "til", "deres", "sit", "vores", "sidste", "forrige", "seneste"]
}
