import Chronology
import Portfolio
import Testing

/// The mentions of a text as an example writes them: spans as `Span` does, "duration" or "set", with a space between.
func reading(of text: String, anchor: Day?, zones: [ContextZone] = []) -> String {
    TimeReader().mentions(in: SourceText(text), anchor: anchor, zones: zones)
        .map { $0.span?.description ?? $0.kind.rawValue }
        .joined(separator: " ")
}

@Suite("The Danish rules")
struct RuleTests {
    static let rules = ChronologyLanguage.danish.stages.flatMap { $0 }
    static let anchor = Day("2017-08-10")

    @Test("read their examples as they say, and leave their counter-examples alone", arguments: rules)
    func examples(rule: Rule) {
        for example in rule.examples.all {
            #expect(reading(of: example.text, anchor: Self.anchor) == example.reading, "\(example.text)")
        }
    }

    @Test("have examples and counter-examples", arguments: rules)
    func bothKinds(rule: Rule) {
        #expect(rule.examples.taken.count >= 2)
        #expect(!rule.examples.left.isEmpty)
    }

    @Test("have names of their own")
    func names() {
        #expect(Set(Self.rules.map(\.name)).count == Self.rules.count)
    }
}
