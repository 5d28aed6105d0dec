import Minutes
import Portfolio
import Testing

@Suite("The agenda of pages that lost their line breaks")
struct PageAgendaTests {
    private func items(_ page: String) -> [String] {
        MinutesSegmenter().meeting(from: SourceText(page), source: "a.txt").items.map { "\($0.number) \($0.title)" }
    }

    private static let front =
        "1 Side 1 Nordby Kommune Teknisk Udvalg Referat Mødedato: 4. maj 2021 Mødested: Rådhuset Til stede: Anne Lund (A), "
        + "Bo Friis (V), Carl Holm (F) "
    private static let back =
        " Kommunen har fået to bud på arbejdet, og det billigste ligger under overslaget fra marts. Arbejdet begynder i "
        + "august, når skolerne har ferie, og slutter i november. Naboerne får besked med et brev i juni. "
        + "Der er søgt om tilskud hos fonden, som svarer inden sommerferien. Prisen er 2,4 mio. kr. i alt. "

    @Test(
        "is told by marks that rise, however they are written, on a lone page too",
        arguments: [
            ("§ 7", "§ 8", "7", "8"), ("Ad 7.", "Ad 8.", "7", "8"), ("[7]", "[8]", "7", "8"),
            ("7.1", "7.2", "7.1", "7.2"),
            ("Pkt. 7", "Pkt. 8", "7", "8"), ("Punkt 7 af 8:", "Punkt 8 af 8:", "7", "8"),
            ("VII.", "VIII.", "VII", "VIII"),
            ("B)", "C)", "B", "C"), ("Sag nr. 7", "Sag nr. 8", "7", "8"), ("■ 7", "■ 8", "7", "8"),
            ("7 (Åben)", "8 (Åben)", "7", "8"), ("7/2021 –", "8/2021 –", "7/2021", "8/2021"), ("A3", "B4", "A3", "B4"),
            ("B3", "B4", "B3", "B4"),
        ])
    func marks(_ first: String, _ second: String, _ one: String, _ two: String) {
        let page =
            Self.front + "\(first) Ny mole ved havnen Sagsnr.: 21/1234 Sagsfremstilling" + Self.back
            + "Beslutning Godkendt. "
            + "\(second) Cykelsti langs åen Sagsnr.: 21/1235 Sagsfremstilling" + Self.back + "Beslutning Udsat."
        #expect(items(page) == ["\(one) Ny mole ved havnen", "\(two) Cykelsti langs åen"])
    }

    @Test(
        "ends a title where its text begins",
        arguments: [
            "Ny mole i Havby Kajen er tæret og skal fornyes.", "Ny mole i Havby Bo Friis gennemgik planen.",
            "Ny mole i Havby Godkendt.", "Ny mole i Havby Taget til efterretning.",
            "Ny mole i Havby 17 af de 40 pæle er rådne.",
            "Ny mole i Havby ------------- Kajen er tæret.", "Ny mole i Havby [21/1234] Kajen er tæret.",
            "Ny mole i Havby skitse_mole.pdf Kajen er tæret.", "Ny mole i Havby - Bo Friis viste tegninger.",
        ])
    func titles(_ item: String) {
        let page =
            Self.front + "Ad 1. \(item)" + Self.back + "Konklusion: Godkendt. Ad 2. Cykelsti langs åen Stien er revnet."
            + Self.back + "Konklusion: Udsat."
        #expect(items(page) == ["1 Ny mole i Havby", "2 Cykelsti langs åen"])
    }

    @Test("ends titles as the list of contents has them, and as they are printed again")
    func contents() {
        let listed = "Dagsorden 1. Salg af Store Mølle 2. Valg af formand Anne Lund foreslås "
        let page =
            Self.front + listed + "1. Salg af Store Mølle Bygningen er fredet." + Self.back
            + "2. Valg af formand Anne Lund foreslås Kampvalg ventes." + Self.back
        #expect(items(page) == ["1 Salg af Store Mølle", "2 Valg af formand Anne Lund foreslås"])
        let twice =
            Self.front + "• Pkt. 7 Ny mole • Pkt. 7 Ny mole Kajen er tæret." + Self.back
            + "• Pkt. 8 Ny sti • Pkt. 8 Ny sti Stien er revnet." + Self.back
        #expect(items(twice) == ["7 Ny mole", "8 Ny sti"])
    }

    @Test("has the last title of a list up to where the first one comes again without its number")
    func named() {
        let page =
            Self.front
            + "Dagsorden 1 Ny mole ved havnen 2 Cykelsti langs åen 3 Salg af jord (lukket) Ny mole ved havnen "
            + "Sagsnr. 21/1234 Sagsfremstilling" + Self.back + "Cykelsti langs åen Sagsnr. 21/1235 Sagsfremstilling"
            + Self.back + "Salg af jord (lukket) Sagsnr. 21/1236 Beslutning Godkendt."
        #expect(items(page) == ["1 Ny mole ved havnen", "2 Cykelsti langs åen", "3 Salg af jord"])
    }

    @Test("is told by the titles that come again on later pages where nothing marks them, whatever page is empty")
    func comesAgain() {
        let page = { (number: Int, title: String) in
            "\(number) Teknisk Udvalg Mødedato Side \(title) Åben sag Sagsnr.: 21/123\(number) Sagsfremstilling"
                + Self.back
                + "Beslutning Godkendt."
        }
        let list = Self.front + "Sagsoversigt Side Ny mole ved havnen Cykelsti langs åen Salg af jord i Tranby"
        let text = [list, "2", page(3, "Ny mole ved havnen"), page(4, "Cykelsti langs åen")].joined(separator: "\n\n")
        #expect(items(text) == ["1 Ny mole ved havnen", "2 Cykelsti langs åen"])
        let other = [list, "2", page(3, "Ny bro ved mølle"), page(4, "Stien langs skoven")].joined(separator: "\n\n")
        #expect(!items(other).contains { $0.hasSuffix("Ny mole ved havnen") })
    }

    @Test("is told by titles in capitals where nothing has a number")
    func shouted() {
        let page =
            Self.front + "Afbud: Ingen. NY MOLE Kajen er tæret." + Self.back + "CYKELSTI - STATUS BBR viste kortet."
            + Self.back
            + "EVENTUELT Intet." + Self.back
        #expect(items(page).map { $0.dropFirst(2) } == ["NY MOLE", "CYKELSTI - STATUS", "EVENTUELT"])
    }

    @Test(
        "begins no item at a number that is none of an agenda",
        arguments: [
            "Broen åbner i 2026. Kommunen følger sagen.", "Det hører til pkt. 8. Udvalget vender tilbage.",
            "Mødet er kl. 9. Der serveres kaffe.", "Fristen er den 9. Maria fra firmaet deltager.",
            "Der er revner i C2 Bygningen og i C3 Skuret mod vest.", "Det hører til sag 9/2021 Molen i vest.",
            "Arbejdet falder i tre dele: 1. Pælene skiftes. 2. Kajen støbes. 3. Belægningen lægges.",
        ])
    func none(_ sentence: String) {
        let page =
            Self.front + "Ad 7. Ny mole Kajen er tæret." + Self.back + sentence + Self.back + "Konklusion: Godkendt. "
            + "Ad 8. Ny sti Stien er revnet." + Self.back + "Konklusion: Udsat."
        #expect(items(page) == ["7 Ny mole", "8 Ny sti"])
    }

    @Test("takes the sections of a numbered item for no items")
    func numberedSections() {
        let part = { (item: Int, title: String) in
            "\(item). \(title) Sags-id: 21/12\(item) \(item).1 Baggrund" + Self.back + "\(item).2 Økonomi" + Self.back
                + "INDSTILLING: Godkendes. "
        }
        #expect(items(Self.front + part(16, "NY MOLE") + part(17, "NY STI")) == ["16 NY MOLE", "17 NY STI"])
    }

    @Test("takes paragraphs of many lines for no pages")
    func paragraphs() {
        let text = "Referat\n\n1. Ny mole\n\n" + Self.back + "\n\n2. Ny sti\n\n" + Self.back + "\n"
        #expect(items(text) == ["1 Ny mole", "2 Ny sti"])
    }

    @Test(
        "lets a label at the very end of a page be",
        arguments: ["Sagsnr. ", "Sagsnr.: 2031 -", "j.nr. 2031 - ", "[", "§ ", "Ad 3", "4.1", "7 -", "(Åben"])
    func ends(_ end: String) {
        let page =
            Self.front + "Ad 1. Ny mole Kajen er tæret." + Self.back + "Ad 2. Ny sti Stien er revnet." + Self.back + end
        #expect(items(page).prefix(2) == ["1 Ny mole", "2 Ny sti"])
    }

    @Test(
        "keeps the head of a page, whatever numbers it has",
        arguments: ["Referat af møde nr. 31 Onsdag den 14. marts2018 kl. 16.00 - 18.30 Sted: Mødelokalet"])
    func head(_ head: String) {
        let page =
            "1 Havby Vand A/S Bestyrelsen \(head) Dagsorden 1. Ny brønd 2. Takster Side 1 af 2 Ad 1. Ny brønd Brønden er tør."
            + Self.back + "Ad 2. Takster Taksterne stiger." + Self.back
        let meeting = MinutesSegmenter().meeting(from: SourceText(page), source: "a.txt")
        #expect(meeting.date == Day(year: 2018, month: 3, day: 14))
        #expect(meeting.start == ClockTime(hour: 16, minute: 0))
        #expect(meeting.end == ClockTime(hour: 18, minute: 30))
        #expect(meeting.items.map(\.title) == ["Ny brønd", "Takster"])
    }

    @Test("has the people in a run of names")
    func people() {
        let page =
            "1 Side 1 Havby Vand A/S Bestyrelsen Til stede : Karen Lund (formand) Jens Berg (næstformand) Mogens Dal Ane Holm "
            + "Per Sø Tove Krag (valgt) Afbud : Ingen DAGSORDEN 1. Ny brønd 2. Takster 1. Ny brønd Brønden er tør."
            + Self.back
            + "2. Takster Taksterne stiger." + Self.back
        let meeting = MinutesSegmenter().meeting(from: SourceText(page), source: "a.txt")
        #expect(
            meeting.participants.map(\.name) == [
                "Karen Lund", "Jens Berg", "Mogens Dal", "Ane Holm", "Per Sø", "Tove Krag",
            ])
    }
}
