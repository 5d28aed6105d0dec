import MarkedMinutes
import Portfolio
import Testing

@testable import Claims

/// Sentences that tell by how much an event moves and not to when, why it does, and that a whole project ends.
struct ShiftTests {
    private func news(_ text: String) -> [EventNews] {
        let minutes = MarkedMinutes(text)
        return ClaimReader().news(in: minutes.item, of: minutes.meeting)
    }

    @Test(arguments: [
        ("Åbningen forsinkes med [tre måneder|90d].", 90, true),
        ("Åbningen rykker [en måned|30d].", 30, true),
        ("Åbningen er [to uger|14d] forsinket.", 14, true),
        ("Hallen åbner [to uger|14d] senere end planlagt.", 14, true),
        ("Åbningen fremrykkes [en uge|7d].", 7, false),
        ("Hallen åbner [en måned|30d] før tid.", 30, false),
    ])
    func tellsHowFarAnEventMoves(sentence: String, days: Int, isLater: Bool) {
        #expect(news(sentence).map(\.kind) == [.shifted(TimeShift(days: days...days, isLater: isLater))])
        #expect(news(sentence).first?.event.concept == "opening")
    }

    @Test(arguments: [
        "Åbningen kan blive [to uger|14d] forsinket.", "Åbningen er ikke forsinket med [to uger|14d].",
        "Hvis fonden siger nej, forsinkes åbningen med [tre måneder|90d].", "Åbningen varer [to uger|14d].",
    ])
    func movesNothingByWhatOnlyMayBe(sentence: String) {
        #expect(news(sentence).allSatisfy { if case .shifted = $0.kind { false } else { true } })
    }

    @Test("a month is a month, and a week seven days")
    func appliesToEarlierDates() throws {
        let may = try #require(MarkedMinutes.span("2030-05"))
        let later = TimeShift(days: 90...90, isLater: true)
        #expect(later.applied(to: may) == MarkedMinutes.span("2030-08"))
        #expect(later.undone(from: later.applied(to: may)) == may)
        let day = try #require(MarkedMinutes.span("2030-05-20"))
        let weeks = TimeShift(days: 14...21, isLater: false)
        #expect(weeks.applied(to: day) == MarkedMinutes.span("2030-04-29..2030-05-06"))
    }

    @Test(arguments: [
        ("Åbningen udskydes til [1. juni|2030-06-01] på grund af klagesagen.", "klagesagen"),
        ("Åbningen rykkes til [1. juni|2030-06-01], da fonden svarer sent.", "fonden svarer sent"),
        ("Åbningen udskydes til [1. juni|2030-06-01].\nDet skyldes, at taget er utæt.", "at taget er utæt"),
    ])
    func keepsWhyADateChanged(text: String, cause: String) {
        #expect(MarkedMinutes(text).claims.first?.cause?.quote == cause)
    }

    @Test(arguments: [
        "Åbningen sker [1. juni|2030-06-01] på grund af festen.", "Åbningen udskydes til [1. juni|2030-06-01].",
    ])
    func givesNoCauseWhereNothingChangedOrNoneIsTold(text: String) {
        #expect(MarkedMinutes(text).claims.allSatisfy { $0.cause == nil })
    }

    @Test(arguments: [
        "Direktionen besluttede at stoppe projektet.", "Projektet skrinlægges.",
        "Byrådet skriver broen ud af anlægsplanen.", "Hallen er taget ud af investeringsoversigten.",
    ])
    func aStopEndsTheWholeProject(sentence: String) {
        #expect(news(sentence).map(\.kind).contains(.stopped))
    }

    @Test func aStopNamesWhatIsTakenOutOfAPlan() {
        #expect(news("Pavillonerne er taget ud af budgettet.").map(\.event.name) == ["Pavillonerne"])
    }

    @Test(arguments: [
        "Hvis fonden siger nej, stoppes projektet.", "Projektet stoppes ikke.", "Bussen stopper ved skolen.",
        "Projektet lukker ikke for nye deltagere.", "Naboprojektet standses.", "Det foreslås, at projektet standses.",
        "Nabobyen har besluttet at stoppe projektet.", "Udvalget har besluttet at stoppe projektet om en ny mole.",
    ])
    func leavesProjectsThatGoOn(sentence: String) {
        #expect(!news(sentence).map(\.kind).contains(.stopped))
    }

    @Test(arguments: [
        (Decision.Outcome.approved, true), (.recommended, false), (.rejected, false), (.postponed, false),
        (.none, false),
    ])
    func whatIsRecommendedStopsNothingUntilItIsDecided(outcome: Decision.Outcome, stops: Bool) {
        let marked = MarkedMinutes("Projektet standses.", section: .recommendation)
        let decisions =
            outcome == .none ? [] : [Decision(meetingDate: nil, outcome: outcome, quote: "", range: 0..<0)]
        let item = AgendaItem(
            number: "1", title: "", decisions: decisions, range: marked.item.range,
            titleRange: marked.item.titleRange, passages: marked.item.passages)
        let news = ClaimReader().news(in: item, of: marked.meeting)
        #expect(news.contains { $0.kind == .stopped } == stops)
    }
}
