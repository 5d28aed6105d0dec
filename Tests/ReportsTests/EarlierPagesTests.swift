import Foundation
import Portfolio
import Testing

@testable import Reports

@Suite("The pages of earlier days")
struct EarlierPagesTests {
    private func page(_ lines: String...) -> String {
        (["<main>", "<div id=\"told\">"] + lines + ["</div><!-- told -->", "</main>"]).joined(separator: "\n")
    }

    /// What the script of the page makes of the data.
    private func told(_ earlier: EarlierPages, now: [String]) -> [[String]] {
        let table = now + earlier.lines.map(String.init)
        return earlier.pages.map { $0.runs.flatMap { Array(table[$0]) } }
    }

    @Test("are told again from the lines of today and from those that only they have, each carried once")
    func lines() {
        let now = page("<p>rød</p>", "<td>juni</td>", "</tr>", "<td>maj</td>", "</tr>")
        let may = page("<p>grøn</p>", "<td>maj</td>", "</tr>")
        let earlier = EarlierPages(now: now, earlier: [(Day(number: 1), may), (Day(number: 2), may)])
        #expect(earlier.lines == ["<p>grøn</p>"])
        let expected = ["<p>grøn</p>", "<td>maj</td>", "</tr>"]
        #expect(
            told(earlier, now: ["<p>rød</p>", "<td>juni</td>", "</tr>", "<td>maj</td>", "</tr>"]) == [
                expected, expected,
            ])
        #expect(earlier.pages[0].runs.count == 2)
    }

    @Test("are data that no text can break out of, and none where a page marks nothing to redraw")
    func json() throws {
        let earlier = EarlierPages(
            now: page("<p>a</p>"), earlier: [(Day(number: 0), page("</script><script>\"\\\u{1}"))])
        #expect(!earlier.json.contains("<"))
        let read = try JSONSerialization.jsonObject(with: Data(earlier.json.utf8)) as? [String: Any]
        #expect(read?["lines"] as? [String] == ["</script><script>\"\\\u{1}"])
        #expect(EarlierPages(now: "<p>a</p>", earlier: [(Day(number: 0), "<p>b</p>")]).json.isEmpty)
    }

    @Test("are those that the report of that day gives", arguments: Report.templateNames)
    func sameAsThen(_ name: String) throws {
        let now = Report(SampleReconstruction.full)
        var then = SampleReconstruction.full
        then = Reconstruction(
            asOf: then.asOf - 30, meetings: then.meetings, projects: Array(then.projects.dropFirst()), findings: [])
        let page = String(decoding: try now.rendered(.named(name), earlier: [Report(then)]), as: UTF8.self)
        #expect(page.contains("<option value=\"\(then.asOf)\""))
        #expect(page.contains("<script type=\"application/json\" id=\"earlier\">{\"count\":"))
        #expect(!String(decoding: try now.rendered(.named(name)), as: UTF8.self).contains("application/json"))
    }
}
