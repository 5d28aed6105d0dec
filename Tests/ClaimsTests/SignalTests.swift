import Language
import MarkedMinutes
import Portfolio
import Testing

@testable import Claims

/// What a sentence tells besides its date, which findings go by.
@Suite("The signals of a sentence")
struct SignalTests {
    private func signals(_ sentence: String) -> Statement.Signals { Statement.Signals(of: FoldedWords.of(sentence)) }

    @Test(
        "a case is promised by who brings it",
        arguments: [
            "Sagen forelægges i maj.", "Vi vender tilbage med en redegørelse i maj.", "Som nævnt kommer sagen i maj.",
        ])
    func promise(words: String) {
        #expect(signals(words).contains(.promisedCase))
    }

    @Test(
        "what an authority rules on promises no case, and no more does what names none",
        arguments: [
            "Planklagenævnet forventes at afgøre sagen i efteråret.", "Byretten behandler sagen i efteråret.",
            "Sagen forventes hjemvist i efteråret.", "Kranen kommer i maj.",
        ])
    func noPromise(words: String) {
        #expect(!signals(words).contains(.promisedCase))
    }

    @Test(
        "something is lost under a condition only",
        arguments: [
            ("Tilskuddet bortfalder, hvis molen ikke er bygget inden maj.", true),
            ("Garantien mistes, medmindre kranen prøves i maj.", true),
            ("Retten fortabes ellers den 1. maj.", true),
            ("Gebyret bortfalder den 1. maj.", false), ("Hvis molen bygges, åbner kiosken i maj.", false),
        ])
    func loss(words: String, isLoss: Bool) {
        #expect(signals(words).contains(.loss) == isLoss)
    }

    @Test(
        "an end is the last where it says so",
        arguments: [
            ("Lejemålet udløber i maj og kan ikke forlænges.", true),
            ("Aftalen ophører i maj uden mulighed for forlængelse.", true),
            ("Dette er sidste forlængelse.", true),
            ("Lejemålet udløber i maj og kan forlænges.", false), ("Fristen forlænges ikke i år.", false),
        ])
    func lastEnd(words: String, isLast: Bool) {
        #expect(signals(words).contains(.lastEnd) == isLast)
    }

    @Test(
        "a past date is doubted where the words say that it was to be",
        arguments: [("Prøven skulle have været i maj.", true), ("Prøven i maj gik godt.", false)])
    func doubt(words: String, isDoubted: Bool) {
        #expect(signals(words).contains(.doubted) == isDoubted)
    }

    @Test("each end of a sentence has its own")
    func twoEnds() {
        let minutes = MarkedMinutes(
            "Lejemålet udløber den [1. maj 2030|2030-05-01] og kan ikke forlænges, men licensen udløber den "
                + "[1. juni 2030|2030-06-01].")
        #expect(minutes.claims.map { $0.signals.contains(.lastEnd) } == [true, false])
    }
}
