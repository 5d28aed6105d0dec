import Portfolio

/// The words of reports and exports in one language: a type a language, so that a word that is missing does not compile.
typealias ReportWording =
    CalendarFileWording & ColumnWording & ExportWording & FigureWording & LightWording & ProblemWording
    & ReportPageWording

/// The words of the page.
protocol ReportPageWording: Sendable {
    /// "Milepæle og faser"
    func word(_ word: ReportWord) -> String
    /// "Skyderen har 24 af 60 mødedage"
    func stops(_ count: Int, of all: Int) -> String
    /// "63–93 dage senere", "5 dage tidligere"
    func movement(_ slip: Slip) -> String
}

/// The heads of the columns of tables for spreadsheets.
protocol ColumnWording: Sendable {
    /// "Først oplyst, tidligst"
    func column(_ column: StatusColumn) -> String
    /// "Hvorfor koblet"
    func column(_ column: MeetingColumn) -> String
    /// "Udsat til"
    func column(_ column: ListColumn) -> String
    /// The name of the sheet: "Udskudte".
    func name(_ table: ModelTable.Name) -> String
    /// "ja", "nej"
    func yes(_ isSo: Bool) -> String
}

/// What stands below a diagram.
protocol FigureWording: Sendable {
    /// "Hvad der venter på hvad"
    func caption(_ kind: ReportFigure.Kind) -> String
    /// "4 projekter, der ikke haster, er ikke tegnet"
    func lessUrgentProjectsLeftOut(_ count: Int) -> String
}

/// The words of the traffic lights (*trafiklys*).
protocol LightWording: Sendable {
    /// "Gul: kræver opmærksomhed"
    func label(_ colour: Light.Colour) -> String
    /// "Gul"
    func name(_ colour: Light.Colour) -> String
    /// The rule and its number: "»Overgang« er flyttet 63 dage, siden det først blev oplyst".
    func reason(_ rule: Light.Rule, _ number: Int, slip: Slip?, subject: String) -> String
    /// " (rød fra 60)"
    func limit(_ limit: Int, _ colour: Light.Colour) -> String
}

/// The words of files for calendars and readers of news.
protocol CalendarFileWording: Sendable {
    /// "frist: Operatør valgt"
    func deadline(_ name: String) -> String
    /// "Milepæle og faser"
    var calendarName: String { get }
    /// "Nyt om projekterne": the title of a feed.
    var newsTitle: String { get }
    /// "Først oplyst: 2. okt. 2017"
    func firstStated(_ when: String) -> String
}

/// The formats of exports.
enum ExportTopic: Hashable {
    case json, xlsx, ics, mspdi, graphml, atom
    /// One list.
    case csv(ModelTable.Name)

    /// As the command line calls it: "csv" for the milestones, "csv-decisions" for the decisions.
    var name: String {
        switch self {
        case .csv(.milestones): "csv"
        case .csv(let list): "csv-\(list.rawValue)"
        default: "\(self)"
        }
    }
}

/// What the formats are, for those who choose one.
protocol ExportWording: Sendable {
    /// "milepæle og faser til en kalender (iCalendar)"
    func summary(of format: ExportTopic) -> String
}

/// Why a report could not be made.
protocol ProblemWording: Sendable {
    func text(_ error: PublishingError) -> String
    func text(_ error: ReportError) -> String
}
