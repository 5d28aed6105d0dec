import Foundation
import Minutes
import Portfolio
import Testing

/// Invented minutes in the layouts that Danish authorities use, with what must come out of each.
///
/// `RECORD_GOLDEN=1 swift test` writes the expectations anew, and fails, so that they are read before they are kept.
@Suite struct LayoutTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")

    static let cases: [String] = {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
        return files.filter { $0.hasSuffix(".txt") }.sorted()
    }()

    @Test(arguments: cases) func comesOutAsExpected(_ name: String) throws {
        let source = Self.folder.appending(path: name)
        let text = SourceText(try String(contentsOf: source, encoding: .utf8))
        let dump = MeetingDump(meeting: MinutesSegmenter().meeting(from: text, source: name)).description
        let expectation = source.deletingPathExtension().appendingPathExtension("expected")
        if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
            try dump.write(to: expectation, atomically: true, encoding: .utf8)
            Issue.record("\(name): expectation written")
        }
        let expected = try String(contentsOf: expectation, encoding: .utf8)
        #expect(dump == expected)
    }

    @Test func thereAreAtLeastTwelveLayouts() { #expect(Self.cases.count >= 12) }

    @Test(arguments: cases) func everyRangeLiesInItsItem(_ name: String) throws {
        let text = SourceText(try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8))
        for item in MinutesSegmenter().meeting(from: text, source: name).items {
            #expect(item.range.contains(item.titleRange.lowerBound) || item.titleRange.isEmpty)
            for passage in item.passages {
                #expect(
                    item.range.lowerBound <= passage.range.lowerBound
                        && passage.range.upperBound <= item.range.upperBound)
                #expect(!passage.range.overlaps(item.titleRange))
            }
            for decision in item.decisions { #expect(text[decision.range] == decision.quote) }
        }
    }
}
