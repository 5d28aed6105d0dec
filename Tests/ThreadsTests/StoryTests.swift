import MarkedMinutes
import Portfolio
import Testing

@testable import Threads

/// Projects of invented authorities, followed from the words of their minutes.
@Suite("Stories of whole projects")
struct StoryTests {
    /// The history of the first project after meetings with one item each: a day, a title and a text with its times marked.
    private func history(
        _ project: Project, asOf: String = "2031-01-01", _ told: [(day: String, title: String, text: String)]
    ) -> ProjectHistory {
        let meetings = told.map {
            MarkedMinutes($0.text, on: $0.day, title: $0.title, authority: "Aa Forsyning").meeting
        }
        return ThreadBuilder(projects: [project]).threads(through: meetings, asOf: Day(asOf) ?? Day(number: 0))
            .histories[0]
    }

    @Test("What one sentence pushes on moves each of the events that it names")
    func pushedOn() {
        let history = history(
            Project(id: "p", name: "Pumpehuset"),
            [
                (
                    "2030-01-10", "Pumpehuset",
                    """
                    Aktivitet\tHvornår
                    Kontrahering\t[april 2030|2030-04]
                    Byggestart\t[juni 2030|2030-06]
                    Ibrugtagning\t[marts 2031|2031-03]
                    """
                ),
                (
                    "2030-03-14", "Pumpehuset",
                    """
                    Kommunen har bedt om flere boringer.
                    Det skubber kontrahering til [maj 2030|2030-05] og byggestart til [august 2030|2030-08].
                    Huset tages fortsat i brug i [marts 2031|2031-03].
                    """
                ),
            ])
        #expect(history.entries.map(\.name) == ["Kontrahering", "Byggestart", "Ibrugtagning"])
        #expect(history.entries.map(\.slipDays) == [1, 32, 0])
    }

    @Test("A deadline that is set anew for want of time is that of the event that stood there")
    func deadlineSetAnew() {
        let history = history(
            Project(id: "p", name: "Rengøring"),
            [
                (
                    "2030-01-10", "Rengøring",
                    "- [1. februar 2030|2030-02-01]: bud afleveres\n- [maj 2030|2030-05]: tildeling"
                ),
                (
                    "2030-01-24", "Rengøring",
                    """
                    Firmaerne mente ikke at kunne nå det [til 1. februar|..2030-02-01], og fristen er derfor sat til [1. marts|2030-03-01].
                    """
                ),
            ])
        #expect(history.entries.map(\.name) == ["Aflevering af bud", "Tildeling"])
        #expect(history.entries.first?.slipDays == 28)
    }

    @Test("An item that names a project in passing and goes on with its plan is read as the project's")
    func inPassing() {
        let project = Project(id: "p", name: "Udbud af busser", aliases: ["udbudspakke 3"])
        let plan = """
            Ladestanderne på terminalen sættes op i [maj 2030|2030-05].
            Leverandøren vælges i [marts 2030|2030-03].
            Kørslen starter [1. august 2030|2030-08-01].
            """
        let later = """
            Leverandøren er valgt [14. marts 2030|2030-03-14].
            Ladestanderne leveres [1. april 2030|2030-04-01].
            Kørslen i udbudspakke 3 begynder først [1. september 2030|2030-09-01].
            """
        let history = history(
            project,
            [("2030-01-10", "Udbud af busser", plan), ("2030-03-20", "Terminal, ladestandere og chauffører", later)])
        #expect(history.touches.map(\.relation) == [.subject, .mention])
        #expect(history.entries.flatMap(\.statements).count == 6)
        #expect(history.entries.first { $0.name.hasPrefix("Kørslen") }?.slipDays == 31)
    }

    @Test("An item on other matters keeps its dates, though it names the project once")
    func onOtherMatters() {
        let history = history(
            Project(id: "p", name: "Udbud af busser"),
            [
                ("2030-01-10", "Udbud af busser", "Leverandøren vælges i [marts 2030|2030-03]."),
                (
                    "2030-02-20", "Kantinen",
                    """
                    Køkkenet lukkes [1. marts 2030|2030-03-01].
                    Udbud af busser har brugt 0,3 mio. kr.
                    Nye borde leveres [1. april 2030|2030-04-01].
                    """
                ),
            ])
        #expect(history.entries.count == 1)
    }

    @Test("A promised case that comes late is reached late, and one that was decided on in time is reached")
    func promised() {
        let project = Project(id: "p", name: "Slamanlægget")
        let promise = "Bestyrelsen får forelagt takstmodellen i [maj 2030|2030-05]."
        let came = history(
            project, asOf: "2030-09-01",
            [
                ("2030-01-10", "Slamanlægget", promise),
                ("2030-08-20", "Slamanlægget: takstmodellen", "Modellen er vedlagt."),
            ])
        #expect(came.entries.map(\.status) == [.reached])
        #expect(came.entries.map(\.lateDays) == [81])
        let decided = history(
            project, asOf: "2030-09-01",
            [
                ("2030-01-10", "Slamanlægget", promise),
                ("2030-08-20", "Slamanlægget", "Takstmodellen blev godkendt [18. maj|2030-05-18]."),
            ])
        #expect(decided.entries.map(\.status) == [.reached, .reached])
        let other = history(
            project, asOf: "2030-09-01",
            [
                ("2030-01-10", "Slamanlægget", promise),
                ("2030-08-20", "Slamanlægget: lugtgener", "Der er klaget over lugt."),
            ])
        #expect(other.entries.map(\.status) == [.unconfirmed])
    }

    @Test("An end of a dependency is the only event of its kind, though the plan has a shorter name for it")
    func shorterName() {
        let history = history(
            Project(id: "p", name: "Graverhuset"),
            [
                (
                    "2030-01-10", "Graverhuset",
                    """
                    Støbningen følger i [uge 12|2030-03-18..2030-03-24].
                    Jorden skal renses, inden fundamentet støbes.
                    """
                )
            ])
        #expect(history.entries.map(\.name).sorted() == ["Rensning af jorden", "Støbning"])
        #expect(history.dependencies.count == 1)
    }
}
