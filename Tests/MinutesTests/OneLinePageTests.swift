import Minutes
import Portfolio
import Testing

@Suite("A page on one line")
struct OneLinePageTests {
    private func meeting(_ words: String) -> Meeting {
        MinutesSegmenter().meeting(from: SourceText(words), source: "a.txt")
    }

    private static let head =
        "Havby Kommune Havneudvalget Protokol Mødedato: Tirsdag den 4. maj 2021 Tilstede: Anne Lund (A) formand, "
        + "Bo Friis (V) Fraværende: Ib Krog (C) Sagsoversigt Sag 1: Meddelelser Sag 2: Ny mole ved Vestkajen"
    private static let first =
        "Sag 1: Meddelelser a) Formanden var til temadag i Fjordby. Udvalget tog meddelelserne til efterretning. "
    private static let second =
        "Sag 2: Ny mole ved Vestkajen Sagsnr. 21/1234 Sagsfremstilling Molen er tæret og skal fornyes inden vinteren. "
        + "Indstilling Forvaltningen indstiller, at arbejdet udbydes. Udvalget vedtog indstillingen. Bo Friis (V) stemte imod."

    @Test(
        "is told by the viewer's number, however it is written",
        arguments: [
            ["1", "2", "3"], ["Side 1", "Side 2", "Side 3"], ["1/3", "2/3", "3/3"],
            ["Side 1 af 3", "Side 2 af 3", "Side 3 af 3"],
        ])
    func pages(_ numbers: [String]) {
        let pages = zip(numbers, [Self.head, Self.first, Self.second]).map { "\($0) \($1)" }
        let meeting = meeting(pages.joined(separator: "\n\n"))
        #expect(meeting.items.map(\.title) == ["Meddelelser", "Ny mole ved Vestkajen"])
        #expect(meeting.items.map { $0.decisions.map(\.outcome) } == [[.noted], [.approved]])
        #expect(meeting.participants.map(\.name) == ["Anne Lund (A)", "Bo Friis (V)"])
        #expect(meeting.absent.map(\.name) == ["Ib Krog (C)"])
    }

    @Test(
        "has its items behind the words that the agenda numbers them with",
        arguments: ["Dagsordenens punkt 1 %@ Dagsordenens punkt 2 ", "Punkt 1: %@ Punkt 2: ", "1) %@ 2) "])
    func items(_ marks: String) {
        let parts = marks.split(separator: "%@").map(String.init)
        let pages = [
            "Side 1 Havby Museum Protokol 2021 Bestyrelsesmøde onsdag den 19. maj kl. 15.00 i Pakhuset Dagsorden: "
                + "1. Godkendelse af protokol 2. Nyt magasin",
            "Side 2 \(parts[0])Godkendelse af protokol Protokollen fra sidste møde godkendtes.\(parts[1])Nyt magasin "
                + "Lederen redegjorde for magasinet, som fire museer bygger sammen. Bestyrelsen tog orienteringen til efterretning.",
        ]
        let meeting = meeting(pages.joined(separator: "\n\n"))
        #expect(meeting.items.map(\.title) == ["Godkendelse af protokol", "Nyt magasin"])
        #expect(meeting.items.map { $0.decisions.map(\.outcome) } == [[.approved], [.noted]])
        #expect(meeting.date == Day(year: 2021, month: 5, day: 19))
    }

    private func decisions(behind sentence: String) -> [Decision.Outcome] {
        let text =
            "Havneudvalget den 4. maj 2021\n\n1. Ny mole\n\nSagsfremstilling\nMolen skal fornyes. Der er afsat 2 mio. kr. \(sentence)\n"
        return meeting(text).items.flatMap { $0.decisions.map(\.outcome) }
    }

    @Test(
        "has its decision at the end of its text",
        arguments: [
            ("Udvalget vedtog indstillingen.", Decision.Outcome.approved),
            ("Sagen udsættes til mødet den 4. juni, idet udvalget ønsker en skitse.", .postponed),
            ("Taget til efterretning. Anne Lund (F) glædede sig.", .noted),
            ("Havnebestyrelsen afviste ansøgningen.", .rejected),
        ])
    func decision(_ sentence: String, _ outcome: Decision.Outcome) { #expect(decisions(behind: sentence) == [outcome]) }

    @Test(
        "takes no history and no act of others for its decision",
        arguments: [
            "Byrådet godkendte rammen den 3. maj 2020.", "Forvaltningen godkendte tegningerne.",
            "Det er aftalt, at molen åbner i juni.",
        ])
    func history(_ sentence: String) { #expect(decisions(behind: sentence).isEmpty) }
}
