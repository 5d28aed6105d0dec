import Minutes
import Portfolio
import Testing

@Suite struct OutcomeTests {
    private static let rules = DecisionVocabulary.danish.rules

    /// The outcomes of the decisions in these words, read through the whole of the segmenter.
    private func outcomes(_ words: String, title: String = "Emne") -> [Decision.Outcome] {
        let text = "Referat af møde i Byrådet\nDen 3. maj 2021\n\nPunkt 1: \(title)\n\nBeslutning\n\n\(words)\n"
        let meeting = MinutesSegmenter().meeting(from: SourceText(text), source: "a.txt")
        return meeting.items.first?.decisions.map(\.outcome) ?? []
    }

    @Test(arguments: rules) func examplesHaveTheirOutcome(_ rule: OutcomeRule) {
        for example in rule.examples { #expect(outcomes(example).contains(rule.outcome), "\(rule.name): \(example)") }
    }

    @Test(arguments: rules) func counterExamplesHaveAnother(_ rule: OutcomeRule) {
        for example in rule.counterExamples {
            #expect(!outcomes(example).contains(rule.outcome), "\(rule.name): \(example)")
        }
    }

    @Test(
        "what stands behind the colon of who decided is what was decided",
        arguments: [
            ("Bestyrelsen besluttede: Planen godkendt som grundlag.", Decision.Outcome.approved),
            ("Styregruppen besluttede: Status taget til efterretning.", .noted),
            ("Udvalget besluttede: Udsat til næste møde.", .postponed),
            ("Udvalget besluttede: Anne spørger forsyningen.", .agreed),
            ("Udvalget besluttede at udsætte sagen.", .postponed),
        ])
    func behindColon(words: String, outcome: Decision.Outcome) { #expect(outcomes(words) == [outcome]) }

    @Test(arguments: rules) func everyRuleHasBothKindsOfExamples(_ rule: OutcomeRule) {
        #expect(rule.examples.count >= 3 && rule.counterExamples.count >= 2)
    }

    @Test(arguments: rules) func noRuleIsThereForNothing(_ rule: OutcomeRule) {
        let without = DecisionVocabulary.danish(rules: Self.rules.filter { $0.name != rule.name })
        let failing = rule.examples.filter { !without.outcomes(ofSentence: $0).contains(rule.outcome) }
        #expect(!failing.isEmpty, "\(rule.name)")
    }

    @Test(arguments: [
        "Godkendt, idet forvaltningen vender tilbage i juni.", "Godkendt med den ændring, at punkt 3 udgår.",
        "Udvalget godkendte planen med den kommentar, at tidsplanen er stram.",
        "Godkendt, dog således at fristen er 1. maj.", "Den således ændrede indstilling blev godkendt.",
        "Ændringsforslaget blev vedtaget. Indstillingen blev herefter godkendt.",
    ])
    func approvalWithAConditionIsTold(_ words: String) { #expect(outcomes(words) == [.approvedWithChanges]) }

    @Test(
        arguments: [
            ("Debatteret. Punktet behandles på næste møde den 7. juni 2021.", [.discussed, .postponed]),
            ("Vedtaget. Sendes til høring.", [.approved, .forwarded]),
            ("HMU besluttede at godkende referatet.", [.approved]),
            ("TMU tog orienteringen til efterretning.", [.noted]),
            ("Princippet vedtaget med enkelte rettelser.", [.approved]),
            ("Pkt. 1: Godkendt. Pkt. 2: Afvist.", [.approved, .rejected]),
            ("1. Anbefales. Medlem 3 (Ø) stemte imod.\n2. Anbefales.", [.recommended, .recommended]),
            (
                "Udvalget tog orienteringen til efterretning og godkendte, at planen lægges til grund.",
                [.noted, .approved]
            ),
            ("Sendes til forvaltningen med bemærkning, at byrådet i mødet har\nvedtaget indstillingen.", [.approved]),
            (
                "Indstillingens 1. punkt blev godkendt.\nIndstillingens 2. punkt blev anbefalet.",
                [.approved, .recommended]
            ),
        ] as [(String, [Decision.Outcome])])
    func eachSentenceThatDecidesIsADecision(_ words: String, _ wanted: [Decision.Outcome]) {
        #expect(outcomes(words) == wanted)
    }

    @Test(arguments: [
        "Direktionen kiggede på kortet.", "xyz hej.", "BF godkendte skitsen hos naboen.",
        "Formanden nævnte, at staten lægger asfalt på Vestvejen i uge 20.",
        "Forvaltningen anbefaler en bro af træ.",
    ])
    func whatIsNotKnownIsUnclear(_ words: String) { #expect(outcomes(words) == [.unclear]) }

    @Test func newsAreNoDecision() {
        #expect(outcomes("Formanden orienterede om julefrokosten.", title: "Meddelelser") == [.unclear])
        #expect(outcomes("Formanden orienterede om udbuddet.", title: "Ny bro") == [.noted])
    }

    @Test func votesCountWhereNothingElseTells() {
        #expect(outcomes("For: 11\nImod: 0") == [.approved])
        #expect(outcomes("For: 2\nImod: 9") == [.rejected])
        #expect(outcomes("For: 5\nImod: 5") == [.unclear])
    }

    @Test func remarksOfAFewAreNotTheDecision() {
        let words =
            "Indstillingen blev godkendt.\nEt parti afgav følgende protokolbemærkning:\n”Sagen burde være udsat. Den er afvist af naboerne.”"
        #expect(outcomes(words) == [.approved])
    }
}
