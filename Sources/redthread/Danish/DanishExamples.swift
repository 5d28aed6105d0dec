/// Words of Danish minutes that the help shows in either language.
enum DanishExamples {
    /// A milestone of the sample.
    static let milestone = "Den digitale arbejdsplads går"
    /// A sentence with a time.
    static let sentence = "Systemet går i drift i uge 23."
}
