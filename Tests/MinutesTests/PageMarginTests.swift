import Minutes
import Portfolio
import Testing

@Suite("Heads and feet of pages")
struct PageMarginTests {
    private func meeting(_ text: String) -> Meeting {
        MinutesSegmenter().meeting(from: SourceText(text), source: "a.txt")
    }

    private static let long =
        " Kommunen har fået to bud på arbejdet, og det billigste ligger under overslaget fra marts. Naboerne får besked med "
        + "et brev, og der er søgt om tilskud hos fonden, som svarer inden sommerferien. Prisen er 2,4 mio. kr. i alt. "

    @Test(
        "are what pages on one line have in common, and break no sentence",
        arguments: [
            (
                "Side 1 af 3 ", "Side 2 af 3 Nordby Kommune · Teknisk Udvalg ",
                "Side 3 af 3 Nordby Kommune · Teknisk Udvalg "
            ),
            ("[1] ", "[2] Nordby Kommune Referat 3/2021 ", "[3] Nordby Kommune Referat 3/2021 "),
            (
                "1 / 3 ", "2 / 3 Teknisk Udvalg, tirsdag den 4. maj 2021 ",
                "3 / 3 Teknisk Udvalg, tirsdag den 4. maj 2021 "
            ),
            ("Page 1 ", "Page 2 ", "Page 3 "),
        ])
    func onOneLine(_ first: String, _ second: String, _ third: String) {
        let text = """
            \(first)Nordby Kommune Teknisk Udvalg Referat Mødedato: 4. maj 2021 Punkt 1: Ny mole Sagsfremstilling\(Self.long)Beslutning Orienteringen blev taget til
            \(second)efterretning. Punkt 2: Cykelsti langs åen Sagsfremstilling\(Self.long)Beslutning Udkastet blev
            \(third)godkendt. Punkt 3: Eventuelt Sagsfremstilling\(Self.long)
            """
        let items = meeting(text).items
        #expect(items.map(\.title) == ["Ny mole", "Cykelsti langs åen", "Eventuelt"])
        #expect(items.map { $0.decisions.map(\.outcome) } == [[.noted], [.approved], []])
    }

    @Test("are no numbers of items with which two pages happen to begin")
    func itemsOnPages() {
        let text = """
            1 Havby Vand Bestyrelsen Referat 4. maj 2021\(Self.long)
            2 Havby Vand Bestyrelsen Dagsordenens punkt 1 Ny brønd Sagsfremstilling\(Self.long)Beslutning Godkendt.
            3 Havby Vand Bestyrelsen Dagsordenens punkt 2 Takster Sagsfremstilling\(Self.long)Beslutning Udsat.
            """
        #expect(meeting(text).items.map { "\($0.number) \($0.title)" } == ["1 Ny brønd", "2 Takster"])
    }

    @Test(
        "stand inside of sentences, which go on behind them",
        arguments: [
            "Teknisk Udvalg, 04-05-2021          Side 1/3\n\nNordby Kommune", "Side 2 af 3",
            "Nordby Kommune, Teknisk Udvalg     – 1 –",
        ])
    func insideOfSentences(_ foot: String) {
        let text = """
            Nordby Kommune
            Teknisk Udvalg

            Referat
            Mødedato: 4. maj 2021

            1. Ny mole

            Sagsfremstilling
            Molen skal efter planen åbne for de første skibe i foråret, og den ventes

            \(foot)

            færdig den 3. juni 2022.

            Beslutning
            Orienteringen blev taget til

            \(foot)

            efterretning.

            2. Eventuelt

            \(foot)
            """
        let meeting = meeting(text)
        #expect(meeting.items.map(\.title) == ["Ny mole", "Eventuelt"])
        #expect(meeting.items.first?.decisions.map(\.outcome) == [.noted])
        let sentence = meeting.items.first?.passages.first { $0.section == .presentation }
        #expect(sentence.map { meeting.text[$0.range].hasSuffix("færdig den 3. juni 2022.") } == true)
        #expect(meeting.margins.count >= 2)
        let quote = meeting.items.first?.decisions.first?.quote ?? ""
        #expect(meeting.text.utf8.contains(Array(quote.utf8)), "a quote stands in the source as it is")
    }

    @Test(
        "are no titles that begin alike", arguments: ["Orientering om", "Kommunens regnskab og", "Vestby Skole bygger"])
    func titlesAlike(_ act: String) {
        let text = """
            1 Havby Vand Bestyrelsen Referat 4. maj 2021 Dagsorden \(act) vejene \(act) budgettet Eventuelt\(Self.long)
            2 \(act) vejene Sagsfremstilling\(Self.long)Beslutning Godkendt.
            3 \(act) budgettet Sagsfremstilling\(Self.long)Beslutning Udsat.
            """
        #expect(meeting(text).items.map(\.title).prefix(2) == ["\(act) vejene", "\(act) budgettet"])
    }

    @Test("are numbers between dashes, where nearly all of a text stands on a few lines")
    func dashed() {
        let text = """
            Havby Kommune Byrådet Mødet den 24. oktober 1989 kl. 19

            SAG NR. 210 Ny mole Sagsfremstilling\(Self.long)Beslutning: Godkendt. SAG NR. 211 Nyt tag Sagsfremstilling\(Self.long)\(Self.long)

            - 2 - HAVBY BYRÅD 24. oktober 1989

            Beslutning: Udsat. SAG NR. 212 Ny sti Sagsfremstilling\(Self.long)\(Self.long)\(Self.long)Beslutning: Godkendt.
            """
        let items = meeting(text).items
        #expect(items.map { "\($0.number) \($0.title)" } == ["210 Ny mole", "211 Nyt tag", "212 Ny sti"])
        #expect(items.map { $0.decisions.map(\.outcome) } == [[.approved], [.postponed], [.approved]])
    }

    @Test("tell when the meeting ended, on a page that lost its lines", arguments: ["sluttede", "slut", "hævet"])
    func closing(_ verb: String) {
        let text = """
            1 Nordby Kommune Teknisk Udvalg Referat Mødedato: 4. maj 2021 kl. 14.00 Punkt 1: Ny mole Sagsfremstilling\(Self.long)
            2 Beslutning Godkendt. Punkt 2: Eventuelt\(Self.long)Mødet \(verb) kl. 16.25 Underskrifter Anne Lund
            """
        #expect(meeting(text).end == ClockTime(hour: 16, minute: 25))
    }
}

@Suite("Titles over lines")
struct BrokenTitleTests {
    private func titles(_ body: String) -> [String] {
        let text = "Havby Kommune\nÆldrerådet\n\nReferat af møde den 4. maj 2021\n\n" + body
        return MinutesSegmenter().meeting(from: SourceText(text), source: "a.txt").items.map(\.title)
    }

    @Test(
        "go on where a word is divided, where they stop at a joining word, at a mark or because the line is full",
        arguments: [
            (
                "Den nye svømmehal i Havby:\nbassin, have og omklæd-\nningsrum",
                "Den nye svømmehal i Havby: bassin, have og omklædningsrum"
            ),
            ("Godkendelse af dagsorden og\nreferat fra marts", "Godkendelse af dagsorden og referat fra marts"),
            ("Midler til legepladser, bænke,\nborde og træer", "Midler til legepladser, bænke, borde og træer"),
            ("Ansøgning om en tur fra Havby\nSeniordans", "Ansøgning om en tur fra Havby Seniordans"),
        ])
    func goOn(_ written: String, _ title: String) {
        let body = """
            1
            \(written)
            (sag 21/1904)
            Baggrund: Rådet har fået brev om sagen,
            og der skal svares inden ferien.
            Indstilling: Det indstilles, at brevet
            besvares.
            2
            Eventuelt
            (sag 21/1905)
            Baggrund: Intet at bemærke til det som
            er sendt ud.
            """
        #expect(titles(body) == [title, "Eventuelt"])
    }

    @Test(
        "end where the text begins",
        arguments: ["Rådet har fået et brev.", "Molen er tæret og skal skiftes.", "Baggrund: ingen."])
    func end(_ text: String) {
        let body = """
            1
            Ny mole
            \(text)
            Indstilling: Det indstilles, at brevet
            besvares inden sommerferien af rådet.
            2
            Eventuelt
            Baggrund: Intet at bemærke til det som
            er sendt ud.
            """
        #expect(titles(body) == ["Ny mole", "Eventuelt"])
    }

    @Test("begin at no number inside of a sentence")
    func insideOfSentence() {
        let body = """
            1
            Dagsorden
            Referat: Godkendt.
            2
            Ny sti
            Referat: Rådet anbefaler stien.
            3
            Ny vej
            Baggrund: Der er lagt
            4
            km vej i år.
            Referat: Godkendt.
            """
        #expect(titles(body) == ["Dagsorden", "Ny sti", "Ny vej"])
    }

    @Test("stand below their number where a page ends between them, and the last number has no more to tell it")
    func overPages() {
        let body = """
            1
            Dagsorden
            Referat: Godkendt.
            2
            Ny sti
            Referat: Rådet anbefaler stien.

            Havby Kommune, Ældrerådet     – 1 –

            3

            Havby Kommune, Ældrerådet     – 2 –

            Ny bro
            Referat: Udsat.
            4
            Næste møde
            Rådet mødes igen den 8. juni.
            """
        #expect(titles(body) == ["Dagsorden", "Ny sti", "Ny bro", "Næste møde"])
    }
}
