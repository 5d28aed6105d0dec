import Minutes
import Portfolio
import Testing

@Suite("The head of minutes")
struct HeadTests {
    private func meeting(_ head: String, source: String = "a.txt") -> Meeting {
        let text = head + "\n\n1. Skolebus\n\nBeslutning\n\nGodkendt.\n"
        return MinutesSegmenter().meeting(from: SourceText(text), source: source)
    }

    @Test(
        "names the body that most speaks for, not the first that could be one",
        arguments: [
            (
                "Forhåndsvisning\n\nReferat fra møde i Udvalget for Havn og Strand den 3. maj 2021",
                "Udvalget for Havn og Strand"
            ),
            ("Referat fra møde d. 3.05.2021\n\n§ 17-udvalget om cykler", "§ 17-udvalget om cykler"),
            ("§17, stk. 4-udvalget: Nyt bibliotek\n\nMødedato: 3. maj 2021", "§17, stk. 4-udvalget: Nyt bibliotek"),
            ("ÅBEN DAGSORDEN HAVNEUDVALG\n\nMødedato: 3. maj 2021", "Havneudvalg"),
            ("Referat\n\nmøde i Udvalg for fri natur\nden 3. maj 2021", "Udvalg for fri natur"),
            ("Plan og trafiks møde den 3. maj 2021\n\nReferat", "Plan og trafik"),
            ("Havneudvalget (2018-2021) – Referat – 3. maj 2021", "Havneudvalget"),
            ("Referat - Sundhedsrådet 2022-2025\n31-10-2022 16:00", "Sundhedsrådet"),
            ("Virtuelt parkbestyrelsesmøde maj 2021\n\n12/5 2021", "Parkbestyrelsen"),
            ("Nyt fra bestyrelsesmødet 10. maj 2021", "Bestyrelsen"),
            (
                "BESLUTNINGSPROTOKOL\nfra Ordinært møde torsdag den 12. maj 2021\nSognerådsrepræsentationen",
                "Sognerådsrepræsentationen"
            ),
            ("Punkt 4 | Havneudvalget | mandag den 3. maj 2021", "Havneudvalget"),
            ("Referat fra tredje møde i følgegruppen for Sortåen d. 3. maj 2021", "følgegruppen for Sortåen"),
            ("Bestyrelsesmøde Mosby Vandværk Mosby 3. maj 2021", "Bestyrelsen"),
            ("MOSBY KOMMUNE. REFERAT Havneudvalget. Mødedato: 3. maj 2021", "Havneudvalget"),
            ("H E G N S Y N E T   F O R   M O S B Y   K O M M U N E\n3. maj 2021", "Hegnsynet"),
            ("Lynge Provstis Kirkegårdsudvalg\nReferat\n3. maj 2021", "Kirkegårdsudvalget"),
        ])
    func body(_ head: String, _ body: String) { #expect(meeting(head).body == body) }

    @Test(
        "takes no sentence and no title for a body",
        arguments: [
            "Bestyrelsens tur til Fjordby\n\nMødedato: 3. maj 2021",
            "Ny måde til valg af udvalg\n\nMødedato: 3. maj 2021",
            "Mødereferat 12. maj 2021 Fjordby Marina, Klubhuset 1900",
            "Mødet afholdt i Fjordby, kommunekontorets mødesal kl. 9.00 den 12. maj 2021",
        ])
    func noBody(_ head: String) { #expect(meeting(head).body.isEmpty) }

    @Test("takes the body from the file's name where the head has none")
    func bodyFromFileName() {
        #expect(meeting("Mødedato: 3. maj 2021", source: "2021/2021-05-03-Havneudvalget.txt").body == "Havneudvalget")
    }

    @Test(
        "tells the day of the meeting from those of the paper",
        arguments: [
            "ENDELIGT referat Udsendt 12. juni 2021\n\nMøde i Parkbestyrelsen 3. maj 2021",
            "Udkast af 20. maj 2021\n\nStyregruppemøde den 3. maj 2021",
            "Version 2, 20.05.2021\n\nReferat af møde i styregruppen 03.05.2021",
            "Offentliggjort den 20. maj 2021\nMøde den 3. maj 2021",
            "Parkrådet ser frem\n\n19.05.2021\n\nDer var bestyrelsesmøde den 3. maj 2021",
            "Dato: 7. maj 2021\n\nReferat af møde i Parkrådet mandag den 3. maj 2021",
        ])
    func day(_ head: String) { #expect(meeting(head).date?.description == "2021-05-03") }

    @Test(
        "lists who was there, whatever the layout",
        arguments: [
            ("Medlemmer\n • Anne Lund (V): Deltog\n • Bo Krag (A): Afbud", ["Anne Lund (V)"]),
            ("Medlemmer\n\nAnne Lund (V)\n\nBo Krag (A)\n\nAfbud\n\nBo Krag (A)", ["Anne Lund (V)"]),
            ("Deltagere\n • Anne Lund, V\n • Bo Krag, A\n • Afbud\n • Bo Krag, A", ["Anne Lund, V"]),
            ("Deltagere:\nAnne Lund (liste V)\nBo Krag, liste A (afbud)", ["Anne Lund (liste V)"]),
            ("Medlemmer af udvalget:\n\nAnne Lund\n\nFormand\n\n(V)\n\nBo Krag\n\n(A)", ["Anne Lund", "Bo Krag"]),
        ])
    func people(_ list: String, _ names: [String]) {
        let found = meeting("Referat fra møde i Havneudvalget den 3. maj 2021\n\n" + list).participants.map(\.name)
        #expect(found == names)
    }

    @Test(
        "names the people of labels that no list has, of tables and behind their roles",
        arguments: [
            ("Mødt: Ida Lund, skoleleder Bo Friis", "Ida Lund, Bo Friis"),
            ("Forældrevalgte: Ida Lund, Bo Friis", "Ida Lund, Bo Friis"),
            ("Til stede:\nIda Lund    Lynge Kommune    ILU\nBo Friis    Tømrer Friis ApS    BFR", "Ida Lund, Bo Friis"),
            ("Medlemmer, der deltog\nIda Lund (V)\nBo Friis (A)", "Ida Lund (V), Bo Friis (A)"),
            ("Medlemmer: Ida Lund (V), formand\n           Bo Friis (A)", "Ida Lund (V), Bo Friis (A)"),
        ])
    func people(_ head: String, _ names: String) {
        let read = meeting("Havneudvalget\nReferat af mødet den 3. maj 2021\n\n" + head)
        #expect(read.participants.map(\.name).joined(separator: ", ") == names)
    }

    @Test("takes the day of an item in a list of the agenda for no day of the meeting")
    func dayOfAnItem() {
        let read = meeting(
            """
            Referat af møde nr. 2/2021 i bestyrelsen
            Tirsdag den 4. maj 2021 kl. 16.30

            Dagsorden
            1. Referat af mødet den 2. marts 2021
            2. Ny pumpe
            """)
        #expect(read.date?.description == "2021-05-04")
        #expect(read.body == "Bestyrelsen" || read.body == "bestyrelsen")
    }
}
