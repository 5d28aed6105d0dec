import Portfolio
import Testing

@testable import Diagrams

@Suite("Pictures on pages")
struct PageTests {
    /// A chain of milestones, each of which waits for the one before, with names of different lengths.
    private func chain(_ count: Int) -> DependencyDiagram {
        let entries = (0..<count).map { index in
            Town.entry(
                "k.\(index)", index % 3 == 0 ? "Nr. \(index)" : "Godkendelse af etape \(index) i kvarteret ved åen",
                Town.said("m1", "2023-05-11", "2024-01-\(index % 28 + 1 < 10 ? "0" : "")\(index % 28 + 1)", item: "3"))
        }
        let links = (1..<count).map { Town.link("k.\($0 - 1)", "k.\($0)") }
        let history = ProjectHistory(
            project: Town.project("k", "Kvarteret"), touches: [], entries: entries, dependencies: links)
        return DependencyDiagram(histories: [history], meetings: Town.meetings, asOf: Town.asOf)
    }

    @Test("A long chain is cut into bands that a page holds, in which no box covers another")
    func bands() throws {
        let layout = try chain(60).layout
        #expect(layout.width <= 1_500)
        #expect(layout.frames[0].count > 5)
        for (index, box) in layout.boxes.enumerated() {
            #expect(!layout.boxes[(index + 1)...].contains(where: box.intersects))
            #expect(
                layout.frames[0].contains {
                    $0.x <= box.x && box.maxX <= $0.maxX && $0.y <= box.y && box.maxY <= $0.maxY
                })
        }
    }

    @Test("An arrow from band to band ends at its box and crosses none on its way")
    func arrows() throws {
        let layout = try chain(60).layout
        for (arrow, course) in zip(layout.network.arrows, layout.arrows) {
            let target = layout.boxes[arrow.to]
            let tip = try #require(course.tip)
            #expect(abs(tip.x - target.x) < 2 && abs(tip.y - target.midY) < 2)
            guard layout.boxes[arrow.from].y != target.y else { continue }
            for (from, to) in zip(course.points, course.points.dropFirst()) {
                let way = Rect(
                    x: min(from.x, to.x), y: min(from.y, to.y), width: abs(from.x - to.x), height: abs(from.y - to.y)
                ).inset(0.5, 0.5)
                #expect(!layout.boxes.contains { $0.inset(1, 1).intersects(way) })
            }
        }
    }

    @Test("A short one stays in one piece")
    func whole() throws {
        #expect(try chain(5).layout.frames[0].count == 1)
    }

    @Test("A picture is printed on A4 where it can be read there, or on A3, or on as many sheets as it takes")
    func sheets() {
        let small = PaperSheets(width: 1_400, height: 700)
        #expect([small.width, small.height] == [842, 595] && small.columns * small.rows == 1)
        #expect(PaperSheets(width: 700, height: 1_300).height == 842)
        #expect(PaperSheets(width: 2_000, height: 1_300).width == 1_191)
        let large = PaperSheets(width: 1_400, height: 6_000)
        #expect(large.columns == 1 && large.rows == 3)
        // Sheets overlap by their margins, so that they can be glued.
        let boxes = large.boxes(ofHeight: 6_000)
        #expect(boxes.count == 3 && boxes[1][3] > boxes[0][1])
    }

    @Test("A PDF has a page for each sheet")
    func pages() throws {
        for (count, isOne) in [(5, true), (300, false)] {
            let pdf = String(decoding: try chain(count).render(as: .pdf), as: UTF8.self)
            let pages = pdf.split(separator: "/Count ").last?.prefix { $0.isNumber }
            #expect((pages == "1") == isOne)
        }
    }
}
