import Chronology
import Portfolio
import Testing

@Suite("The Danish rules")
struct RuleTests {
    static let rules = ChronologyLanguage.danish.stages.flatMap { $0 }
    static let anchor = Day("2017-08-10")

    static func reading(_ text: String, anchor: Day? = anchor) -> String {
        TimeReader().mentions(in: SourceText(text), anchor: anchor)
            .map { $0.span?.description ?? $0.kind.rawValue }.joined(separator: " ")
    }

    @Test("read their examples as they say, and leave their counter-examples alone", arguments: rules)
    func examples(rule: Rule) {
        for example in rule.examples + rule.counterExamples {
            #expect(Self.reading(example.text) == example.reading, "\(rule.name): \(example.text)")
        }
    }

    @Test("have examples and counter-examples", arguments: rules)
    func bothKinds(rule: Rule) {
        #expect(rule.examples.count >= 2)
        #expect(!rule.counterExamples.isEmpty)
    }
}
