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
