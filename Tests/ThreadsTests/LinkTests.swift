import Claims
import Language
import Portfolio
import Testing

@testable import Threads

@Suite("Linking items to projects")
struct LinkTests {
    static let pool = Project(id: "svoemmehal", name: "Ny svømmehal", aliases: ["Vandhuset"], caseNumbers: ["21/7"])

    @Test(
        "A name is found in its inflected forms and compounds",
        arguments: [
            ("Letbanen", "Arbejdet med letbanens stationer"),
            ("Letbanen", "Letbaneprojektet er forsinket"),
            ("FLIS", "Validering af FLISdata"),
            ("Office 365", "Overgang til Office365"),
            ("Den digitale skoletaske", "Udrulning af digitale skoletasker"),
            ("Sortér Mere", "Kampagnen sorter mere begynder"),
            ("MitSøndervig", "MitSøndervigs forside"),
            ("Tidlig indsats", "de tidlige indsatser"),
            ("Nyt omsorgssystem (NOS)", "valget af det nye omsorgssystem"),
            ("Hallen", "Hallens gulv"),
        ])
    func findsForms(name: String, text: String) {
        let index = NameIndex(projects: [Project(id: "p", name: name)])
        #expect(!index.hits(in: FoldedWords.of(text)).isEmpty)
    }

    @Test(
        "A name is not found in other words",
        arguments: [
            ("Teams", "Team Strategi og Udvikling"),
            ("FLIS", "Der er lagt flis på stierne"),
            ("Office 365", "Office 2016 er indkøbt"),
            ("Tidlig indsats", "Det var tidligt. Indsatsen begyndte senere"),
            ("Letbanen", "banen blev lettet"),
            ("DDA", "data er samlet"),
            ("Hallen", "Kommunens haller"),
            ("Broen", "Tilsyn med broer"),
        ])
    func leavesOthersAlone(name: String, text: String) {
        let index = NameIndex(projects: [Project(id: "p", name: name)])
        #expect(index.hits(in: FoldedWords.of(text)).isEmpty)
    }

    @Test("A case number, the title and the text each give their reason and relation")
    func reasons() {
        var told = Told()
        told.meeting("2021-03-01") {
            $0.item("1", "Orientering fra borgmesteren") { $0.say("Vandhuset blev nævnt på borgermødet.") }
            $0.item("2", "Ny svømmehal - licitation", cases: ["21/7"])
            $0.item("3", "Skolernes sommerferie")
        }
        let touches = told.threads([Self.pool]).histories[0].touches
        #expect(touches.map(\.item) == ["1", "2"])
        #expect(touches.map(\.relation) == [.mention, .subject])
        #expect(touches[0].reasons == [.text("Vandhuset")])
        #expect(touches[1].reasons == [.title("Ny svømmehal"), .caseNumber("21/7")])
        #expect(touches[1].score > touches[0].score)
    }

    @Test("A case number that collects unrelated items links none of them")
    func catchAll() {
        var told = Told()
        told.meeting("2021-03-01") {
            $0.item("1", "Folkemøde på havnen", cases: ["21/7"])
            $0.item("2", "Personalepolitik for vikarer", cases: ["21/7"])
            $0.item("3", "Hastighed på Ringvejen", cases: ["21/7"])
        }
        #expect(told.threads([Self.pool]).histories[0].touches.isEmpty)
    }

    @Test("A renamed project keeps its case number, and the number still links")
    func renamed() {
        var told = Told()
        told.meeting("2021-03-01") { $0.item("1", "Vandkulturhuset", cases: ["21/7"]) }
        told.meeting("2021-04-01") { $0.item("4", "Ny svømmehal", cases: ["21/7"]) }
        #expect(told.threads([Self.pool]).histories[0].touches.count == 2)
    }

    @Test("An item whose title is like one that is linked follows it")
    func likeTitle() {
        let project = Project(id: "mad", name: "Fælles køkken", caseNumbers: ["20/1"])
        var told = Told()
        told.meeting("2021-03-01") { $0.item("1", "Ruteplan for madudbringning", cases: ["20/1"]) }
        told.meeting("2021-04-01") { $0.item("1", "Madudbringning: ny ruteplan") }
        let touches = told.threads([project]).histories[0].touches
        #expect(touches.count == 2)
        #expect(touches.last?.reasons == [.likeTitle("Ruteplan for madudbringning", 1)])
    }

    @Test(
        "A new name that the text gives is a name from then on",
        arguments: [
            "Vandhuset, der fremover hedder Bølgen, åbner i maj.", "Vandhuset får navnet Bølgen.",
            "I Bølgen (tidligere Vandhuset) er der 20 grader.", "Det nye navn: Vandhuset skifter navn til Bølgen",
        ])
    func renamedByText(sentence: String) {
        var told = Told()
        told.meeting("2021-03-01") { $0.item("1", "Fritidsliv") { $0.say(sentence) } }
        told.meeting("2021-04-01") { $0.item("2", "Åbningstider i Bølgen") }
        #expect(told.threads([Self.pool]).histories[0].touches.map(\.item) == ["1", "2"])
    }

    @Test(
        "Words beside a name are not a new name without a word that says so",
        arguments: ["Vandhuset og Bølgen samarbejder.", "Vandhuset hedder det sted, hvor vi bader i Bølgen."])
    func notRenamed(sentence: String) {
        var told = Told()
        told.meeting("2021-03-01") { $0.item("1", "Fritidsliv") { $0.say(sentence) } }
        told.meeting("2021-04-01") { $0.item("2", "Åbningstider i Bølgen") }
        #expect(told.threads([Self.pool]).histories[0].touches.map(\.item) == ["1"])
    }

    @Test(
        "A title names a project by the first part of its compound, or by its long noun in the definite form",
        arguments: [
            ("Orgelprojektet", "Orgelbyggerens tilbud"), ("Graverhus på Østre Kirkegård", "Graverhuset: aflevering"),
            ("Målerprojektet", "Status på målerne"), ("Kulturhotel i Vejby", "Kulturhotellets åbningstider"),
        ])
    func namesByAPart(name: String, title: String) {
        var told = Told()
        told.meeting("2021-03-01") { $0.item("1", title) }
        #expect(told.threads([Project(id: "p", name: name)]).histories[0].touches.map(\.relation) == [.subject])
    }

    @Test(
        "A part that others have too, a place and an indefinite noun name nothing",
        arguments: [
            ("Graverhus på Østre Kirkegård", "Hegn om Østre Kirkegård"),
            ("Graverhus på Østre Kirkegård", "Et graverhus i Nørup"),
            ("Udbud af rengøring", "Rengøringens fremtid"), ("Skoleprojektet", "Skolernes ferie"),
        ])
    func namesByNoPart(name: String, title: String) {
        var told = Told()
        told.meeting("2021-03-01") { $0.item("1", title) }
        #expect(told.threads([Project(id: "p", name: name)]).histories[0].touches.isEmpty)
    }

    @Test("Authorities are boundary, whatever the names and numbers say")
    func boundary() {
        let home = Project(
            id: "a", name: "Ny svømmehal", caseNumbers: ["21/7"], authority: Authority("Søndervig Kommune"))
        let away = Project(
            id: "b", name: "Ny svømmehal", caseNumbers: ["21/7"], authority: Authority("Vestermark Kommune"))
        var told = Told()
        told.meeting("2021-03-01", "Søndervig Kommune") { $0.item("1", "Ny svømmehal", cases: ["21/7"]) }
        told.meeting("2021-03-02", "Vestermark Kommune") { $0.item("9", "Ny svømmehal", cases: ["21/7"]) }
        told.meeting("2021-03-03", nil) { $0.item("5", "Ny svømmehal") }
        let histories = told.threads([home, away]).histories
        #expect(histories[0].touches.filter { !$0.isDoubted }.map(\.item) == ["1"])
        #expect(histories[1].touches.filter { !$0.isDoubted }.map(\.item) == ["9"])
        #expect(histories.map { $0.touches.filter(\.isDoubted).map(\.item) } == [["5"], ["5"]])
    }

    @Test("Minutes of a company reach the projects of its place's municipality and of nobody else's, with a doubt")
    func neighbours() {
        let pool = Project(
            id: "a", name: "Ny svømmehal", caseNumbers: ["21/7"], authority: Authority("Søndervig Kommune"))
        let pipes = Project(id: "b", name: "Ny hovedledning", authority: Authority("Søndervig Forsyning A/S"))
        let away = Project(id: "c", name: "Ny hovedledning", authority: Authority("Vestermark Kommune"))
        var told = Told()
        told.meeting("2021-03-01", "Søndervig Forsyning A/S") { $0.item("1", "Ny svømmehal") }
        told.meeting("2021-03-02", "Søndervig Kommune") { $0.item("2", "Ny hovedledning") }
        told.meeting("2021-03-03", "Havnens Drift I/S") { $0.item("3", "Ny svømmehal") }
        told.meeting("2021-03-04", "Kalundborg Kommune", .registered) { $0.item("4", "Ny svømmehal") }
        let histories = told.threads([pool, pipes, away]).histories
        #expect(histories.map { $0.touches.map(\.item) } == [["1", "3"], ["2"], []])
        #expect(histories.flatMap(\.touches).filter { !$0.isOfOthers }.isEmpty)
    }

    @Test("A municipality of a name that nobody knows is a wall, until four names speak for another")
    func strangers() {
        let names = ["Ny svømmehal", "Ny hovedledning", "Cykelstien ved Sandbroen", "Lokalplan 31"]
        let projects = names.map { Project(id: Project.ID($0), name: $0, authority: Authority("Søndervig Kommune")) }
        var told = Told()
        told.meeting("2021-03-01", "Nordmose Kommune") { $0.item("1", names[0]) }
        told.meeting("2021-03-02", "Sagsnr Kommune") { teller in
            for (number, name) in names.enumerated() { teller.item("\(number + 2)", name) }
        }
        #expect(told.threads(projects).histories.map { $0.touches.map(\.item) } == [["2"], ["3"], ["4"], ["5"]])
    }

    @Test("Minutes of nobody's go to the authority whose case number stands in them; a place alone leaves a doubt")
    func adopted() {
        let home = Project(id: "a", name: "Ny svømmehal", authority: Authority("Søndervig Kommune"))
        let away = Project(
            id: "b", name: "Ny svømmehal", caseNumbers: ["21/9"], authority: Authority("Vestermark Kommune"))
        var told = Told()
        told.meeting("2021-03-01", nil) { $0.item("1", "Ny svømmehal") { $0.say("Mødet holdes på Søndervig Rådhus.") } }
        told.meeting("2021-03-02", nil) { $0.item("2", "Ny svømmehal", cases: ["21/9"]) }
        told.meeting("2021-03-03", nil) { $0.item("3", "Ny svømmehal") }
        let histories = told.threads([home, away]).histories
        #expect(histories[0].touches.filter(\.isDoubted).map(\.item).contains("1"))
        #expect(histories[1].touches.filter { !$0.isDoubted }.map(\.item) == ["2"])
    }

    @Test("A project of nobody's rests on one authority only")
    func homeless() {
        var told = Told()
        told.meeting("2021-03-01", "Søndervig Kommune") { $0.item("1", "Ny svømmehal", cases: ["21/7"]) }
        told.meeting("2021-03-02", "Vestermark Kommune") { $0.item("9", "Om Vandhuset") }
        #expect(told.threads([Self.pool]).histories[0].touches.map(\.item) == ["1"])
    }

    @Test("Of two projects in one item a claim goes to the one whose heading it stands under")
    func headings() {
        let two = [Project(id: "a", name: "Borgerportalen"), Project(id: "b", name: "Sagsarkivet")]
        var told = Told()
        told.meeting("2021-03-01") {
            $0.item("1", "Status på Borgerportalen og Sagsarkivet") {
                $0.heading("Borgerportalen")
                $0.say("Løsningen åbner den 1. maj.", "Åbning af løsningen", "opening", "2021-05-01")
                $0.heading("Sagsarkivet")
                $0.say("Flytningen sker i juni.", "Flytning", "moving", "2021-06-01..2021-06-30")
            }
        }
        let histories = told.threads(two).histories
        #expect(histories[0].entries.map(\.name) == ["Åbning af løsningen"])
        #expect(histories[1].entries.map(\.name) == ["Flytning"])
    }

    @Test("A name and a stop before a paragraph are its heading, a name in its sentence is none")
    func leads() {
        var told = Told()
        told.meeting("2022-05-03") {
            $0.item("1", "Byggesager") {
                $0.say("Borgerportalen.")
                $0.say("Licitationen holdes i juni.", "Licitation", "tender", "2022-06-01..2022-06-30")
                $0.paragraph()
                $0.say("Sagsarkivet er lukket.")
                $0.say("Taget lægges i august.", "Tagdækning", nil, "2022-08-01..2022-08-31")
            }
        }
        let entries = told.threads([Project(id: "a", name: "Borgerportalen"), Project(id: "b", name: "Sagsarkivet")])
            .histories.map { $0.entries.map(\.name) }
        #expect(entries == [["Licitation"], []])
    }

    @Test("Where two projects have no headings a sentence goes to the one that the sentences before begin with")
    func topics() {
        let two = [Project(id: "a", name: "Havnebroen"), Project(id: "b", name: "Cykelstien")]
        var told = Told()
        told.meeting("2021-03-01") {
            $0.item("1", "Havnebroen og cykelstien") {
                $0.say("Havnebroen er spærret.")
                $0.say("Spærringen hæves 1. juni.", "Genåbning", "opening", "2021-06-01")
                $0.say("Cykelstien: Gruset skal over Havnebroen.")
                $0.say("Gravearbejdet begynder i juli.", "Gravearbejde", "excavation", "2021-07-01..2021-07-31")
            }
        }
        let histories = told.threads(two).histories
        #expect(histories.map { $0.entries.map(\.name) } == [["Genåbning"], ["Gravearbejde"]])
    }

    @Test("An item that only mentions a project gives it the sentence that names it, and one that points back")
    func mentions() {
        let project = Project(id: "a", name: "Udbud af rengøring")
        var told = Told()
        told.meeting("2021-03-01") {
            $0.item("1", "Driftsstrategi") {
                $0.say("Køkkenet lukker 1. april.", "Lukning af køkkenet", "closing", "2021-04-01")
                $0.paragraph()
                $0.say("I efteråret forberedes udbud af rengøring.")
                $0.say("Sag herom forelægges i august.", "Sag forelægges", "presentation", "2021-08-01..2021-08-31")
                $0.say("Kantinen får nye stole i maj.", "Nye stole", nil, "2021-05-01..2021-05-31")
            }
        }
        #expect(told.threads([project]).histories[0].entries.map(\.name) == ["Sag forelægges"])
    }

    @Test("A companion shares the date of the project that the sentence is about")
    func companions() {
        let two = [Project(id: "a", name: "Intranettet"), Project(id: "b", name: "Ny telefoni")]
        var told = Told()
        told.meeting("2021-03-01") {
            $0.item("1", "Intranettet") {
                $0.say(
                    "Intranettet går i luften 1. juni samtidig med ny telefoni.", "Intranettet går i luften", "goLive",
                    "2021-06-01")
            }
        }
        let histories = told.threads(two).histories
        #expect(histories[0].entries.count == 1)
        #expect(histories[1].entries.map(\.current) == [Day("2021-06-01").map { Span($0) }])
    }
}

extension Touch {
    /// Whether nothing says whose the minutes are.
    fileprivate var isDoubted: Bool { reasons.contains(.authorityUnsaid) }

    /// Whether the minutes are another body's.
    fileprivate var isOfOthers: Bool {
        reasons.contains { if case .otherAuthority = $0 { true } else { false } }
    }
}
