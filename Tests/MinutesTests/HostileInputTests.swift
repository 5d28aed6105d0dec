import Minutes
import Portfolio
import Testing

/// Whatever a text holds, it is read to its end.
@Suite struct HostileInputTests {
    @Test(arguments: [
        "", "\n", "\u{FEFF}", "\u{0}\u{1}\u{2}", "Punkt", "Punkt 1:", "1.", "Ad", "Ad 1", "Beslutning den :", "**", "#",
        "####### Punkt 1", "Punkt 99999999999999999999: Tal", "|||||||", "\t\t\t", "Sagsnr.:", "kr.", "-", "(", "<li>",
        "Mødedato", "Mødedato: 99-99-9999 kl. 99:99", "æøå", "Punkt 1: æ", "\u{C}\u{C}", "Til stede:", "1.1.1.1",
        "....",
    ])
    func oddTextsAreRead(_ words: String) {
        let text = SourceText(words)
        let meeting = MinutesSegmenter().meeting(from: text, source: "a.txt")
        #expect(meeting.text.count == words.unicodeScalars.count)
        for item in meeting.items { #expect(item.range.upperBound <= text.count) }
    }

    @Test func everyPrefixOfMinutesIsRead() {
        let words =
            "Referat af møde i Byrådet\n\nDato: 3. maj 2021\n\n1. Bro (B)\n\nSagsnr.: 21/12 Åbent\n\nBilag\nA\n\nBeslutning\n\nGodkendt, idet prisen er 1,2-3 mio. kr.\n"
        let bytes = Array(words.utf8)
        for length in 0...bytes.count {
            let text = SourceText(String(decoding: bytes[..<length], as: UTF8.self))
            #expect(MinutesSegmenter().meeting(from: text, source: "a").items.count <= 1)
        }
    }

    @Test(arguments: ["Punkt 2: ", "# 2. ", "**Punkt 2:** ", "Pkt. 2 - "])
    func aTitleOfAHundredKilobytesKeepsItsHeading(_ mark: String) {
        let title = "Bro " + String(repeating: "over åen ", count: 11_000) + "(B)"
        let words = "Referat\nDato: 3. maj 2021\n\nPunkt 1: A\n\n\(mark)\(title)\n\nBeslutning\nGodkendt.\n"
        let text = SourceText(mark.hasPrefix("#") ? words.replacing("Punkt 1:", with: "# 1.") : words)
        let items = MinutesSegmenter().meeting(from: text, source: "a").items
        #expect(items.map(\.number) == ["1", "2"])
        #expect(items.last?.title.hasPrefix("Bro over åen") == true)
        #expect(items.last?.decisions.map(\.outcome) == [.approved])
    }

    @Test(arguments: ["2. ", "Punkt 2 ", ""])
    func aLongParagraphIsNoHeading(_ mark: String) {
        let paragraph =
            mark + "Vejen føres over åen, og broen udskiftes. " + String(repeating: "Arbejdet varer. ", count: 40)
        let text = SourceText("Referat\nDato: 3. maj 2021\n\nPunkt 1: A\n\n\(paragraph)\n\nPunkt 3: B\n\nBaggrund\nC\n")
        let items = MinutesSegmenter().meeting(from: text, source: "a").items
        #expect(items.map(\.number) == ["1", "3"])
    }

    @Test(arguments: [
        "1. A\n", "Punkt 1: A\n\n", "Bilag\n", "(((", "a. ", "<li>", "1\t2\n", "Ad 1 Godkendt.\n", "....... 3\n",
        "kr. 1.000 ", "______________\n", "Ad 1. A\n", "1) A\n", "Godkendt.\n", "1. A      B er C.\n",
        "Byrådet          2\n", "1 af 2\nA\n", "Punkt 1: A (fortsat)\n", "Navn A, Firma\n", "mødet hævet ",
    ])
    func longRepetitionsTakeLinearTime(_ piece: String) {
        let text = SourceText(String(repeating: piece, count: 4_000))
        #expect(MinutesSegmenter().meeting(from: text, source: "a").text.count == text.count)
    }
}
