import Foundation
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// The real minutes are not part of the repository; where they lie beside it, the four jobs are done on them as well.
private let shared = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared")
private let haveShared = FileManager.default.fileExists(atPath: shared.appending(path: "minutes").path)

@Suite("The four jobs on real minutes", .enabled(if: haveShared, "needs the real minutes in ../shared"))
struct RealMinutesTests {
    private let workspace: Folder

    init() throws {
        workspace = try Folder()
        let definitions = shared.appending(path: "gold/portfolio-definitions.yaml")
        try workspace.write(try String(contentsOf: definitions, encoding: .utf8), to: "portfolio.yaml")
        try FileManager.default.createSymbolicLink(
            at: workspace.url.appending(path: "minutes"),
            withDestinationURL: shared.appending(path: "minutes")
        )
    }

    @Test("a timeline is drawn", arguments: ["office-365", "mithtk", "kmd-udbud", "tidlig-indsats"])
    func timeline(project: String) throws {
        let result = try Program.run("timeline", project, "-C", workspace.path, "-o", workspace.path + "/x.svg")
        #expect(result.code == 0)
        let document = try XMLDocument(data: try workspace.read("x.svg"))
        #expect(document.rootElement()?.name == "svg")
    }

    @Test("status shows the go-live that moved from 2 October to week 42 of 2017")
    func status() throws {
        let result = try Program.run("status", "mithtk", "-C", workspace.path)
        #expect(result.lines.contains { $0.contains("uge 42, 2017") && $0.contains("+14–20 d") })
    }

    @Test("meetings lists what touched a project")
    func meetings() throws {
        let result = try Program.run("meetings", "mithtk", "-C", workspace.path, "--format", "csv")
        #expect(result.lines.contains { $0.contains("2017") })
        #expect(result.lines.count >= 4)
    }

    @Test("the report has the diagrams in it")
    func report() throws {
        let result = try Program.run("report", "mithtk", "-C", workspace.path, "-o", workspace.path + "/x.html")
        #expect(result.code == 0)
        #expect(String(decoding: try workspace.read("x.html"), as: UTF8.self).contains("<svg"))
    }

    @Test("every quote of the export stands in its source, at its offsets")
    func quotes() throws {
        let result = try Program.run("export", "-C", workspace.path)
        let export = try #require(try JSONSerialization.jsonObject(with: result.output) as? [String: Any])
        let meetings = try #require(export["meetings"] as? [[String: Any]])
        var sources: [String: [Unicode.Scalar]] = [:]
        for meeting in meetings {
            let id = try #require(meeting["id"] as? String)
            let source = try #require(meeting["source"] as? String)
            let text = try String(contentsOf: workspace.url.appending(path: source), encoding: .utf8)
            sources[id] = Array(text.unicodeScalars)
        }
        let quotes = Self.quotes(in: export)
        #expect(quotes.count > 100)
        for quote in quotes {
            let text = try #require(sources[quote.meeting])
            try #require(quote.start <= quote.end && quote.end <= text.count)
            let there = String(String.UnicodeScalarView(text[quote.start..<quote.end]))
            #expect(Self.squeeze(there) == Self.squeeze(quote.words))
        }
    }

    private struct Quote {
        let meeting: String
        let words: String
        let start: Int
        let end: Int
    }

    private static func squeeze(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Every object of the export that has words of a meeting and their place.
    private static func quotes(in value: Any) -> [Quote] {
        if let object = value as? [String: Any] {
            let inside = object.values.flatMap { quotes(in: $0) }
            guard let meeting = object["meeting"] as? String, let words = object["quote"] as? String,
                let start = object["start"] as? Int, let end = object["end"] as? Int
            else { return inside }
            return [Quote(meeting: meeting, words: words, start: start, end: end)] + inside
        }
        return (value as? [Any])?.flatMap { quotes(in: $0) } ?? []
    }
}
