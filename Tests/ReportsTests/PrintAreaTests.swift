import Portfolio
import Testing

@testable import Reports

@Suite struct PrintAreaTests {
    private let room = PrintArea(width: 254, height: 127)

    @Test(arguments: [
        (960.0, 480.0, 254.0), (480, 240, 127), (1920, 480, 254), (960, 960, 127), (100, 4800, 10.0 / 3.78 * 1.0),
    ])
    func pictureIsNeitherWiderNorTallerThanTheRoomAndNeverEnlarged(_ width: Double, _ height: Double, _ most: Double) {
        let printed = room.printedWidth(ofPicture: PictureSize(width: width, height: height))
        #expect(printed <= most + 0.01)
        #expect(printed <= room.width + 0.01 && printed * height / width <= room.height + 0.01)
    }

    @Test func textUnderSevenPointsIsNotLegible() {
        #expect(room.isLegible(PictureSize(width: 960, height: 480)))
        #expect(room.isLegible(PictureSize(width: 960, height: 560)))
        #expect(!room.isLegible(PictureSize(width: 960, height: 570)))
        #expect(!room.isLegible(PictureSize(width: 1400, height: 300)))
    }

    @Test func sizeIsReadFromTheFirstElement() {
        let svg =
            "<?xml version=\"1.0\"?>\n<svg xmlns=\"x\" width=\"960\" height=\"412.5\"><rect width=\"3\" height=\"4\"/></svg>"
        #expect(PictureSize(svg: svg) == PictureSize(width: 960, height: 412.5))
        #expect(PictureSize(svg: "<svg viewBox=\"0 0 1 1\"><rect width=\"3\" height=\"4\"/></svg>") == nil)
        #expect(PictureSize(svg: "<svg width=\"0\" height=\"9\"/>") == nil)
    }

    @Test func wordFileGetsTheWidthAndPlainMarkdownNone() throws {
        let svg = "<svg width=\"960\" height=\"960\"/>"
        let printed = ReportFigure(.timeline, of: "journal", svg: svg, png: [1], printArea: room)
        let onScreen = ReportFigure(.timeline, of: "journal", svg: svg)
        func page(_ figure: ReportFigure, _ template: String) throws -> String {
            let report = Report(SampleReconstruction.full, format: .markdown, figures: [figure])
            return String(decoding: try report.rendered(.named(template)), as: UTF8.self)
        }
        for template in Report.templateNames {
            #expect(try page(printed, template).contains("(timeline-journal.png){width=127mm}"))
            #expect(try page(onScreen, template).contains("(timeline-journal.svg)\n"))
        }
    }
}
