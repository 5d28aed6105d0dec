import Portfolio

/// The words of all pictures in one language: a type a language, so that a word that is missing does not compile.
typealias DiagramWording =
    AxisWording & CatalogueWording & DependencyWording & GanttWording & HeadlineWording & LegendWording & PictureWording
    & TimelineWording
    & TouchWording & TrendWording

/// The kinds of diagram that are called by a name.
enum DiagramTopic: String {
    case timeline, dependencies, trend, touches
}

/// What the kinds are, for those who choose one.
protocol CatalogueWording: Sendable {
    /// "hvad der venter på hvad"
    func summary(of kind: DiagramTopic) -> String
}

/// What several pictures say.
protocol PictureWording: Sendable {
    /// The language of the table, for dates and labels.
    var language: DisplayLanguage { get }
    /// "(uden navn)"
    var unnamed: String { get }
    /// "ingen dato"
    var noDate: String { get }
    /// "kritisk kæde"
    var criticalChain: String { get }
    /// "Økonomi"
    var money: String { get }
    /// "3 projekter"
    func projects(_ count: Int) -> String
    /// "1, 5 og 6"
    func list(_ words: [String]) -> String
    /// " pkt. 1 og 5", to follow a meeting.
    func items(_ numbers: [String]) -> String
    /// "»Systemet går i drift.«"
    func quoted(_ words: String) -> String
    /// "det, der var sagt til og med 10. aug. 2017"
    func saidBy(_ day: Day) -> String
    /// "+14 d", "+14–20 d"
    func slip(_ slip: Slip) -> String
}

/// The units of the calendar where there is little room.
protocol AxisWording: Sendable {
    /// "uge"
    var week: String { get }
    /// "4. kvt."
    func quarter(_ number: Int) -> String
    /// "kvt.": what the numbers count where there is room for no more.
    var quarters: String { get }
    /// "2010'erne"
    func decade(_ year: Int) -> String
    /// The day alone below its month: "8."
    func dayOfMonth(_ day: Int) -> String
}

/// The sentence above a picture, and what is told to those who do not see it.
protocol HeadlineWording: Sendable {
    /// "Tidslinjen viser 12 milepæle og faser."
    func shows(_ count: Int) -> String
    /// "er flyttet 14 dage", "er fremrykket 3 dage"
    func moved(by slip: Slip) -> String
    /// ", fra 2. okt. 2017 til uge 42, 2017"
    func way(from before: String, to now: String) -> String
    /// "; 2 andre er også flyttet"
    func othersMoved(_ count: Int) -> String
    /// "3 datoer"
    func dates(_ count: Int) -> String
    /// "2 datoer er passeret, uden at nogen har sagt, at det skete"
    func unconfirmed(_ count: Int) -> String
    /// "Det, der lå forude, er udgået"
    var givenUp: String { get }
    /// "Ingen datoer er flyttet"
    var nothingMoved: String { get }
    /// " og 11 til": what comes on the same day.
    func andMore(_ count: Int) -> String
    /// "Ingen datoer er flyttet; næste: »Indvielse«, 2. okt. 2017"
    func nothingMoved(next name: String, _ when: String) -> String
}

/// The words of the legends.
protocol LegendWording: Sendable {
    /// "kendt dag"
    func label(_ sample: LegendSample) -> String
    /// "udsat"
    func label(_ sign: TouchSign) -> String
}

/// What a legend can explain.
enum LegendSample: Hashable, Sendable {
    case dayKnown, periodKnown, phase, endsUncertain, deadline, derived, hardEnd, room, earlierDate, repairedYear,
        tentative, beforeTrial, forecast
    case status(PlanEntry.Status)
    case follows, followsInferred, parallel, critical
    case meeting(TouchSign)
    case task, milestone, criticalPath
    case betweenProjects, shifted
    case ownDay
}
