import Diagrams
import Foundation
import Portfolio
import Testing

@Suite("A timeline")
struct TimelineTests {
    @Test("smoke")
    func smoke() throws {
        let d = TimelineDiagram(histories: Town.histories, meetings: Town.meetings, findings: [], asOf: Town.asOf)
        try Data(try d.render(as: .svg)).write(to: URL(fileURLWithPath: "/tmp/tl.svg"))
        try Data(try d.render(as: .png)).write(to: URL(fileURLWithPath: "/tmp/tl-gv.png"))
    }
}

@Suite("A dependency diagram")
struct DependencyTests {
    @Test("smoke")
    func smoke() throws {
        let d = DependencyDiagram(histories: Town.histories, meetings: Town.meetings, asOf: Town.asOf)
        try Data(try d.render(as: .svg)).write(to: URL(fileURLWithPath: "/tmp/dep.svg"))
    }
}

@Suite("Other diagrams")
struct OtherTests {
    @Test("smoke")
    func smoke() throws {
        let t = TrendDiagram(history: Town.schoolIT, asOf: Town.asOf)
        try Data(try t.render(as: .svg)).write(to: URL(fileURLWithPath: "/tmp/trend.svg"))
        let m = TouchMap(histories: Town.histories, meetings: Town.meetings, asOf: Town.asOf)
        try Data(try m.render(as: .svg)).write(to: URL(fileURLWithPath: "/tmp/touch.svg"))
        let bars: [GanttPlan.Bar] = (0..<12).map {
            .init(
                id: "t\($0)", name: "Opgave \($0)", start: $0 * 5, end: $0 * 5 + 9, isMilestone: $0 == 11,
                isCritical: $0 % 3 == 0)
        }
        let links: [GanttPlan.Link] = (1..<12).map {
            .init(from: $0 - 1, to: $0, kind: $0 % 2 == 0 ? .startToStart : .finishToStart)
        }
        let g = GanttDiagram(plan: GanttPlan(name: "Ny skole", axis: .days(from: Town.asOf), bars: bars, links: links))
        try Data(try g.render(as: .svg)).write(to: URL(fileURLWithPath: "/tmp/gantt12.svg"))
        let p = GanttDiagram(plan: GanttPlan(name: "Perioder", axis: .periods, bars: bars, links: links))
        try Data(try p.render(as: .svg)).write(to: URL(fileURLWithPath: "/tmp/gantt12p.svg"))
    }
}
