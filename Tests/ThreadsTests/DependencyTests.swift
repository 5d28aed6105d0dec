import Claims
import Portfolio
import Testing

@testable import Threads

@Suite("Dependencies between entries and projects")
struct DependencyTests {
    static let system = Project(id: "laering", name: "Læringsportalen", caseNumbers: ["22/5"])

    @Test("Ends of dependencies are the entries that they name; one without a date is an entry without statements")
    func dependencies() {
        let live = EventLabel(name: "Idriftsættelse", kind: .milestone, concept: "goLive", stems: ["portal"])
        let data = EventLabel(name: "Data overført", kind: .milestone, concept: "transfer", stems: ["data"])
        var told = Told()
        told.meeting("2022-05-08") {
            $0.item("1", "Læringsportalen", cases: ["22/5"]) {
                $0.say("Portalen går i drift.", "Idriftsættelse af portalen", "goLive", "2022-10-03", stems: ["portal"])
                $0.wait("Den kan først gå i drift, når data er overført.", live, for: data)
            }
        }
        let history = told.threads([Self.system]).histories[0]
        #expect(history.dependencies.count == 1)
        #expect(history.dependencies[0].from == .entry("laering-data-overfoert"))
        #expect(history.dependencies[0].to == .entry("laering-idriftsaettelse-af-portalen"))
        #expect(history.named("Data overført")?.statements == [])
        #expect(history.named("Data overført")?.current == nil)
    }

    @Test("What the minutes say goes before what was inferred, in whatever order they come", arguments: [true, false])
    func statedFirst(inferredComesFirst: Bool) {
        let live = EventLabel(name: "Idriftsættelse", kind: .milestone, concept: "goLive", stems: ["portal"])
        let data = EventLabel(name: "Data overført", kind: .milestone, concept: "transfer", stems: ["data"])
        let said: [(String, Dependency.Basis)] = [
            ("Data overført, idriftsættelse.", .inferred), ("Den går i drift, når data er overført.", .stated),
        ]
        var told = Told()
        told.meeting("2022-05-08") {
            $0.item("1", "Læringsportalen", cases: ["22/5"]) {
                for (words, basis) in inferredComesFirst ? said : said.reversed() {
                    $0.wait(words, live, for: data, .finishToStart, basis)
                }
            }
        }
        let dependencies = told.threads([Self.system]).histories[0].dependencies
        #expect(dependencies.map(\.basis) == [.stated])
        #expect(dependencies.compactMap(\.evidence.quote) == ["Den går i drift, når data er overført."])
    }

    @Test("What is still to come is no event of its kind that is over", arguments: ["2022-05-08", "2020-05-08"])
    func notOver(saidOn: String) {
        let case1 = EventLabel(name: "Forelæggelse af ny sag", kind: .milestone, concept: "presentation")
        let chosen = EventLabel(name: "Valg af rådgiver", kind: .milestone, concept: "choice", stems: ["rådgiver"])
        var told = Told()
        told.meeting("2020-02-01") {
            $0.item("1", "Læringsportalen", cases: ["22/5"]) {
                $0.say(
                    "Sagen forelægges primo 2021.", "Forelæggelse af sag", "presentation", "2021-01-01..2021-04-30")
            }
        }
        told.meeting(saidOn) {
            $0.item("1", "Læringsportalen", cases: ["22/5"]) {
                $0.wait("Når rådgiveren er valgt, forelægges en ny sag.", case1, for: chosen)
            }
        }
        let old: Dependency.End = .entry("laering-forelaeggelse-af-sag")
        let dependency = told.threads([Self.system]).histories[0].dependencies.first
        // Before its time it may well be the one that was promised.
        #expect((dependency?.to == old) == (saidOn < "2021"))
    }

    @Test("An end that another project of the item names is that project's")
    func acrossProjects() {
        let bridge = Project(id: "bro", name: "Havnebroen")
        let open = EventLabel(name: "Åbning af broen", kind: .milestone, concept: "opening", stems: ["bro"])
        let start = EventLabel(name: "Start på kurser", kind: .milestone, concept: "training", stems: ["kursus"])
        var told = Told()
        told.meeting("2022-05-08") {
            $0.item("1", "Havnebroen") {
                $0.say("Broen åbner.", "Åbning af broen", "opening", "2022-07-01", stems: ["bro"])
            }
            $0.item("2", "Læringsportalen", cases: ["22/5"]) {
                $0.say("Alt skal over Havnebroen.")
                $0.wait("Kurserne kan ikke starte, før broen er åben.", start, for: open)
            }
        }
        let dependency = told.threads([Self.system, bridge]).histories[0].dependencies.first
        #expect(dependency?.from == .entry("bro-aabning-af-broen"))
        #expect(dependency?.to == .entry("laering-start-paa-kurser"))
    }

    @Test("Two projects laid together depend on each other as projects")
    func merged() {
        let other = Project(id: "bibliotek", name: "Bibliotekssystemet")
        let label = EventLabel(name: "Sammenlægning", kind: .milestone, concept: "merging")
        var told = Told()
        told.meeting("2022-05-08") {
            $0.item("1", "Læringsportalen", cases: ["22/5"]) {
                $0.heading("Sammenhæng med Bibliotekssystemet")
                $0.wait("De to projekter lægges sammen.", label, for: label, .mergedWith)
            }
        }
        let dependency = told.threads([Self.system, other]).histories[0].dependencies.first
        #expect(dependency?.from == .project("bibliotek"))
        #expect(dependency?.to == .project("laering"))
    }
}
