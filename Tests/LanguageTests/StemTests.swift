import Testing

@testable import Language

@Suite("Stems of Danish words")
struct StemTests {
    @Test(
        "Inflected forms have one stem",
        arguments: [
            ["officepakke", "officepakken", "officepakkens", "officepakker"],
            ["indsats", "indsatsen", "indsatser", "indsatserne", "indsatsernes"],
            ["proces", "processen", "processer"], ["system", "systemet", "systemets", "systemer"],
            ["ny", "nyt", "nye"], ["tidlig", "tidligt", "tidlige"], ["digital", "digitalt", "digitale"],
            ["plads", "pladsen", "pladser", "pladserne"], ["bus", "bussen", "busser"],
        ])
    func oneStem(forms: [String]) {
        #expect(Set(forms.map(DanishStem.stem)).count == 1, "\(forms.map(DanishStem.stem))")
    }

    @Test(
        "Different words keep different stems",
        arguments: [("tidlig", "tid"), ("sikkerhed", "sikker"), ("2016", "2017"), ("plade", "plan")])
    func different(one: String, other: String) {
        #expect(DanishStem.stem(one) != DanishStem.stem(other))
    }

    @Test("Words are cut where letters and digits meet, and where they stand is kept")
    func words() {
        let words = FoldedWords.of("Sortér Mere: Office365!")
        #expect(words.map(\.word) == ["sorter", "mere", "office", "365"])
        #expect(words.map(\.range) == [0..<6, 7..<11, 13..<19, 19..<22])
        #expect(words.map(\.continues) == [false, true, false, true])
    }

    @Test("Any bytes give words, or none", arguments: ["", "\u{0}\u{FFFD}", "…–", "æ", "🙂🙂 by 🙂", "\u{301}\u{301}e"])
    func hostile(text: String) {
        for word in FoldedWords.of(text) { #expect(word.range.upperBound <= text.unicodeScalars.count) }
    }
}
