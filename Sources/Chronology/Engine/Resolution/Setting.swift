import Portfolio

/// What a time is resolved against.
struct Setting {
    /// The day that the text was written: the meeting, or the older decision that is quoted.
    var anchor: Day?
    /// Which side of the anchor the clause speaks of.
    var tense: TenseSignal.Tense?
    /// Whether the word that tells so stands before the time, which it then speaks of more surely.
    var tenseLeads = false
    /// Whether the past tense is that of a plan, which may be ahead.
    var mayBeAhead = false
    /// A time nearby in the same paragraph, list or table.
    var neighbour: Span?
    /// Whether the neighbour stands in the same sentence, where it counts in full.
    var sharesSentence = false
    /// Whether the time must not lie before its neighbour, as the next row of a plan.
    var followsNeighbour = false
    /// Whether the time may well lie before its neighbour, which is named after it.
    var precedesNeighbour = false
    /// The time that was named last in the same sentence, of any length.
    var previous: Span?
    /// The time that was named last, for "dagen efter".
    var focus: Span?
    /// Whether the time opens its line, as in a plan.
    var opensLine = false
}

/// The days of an expression, and how sure they are.
struct Resolution: Equatable {
    var span: Span
    var inferredYear = false
    /// The ends of a stretch.
    var ends: TimeWording.Ends?
    /// The years that it can lie in, the one that was taken first.
    var years: [TimeWording.YearReading] = []

    /// The same with other days in each of its years.
    func mapped(_ change: (Span) -> Span?) -> Resolution? {
        guard let span = change(span) else { return nil }
        let years = years.compactMap { year in
            change(year.span).map { TimeWording.YearReading(span: $0, cost: year.cost) }
        }
        return Resolution(span: span, inferredYear: inferredYear, ends: ends, years: years)
    }
}
