/// The words for what the model names, in one language: a type a language, so that a word that is missing does not
/// compile. A label that people read comes from here and from nowhere else, so that a term is the same in the terminal,
/// in the diagrams and in the reports.
protocol LabelWording: Sendable {
    /// "disken er fuld"
    func label(_ trouble: SystemTrouble) -> String
    /// "flyttet"
    func label(_ status: PlanEntry.Status) -> String
    /// "formodet nået 10. aug. 2017"
    func presumed(_ status: PlanEntry.Status, on day: String) -> String
    /// "nås ikke", of what has no new date
    var missed: String { get }
    /// "antaget sket", of what nobody confirmed and later events need
    var settled: String { get }
    /// "milepæl"
    func label(_ kind: PlanEntry.Kind) -> String
    /// "foreløbig"
    func label(_ modality: Statement.Modality) -> String
    /// "taget til efterretning"
    func label(_ outcome: Decision.Outcome) -> String
    /// "beslægtet"
    func label(_ relation: Touch.Relation) -> String
    /// "titlen nævner »Havnebad«"
    func label(_ reason: Touch.Reason) -> String
    /// "forudsætter"
    func label(_ kind: Dependency.Kind) -> String
    /// "senest 14 dage", "tidligst 10 arbejdsdage", "5-6 måneder"; nothing where no time is said.
    func label(_ lag: Lag) -> String?
    /// "lovet 1. juni 2018; efter arkivets egne løfter snarere 12. aug. 2018 (…)"
    func label(_ forecast: Forecast) -> String
    /// "5–6 måneder", "mindst 8 uger", "højst 3 måneder"
    func label(_ length: StatedLength) -> String
    /// "31 dage i luft før »Udløb af kontrakt«", "0–31 dage i luft før …", "14 dage for sent til …"
    func room(_ total: TotalSlack, before end: String) -> String
    /// "udledt"
    func label(_ basis: Dependency.Basis) -> String
    /// "placeret efter planens rækkefølge ved »Udbud«"
    func label(_ assumption: ScheduledDates.Assumption) -> String
    /// "lovet"
    func label(_ kind: Obligation.Kind) -> String
    /// "ikke set igen"
    func label(_ state: Obligation.Outcome.State) -> String
    /// "advarsel"
    func label(_ severity: Finding.Severity) -> String
    /// "flyttet uden varsel"
    func label(_ kind: Finding.Kind) -> String
    /// "præciseret"
    func label(_ change: EntryChange.Kind) -> String
    /// "»Leverandør valgt« kan vente 31 dage, før »Udløb af kontrakt« (31. dec. 2018) brydes"
    func label(_ end: BindingEnd) -> String
    /// "Nyt badeland 2021: 2 med årsag (»klagesagen«, »frost«)"
    func label(_ causes: SlipCauses) -> String
    /// "14 af 52 datoer og 9 af 12 sagsnumre nåede et projekt; …"
    func label(_ coverage: Coverage) -> String
    /// "punkt 4, 9 ligner flere punkter"
    func label(_ doubt: Coverage.Doubt) -> String
    /// "14 dage", "14–20 dage"
    func label(_ slip: Slip) -> String
    /// "bevilget"
    func label(_ kind: ProjectAmount.Kind) -> String
    /// "12,5 mio. kr.", "250.000 kr."
    func label(_ amount: Kroner) -> String
    /// "side 3"
    func label(_ place: SourcePlace) -> String
}
