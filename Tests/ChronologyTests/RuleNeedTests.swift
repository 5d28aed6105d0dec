@testable import Chronology
import Portfolio
import Testing

@Suite("Each rule of times")
struct RuleNeedTests {
    @Test("is held up by an example of its own, which is read otherwise without it", arguments: RuleTests.rules)
    func isNeeded(rule: Rule) {
        let poorer = ChronologyLanguage.danish.without(rule: rule.name)
        let notices = rule.examples.all.contains { example in
            words(of: example, .danish) != words(of: example, poorer)
        }
        #expect(notices || Self.shadowed.contains(rule.name), "no example of \(rule.name) would notice if it were gone")
    }

    /// Rules that another reads the examples of as well. The list may only shrink.
    private static let shadowed: Set<String> = [
        "day and month in figures", "year of a price level", "first of several weeks of a year",
        "duration as an attribute", "a few, as an attribute",
    ]

    /// The words that are taken, with their days.
    private func words(of example: Example, _ language: ChronologyLanguage) -> [String] {
        TimeReader(language: language).mentions(in: SourceText(example.text), anchor: RuleTests.anchor)
            .map { "\($0.text) \($0.kind) \($0.span?.description ?? "")" }
    }
}
