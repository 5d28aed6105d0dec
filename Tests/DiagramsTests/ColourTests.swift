import Diagrams
import Portfolio
import Testing

@Suite("The colour of a project")
struct ColourTests {
    private static let hues = ProjectHues(Town.histories.map(\.project))

    @Test("is the same in a picture of one project as in one of all", arguments: Town.histories.indices)
    func sameInEveryPicture(_ index: Int) {
        func lane(_ histories: [ProjectHistory]) -> Hue? {
            TimelineDiagram(
                histories: histories, meetings: [], findings: [], asOf: Town.asOf, options: .init(hues: Self.hues)
            ).layout.lanes.first { $0.project.id == Town.histories[index].project.id }?.hue
        }
        #expect(lane([Town.histories[index]]) == lane(Town.histories))
        #expect(lane(Town.histories) != nil)
    }

    @Test("is never that of what has moved")
    func notVermilion() {
        let many = Invented.portfolio(entries: 12, projects: 12)
        let layout = TimelineDiagram(histories: many, meetings: [], findings: [], asOf: Town.asOf).layout
        for lane in layout.lanes {
            let (red, green, blue) = (lane.hue.fill.red, lane.hue.fill.green, lane.hue.fill.blue)
            #expect(!(red > 200 && green < 180 && blue < 60), "\(lane.project.name) looks like vermilion")
        }
    }
}

@Suite("The kinds of diagram")
struct DiagramKindTests {
    private let reconstruction = Reconstruction(
        asOf: Town.asOf, meetings: Town.meetings, projects: Town.histories, findings: [])

    @Test("each have a name of their own and draw a picture", arguments: DiagramKind.all.map(\.name))
    func draws(_ name: String) throws {
        let kind = try #require(DiagramKind(named: name))
        let one = reconstruction.limited(to: [Town.schoolIT.project.id])
        let request = DiagramKind.Request(one, hues: ProjectHues(), language: .danish)
        let diagram = try #require(kind.diagram(of: request))
        #expect(try Markup(diagram.render(as: .svg)) != nil)
        #expect(DiagramKind.all.count { $0.name == name } == 1)
    }

    @Test("a trend shows one project and no more")
    func trendOfSeveral() {
        let request = DiagramKind.Request(reconstruction, hues: ProjectHues(), language: .danish)
        #expect(DiagramKind(named: "trend")?.diagram(of: request) == nil)
    }
}
