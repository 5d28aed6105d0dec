import Foundation
import Portfolio
import Testing

@testable import Reports

@Suite struct ContextManualTests {
    private static let readme = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Templates/README.md")
    private static let mark = "<!-- From here on the test `manualIsThatOfTheContext` writes. -->\n"

    private var manual: String {
        Report(SampleReconstruction.full, language: .danish, format: .markdown, sourceRoot: "..").contextManual()
    }

    @Test func manualIsThatOfTheContext() throws {
        let text = try String(contentsOf: Self.readme, encoding: .utf8)
        let start = try #require(text.range(of: Self.mark)?.upperBound)
        if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1", text[start...] != "\n" + manual {
            try (text[..<start] + "\n" + manual).write(to: Self.readme, atomically: true, encoding: .utf8)
        }
        #expect(text[start...] == "\n" + manual, "Templates/README.md is out of date; RECORD_GOLDEN=1 writes it")
    }

    @Test func everyKeyHasAMeaningAndANameOfItsOwn() {
        var seen: Set<String> = []
        func visit(_ thing: ContextDescription) {
            guard seen.insert(thing.name).inserted else { return }
            #expect(Set(thing.keys.map(\.name)).count == thing.keys.count, "\(thing.name) has a key twice")
            for key in thing.keys {
                #expect(!key.meaning.isEmpty, "\(thing.name).\(key.name)")
                if let inner = key.type.inner { visit(inner) }
            }
        }
        visit(ReportView.shape.description)
        #expect(seen.count > 15)
    }

    /// A key and what it is declared to hold can only part ways in the one function that ties them together.
    @Test func everyKeyHoldsWhatItsTypeSays() {
        let root = ContextNode(ReportView(page: ReportPage(Report(SampleReconstruction.full))))
        func check(_ node: ContextNode, _ thing: ContextDescription) {
            for key in thing.keys {
                let value = node.child(named: key.name)
                switch key.type {
                case .text, .markup: #expect(value is RenderedText, "\(thing.name).\(key.name)")
                case .flag: #expect(value is Bool, "\(thing.name).\(key.name)")
                case .object(let inner):
                    if let child = value as? ContextNode {
                        check(child, inner)
                    } else {
                        #expect(value as? Bool == false)
                    }
                case .list(let inner):
                    let children = value as? [ContextNode]
                    #expect(children != nil, "\(thing.name).\(key.name)")
                    for child in children ?? [] { check(child, inner) }
                }
            }
            #expect(node.child(named: "noSuchKey") == nil)
        }
        check(root, ReportView.shape.description)
    }
}
