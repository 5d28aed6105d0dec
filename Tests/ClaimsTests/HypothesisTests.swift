import MarkedMinutes
import Portfolio
import Testing

@testable import Claims

/// What would be is no plan, and a new date is another's unless it is the same event's.
struct HypothesisTests {
    @Test(arguments: [
        ("Hvis byrådet siger ja, åbner hallen den [1. maj|2030-05-01].", Statement.Modality.tentative),
        ("Hallen åbner den [1. maj|2030-05-01], forudsat at elevatoren er godkendt.", .tentative),
        ("Vedtages planen, åbner hallen den [1. maj|2030-05-01].", .tentative),
        ("Bliver planen vedtaget, åbner hallen den [1. maj|2030-05-01].", .tentative),
        ("Afventer høring, forelægges direktionen i [maj|2030-05].", .planned),
        ("Hallen åbner den [1. maj|2030-05-01], når elevatoren er godkendt.", .planned),
        ("Kommunen skifter leverandøren, hvis kontrakt udløber [31. december|2030-12-31].", .planned),
    ])
    func whatHoldsUnderAConditionIsTentative(sentence: String, modality: Statement.Modality) {
        #expect(MarkedMinutes(sentence).claims.last?.modality == modality)
    }

    @Test(arguments: [
        "Tilskuddet bortfalder, hvis stien ikke er taget i brug [inden 1. maj 2031|..2031-04-30].",
        "Hvis stien ikke er taget i brug [inden 1. maj 2031|..2031-04-30], bortfalder tilskuddet.",
        "Tilskuddet bortfalder, medmindre stien åbner [inden 1. maj 2031|..2031-04-30].",
    ])
    func aGrantEndsWhereItsConditionDoes(sentence: String) {
        let claims = MarkedMinutes(sentence).claims
        #expect(claims.map(\.event.concept) == ["expiry"])
        #expect(claims.map(\.span.description) == ["2031-04-30"])
    }

    @Test func theDayOnWhichABodyIsToDecideIsAPlanOfItsOwn() {
        let claims = MarkedMinutes("Såfremt planen vedtages af byrådet den [31. marts|2030-03-31], kan broen males.")
            .claims
        #expect(claims.map(\.event.name) == ["Vedtagelse af plan"])
        #expect(claims.map(\.modality) == [.tentative])
    }

    @Test(arguments: [
        "Såfremt planen vedtages [inden 31. marts|..2030-03-30], kan broen males.",
        "Hvis planen var blevet vedtaget af byrådet den [10. januar|2030-01-10], kunne broen males.",
        "Hvis planen blev vedtaget af byrådet den [10. januar|2030-01-10], gælder den nu.",
        "Hvis planen ikke vedtages den [31. marts|2030-03-31], kan broen ikke males.",
        "Såfremt planen falder den [31. marts|2030-03-31], kan broen ikke males.",
    ])
    func otherTimesOfConditionsPlanNothing(sentence: String) {
        #expect(MarkedMinutes(sentence).claims.isEmpty)
    }

    @Test(arguments: [
        "Tilskuddet bortfalder ikke, selv om stien åbner i [maj|2030-05].",
        "Vi taler sammen igen, hvis stien ikke er taget i brug [inden 1. maj 2031|..2031-04-30].",
    ])
    func otherConditionsEndNothing(sentence: String) {
        #expect(MarkedMinutes(sentence).claims.allSatisfy { $0.event.concept != "expiry" })
    }

    @Test(arguments: [
        "Hvis svaret kommer efter nytår, kan åbningen den [1. marts|2030-03-01] ikke holdes.",
        "Kommer svaret efter nytår, kan åbningen [1. marts|2030-03-01] ikke nås.",
        "Åbningen den [1. marts|2030-03-01] kan ikke holdes, hvis svaret udebliver.",
    ])
    func whatMayBeGivenUpIsStillThePlan(sentence: String) {
        let claims = MarkedMinutes(sentence).claims
        #expect(claims.map(\.event.concept) == ["opening"])
        #expect(claims.map(\.change) == [nil])
    }

    @Test(arguments: [
        "Åbningen den [1. marts|2030-03-01] kan ikke holdes.",
        "Hvis svaret udebliver, udskydes åbningen til [1. marts|2030-03-01].",
    ])
    func whatIsGivenUpIsNoPlan(sentence: String) {
        #expect(MarkedMinutes(sentence).claims.isEmpty)
    }

    @Test(arguments: [
        "Hallen åbner ikke [1. maj|2030-05-01].\nÅbningen sker nu [1. juni|2030-06-01].",
        "Hallen kan ikke åbne [1. maj|2030-05-01].\nDet sker derfor først [1. juni|2030-06-01].",
        "Åbningen den [1. maj|2030-05-01] kan ikke holdes.\nDer arbejdes nu mod [1. juni|2030-06-01].",
    ])
    func theNewDateOfWhatWasGivenUpIsAMove(text: String) {
        let claims = MarkedMinutes(text).claims
        #expect(claims.map(\.event.concept) == ["opening"])
        #expect(claims.first?.change == .moved(from: MarkedMinutes.span("2030-05-01")))
    }

    @Test(arguments: [
        """
        Hallen åbner ikke den [1. maj|2030-05-01] som planlagt.
        Kontrakten er endnu ikke underskrevet, men det forventes at ske i [juni|2030-06].
        """,
        """
        Hallen åbnede ikke den [1. december 2029|2029-12-01].
        Ansøgningen blev sendt den [2. november 2029|2029-11-02] til fonden, som ikke har svaret.
        """,
        """
        Broen kan ikke åbne [1. maj|2030-05-01].
        Høringen om lokalplanen starter nu [1. juni|2030-06-01].
        """,
    ])
    func theDateOfAnotherEventIsNoMove(text: String) {
        let claims = MarkedMinutes(text).claims
        #expect(claims.map(\.change) == [nil])
        #expect(claims.allSatisfy { $0.event.concept != "opening" })
    }

    @Test(arguments: [
        (
            "Hallen åbner i [foråret 2031|2031-03-01..2031-05-31], dog [senest 1. april 2031|..2031-04-01].",
            "2031-03-01..2031-04-01"
        ),
        ("Hallen åbner i [maj 2031|2031-05], dog [tidligst 15. maj|2031-05-15..].", "2031-05-15..2031-05-31"),
        ("Hallen åbner [tidligst 1. maj|2030-05-01..] og [senest 1. juni|..2030-06-01].", "2030-05-01..2030-06-01"),
        ("Hallen åbner [1. maj|2030-05-01], dog [senest 1. april|..2030-04-01].", "2030-05-01"),
        (
            "Hallen åbner i [maj|2030-05], og rapporten afleveres [senest 20. maj|..2030-05-20].",
            "2030-05-01..2030-05-31"
        ),
    ])
    func aLimitNarrowsTheTimeBeforeIt(sentence: String, days: String) {
        #expect(MarkedMinutes(sentence).claims.first?.span.description == days)
    }

    @Test(arguments: [
        ("Opsigelse eller forlængelse af kontrakten skal ske [senest 1. maj|..2030-05-01].", 1),
        ("Forlængelsen af aftalen sker den [1. maj|2030-05-01].", 1),
        ("Forlængelse skal aftales inden [1. maj|2030-05-01].", 1),
        ("Arbejdet ligger i forlængelse af [1. maj|2030-05-01].", 0),
    ])
    func anExtensionIsAnEvent(sentence: String, count: Int) {
        #expect(MarkedMinutes(sentence).claims.count == count)
    }

    @Test(arguments: [
        "Direktionen ønsker en sag om takster forelagt i [maj|2030-05].",
        "Udvalget ønskede en sag om takster fremlagt i [maj|2030-05].",
        "Direktionen vil gerne have en sag om takster forelagt i [maj|2030-05].",
        "Der ønskes en sag om takster forelagt i [maj|2030-05].",
        "En sag om takster ventes i [maj|2030-05].",
        "Der forventes en sag om takster i [maj|2030-05].",
    ])
    func aCaseThatIsAskedForIsPromised(sentence: String) {
        let labels = MarkedMinutes(sentence).claims.map(\.event.ofCase)
        #expect(labels.map { $0.concept?.isCase } == [true])
    }

    @Test(arguments: [
        "Borgerne ønsker mere lys i [maj|2030-05].", "Ventetiden i sagen forventes i [maj|2030-05] at være lang.",
    ])
    func wishesAndTimesPromiseNoCase(sentence: String) {
        #expect(MarkedMinutes(sentence).claims.allSatisfy { !($0.event.ofCase.concept?.isCase ?? false) })
    }
}
