/// Words that a label is written without.
enum LabelWords {
    /// Words that say nothing of what happens.
    static let dropped: Set<String> = [
        "en", "et", "eventuel", "eventuelt", "eventuelle", "evt", "planlagte", "planlagt", "samlede", "årets",
        "forventet", "forventede", "forudsatte", "ventede", "lovede", "aftalte", "kommende", "sin", "sit", "sine",
        "selve", "næste", "særskilt", "endelig", "endelige",
    ]

    /// What a label does not begin with.
    static let leading = dropped.union(["den", "det", "de", "denne", "dette", "disse"])
}
