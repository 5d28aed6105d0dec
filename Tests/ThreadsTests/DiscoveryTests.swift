import Portfolio
import Testing

@testable import Threads

@Suite("Proposing projects")
struct DiscoveryTests {
    private func told() -> Told {
        var told = Told()
        told.meeting("2021-03-01") {
            $0.item("1", "Godkendelse af dagsorden")
            $0.item("2", "Status på Havnebadet - marts", cases: ["20/1"]) { $0.say("Styregruppen er nedsat.") }
            $0.item("3", "Sygefravær februar 2021", cases: ["20/2"])
            $0.item("4", "Hundelegeplads i parken", cases: ["20/3"]) { $0.say("Drøftes.") }
            $0.item("5", "Status på Borgerindgangen og Sagsarkivet", cases: ["20/5"]) {
                $0.heading("Borgerindgangen")
                $0.say("Projektet er i fase 1 og i udbud.")
                $0.heading("Sagsarkivet")
                $0.say("Leverandøren er valgt.")
            }
        }
        told.meeting("2021-04-01") {
            $0.item("1", "Havnebadet: licitation (B)", cases: ["20/1"])
            $0.item("2", "Eventuelt")
        }
        return told
    }

    @Test("What returns, or is spoken of as a project, is proposed; routine and single matters are not")
    func proposals() {
        let names = ProjectDiscovery.proposals(in: told().meetings).map(\.name)
        #expect(Set(names) == ["Havnebadet", "Borgerindgangen", "Sagsarkivet"])
    }

    @Test("What several titles begin with is the project, not what each says of it; a routine word is none")
    func heads() {
        var told = Told()
        for (day, tail) in [("2021-03-01", "byggeprogram"), ("2021-04-01", "valg af arkitekt")] {
            told.meeting(day) {
                $0.item("1", "Plejehjemmet Søgården - \(tail)", cases: ["20/8"]) { $0.say("Udbud følger.") }
                $0.item("2", "Orientering: \(tail)") { $0.say("Udbud følger.") }
            }
        }
        #expect(ProjectDiscovery.proposals(in: told.meetings).map(\.name).contains("Plejehjemmet Søgården"))
        #expect(!ProjectDiscovery.proposals(in: told.meetings).map(\.name).contains("Orientering"))
    }

    @Test("A proposal carries case numbers, other names and whose it is")
    func details() {
        let bath = ProjectDiscovery.proposals(in: told().meetings).first { $0.id == "havnebadet" }
        #expect(bath?.caseNumbers == ["20/1"])
        #expect(bath?.authority == Authority("Søndervig Kommune"))
    }

    @Test(
        "Routine titles, people's boards, sentences and plans of meetings are none, however often they return",
        arguments: [
            "Elevrådet", "Evt.", "Konstituering af bestyrelsen", "Protokoludskrift fra sidste møde", "Mødeplan 2022",
            "Udgifterne til hallen er anslået til 12,7 mio. kr.", "Nyt fra formanden", "Trivsel",
        ])
    func none(title: String) {
        var told = Told()
        for day in ["2021-03-01", "2021-04-01"] {
            told.meeting(day) { $0.item("1", title) { $0.say("Det blev drøftet.") } }
        }
        #expect(ProjectDiscovery.proposals(in: told.meetings).isEmpty)
    }

    @Test("A proposal says why")
    func reason() {
        let bath = ProjectDiscovery.proposed(in: told().meetings).first { $0.project.id == "havnebadet" }
        #expect(bath?.reason[.danish] == "2 møder; teksten taler om styregruppen")
    }

    @Test(
        "The subject of a title",
        arguments: [
            ("Orientering om status på ny affaldsplads", "ny affaldsplads"),
            ("Kunstgræsbane i Øster - tidsplan (B)", "Kunstgræsbane i Øster"),
            ("Proces for det videre arbejde med fælles vikarkorps - fase 2", "fælles vikarkorps"),
            ("Lokalplan 12-4 Havnen", "Lokalplan 12-4 Havnen"),
            ("Havnebadet, kort status", "Havnebadet"), ("Byparken: de næste skridt", "Byparken"),
            ("Veje, stier og broer", "Veje, stier og broer"), ("Status", "Status"), ("", ""),
        ])
    func subjects(title: String, subject: String) {
        #expect(SubjectTitle.of(title) == subject)
    }
}
