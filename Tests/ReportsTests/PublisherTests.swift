import Foundation
import Portfolio
import Testing

@testable import Reports

@Suite struct PublisherTests {
    private static func isThere(_ program: String) -> Bool {
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
            FileManager.default.isExecutableFile(atPath: "\($0)/\(program)")
        }
    }

    private func inFolder(_ body: (URL) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("redthread æ \(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try await body(folder)
    }

    @Test(.enabled(if: isThere("chromium"), "chromium is not installed"))
    func pdfIsPrinted() async throws {
        try await inFolder { folder in
            let page = folder.appendingPathComponent("board.html")
            let pdf = folder.appendingPathComponent("board.pdf")
            try Data(Report(SampleReconstruction.full).rendered(.named("board"))).write(to: page)
            try await Publisher.pdf(
                from: page.path, to: pdf.path, scratch: folder.appendingPathComponent("profile").path)
            #expect(try Data(contentsOf: pdf).starts(with: Data("%PDF".utf8)))
        }
    }

    @Test(.enabled(if: isThere("pandoc"), "pandoc is not installed"))
    func docxIsMadeWithItsPictures() async throws {
        try await inFolder { folder in
            // The smallest PNG: one transparent pixel.
            let pixel =
                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
            let png = Array(try #require(Data(base64Encoded: pixel)))
            let report = Report(
                SampleReconstruction.full, format: .markdown,
                figures: [ReportFigure(.timeline, of: "journal", svg: "", png: png)])
            let markdown = folder.appendingPathComponent("board.md")
            try Data(report.rendered(.named("board"))).write(to: markdown)
            for file in report.filesBeside {
                try Data(file.contents).write(to: folder.appendingPathComponent(file.name))
            }
            let docx = folder.appendingPathComponent("board.docx")
            let styles = folder.appendingPathComponent("styles.docx")
            try Data(Publisher.wordStyles).write(to: styles)
            try await Publisher.docx(
                from: markdown.path, to: docx.path, language: "da", day: Day(number: 17_000), styles: styles.path)
            let bytes = try Data(contentsOf: docx)
            #expect(bytes.starts(with: Data("PK".utf8)))
            #expect(bytes.range(of: Data("word/media/".utf8)) != nil)
        }
    }

    @Test func missingProgramNamesItsPackage() {
        #expect(
            PublishingError.missing(program: "pandoc", package: "pandoc").message[.english]
                == "pandoc is not installed; install it with: sudo apt-get install pandoc")
    }

    @Test func addressOfAFileIsEncoded() {
        #expect(FileAddress.address(of: "/tmp/møde 1#.html") == "file:///tmp/m%C3%B8de%201%23.html")
    }
}
