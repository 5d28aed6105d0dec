import Portfolio

/// A word of the reports themselves: a heading, a column, a button. Templates reach it as `words.milestones`.
struct ReportWord: Sendable {
    let key: String
    let text: LocalizedText

    init(_ key: String, _ danish: String, _ english: String) {
        self.key = key
        self.text = LocalizedText(danish: danish, english: english)
    }

    static let all = titles + columns + sections + page

    private static let titles = [
        ReportWord("boardTitle", "Status til styregruppen", "Status for the board"),
        ReportWord("portfolioTitle", "Projektportefølje", "Project portfolio"),
        ReportWord("historyTitle", "Projekthistorik", "Project history"),
        ReportWord("asOf", "Status pr.", "As of"),
        ReportWord("asOfMeaning", "kun det, der var sagt til og med den dag", "only what had been said by that day"),
        ReportWord("madeBy", "Lavet af redthread ud fra referaterne", "Made by redthread from the minutes"),
    ]

    private static let columns = [
        ReportWord("project", "Projekt", "Project"),
        ReportWord("projects", "Projekter", "Projects"),
        ReportWord("light", "Lys", "Light"),
        ReportWord("reason", "Hvorfor", "Why"),
        ReportWord("status", "Status", "Status"),
        ReportWord("name", "Navn", "Name"),
        ReportWord("kind", "Type", "Kind"),
        ReportWord("when", "Hvornår", "When"),
        ReportWord("statedFirst", "Først oplyst", "First stated"),
        ReportWord("slip", "Flyttet", "Moved"),
        ReportWord("saidOn", "Sagt", "Said"),
        ReportWord("certainty", "Hvor sikkert", "Certainty"),
        ReportWord("quote", "Citat", "Quote"),
        ReportWord("quotes", "Citater", "Quotes"),
        ReportWord("meeting", "Møde", "Meeting"),
        ReportWord("meetings", "Møder", "Meetings"),
        ReportWord("meetingsRead", "De læste møder", "The meetings that were read"),
        ReportWord("item", "punkt", "item"),
        ReportWord("itemTitle", "Punkt", "Item"),
        ReportWord("relation", "Forhold", "Relation"),
        ReportWord("decision", "Beslutning", "Decision"),
        ReportWord("aliases", "Kaldes også", "Also called"),
        ReportWord("cases", "Sager", "Cases"),
        ReportWord("owner", "Ansvarlig", "Owner"),
        ReportWord("next", "Næste", "Next"),
        ReportWord("lastMeeting", "Seneste møde", "Last meeting"),
        ReportWord("from", "Fra", "From"),
        ReportWord("to", "Til", "To"),
        ReportWord("finding", "Fund", "Finding"),
        ReportWord("total", "I alt", "Total"),
    ]

    private static let sections = [
        ReportWord("overview", "Overblik", "Overview"),
        ReportWord("movedSince", "Nyt på seneste møde", "News from the last meeting"),
        ReportWord("nothingMoved", "Intet er flyttet eller kommet til.", "Nothing has moved, and nothing is new."),
        ReportWord("nextMilestones", "Det næste", "Coming up"),
        ReportWord(
            "noneComing", "Referaterne nævner ikke, hvad der kommer.", "The minutes do not say what comes next."),
        ReportWord("decisionsWanted", "Beslutninger, der mangler", "Decisions needed"),
        ReportWord("noDecisionsWanted", "Ingen kendte.", "None known."),
        ReportWord("findings", "Værd at bemærke", "Worth a look"),
        ReportWord("more", "flere", "more"),
        ReportWord("noFindings", "Intet fundet.", "Nothing found."),
        ReportWord("generalFindings", "Om referaterne i det hele taget", "About the minutes as a whole"),
        ReportWord("plan", "Milepæle og faser", "Milestones and phases"),
        ReportWord("dependencies", "Afhængigheder", "Dependencies"),
        ReportWord("deferrals", "Udsatte beslutninger", "Decisions put off"),
        ReportWord("promises", "Lovede sager", "Promised cases"),
        ReportWord("touches", "Møder, der har behandlet projekterne", "Meetings that dealt with the projects"),
        ReportWord("sources", "Kilder: ordene i referaterne", "Sources: the words of the minutes"),
        ReportWord("noDates", "Ingen datoer kendt.", "No dates known."),
        ReportWord(
            "nothingRead", "Ingen af de læste referater nævner projektet.",
            "None of the minutes that were read names the project."),
        ReportWord("lightLegend", "Lysene", "The lights"),
    ]

    private static let page = [
        ReportWord("filter", "Vælg, hvad der vises", "Choose what is shown"),
        ReportWord("search", "Projekt indeholder", "Project contains"),
        ReportWord("allLights", "Alle lys", "All lights"),
        ReportWord("entryStatus", "Milepæle og faser", "Milestones and phases"),
        ReportWord("allStatuses", "Alle, uanset status", "All, whatever their status"),
        ReportWord("knownOn", "Det, der var sagt den", "What had been said on"),
        ReportWord("shown", "projekter vises", "projects shown"),
        ReportWord(
            "knownHint", "Lys og fund gælder altid rapportens dato.",
            "Lights and findings always hold for the report's own date."),
        ReportWord("skip", "Gå til indholdet", "Skip to the content"),
        ReportWord("toPlan", "tilbage til planen", "back to the plan"),
        ReportWord("toTop", "Til toppen", "To the top"),
        ReportWord("portfolioFile", "portfolio.yaml", "portfolio.yaml"),
        ReportWord("line", "linje", "line"),
        ReportWord("page", "side", "page"),
        ReportWord("tableOf", "Som tabel", "As a table"),
        ReportWord("guess", "formodning", "guess"),
        ReportWord("closedItem", "lukket punkt", "closed item"),
        ReportWord("written", "skrevet", "written"),
        ReportWord("why", "Hvorfor koblet", "Why linked"),
        ReportWord("details", "Plan og citater", "Plan and quotes"),
    ]
}

/// The table of words, in the language of the page.
struct WordsView: ContextSubject {
    let page: ReportPage
    var format: ReportFormat { page.format }

    static let shape = ContextShape<WordsView>(
        "words", "The report's own words, in its language.",
        ReportWord.all.map { word in
            ContextShape<WordsView>.Keys.text(word.key, word.text[.english]) { word.text[$0.page.language] }
        })
}
