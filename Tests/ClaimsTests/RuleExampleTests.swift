import MarkedMinutes
import Portfolio
import Testing

@testable import Claims

/// The examples that stand in the rules hold.
struct RuleExampleTests {
    @Test(arguments: ExclusionRule.all.flatMap { rule in rule.examples.taken.map { (rule.name, $0) } })
    func excludesTheDatesOfItsExamples(rule: String, sentence: String) {
        #expect(MarkedMinutes(sentence).summary == [], "\(rule): \(sentence)")
    }

    @Test(arguments: ExclusionRule.all.flatMap { rule in rule.examples.left.map { (rule.name, $0) } })
    func keepsTheDatesOfItsCounterExamples(rule: String, sentence: String) {
        #expect(MarkedMinutes(sentence).summary != [], "\(rule): \(sentence)")
    }

    @Test(
        "needs each rule: without it, one of its own examples gives a claim", arguments: ExclusionRule.all.map(\.name))
    func everyRuleIsHeldUp(name: String) throws {
        let rule = try #require(ExclusionRule.all.first { $0.name == name })
        let others = ClaimReader(exclusions: ExclusionRule.all.filter { $0.name != name })
        let claimed = rule.examples.taken.filter { sentence in
            let minutes = MarkedMinutes(sentence)
            return !others.claims(in: minutes.item, of: minutes.meeting).isEmpty
        }
        #expect(!claimed.isEmpty, "nothing holds up the rule: \(name)")
    }

    @Test(arguments: ExclusionRule.all.map(\.name))
    func hasExamplesOfBothKinds(name: String) throws {
        let rule = try #require(ExclusionRule.all.first { $0.name == name })
        #expect(!rule.examples.taken.isEmpty && !rule.examples.left.isEmpty)
    }

    @Test(
        arguments: DependencyRule.all.flatMap { rule in rule.examples.taken.map { ($0.text, "\($0.from) -> \($0.to)") }
        })
    func readsTheDependenciesOfItsExamples(sentence: String, dependency: String) {
        #expect(MarkedMinutes(sentence).order == [dependency])
    }

    @Test(
        "needs each rule of dependency: without it, one of its own examples says less",
        arguments: DependencyRule.all.map(\.name))
    func everyOrderIsHeldUp(name: String) throws {
        let rule = try #require(DependencyRule.all.first { $0.name == name })
        let others = ClaimReader(orders: DependencyRule.all.filter { $0.name != name })
        let unread = rule.examples.taken.filter { example in
            let minutes = MarkedMinutes(example.text)
            let found = others.dependencies(in: minutes.item, of: minutes.meeting)
            return !found.contains { $0.from.name == example.from && $0.to.name == example.to }
        }
        #expect(!unread.isEmpty, "nothing holds up the rule: \(name)")
    }

    @Test(arguments: DependencyRule.all.flatMap { rule in rule.examples.left.map { (rule.name, $0) } })
    func readsNoDependencyInItsCounterExamples(rule: String, sentence: String) {
        #expect(MarkedMinutes(sentence).order == [], "\(rule): \(sentence)")
    }
}
