import Diagrams
import Portfolio
import Scheduling

/// The words of the command line in one language: a type a language, so that a word that is missing does not compile.
typealias TerminalWording = ErrorWording & FindingListWording & ForecastWording & HelpWording & ListWording
    & OptionWording & ScheduleWording & SourceWording

/// What a list is, by the heads of its columns.
enum ListHeads {
    case changes, coverage, entryMoves, entrySchedule, findings, forecasts, meetings, obligationRecords, obligations,
        planMoves, planTasks,
        projectFileTasks, projects, status
}

/// The words of lists.
protocol ListWording: Sendable {
    /// "Milepæl", "Dato", "Status", …
    func heads(of list: ListHeads) -> [String]
    /// "Fil"
    var file: String { get }
    /// "Tvivl, og hvad der ikke blev forstået (sted: tekst)"
    var remarks: String { get }
    /// "ja"
    var yes: String { get }
    /// "portefølje": who says what no minutes say.
    var portfolio: String { get }
    /// "uden dato"
    var undated: String { get }
    /// "Intet at følge op på"
    var nothingToFollow: String { get }
    /// "(usikkert, om det er det samme)"
    var unsure: String { get }
    /// "intet herom i 3 senere referater"
    func silent(for meetings: Int) -> String
    /// "Intet møde har en dato"
    var noMeetingDated: String { get }
    /// "Set fra 10. aug. 2017; seneste møde før det: 8. maj 2017"
    func asOf(_ day: String, lastMeeting: String?, isThatDay: Bool) -> String
}

/// The words of findings gathered for a person.
protocol FindingListWording: Sendable {
    /// "Ingen fund"
    var noFindings: String { get }
    /// "3 fund"
    func findings(_ count: Int) -> String
    /// "(--all viser alle)"
    var allShowsThem: String { get }
    /// "… og 3 til (--all viser alle)"
    func moreFindings(_ count: Int) -> String
    /// "uden projekt"
    var noProject: String { get }
}

/// The words of what an archive's own promises make likely.
protocol ForecastWording: Sendable {
    /// "14 løfter: samme organ, op til et år frem"
    func promises(_ count: Int, _ reference: Forecast.ReferenceClass) -> String
    /// What the figures are, and that nobody said them.
    var isReckoned: String { get }
    /// Why there is none.
    func noForecast(known: Int, needed: Int) -> String
}

/// The words of schedules.
protocol ScheduleWording: Sendable {
    /// "sagt"
    var stated: String { get }
    /// "afledt af Udbud"
    func derived(from names: String) -> String
    /// "sagt; strider mod Udbud"
    func contradicted(by names: String) -> String
    /// "og 3 faste ender til": the hard ends that are not named.
    func moreEnds(_ count: Int) -> String
    /// "ukendt"
    var unknown: String { get }
    /// "»Leverandør valgt« +30 d"
    func tried(_ name: String, by days: Int) -> String
    /// "»Leverandør valgt« 1. sep. 2018"
    func tried(_ name: String, on day: String) -> String
    /// "»Udløb af kontrakt« overskrides med op til 30 dage"
    func breaks(_ name: String, by least: Int, to most: Int) -> String
    /// That promises are forecast as they were made, with nothing tried.
    var forecastTriesNothing: String { get }
    /// Where it was, for what a trial moves: "(prøvet; før juni 2018)".
    func triedFrom(_ when: String) -> String
    /// The heads of the columns of how far something is moved by a trial, and from where.
    var triedHeads: [String] { get }
    /// "er sat på to forskellige dage"
    var isSetTwice: String { get }
    /// The headline of a picture of what is tried.
    func trial(of changes: [String], breaking end: String?) -> String
    /// "Først overskrides »Indvielse« (2. okt. 2017), når forsinkelsen når 14 dage."
    func breaksFirst(_ name: String, _ day: String, at days: Int, surelyAt sure: Int) -> String
    /// "»Tilbud« er nået og kan ikke forsinkes."
    func isReached(_ name: String) -> String
    /// "Den faste ende »Udløb af kontrakt« (31. dec. 2018) overskrides med 5 dage"
    func breaksHardEnd(_ name: String, _ day: String, by least: Int, to most: Int) -> String
    /// "»Leverandør valgt« er sat 12 dage for tidligt: først skal »Tilbud modtaget« være på plads"
    func breaksOrder(_ first: String, before second: String, by days: Int) -> String
    /// ": »Kontrakten udløber den 31. december«"
    func saying(_ quotes: [String]) -> String
    /// "opgaven »a1« slutter tidligst på 12; not_after 10 kan ikke holdes (2 for sent)"
    func missedDeadline(_ task: String, finish: Int, deadline: Int, by late: Int) -> String
    /// "og 9 andre bemærkninger om filer; --verbose viser dem alle"
    func moreNotices(_ count: Int) -> String
    /// "og 3 frister til"
    func moreDeadlines(_ count: Int) -> String
    /// What of a plan of Microsoft Project is not reckoned with: "inaktive opgaver er udeladt: 3".
    func passedOver(_ what: ProjectFile.PassedOver, _ times: Int) -> String
    /// "," in "7,5"
    var decimalMark: String { get }
    /// "Planen slutter 4 senere."
    func endsLater(_ count: Int) -> String
}

/// The words of where something stands and of how it was read.
protocol SourceWording: Sendable {
    /// "pkt. 3"
    func item(_ number: String) -> String
    /// " (skrevet: jan. 2017; året er rettet efter planens rækkefølge)"
    func repaired(_ written: String) -> String
    /// "beregnet: okt. 2017, udledt af Udbud"
    func computed(_ window: String, from names: String) -> String
    /// "med sikkerhed senest 30. juni 2018"
    func sureBy(_ day: String) -> String
    /// "»Overtagelse af driften« tager 5–6 måneder"
    func takes(_ name: String, _ length: String) -> String
    /// "antaget: okt. 2017 (…)"
    func assumed(_ window: String, _ reason: String) -> String
    /// "Læser referater"
    var reading: String { get }
    /// "12 referater læst, 10 af dem uændret siden sidst, 1 med bemærkning"
    func read(_ count: Int, unchanged: Int, notices: Int) -> String
}

/// The words of what went wrong, and of what answers a reader's question with no.
protocol ErrorWording: Sendable {
    /// Standard input cannot be read.
    func noInput(_ reason: String) -> String
    /// Standard output takes no more.
    func noOutput(_ reason: String) -> String
    /// No folder can be made in the temporary directory.
    func noScratch(_ reason: String) -> String
    /// A workbook could not be written.
    func noWorkbook(_ reason: String) -> String
    /// A template cannot be read.
    func unreadableTemplate(_ file: String) -> String
    /// A program that should make a file made none.
    var nothingMade: String { get }
    /// What Graphviz did not do.
    func noPicture(_ error: RenderingError) -> String
    /// What "init" has written.
    func wrote(_ files: Int, to folder: String, quoted: String) -> String
    func wroteProposal(_ projects: Int, of source: String, to folder: String, quoted: String) -> String
    /// "der er intet med det navn eller id; mente du 'a' eller 'b'?"
    func nothingCalledSo(nearest: [String]) -> String
    /// "det kan være 'a' eller 'b'; skriv mere af navnet, eller id'et"
    func canBe(_ names: [String]) -> String
    /// Why a file is not written, and what to do.
    var foreignFile: String { get }
    /// That an amount is that of the project as a whole.
    var wholeProject: String { get }
}

/// Names in a sentence.
enum QuotedNames {
    /// So many are named, and the rest counted.
    private static let longestList = 8

    /// "'a', 'b' eller 'c'".
    static func list(_ names: [String], _ conjunction: String) -> String {
        let shown = names.prefix(longestList).map { "'\($0)'" }
        let left = names.count - shown.count
        guard left == 0 else { return shown.joined(separator: ", ") + " … (+\(left))" }
        guard let last = shown.last, shown.count > 1 else { return shown.joined() }
        return shown.dropLast().joined(separator: ", ") + " \(conjunction) \(last)"
    }
}
