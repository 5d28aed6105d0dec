import MarkedMinutes
import Testing

@testable import Claims

@Suite("Years of names")
struct YearNameTests {
    @Test(
        "are no dates of what happens",
        arguments: [
            "Projektet indgår i budget [2030|2030].", "Rammerne fastlægges i Kommuneplan [2030|2030].",
            "Regnskab [2029|2029] afleveres senere.", "Byrådet godkender ændringer til budgetforslaget [2031|2031].",
            "Kulturby [2033|2033] begyndte på et seminar.",
        ])
    func sayNothing(sentence: String) { #expect(MarkedMinutes(sentence).summary == []) }

    @Test(
        "stay in the name beside the date",
        arguments: [
            ("Okt. 2030: Aktiviteter 2031 fastlægges", "Aktiviteter 2031 | 2030-10-01..2030-10-31"),
            (
                "Arbejdet med Kulturby 2033 påbegyndes i juni.",
                "Start på arbejde med Kulturby 2033 | 2030-06-01..2030-06-30"
            ),
        ])
    func nameTheThing(sentence: String, claim: String) {
        let marked =
            sentence.hasPrefix("Okt")
            ? "[Okt. 2030|2030-10]: Aktiviteter [2031|2031] fastlægges"
            : "Arbejdet med Kulturby [2033|2033] påbegyndes i [juni|2030-06]."
        #expect(MarkedMinutes(marked).summary == [claim])
    }

    @Test(
        "are told from the year of an event",
        arguments: [
            "Planen udløber i [2030|2030].", "Budgettet vedtages den [12. oktober 2029|2029-10-12].",
            "Ibrugtagning: [2031|2031]",
        ])
    func leaveDates(sentence: String) { #expect(MarkedMinutes(sentence).summary != []) }
}
