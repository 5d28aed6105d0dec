/// What another meeting did with the case of an item before (*sagsforløb*, *tidligere behandling*): "Udvalg:
/// Kulturudvalget / Dato: 06-05-2025 / Punktnummer: 3 / Anbefales."
///
/// It is history: no statement of a plan, and no decision of the meeting that tells it.
public struct EarlierTreatment: Hashable, Sendable {
    /// The body that met: "Kulturudvalget".
    public let body: String
    /// The day of its meeting, where the minutes say it.
    public let day: Day?
    /// The number of its item, as written: "3".
    public let itemNumber: String?
    /// What it came to; `none` where the minutes do not say.
    public let outcome: Decision.Outcome
    /// Where it is told, in code points of the source text.
    public let range: SourceRange

    /// An earlier treatment as minutes tell it.
    public init(body: String, day: Day?, itemNumber: String?, outcome: Decision.Outcome, range: SourceRange) {
        self.body = body
        self.day = day
        self.itemNumber = itemNumber
        self.outcome = outcome
        self.range = range
    }
}
