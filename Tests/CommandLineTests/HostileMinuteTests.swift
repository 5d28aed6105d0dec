import Foundation
import Testing

/// Anyone may write to a committee, and minutes repeat what was written: whatever stands there stays text.
@Suite("A minute that is written to do harm")
struct HostileMinuteTests {
    private static let harm =
        "<script>alert(1)</script> {{projectName}} {{{words}}} [tryk her](javascript:alert(2)) <img src=x onerror=alert(3)>"

    /// A project that is named so, and a meeting that takes it up in such words.
    private static func workspace(title: String = harm) throws -> Folder {
        let folder = try Folder()
        try folder.write(
            """
            authority: Havbæk Kommune
            projects:
              - id: hal
                name: '=HYPERLINK("http://x.invalid","Ny hal") \(harm)'
                cases: [17/1234]
            """, to: "portfolio.yaml")
        try folder.write(
            """
            # REFERAT Direktionen d. 08-05-2017

            **Mødedato** Mandag den 8. maj 2017, kl. 8.30

            ## **Punkt 1: =HYPERLINK("http://x.invalid","Ny hal") \(title)**

            17/1234

            ### **Beslutning Direktionen den 08-05-2017**

            Godkendt \(harm).

            ### **Sagsfremstilling**

            Ibrugtagning af hallen \(harm) sker den 2. oktober 2017.
            """, to: "minutes/direktionen-2017-05-08.md")
        return folder
    }

    @Test("is text in an HTML report", arguments: ["portfolio", "board", "history"])
    func html(template: String) throws {
        let folder = try Self.workspace()
        #expect(try Program.run("report", "--template", template, "-o", "x.html", in: folder).code == 0)
        let page = String(decoding: try folder.read("x.html"), as: UTF8.self)
        #expect(page.contains("&lt;script&gt;alert(1)"))
        #expect(page.contains("{{projectName}}"))
        for harm in ["<script>alert", "<img", "href=\"javascript:", "onerror=\""] {
            #expect(!page.contains(harm), "\(harm)")
        }
    }

    @Test("is text in a Markdown report", arguments: ["portfolio", "board", "history"])
    func markdown(template: String) throws {
        let folder = try Self.workspace()
        #expect(try Program.run("report", "--template", template, "-o", "x.md", in: folder).code == 0)
        let page = String(decoding: try folder.read("x.md"), as: UTF8.self)
        #expect(page.contains("\\<script\\>alert(1)"))
        #expect(!page.replacing("\\]", with: "").contains("](javascript:"))
        #expect(!page.replacing("\\<", with: "").contains("<script"))
    }

    @Test("is a cell of text in CSV", arguments: ["projects", "status", "meetings"], ["csv", "excel-da"])
    func csv(command: String, format: String) throws {
        let folder = try Self.workspace()
        let table = try Program.run(command, "--format", format, in: folder)
        #expect(table.code == 0)
        #expect(table.text.contains("'=HYPERLINK("))
        for line in table.lines {
            let cells = line.split(whereSeparator: { ",;".contains($0) })
            #expect(!cells.contains { $0.hasPrefix("=") || $0.hasPrefix("\"=") }, "\(line)")
        }
    }

    @Test("is text in a picture, which stays well-formed", arguments: ["timeline", "dependencies"])
    func svg(command: String) throws {
        let folder = try Self.workspace()
        let picture = try Program.run(command, in: folder)
        #expect(picture.code == 0)
        #expect(picture.text.contains("</svg>"))
        for harm in ["<script", "<img", "href=\"javascript:"] { #expect(!picture.text.contains(harm), "\(harm)") }
        #expect(!picture.text.replacing(/&(amp|lt|gt|quot|#[0-9]+|#x[0-9a-fA-F]+);/, with: "").contains("&"))
    }

    @Test("is text for other drawing tools", arguments: ["dot", "mermaid", "plantuml"])
    func text(format: String) throws {
        let folder = try Self.workspace()
        let text = try Program.run("timeline", "--format", format, in: folder)
        #expect(text.code == 0)
        if format != "dot" { #expect(!text.text.contains("<script")) }
    }

    @Test("with a title of a megabyte is read, and neither picture nor report grows with it")
    func longTitle() throws {
        let folder = try Self.workspace(title: String(repeating: "hal ", count: 1 << 18))
        let picture = try Program.run("timeline", in: folder)
        #expect(picture.code == 0)
        #expect(picture.output.count < 200_000)
        #expect(try Program.run("report", "-o", "x.html", in: folder).code == 0)
        #expect(try folder.read("x.html").count < 200_000)
    }
}
