import Diagrams
import Portfolio
import Testing

@Suite("A dependency diagram")
struct DependencyDiagramTests {
    private func diagram(_ histories: [ProjectHistory], _ options: DependencyOptions = .init()) -> DependencyDiagram {
        DependencyDiagram(histories: histories, meetings: Town.meetings, asOf: Town.asOf, options: options)
    }

    @Test("draws what hangs together and counts the rest")
    func network() {
        let network = diagram(Town.histories).network
        #expect(network.boxes.count == 12)
        #expect(network.arrows.count == 10)
        #expect(network.unconnected == 4)
        #expect(network.arrows.count { $0.isCritical } == 5)
    }

    @Test("draws a project as a whole where something waits for it")
    func wholeProjects() {
        var tender = Town.busTender
        tender.dependencies.append(
            Dependency(
                from: .project("havnebad"), to: .entry("bus.udbud"), kind: .requires, basis: .stated,
                evidence: Town.evidence("m3", "7")))
        let network = diagram([Town.waterfront, tender]).network
        #expect(network.arrows.contains { $0.crossesProjects })
        #expect(network.boxes.contains { $0.entry == nil && $0.name == "Nyt havnebad" })
    }

    @Test("leaves out what dot would take too long for, and says how much")
    func limits() throws {
        let histories = Invented.portfolio(entries: 900, projects: 3)
        let small = diagram(histories, .init(boxLimit: 40, arrowLimit: 12))
        #expect(small.network.boxes.count == 40)
        #expect(small.network.arrows.count <= 12)
        #expect(small.network.omittedBoxes > 0)
        let texts = try small.picture().texts
        #expect(texts.contains { $0.text.contains("er udeladt") })
    }

    @Test("keeps boxes apart and on the page")
    func places() throws {
        let picture = try diagram(Town.histories).picture()
        let page = Rect(x: 0, y: 0, width: picture.width, height: picture.height)
        #expect(picture.texts.map(\.box).allSatisfy(page.contains))
        #expect(Overlap.pairs(of: picture.texts.map(\.box)).isEmpty)
    }

    @Test("turns a chain that is wider than a page from the top down, and no other")
    func direction() throws {
        let long = try DependencyDiagram(histories: [Town.busTender], meetings: [], asOf: Town.asOf).picture()
        #expect(long.width <= 1_400)
        #expect(long.height > long.width)
        let short = try DependencyDiagram(histories: [Town.histories[0]], meetings: [], asOf: Town.asOf).picture()
        #expect(short.width > short.height)
    }

    @Test("puts projects that do not hang together side by side, in rows as wide as a page")
    func rows() throws {
        let histories = Invented.portfolio(entries: 60, projects: 12).map { history in
            var history = history
            history.dependencies = zip(history.entries, history.entries.dropFirst()).map { from, to in
                Town.link(from.id.rawValue, to.id.rawValue)
            }
            return history
        }
        let picture = try DependencyDiagram(histories: histories, meetings: [], asOf: Town.asOf).picture()
        let frames = picture.marks.compactMap { mark -> Rect? in
            guard mark.role == .lane, case .shape(_, let rect, _) = mark.form else { return nil }
            return rect
        }
        #expect(frames.count == 12)
        #expect(Overlap.pairs(of: frames).isEmpty)
        #expect(frames.allSatisfy { $0.maxX <= 1_450 })
        #expect(Set(frames.map { Int($0.y / 40) }).count > 1)
    }

    @Test("shows what the minutes say before what was inferred, and one arrow for the two")
    func statedFirst() throws {
        var history = Town.waterfront
        let ends = (history.entries[0].id.rawValue, history.entries[1].id.rawValue)
        history.dependencies = [
            Town.link(ends.0, ends.1, .inferred), Town.link(ends.0, ends.1, .stated),
            Town.link(ends.0, ends.1, .inferred),
        ]
        let network = DependencyDiagram(histories: [history], meetings: [], asOf: Town.asOf).network
        #expect(network.arrows.map(\.dependency.basis) == [.stated])
        let links = TimelineLayoutTests.layout([history]).links
        #expect(links.map(\.basis) == [.stated])
    }

    @Test("calls one milestone alone no critical chain")
    func loneCritical() {
        var history = Town.busTender
        history.dependencies = []
        let drawn = TimelineLayoutTests.layout([history])
        #expect(history.entries.contains { $0.schedule?.isCritical == true })
        #expect(drawn.rows.allSatisfy { !$0.row.isCritical })
        let texts = TimelineLayoutTests.picture([history]).texts
        #expect(!texts.contains { $0.text == "kritisk kæde" })
    }

    @Test("keeps control characters of a project's name out of its picture")
    func hostileProject() throws {
        let town = Town.waterfront
        let history = ProjectHistory(
            project: Town.project("bad", "Bad\u{1}hus\u{202E}]]>"), touches: town.touches, entries: town.entries,
            dependencies: town.dependencies)
        let bytes = try DependencyDiagram(histories: [history], meetings: [], asOf: Town.asOf).render(as: .svg)
        let markup = try #require(Markup(bytes))
        #expect(markup.texts.contains { $0.contains("Bad hus]]>") })
        #expect(!markup.texts.contains { $0.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{1}" } })
    }

    @Test("is a picture even when nothing hangs together")
    func nothing() throws {
        let texts = try diagram([]).picture().texts.map(\.text)
        #expect(texts.first == "Ingen bindinger i de referater, der er læst")
    }
}

@Suite("A milestone trend")
struct TrendDiagramTests {
    @Test("rises where a date slips, and stays level where it holds")
    func lines() throws {
        let layout = TrendDiagram(history: Town.waterfront, asOf: Town.asOf).layout
        let opening = try #require(layout.lines.first { $0.entry.id == "havnebad.aabning" })
        #expect(opening.spots.count == 2)
        #expect(opening.spots[1].center.y < opening.spots[0].center.y)
        #expect(opening.spots[0].reach == nil)
        #expect(opening.spots[1].reach != nil)
        #expect(opening.label.text == "Havnebadet åbner +14 d")
    }

    @Test("has a diamond for each known day, and none for a period")
    func diamonds() {
        let diagram = TrendDiagram(history: Town.waterfront, asOf: Town.asOf)
        let links = diagram.picture(of: diagram.layout).marks.filter { $0.note != nil }
        let diamonds = links.count { mark in if case .shape(.diamond, _, _) = mark.form { true } else { false } }
        #expect(diamonds == diagram.layout.lines.flatMap(\.spots).count { $0.reach == nil })
        #expect(diamonds < links.count)
    }

    @Test("keeps its labels apart and on the page")
    func labels() {
        let history = Invented.portfolio(entries: 60, projects: 1)[0]
        let diagram = TrendDiagram(history: history, asOf: Town.asOf)
        #expect(diagram.layout.lines.count == 16)
        let picture = diagram.picture(of: diagram.layout)
        #expect(Overlap.pairs(of: picture.texts.map(\.box)).isEmpty)
        let page = Rect(x: 0, y: 0, width: picture.width, height: picture.height)
        #expect(picture.texts.map(\.box).allSatisfy(page.contains))
    }

    @Test("is a picture even when nothing has a date")
    func nothing() throws {
        let history = ProjectHistory(project: Town.project("p", "Tavs"), touches: [], entries: [], dependencies: [])
        let diagram = TrendDiagram(history: history, asOf: Town.asOf)
        #expect(diagram.layout.lines.isEmpty)
        let bytes = try diagram.render(as: .svg)
        #expect(Markup(bytes) != nil)
    }
}

@Suite("A trend of few meetings")
struct FewMeetingsTests {
    private func diagram(_ entries: [PlanEntry]) -> TrendDiagram {
        let history = ProjectHistory(
            project: Town.project("p", "Havnen"), touches: [], entries: entries, dependencies: [])
        return TrendDiagram(history: history, asOf: Town.asOf)
    }

    @Test("sets what one meeting said of the same days side by side, and says that it is no trend")
    func sideBySide() throws {
        let entries = ["Udbud", "Byggestart", "Rejsegilde"].map {
            Town.entry(.init($0), $0, Town.said("m1", "2023-05-11", "2023-10-01", "2023-12-31", item: "3"))
        }
        let diagram = diagram(entries)
        let places = diagram.layout.lines.flatMap(\.spots).map(\.center.x)
        #expect(Set(places).count == 3)
        #expect(zip(places, places.dropFirst()).allSatisfy { $0 - $1 > 10 })
        let texts = diagram.picture(of: diagram.layout).texts.map(\.text)
        #expect(texts.contains { $0.hasPrefix("Kun ét møde har sagt datoer") })
    }

    @Test("writes no date over the day that it is seen from, and tells a trend of two meetings as one")
    func asOfLine() throws {
        let entry = Town.entry(
            "e", "Indvielse", Town.said("m1", "2023-05-11", "2023-10-02", item: "3"),
            Town.said("m3", "2023-09-14", "2023-11-20", item: "5"), status: .moved, slip: 49)
        let diagram = diagram([entry])
        let layout = diagram.layout
        let line = layout.across.middle(of: Town.asOf)
        for label in layout.lines.flatMap(\.spots).compactMap(\.label) {
            #expect(!(label.box.x...label.box.maxX).contains(line))
        }
        let texts = diagram.picture(of: layout).texts.map(\.text)
        #expect(!texts.contains { $0.hasPrefix("Kun ét møde") })
    }
}

@Suite("A touch map")
struct TouchMapTests {
    @Test("tells what became of each project at each meeting")
    func cells() {
        let layout = TouchMap(histories: Town.histories, meetings: Town.meetings, asOf: Town.asOf).layout
        #expect(layout.columns.map(\.meeting) == ["m1", "m2", "m3"])
        let signs = layout.cells.map { "\($0.row)/\($0.column) \($0.signs.map { "\($0)" }.joined(separator: "+"))" }
        #expect(
            signs == ["0/0 decided", "0/2 decided", "1/0 postponed", "1/1 postponed", "1/2 mentioned", "2/2 decided"])
    }

    @Test("takes what was only talked about for no decision")
    func discussed() {
        var history = Town.waterfront
        history.touches = [Town.touch("m9", "1")]
        let meeting = Town.meeting("m9", "2023-08-01", [Town.item("1", .discussed)])
        let layout = TouchMap(histories: [history], meetings: [meeting], asOf: Town.asOf).layout
        #expect(layout.cells.map(\.signs) == [[.subject]])
    }

    @Test("shows every outcome of a meeting, put off before decided, and tells noted and unclear apart")
    func severalOutcomes() {
        var history = Town.waterfront
        history.touches = ["1", "2", "3", "4"].map { Town.touch("m9", $0) }
        let items = [
            Town.item("1", .approved), Town.item("2", .postponed), Town.item("3", .noted), Town.item("4", .unclear),
        ]
        let meeting = Town.meeting("m9", "2023-08-01", items)
        let map = TouchMap(histories: [history], meetings: [meeting], asOf: Town.asOf)
        #expect(map.layout.cells.map(\.signs) == [[.postponed, .decided, .noted, .unclear]])
        let timeline = TimelineDiagram(histories: [history], meetings: [meeting], findings: [], asOf: Town.asOf)
        #expect(
            timeline.layout.meetings.places.compactMap(\.meeting?.signs) == map.layout.cells.map(\.signs),
            "the pictures must not disagree")
    }

    @Test("takes neither what is recommended to others, nor what is rejected, for decided")
    func undecided() {
        var history = Town.waterfront
        history.touches = [Town.touch("m8", "1"), Town.touch("m9", "1")]
        let outcomes: [(Meeting, TouchSign)] = [
            (Town.meeting("m8", "2023-08-01", [Town.item("1", .recommended)]), .recommended),
            (Town.meeting("m9", "2023-08-15", [Town.item("1", .rejected)]), .rejected),
        ]
        let map = TouchMap(histories: [history], meetings: outcomes.map(\.0), asOf: Town.asOf)
        #expect(map.layout.cells.map(\.signs) == outcomes.map { [$0.1] })
        #expect(map.picture(of: map.layout).texts.first?.text == "Besluttet på 0 og udsat på 0 af 2 møder")
    }

    @Test("counts meetings, though their minutes come in a file an item")
    func filesOfOneMeeting() {
        var history = Town.waterfront
        history.touches = [Town.touch("a", "1"), Town.touch("b", "2"), Town.touch("c", "1")]
        let files = [
            Town.meeting("a", "2023-08-01", [Town.item("1", .approved)]),
            Town.meeting("b", "2023-08-01", [Town.item("2", .postponed)]),
            Town.meeting("c", "2023-08-02", [Town.item("1", .noted)]),
        ]
        let map = TouchMap(histories: [history], meetings: files, asOf: Town.asOf)
        #expect(map.layout.cells.map(\.signs) == [[.postponed, .decided], [.noted]])
        #expect(map.layout.cells.map(\.items) == [["1", "2"], ["1"]])
        let timeline = TimelineDiagram(histories: [history], meetings: files, findings: [], asOf: Town.asOf)
        #expect(timeline.layout.meetings.places.compactMap(\.meeting?.items) == map.layout.cells.map(\.items))
    }

    @Test("tells a closed item")
    func closed() {
        var meeting = Town.meeting("m9", "2023-08-01", [Town.item("1", .none)])
        meeting.items[0].closed = true
        var history = Town.waterfront
        history.touches = [Town.touch("m9", "1")]
        let layout = TouchMap(histories: [history], meetings: [meeting], asOf: Town.asOf).layout
        #expect(layout.cells.map(\.signs) == [[.closed]])
    }

    @Test("shows the latest meetings when there are too many")
    func limit() {
        let (meetings, history) = Invented.meetings(30)
        let layout = TouchMap(
            histories: [history], meetings: meetings, asOf: Town.asOf, options: .init(columnLimit: 10)
        ).layout
        #expect(layout.columns.count == 10)
        #expect(layout.omittedMeetings == 20)
        #expect(layout.columns.last?.meeting == meetings.last?.id)
    }
}

@Suite("A Gantt chart")
struct GanttDiagramTests {
    @Test("puts bars on their days and links between their ends")
    func layout() {
        let layout = GanttDiagram(plan: Invented.plan(names: ["Grav", "Støb", "Mur", "Tag"])).layout
        #expect(layout.figures.count == 4)
        #expect(layout.links.count == 3)
        #expect(layout.figures[0].maxX > layout.figures[0].x)
        #expect(layout.links[0].first?.x == layout.figures[0].maxX)
        #expect(layout.links[0].last?.x == layout.figures[1].x)
    }

    @Test("counts periods where there is no calendar")
    func periods() {
        let bars = [
            GanttPlan.Bar(id: "a", name: "A", start: 0, end: 400),
            .init(id: "b", name: "B", start: 400, end: 400, isMilestone: true),
        ]
        let diagram = GanttDiagram(plan: GanttPlan(name: "P", axis: .periods, bars: bars))
        let texts = diagram.picture(of: diagram.layout).texts.map(\.text)
        #expect(texts.contains("20"))
        #expect(texts.contains("400"))
    }

    @Test("flags deadlines where they are, before the bar that misses one, and counts those")
    func deadlines() {
        let bars = [
            GanttPlan.Bar(id: "a", name: "A", start: 0, end: 10, deadline: 7),
            .init(id: "b", name: "B", start: 10, end: 20, deadline: 24), .init(id: "c", name: "C", start: 0, end: 5),
        ]
        let diagram = GanttDiagram(plan: GanttPlan(name: "P", axis: .periods, bars: bars))
        let layout = diagram.layout
        #expect(layout.deadlines.map(\.midY) == layout.figures.prefix(2).map(\.midY))
        #expect(layout.deadlines[0].maxX < layout.figures[0].maxX)
        #expect(layout.deadlines[1].maxX > layout.figures[1].maxX)
        let picture = diagram.picture(of: layout)
        #expect(picture.summary.contains("; 1 frist holdes ikke"))
        #expect(picture.texts.map(\.text).contains("frist: senest den dag"))
    }

    @Test("leaves out links to bars that are not there")
    func strayLinks() {
        let plan = GanttPlan(
            name: "", axis: .periods, bars: [.init(id: "a", name: "A", start: 0, end: 1)],
            links: [.init(from: 0, to: 7), .init(from: 0, to: 0), .init(from: -1, to: 0)])
        #expect(plan.links.isEmpty)
    }

    @Test("draws thousands of bars in one piece, with the same words")
    func large() throws {
        let names = (0..<2_000).map { $0 == 7 ? "A & B < C &amp; \"D\"" : "Opgave \($0)" }
        let bytes = try GanttDiagram(plan: Invented.plan(names: names)).render(as: .svg)
        let markup = try #require(Markup(bytes))
        #expect(markup.texts.contains("A & B < C &amp; \"D\""))
        #expect(markup.texts.contains("Opgave 1999"))
        #expect(markup.elements.count { $0.name == "polyline" } >= 1_999)
    }

    @Test("draws all of a large plan when names are blank or hostile")
    func largeHostile() throws {
        var names = (0..<2_000).map { "Opgave \($0)" }
        names[5] = " "
        names.replaceSubrange(10..<(10 + Invented.hostileNames.count), with: Invented.hostileNames)
        let plan = Invented.plan(names: names)
        let markup = try #require(Markup(try GanttDiagram(plan: plan).render(as: .svg)))
        // A task without a name goes by its id.
        #expect(markup.texts.contains(plan.bars[5].id))
        #expect(markup.texts.contains("Opgave 1999"))
    }

    @Test("is a picture even of an empty plan, in every format", arguments: PictureFormat.allCases)
    func nothing(format: PictureFormat) throws {
        let plan = GanttPlan(name: "", axis: .days(from: Town.asOf), bars: [])
        let bytes = try GanttDiagram(plan: plan).render(as: format)
        #expect(!bytes.isEmpty)
    }
}
