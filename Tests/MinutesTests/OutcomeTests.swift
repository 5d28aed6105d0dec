import Minutes
import Portfolio
import Testing

@Suite struct OutcomeTests {
    /// The outcome that a decision with these words has, read through the whole of the segmenter.
    private func outcome(_ words: String) -> Decision.Outcome? {
        let text = "Referat af møde i Byrådet\nDen 3. maj 2021\n\nPunkt 1: Emne\n\nBeslutning\n\n\(words)\n"
        return MinutesSegmenter().meeting(from: SourceText(text), source: "a.txt").items.first?.decisions.first?.outcome
    }

    @Test(arguments: OutcomeRules.all) func examplesHaveTheirOutcome(_ rule: OutcomeRule) {
        for example in rule.examples { #expect(outcome(example) == rule.outcome, "\(rule.name): \(example)") }
    }

    @Test(arguments: OutcomeRules.all) func counterExamplesHaveAnother(_ rule: OutcomeRule) {
        for example in rule.counterExamples { #expect(outcome(example) != rule.outcome, "\(rule.name): \(example)") }
    }

    @Test(arguments: OutcomeRules.all) func everyRuleHasBothKindsOfExamples(_ rule: OutcomeRule) {
        #expect(rule.examples.count >= 3 && rule.counterExamples.count >= 2)
    }

    @Test(arguments: [
        "Godkendt, idet forvaltningen vender tilbage i juni.", "Godkendt med den ændring, at punkt 3 udgår.",
        "Udvalget godkendte planen med den kommentar, at tidsplanen er stram.",
        "Godkendt, dog således at fristen er 1. maj.",
    ])
    func approvalWithAConditionIsTold(_ words: String) { #expect(outcome(words) == .approvedWithChanges) }
}
