import Portfolio
import Testing

@testable import Reports

@Suite struct EscapingTests {
    @Test(arguments: [
        ("<script>", "&lt;script&gt;"), ("a & b", "a &amp; b"), ("\"x\" 'y'", "&quot;x&quot; &#39;y&#39;"),
        ("rød grød\n", "rød grød\n"), ("a\u{0}b\u{1b}", "a\u{FFFD}b\u{FFFD}"), ("{{name}}", "{{name}}"),
        ("Byg\u{202E}nalp\u{202C}", "Bygnalp"), ("a\u{9b}b\u{85}", "a\u{FFFD}b\u{FFFD}"), ("»æ« – ✓", "»æ« – ✓"),
    ])
    func htmlStaysText(_ text: String, _ escaped: String) {
        #expect(MarkupText.escaped(text) == escaped)
    }

    @Test(arguments: [
        ("*fed* _kursiv_", "\\*fed\\* \\_kursiv\\_"), ("[a](javascript:x)", "\\[a\\](javascript:x)"),
        ("a|b", "a\\|b"), ("1. punkt", "1\\. punkt"), ("2) punkt", "2\\) punkt"), ("- punkt", "\\- punkt"),
        ("# overskrift", "\\# overskrift"), ("to\n\nlinjer", "to linjer"), ("<b>", "\\<b\\>"),
        ("pris 1.234,5 kr.", "pris 1.234,5 kr."), ("16-20774", "16-20774"), ("Byg\u{202E}nalp\u{9b}!", "Bygnalp !"),
    ])
    func markdownStaysText(_ text: String, _ escaped: String) {
        #expect(MarkdownEscaping.escaped(text) == escaped)
    }

    @Test(arguments: Report.templateNames)
    func hostileMinuteStaysTextInHTML(_ name: String) throws {
        let report = Report(HostileReconstruction.full, figures: [], sourceRoot: "")
        let page = String(decoding: try report.rendered(.named(name)), as: UTF8.self)
        #expect(!page.contains("<script>alert"))
        #expect(!page.contains("<img"))
        #expect(!page.contains("onerror=alert(1)>"))
        #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; {{title}} {{{words}}}"))
        #expect(!page.contains("href=\"javascript"))
        #expect(page.ranges(of: "<script>").count == 2)
    }

    @Test(arguments: Report.templateNames)
    func hostileMinuteStaysTextInMarkdown(_ name: String) throws {
        let report = Report(HostileReconstruction.full, format: .markdown)
        let page = String(decoding: try report.rendered(.named(name)), as: UTF8.self)
        #expect(!page.replacing("\\<", with: "").contains("<"))
        #expect(!page.contains("[a](javascript"))
    }

    @Test(arguments: Report.templateNames)
    func titleOfAMegabyteDoesNotSwampThePage(_ name: String) throws {
        let title = String(repeating: "æ<", count: 350_000)
        var draft = MinutesDraft("m", on: day(2023, 5, 1))
        draft.item("1", title, decisions: [("Godkendt.", .approved)])
        let evidence = draft.meeting.evidence("1", "Godkendt.")
        let entry = PlanEntry(
            id: "e", kind: .milestone, name: title, statements: [], status: .planned, current: Span(day(2023, 6, 1)),
            evidence: evidence)
        let touch = Touch(meeting: "m", item: "1", relation: .subject, reasons: [], score: 1, evidence: evidence)
        let history = ProjectHistory(
            project: Project(id: "p", name: title, aliases: [title]), touches: [touch], entries: [entry],
            dependencies: [])
        let reconstruction = Reconstruction(
            asOf: day(2023, 5, 2), meetings: [draft.meeting], projects: [history], findings: [])
        #expect(try Report(reconstruction).rendered(.named(name)).count < 100_000)
    }

    @Test func tripleBracesEscapeToo() throws {
        let report = Report(HostileReconstruction.full)
        let template = "{{#projects}}{{{projectName}}}{{&projectName}}{{/projects}}"
        let page = String(decoding: try report.rendered(.own(name: "own", text: template)), as: UTF8.self)
        #expect(!page.contains("<"))
    }

    @Test func sourceLinkIsAlwaysAPath() {
        #expect(SourceLink.link(to: "minutes/møde 1.md", from: "..") == "../minutes/m%C3%B8de%201.md")
        #expect(SourceLink.link(to: "javascript:alert(1)", from: "") == "./javascript%3Aalert%281%29")
        #expect(SourceLink.link(to: "a.md", from: "javascript:x") == "./javascript%3Ax/a.md")
    }

    @Test func anchorsOfDifferentThingsDiffer() {
        #expect(PageAnchor.word("a b") == "a.20b")
        #expect(PageAnchor.word("a.20b") == "a.2e20b")
        #expect(PageAnchor.quotes(of: "journal-overgang") == "quote-journal-overgang")
    }
}
