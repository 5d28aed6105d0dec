import Minutes
import Portfolio
import Testing

@Suite struct AmountTests {
    private func amounts(_ words: String) -> [AmountMention.Value] {
        AmountReader().amounts(in: SourceText(words)).map(\.value)
    }

    @Test(arguments: [
        ("Udgiften er 120 t. kr. om året.", 120_000), ("I alt 2,7 mio. kr.", 2_700_000),
        ("1.250.000,00 kr.", 1_250_000),
        ("kr. 425.000", 425_000), ("250.000,- i 2018", 250_000), ("halvanden mio. kr.", 1_500_000),
        ("1,6 mia. kr.", 1_600_000_000), ("340 kr. pr. husstand", 340), ("½ mio. kr.", 500_000),
        ("1/2 mio. kr.", 500_000),
        ("2 millioner kroner", 2_000_000), ("DKK 3 mio.", 3_000_000), ("et tilskud på 1 250 000 kr.", 1_250_000),
        ("500 tkr. til møbler", 500_000),
    ])
    func oneAmountIsRead(_ words: String, _ kroner: Int) { #expect(amounts(words) == [.exactly(Kroner(kroner))]) }

    @Test(arguments: [
        ("0,4-5 mio. kr.", 400_000, 5_000_000), ("60-75.000 kr.", 60_000, 75_000),
        ("mellem 2 og 3 mio. kr.", 2_000_000, 3_000_000), ("2 til 3 mio. kr.", 2_000_000, 3_000_000),
        ("10–12 mio. kr.", 10_000_000, 12_000_000),
    ])
    func rangesKeepBothEnds(_ words: String, _ low: Int, _ high: Int) {
        #expect(amounts(words) == [.between(Kroner(low), Kroner(high))])
    }

    @Test(arguments: [
        "konto 3.01.3", "sag 16/4410", "24.000 m", "den 1. maj 2021", "12 kredse", "KLE 05.01.02",
        "i 2018 krav om udbud",
        "lokalplan 0-805", "22/42 stemmer",
    ])
    func otherNumbersAreNoMoney(_ words: String) { #expect(amounts(words).isEmpty) }

    @Test func aYearBeforeAndIsNoRange() {
        #expect(
            amounts("0,3 mio. kr. i 2020 og 0,9 mio. kr. i 2021") == [
                .exactly(Kroner(300_000)), .exactly(Kroner(900_000)),
            ])
    }

    @Test func aTableTakesItsUnitFromItsHead() {
        let table = "Budget 2021 (mio. kr.)\n\nDrift\t5,4\nAnlæg\t21,4\nI alt\t26,8\n\nDer er 14 skoler."
        #expect(
            amounts(table) == [.exactly(Kroner(5_400_000)), .exactly(Kroner(21_400_000)), .exactly(Kroner(26_800_000))])
    }

    @Test(arguments: [
        ("8,3 mio. kr.", 830_000_000), ("16,4 mio. kr.", 1_640_000_000), ("32,2 mio. kr.", 3_220_000_000),
        ("12,50 kr.", 1_250), ("0,125 mio. kr.", 12_500_000), ("-2,7 mio. kr.", -270_000_000),
    ])
    func amountsAreWholeOre(_ words: String, _ ore: Int) {
        #expect(amounts("Saldo: " + words) == [.exactly(Kroner(ore: ore))])
    }

    @Test func aBareYearIsNoAmount() {
        #expect(
            amounts("Lejen steg fra 9.500 kr. i 2016 til 11.250 kr. i 2017.")
                == [.exactly(Kroner(9_500)), .exactly(Kroner(11_250))])
        #expect(amounts("Huset kostede i 2016 kr. 425.000.") == [.exactly(Kroner(425_000))])
    }

    @Test func aHeadOfYearsIsNoMoney() {
        let table = "Udgifter i 1.000 kr.\nÅr\t2021\t2022\nDrift\t100\t120\n"
        #expect(amounts(table) == [.exactly(Kroner(100_000)), .exactly(Kroner(120_000))])
    }
}
