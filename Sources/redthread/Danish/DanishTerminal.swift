import Scheduling

/// What the command line says in Danish.
struct DanishTerminal: ListWording {
    func heads(of list: ListHeads) -> [String] {
        switch list {
        case .changes: ["Projekt", "Milepæl", "Hvad", "Før", "Nu", "Dage", "Sagt"]
        case .coverage: ["Møde", "Punkter", "Forstået", "Datoer", "Sager"]
        case .entryMoves: ["Milepæl", "Rykker", "Før", "Efter", "Brydes ved"]
        case .entrySchedule: ["Milepæl", "Dato", "Luft", "Kritisk", "Grund"]
        case .findings: ["Fund", "Projekt", "Hvad", "Grad"]
        case .forecasts: ["Milepæl", "Lovet", "Snarere", "4 af 5 inden", "Regnet af"]
        case .meetings: ["Møde", "Punkt", "Beslutning", "Fordi"]
        case .obligationRecords:
            [
                "Frist", "Hvem", "Slags", "Sag", "Møde", "Punkt", "Status", "Citat", "Senere citat", "Senere møde",
                "Sikkerhed",
                "Fil",
            ]
        case .obligations: ["Frist", "Hvem", "Slags", "Sag", "Sagt"]
        case .planMoves: ["Id", "Opgave", "Senere", "Start før", "Start nu"]
        case .planTasks: ["Id", "Opgave", "Start", "Slut", "Luft", "Fri luft", "Kritisk"]
        case .projectFileTasks: ["Id", "Opgave", "Start", "Slut", "Luft (timer)", "Kritisk"]
        case .projects: ["Projekt", "Navn", "Møder", "Milepæle", "Flyttet", "Næste dato", "Fund"]
        case .status: ["Milepæl", "Dato", "Status", "Flyttet", "Sagt"]
        }
    }

    let file = "Fil"
    let remarks = "Tvivl, og hvad der ikke blev forstået (sted: tekst)"
    let yes = "ja"
    let portfolio = "portefølje"
    let undated = "uden dato"
    let nothingToFollow = "Intet at følge op på"
    let unsure = "(usikkert, om det er det samme)"

    func silent(for meetings: Int) -> String {
        "intet herom i \(meetings == 1 ? "1 senere referat" : "\(meetings) senere referater")"
    }
    let noMeetingDated = "Intet møde har en dato"

    func asOf(_ day: String, lastMeeting: String?, isThatDay: Bool) -> String {
        guard let lastMeeting else { return "Set fra \(day)" }
        return isThatDay ? "Set fra \(day), det seneste møde" : "Set fra \(day); seneste møde før det: \(lastMeeting)"
    }
}

extension DanishTerminal: FindingListWording {
    var noFindings: String { "Ingen fund" }
    func findings(_ count: Int) -> String { "\(count) fund" }
    var allShowsThem: String { "(--all viser alle)" }
    func moreFindings(_ count: Int) -> String { "… og \(count) til (--all viser alle)" }
    var noProject: String { "uden projekt" }
}

extension DanishTerminal: ScheduleWording {
    var stated: String { "sagt" }
    func derived(from names: String) -> String { "afledt af " + names }
    func contradicted(by names: String) -> String {
        names.isEmpty ? "sagt; kan ikke passe" : "sagt; strider mod " + names
    }
    func moreEnds(_ count: Int) -> String { count == 1 ? "og 1 fast ende til" : "og \(count) faste ender til" }
    var unknown: String { "ukendt" }
    func tried(_ name: String, by days: Int) -> String { "»\(name)« +\(days) d" }
    func tried(_ name: String, on day: String) -> String { "»\(name)« \(day)" }

    var forecastTriesNothing: String {
        "--forecast viser løfterne, som de er givet, og kan ikke bruges med --delay og --set"
    }

    var triedHeads: [String] { ["Prøvet, dage", "Prøvet fra, tidligst", "Prøvet fra, senest"] }
    var isSetTwice: String { "er sat på to forskellige dage" }
    func triedFrom(_ when: String) -> String { "(prøvet; før \(when))" }

    func trial(of changes: [String], breaking end: String?) -> String {
        "Prøvet: " + changes.joined(separator: ", ") + ": " + (end ?? "ingen fast ende eller frist overskrides")
    }

    func breaks(_ name: String, by least: Int, to most: Int) -> String { "»\(name)« \(overrun(least, most))" }

    private func overrun(_ least: Int, _ most: Int) -> String {
        let days = "\(most) \(most == 1 ? "dag" : "dage")"
        return "overskrides med " + (least == most ? days : least == 0 ? "op til \(days)" : "\(least)–\(days)")
    }

    func breaksFirst(_ name: String, _ day: String, at days: Int, surelyAt sure: Int) -> String {
        func count(_ days: Int) -> String { days == 1 ? "1 dag" : "\(days) dage" }
        return sure == days
            ? "Først overskrides »\(name)« (\(day)), når forsinkelsen når \(count(days))."
            : "»\(name)« (\(day)) kan overskrides fra \(count(days)), overskrides sikkert fra \(count(sure))."
    }

    func isReached(_ name: String) -> String { "»\(name)« er nået og kan ikke forsinkes." }

    func breaksHardEnd(_ name: String, _ day: String, by least: Int, to most: Int) -> String {
        "Den faste ende »\(name)« (\(day)) \(overrun(least, most))"
    }

    func breaksOrder(_ first: String, before second: String, by days: Int) -> String {
        "»\(second)« er sat \(days == 1 ? "1 dag" : "\(days) dage") for tidligt: først skal »\(first)« være på plads"
    }

    func saying(_ quotes: [String]) -> String {
        quotes.isEmpty ? "" : ": " + quotes.map { "»\($0)«" }.joined(separator: ", ")
    }

    func missedDeadline(_ task: String, finish: Int, deadline: Int, by late: Int) -> String {
        "opgaven »\(task)« slutter tidligst på \(finish); not_after \(deadline) kan ikke holdes (\(late) for sent)"
    }

    func moreNotices(_ count: Int) -> String { "og \(count) andre bemærkninger om filer; --verbose viser dem alle" }
    func moreDeadlines(_ count: Int) -> String { "og \(count) frister til" }
    var decimalMark: String { "," }

    func passedOver(_ what: ProjectFile.PassedOver, _ times: Int) -> String {
        switch what {
        case .linkToNowhere: "bånd til opgaver, som filen ikke har: \(times)"
        case .inactiveTask: "inaktive opgaver er udeladt: \(times)"
        case .levelingDelay: "ressourceudjævning er ikke medregnet: \(times)"
        }
    }

    func endsLater(_ count: Int) -> String { "Planen slutter \(count) senere." }
}

extension DanishTerminal: SourceWording {
    func item(_ number: String) -> String { "pkt. " + number }

    func repaired(_ written: String) -> String {
        " (skrevet: \(written); året er rettet efter planens rækkefølge)"
    }

    func sureBy(_ day: String) -> String { "med sikkerhed senest \(day)" }
    func takes(_ name: String, _ length: String) -> String { "»\(name)« tager \(length)" }
    func computed(_ window: String, from names: String) -> String { "beregnet: \(window), udledt af \(names)" }
    func assumed(_ window: String, _ reason: String) -> String { "antaget: \(window) (\(reason))" }
    var reading: String { "Læser referater" }

    func read(_ count: Int, unchanged: Int, notices: Int) -> String {
        "\(count) referater læst, \(unchanged) af dem uændret siden sidst, \(notices) med bemærkning"
    }
}
