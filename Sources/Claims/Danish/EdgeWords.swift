/// Words of the ends of a phase.
enum EdgeWords {
    static let ends = ["afslut", "slutte", "færdig", "afleve", "gennemført"]

    static let starts = ["start", "begynd", "igangs", "påbegynd", "opstart"]

    /// "går i gang".
    static let goingOn = ["i", "gang"]
}
