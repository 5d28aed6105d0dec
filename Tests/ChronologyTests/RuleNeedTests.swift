@testable import Chronology
import Portfolio
import Testing

@Suite("Each rule of times")
struct RuleNeedTests {
    @Test("is held up by an example of its own, which is read otherwise without it", arguments: RuleTests.rules)
    func isNeeded(rule: Rule) {
        let poorer = ChronologyLanguage.danish.without(rule: rule.name)
        let notices = (rule.examples + rule.counterExamples).contains { example in
            words(of: example, .danish) != words(of: example, poorer)
        }
        #expect(notices, "no example of \(rule.name) would notice if it were gone")
    }

    /// The words that are taken, with their days.
    private func words(of example: Example, _ language: ChronologyLanguage) -> [String] {
        TimeReader(language: language).mentions(in: SourceText(example.text), anchor: RuleTests.anchor)
            .map { "\($0.text) \($0.kind) \($0.span?.description ?? "")" }
    }
}
