import MarkedMinutes
import Portfolio
import Testing

@testable import Claims

/// Sentences that give up a date without a new one, and sentences that only seem to.
struct MissedNewsTests {
    private func news(_ text: String) -> [EventNews] {
        let minutes = MarkedMinutes(text)
        return ClaimReader().news(in: minutes.item, of: minutes.meeting)
    }

    @Test(arguments: [
        "Det når den ikke, fordi jorden er våd.", "Det kan ikke nås.", "Den frist holder ikke.",
        "Fristen kan ikke overholdes.", "Det lykkes ikke.",
    ])
    func givesUpTheDateOfTheSentenceBefore(sentence: String) {
        let news = news("Strategien skulle være godkendt [inden 1. maj|..2030-04-30].\n\(sentence)")
        #expect(news.map(\.kind) == [.missed])
        #expect(news.first?.event.concept == "approval")
    }

    @Test(arguments: [
        "Det holder ikke at vente.", "Det når den fint.", "Borgerne når ikke bussen.",
        "Hvis det ikke kan nås, tales vi ved.",
    ])
    func leavesOtherSentencesAlone(sentence: String) {
        #expect(news("Strategien skulle være godkendt [inden 1. maj|..2030-04-30].\n\(sentence)").isEmpty)
    }

    @Test(arguments: ["En dato for indvielsen kan ikke oplyses.", "Indvielsesdatoen kan derfor ikke fastsættes."])
    func whatNobodyCanDateIsMissed(sentence: String) {
        #expect(news(sentence).map(\.kind) == [.missed])
        #expect(news(sentence).first?.event.name == "Indvielse")
    }

    @Test(arguments: ["En dato for indvielsen kan oplyses nu.", "Prisen for indvielsen kan ikke oplyses."])
    func whatCanBeDatedIsNotMissed(sentence: String) { #expect(news(sentence).isEmpty) }

    @Test(arguments: ["Afleveringen er forsinket.", "Afleveringen blev udskudt.", "Afleveringen er flyttet."])
    func whatMovedHasNotHappened(sentence: String) {
        #expect(news(sentence).allSatisfy { $0.kind != .done })
    }

    @Test func whatWouldBeDroppedIsNot() {
        #expect(news("Hvis tilskuddet udebliver, udgår etape 2.").isEmpty)
        #expect(news("Etape 2 udgår.").map(\.kind) == [.cancelled])
    }

    @Test(arguments: ["Borgermødet måtte vi aflyse.", "Vi måtte aflyse borgermødet.", "Borgermødet er aflyst."])
    func whatHadToBeCalledOffIsCancelled(sentence: String) {
        #expect(news(sentence).map(\.kind) == [.cancelled])
        #expect(news(sentence).first?.event.name == "Borgermøde")
    }
}
