import Minutes
import Portfolio
import Testing

@Suite("People, days and numbers in forms that no label lists")
struct HeadFormTests {
    private func meeting(_ head: String, item: String = "1. Skolebus\n\nBeslutning\n\nGodkendt.\n") -> Meeting {
        MinutesSegmenter().meeting(from: SourceText(head + "\n\n" + item), source: "a.txt")
    }

    private func people(_ people: [Participant]) -> [String] {
        people.map { person in person.role.map { "\(person.name) [\($0)]" } ?? person.name }
    }

    @Test(
        "reads what people are beside their names",
        arguments: [
            ("Tilstede: Anne Lund (V) formand, Bo Friis (A)", ["Anne Lund (V) [formand]", "Bo Friis (A)"]),
            ("Med var: Bo Friis samt havnemester Ib Krog", ["Bo Friis", "Ib Krog [havnemester]"]),
            ("Deltagere: Konst. byplanarkitekt E. Lund, Bo Friis", ["E. Lund [Konst. byplanarkitekt]", "Bo Friis"]),
            (
                "Til stede var: Ole Krog (Havby Erhvervsforening), Bo Friis (A)",
                ["Ole Krog [Havby Erhvervsforening]", "Bo Friis (A)"]
            ),
            ("Deltagere som mødte\nAnne Lund (V)\nBo Friis (A)", ["Anne Lund (V)", "Bo Friis (A)"]),
            ("Mødt: Mester Jakobsen, Bo Friis", ["Mester Jakobsen", "Bo Friis"]),
            (
                "Til stede: Anne Lund, Bo Friis,\nCharlotte\nMarkussen, Ib Krog",
                ["Anne Lund", "Bo Friis", "Charlotte Markussen", "Ib Krog"]
            ),
            ("Til stede:\nMalene\nRune\nAnne", ["Malene", "Rune", "Anne"]),
            (
                "Deltagere:\nAnne Lund, vicedirektør på Havby Sygehus\nBo Friis",
                ["Anne Lund [vicedirektør på Havby Sygehus]", "Bo Friis"]
            ),
        ])
    func present(_ line: String, _ names: [String]) {
        #expect(people(meeting("Havneudvalget den 4. maj 2021\n\n\(line)").participants) == names)
    }

    @Test("reads a table of who was there, and leaves out whom it says nothing of")
    func table() {
        let rows =
            "Navn | Funktion | Til stede\nAnne Lund | formand | X\nBo Friis | driftschef | afbud\nIb Krog | gæst | ?"
        let meeting = meeting("Havneudvalget den 4. maj 2021\n\n\(rows)")
        #expect(people(meeting.participants) == ["Anne Lund [formand]"])
        #expect(people(meeting.absent) == ["Bo Friis [driftschef]"])
    }

    @Test("takes no table of other things for one of people")
    func otherTable() {
        let meeting = meeting("Havneudvalget den 4. maj 2021\n\nNavn | Pris\nMole Nord | 12\nMole Syd | 14")
        #expect(meeting.participants.isEmpty)
    }

    @Test(
        "takes the year that fits the weekday, from elsewhere in the head",
        arguments: [
            ("Protokol 2021 for Havneudvalget\nonsdag den 19. maj kl. 15", 2021 as Int?),
            ("Havneudvalget 2018-2021\nReferat fra mødet onsdag d. 19. maj", 2021),
            ("Protokol 2020 for Havneudvalget\nonsdag den 19. maj", nil),
            ("Protokol 2021 for Havneudvalget\nden 19. maj", nil),
        ])
    func year(_ head: String, _ year: Int?) { #expect(meeting(head).date?.year == year) }

    @Test("reads the year at the front of the line below its day, and no other number")
    func yearBelow() {
        let broken = meeting("Referat af møde i havneudvalget den 22. september\n2031\n\nUdsendt 24. september 2031")
        #expect(broken.date == Day(year: 2031, month: 9, day: 22))
        let numbered = meeting(
            "Referat af møde i havneudvalget den 22. september\n2031 breve blev sendt\n\n24. september 2031")
        #expect(numbered.date?.year == 2031)
    }

    @Test("reads a list of people whose lines are set apart in all of the document")
    func doubleSpaced() {
        let head =
            "Havneudvalget\nden 4. maj 2031\nTil stede:\nHavnechefen (formand)\nLederen af Kajen\n\nAfbud:\nKranføreren"
        let item =
            "1. Skolebus\nBussen er gul.\nDen kører i maj.\nBeslutning\nGodkendt.\n2. Mole\nBeslutning\nGodkendt."
        let text = (head + "\n\n" + item).replacing("\n", with: "\n\n")
        let read = MinutesSegmenter().meeting(from: SourceText(text), source: "a.txt")
        #expect(read.participants.map(\.name) == ["Havnechefen", "Lederen af Kajen"])
        #expect(read.absent.map(\.name) == ["Kranføreren"])
    }

    @Test("reads values behind bars, and no day out of the hours")
    func bars() {
        let meeting = meeting("Havneudvalget\n\nDato | 22.02.2024\nTidspunkt | 08.15-09.40\nSted | Kajen, lokale 3")
        #expect(meeting.date == Day(year: 2024, month: 2, day: 22))
        #expect(meeting.start?.description == "08:15")
        #expect(meeting.place == "Kajen, lokale 3")
    }

    @Test("takes a journal's number for the case's where it is that of a case, and no subject alone")
    func journal() {
        func item(_ line: String) -> AgendaItem? {
            meeting("Havneudvalget den 4. maj 2021", item: "1. Ny mole\n\(line)\n\nBeslutning\n\nGodkendt.\n").items
                .first
        }
        #expect(item("Journalnr.: 04.00.00-P20-3-15")?.caseNumbers == ["04.00.00-P20-3-15"])
        #expect(item("Journalnr.: 04.00.00")?.caseNumbers == [])
        #expect(item("Sagsnr.: 15/1234 J.nr.: 04.00.00-P20-3-15")?.journalNumber == "04.00.00-P20-3-15")
    }

    @Test("reads the rows of a table as items, with the numbers of their cases, and the decisions in their last lines")
    func rows() {
        let told = String(repeating: "Molen er tæret, og arbejdet tager længere end ventet. ", count: 8)
        let rows = """
            1.0 | Opfølgning | A-1 er lukket. | IK
            2.0 | Ny mole (P-0418) | \(told)
            Udskudt til mødet 07.06.2021. | BF
            3.0 | Næste møde | Torsdag i uge 24 | IK
            """
        let meeting = meeting("Havneudvalget den 4. maj 2021\n\nPkt. | Emne | Referat | Ansvarlig", item: rows)
        #expect(meeting.items.map(\.title) == ["Opfølgning", "Ny mole", "Næste møde"])
        #expect(meeting.items.map(\.caseNumbers) == [[], ["P-0418"], []])
        #expect(meeting.items.dropFirst().first?.decisions.map(\.outcome) == [.postponed])
    }

    @Test(
        "ends a place before what happened there",
        arguments: [
            (
                "Mødet blev holdt den 4. maj 2021 kl. 15 i Pakhuset, lokale 2, og blev hævet kl. 17",
                "Pakhuset, lokale 2"
            ),
            ("Møde 7  |  tirsdag d. 04-05-2021 kl. 13.00-15.00  |  Pakhuset, lokale 2", "Pakhuset, lokale 2"),
        ])
    func place(_ line: String, _ place: String) { #expect(meeting("Havneudvalget\n\n\(line)").place == place) }

    @Test(
        "takes the body that the text speaks of, where the head names none",
        arguments: [
            ("Planen vedtages på et ekstraordinært menighedsrådsmøde.", "Menighedsrådet"),
            ("Provstiudvalget godkendte planen. Provstiudvalget besluttede at købe kranen.", "Provstiudvalget"),
            ("Aftalen, som Provstiudvalget bedes godkende, er ny.", ""),
            ("Vi har fået brev fra Lejenævnet om lågen.", ""), ("Lejenævnet afviste klagen.", ""),
            ("Provstiudvalget har spurgt menighedsrådet.", ""),
        ])
    func bodyOfText(_ sentence: String, _ body: String) {
        #expect(meeting("Referat 4. maj 2021", item: "1. Skolebus\n\n\(sentence)\n").body == body)
    }

    @Test("reads a head in questions, and in sentences")
    func questions() {
        let asked = meeting(
            "Havneudvalget\n\nHvornår: 04.05.21 kl. 9-10\nHvor: Pakhuset, lokale 2\nHvem: Bo Friis, Ib Krog")
        #expect(asked.place == "Pakhuset, lokale 2")
        #expect(people(asked.participants) == ["Bo Friis", "Ib Krog"])
        let told = meeting(
            "Havneudvalget 4. maj 2021\nVi mødtes i Klubhuset fra kl. 19 til 21.\n\n"
                + "Rundt om bordet sad Bo Friis og Ib Krog.\nMeldt fra: Eva Holm.")
        #expect(told.place == "Klubhuset")
        #expect(people(told.participants) == ["Bo Friis", "Ib Krog"])
        #expect(people(told.absent) == ["Eva Holm"])
    }

    @Test("knows a body without the number of its meeting")
    func numberOfMeeting() {
        #expect(meeting("Referat menighedsrådsmøde nr. 1 den 4. maj 2021").body == "Menighedsrådet")
    }
}
