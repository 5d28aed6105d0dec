import MarkedMinutes
import Portfolio
import Testing

@testable import Claims

struct DependencyClaimTests {
    @Test func whatIsRequiredMayStandInTheNextSentence() throws {
        let minutes = MarkedMinutes(
            """
            Systemet går i drift i [uge 23|2030-06-03..2030-06-09].
            Det kræver, at konverteringen er godkendt mindst [to uger|14d] forinden.
            """)
        let dependency = try #require(minutes.dependencies.first)
        #expect(minutes.order == ["Godkendelse af konvertering -> Idriftsættelse af system"])
        #expect(dependency.kind == .requires)
        #expect(dependency.basis == .stated)
        #expect(dependency.lag == Lag(least: 14))
    }

    @Test func aPronounCanWait() {
        let minutes = MarkedMinutes(
            "Ruteplanen skal være på plads, før spandene kan køres ud, og den afhænger af adresselisten fra registret."
        )
        #expect(
            minutes.order == ["Ruteplan på plads -> Udkørsel af spandene", "Adresselisten fra registret -> Ruteplan"])
    }

    @Test(
        "Den and det stand for what has their gender",
        arguments: [
            (
                "Ansøgningen godkendes den [1. maj 2030|2030-05-01].\n"
                    + "Udbuddet kan først offentliggøres, når den er godkendt.",
                "Godkendelse af ansøgning -> Offentliggørelse af udbud"
            ),
            (
                "Programmet godkendes den [1. maj 2030|2030-05-01].\nLicitationen kan først holdes, når det er godkendt.",
                "Godkendelse af programmet -> Licitation"
            ),
            (
                "Programmet godkendes den [1. maj 2030|2030-05-01].\nPlanen kan først vedtages, når den er godkendt.",
                "Godkendelse af plan -> Vedtagelse af plan"
            ),
        ])
    func pronounsAgree(text: String, order: String) {
        #expect(MarkedMinutes(text).order == [order])
    }

    @Test func whatIsAfterAPhaseIsAfterTheEndThatIsDated() {
        let minutes = MarkedMinutes(
            "Høringen slutter den [4. maj 2030|2030-05-04].\nPlanen vedtages inden for [6 uger|42d] efter høringen.")
        #expect(minutes.order == ["Afslutning af høring -> Vedtagelse af plan"])
    }

    @Test func aNounStandsForTheClaimOfItsParagraph() {
        let minutes = MarkedMinutes(
            "Lærerne uddannes i [maj|2030-05]; undervisningen kan først planlægges, når testmiljøet er leveret.")
        #expect(minutes.order == ["Levering af testmiljø -> Uddannelse af lærere"])
    }

    @Test(arguments: [
        ("Rekrutteringen sker parallelt med ombygningen.", Dependency.Kind.startToStart),
        ("Udrulningen afventer testen.", .requires),
        ("Projekterne Grøn By og Ren By lægges sammen.", .mergedWith),
        ("Planen vedtages efter høringen.", .finishToStart),
        ("Efter endt høring vedtages planen.", .finishToStart),
        ("Efter [fire ugers|28d] høring vedtages planen.", .finishToStart),
        ("Stolene bestilles i forlængelse af udbuddet.", .finishToStart),
        ("Uden byggetilladelse kan udgravningen ikke begynde.", .finishToStart),
        ("Uden en gravetilladelse kan vi ikke bore.", .finishToStart),
        ("Ingen pilotdrift uden godkendt test.", .finishToStart), ("Åbningen hænger på elevatoren.", .requires),
        ("Evalueringen er en betingelse for udrulningen.", .requires),
    ])
    func readsDependenciesInOneClause(sentence: String, kind: Dependency.Kind) {
        #expect(MarkedMinutes(sentence).dependencies.map(\.kind) == [kind])
    }

    @Test(arguments: [
        "Rådgiver vælges i [maj|2030-05] efter tilbud fra tre firmaer.", "Planen vedtages efter drøftelse.",
        "Det er aftalt, at man ringer, når nogen er syg.", "Ingen mødte op uden afbud.",
        "Udbuddet hænger sammen med testen.",
    ])
    func whatIsNotToldAsKnownIsNoEventOfThePlan(sentence: String) {
        #expect(MarkedMinutes(sentence).order == [])
    }

    @Test func numberedStagesFollowEachOther() {
        let minutes = MarkedMinutes("Etape 1 begynder i [maj|2030-05], og etape 2 følger i [juni|2030-06].")
        #expect(minutes.order == ["Etape 1 -> Etape 2"])
        #expect(minutes.dependencies.map(\.basis) == [.inferred])
    }

    @Test func whatIsStatedIsNotInferredAgain() {
        let minutes = MarkedMinutes(
            """
            Etape 1 begynder i [maj|2030-05], etape 2 i [juni|2030-06].
            Etape 2 kan først igangsættes, når etape 1 er afsluttet.
            """)
        #expect(minutes.dependencies.map(\.basis) == [.stated])
    }

    @Test(arguments: [
        "Efter procesplanen skal strategien være godkendt i [maj|2030-05].",
        "Efter aftalen overtager kommunen driften.", "Forlængelse af kontrakten skal ske inden [maj|2030-05].",
        "Efter kontrakten leveres anlægget i [juni|2030-06].",
    ])
    func accordingToAPaperIsNotAfterIt(sentence: String) {
        #expect(MarkedMinutes(sentence).order.isEmpty)
    }

    @Test(arguments: [
        ("Efter høringen vedtages planen.", "Høring -> Vedtagelse af plan"),
        ("I forlængelse af høringen vedtages planen.", "Høring -> Vedtagelse af plan"),
        ("Efter planlægningen udbydes arbejdet.", "Planlægning -> Udbud af arbejde"),
    ])
    func afterAnEventIsAfterIt(sentence: String, order: String) {
        #expect(MarkedMinutes(sentence).order == [order])
    }

    @Test func whatOnlyIsSoWaitsForNothing() {
        #expect(MarkedMinutes("Der er enkelte udfordringer, der kræver en fortsat indsats.").order.isEmpty)
        #expect(MarkedMinutes("Udrulningen kræver en ny server.").order == ["Ny server -> Udrulning"])
    }
}
