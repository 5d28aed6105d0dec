import Portfolio
import Testing

@testable import Diagrams

@Suite("The layout of a timeline")
struct TimelineLayoutTests {
    private static func diagram(_ histories: [ProjectHistory], _ options: TimelineOptions) -> TimelineDiagram {
        TimelineDiagram(
            histories: histories, meetings: Town.meetings, findings: [], asOf: Town.asOf, options: options)
    }

    static func layout(_ histories: [ProjectHistory], _ options: TimelineOptions = .init()) -> TimelineLayout {
        diagram(histories, options).layout
    }

    static func picture(_ histories: [ProjectHistory], _ options: TimelineOptions = .init()) -> Picture {
        let diagram = diagram(histories, options)
        return diagram.picture(of: diagram.layout)
    }

    static func row(_ id: PlanEntry.ID, in layout: TimelineLayout) throws -> PlacedRow {
        try #require(layout.rows.first { $0.row.entry.id == id })
    }

    @Test("puts a known day on its day, and a period over all its days")
    func positions() throws {
        let layout = Self.layout(Town.histories)
        let stone = try Self.row("havnebad.grundsten", in: layout)
        #expect(stone.figure?.midX == layout.scale.middle(of: Town.day("2023-08-21")))
        let month = try #require(try Self.row("bus.tilbud", in: layout).figure)
        #expect(abs(month.x - layout.scale.start(of: Town.day("2024-03-01"))) < 0.01)
        #expect(abs(month.maxX - layout.scale.end(of: Town.day("2024-03-31"))) < 0.01)
    }

    @Test("tells by the figure what is known")
    func figures() throws {
        let layout = Self.layout(Town.histories)
        func figure(_ id: PlanEntry.ID) throws -> TimelineRow.Figure { try Self.row(id, in: layout).row.figure }
        #expect(try figure("havnebad.grundsten") == .day(Town.day("2023-08-21")))
        #expect(try figure("bus.tilbud") == .within(Town.span("2024-03-01", "2024-03-31")))
        #expect(try figure("bus.forhandling") == .bar(Town.span("2024-04-01", "2024-05-31")))
        #expect(try figure("bus.valg") == .deadline(Town.day("2024-07-01")))
        #expect(try figure("bus.elbus") == .from(Town.day("2024-09-01")))
        #expect(layout.lanes[2].remarks.map(\.text) == ["Uden dato: Ladestandere"])
    }

    @Test("shows from where a date moved, and by how much")
    func moved() throws {
        let layout = Self.layout(Town.histories)
        let opening = try Self.row("havnebad.aabning", in: layout)
        #expect(opening.ghost?.midX == layout.scale.middle(of: Town.day("2023-10-02")))
        #expect(opening.words.map(\.run.text) == ["uge 42 · 16.–22. okt. 2023", "+14 d · før: 2. okt. (sagt 11. maj)"])
        #expect(try Self.row("bus.tilbud", in: layout).ghost == nil)
    }

    @Test("says so where a year was repaired, a date has passed or a milestone is off")
    func states() throws {
        let layout = Self.layout(Town.histories)
        func words(_ id: PlanEntry.ID) throws -> [String] { try Self.row(id, in: layout).words.map(\.run.text) }
        #expect(try words("bus.udbud") == ["jan. 2024 · (skrevet: jan. 2023)"])
        #expect(try words("skole-it.kursus") == ["25. aug. 2023 · ubekræftet"])
        #expect(try words("skole-it.netavis") == ["1. nov. 2023 · udgået"])
        #expect(try words("havnebad.grundsten") == ["21. aug. 2023 · nået"])
    }

    @Test(
        "lets no words touch each other or a figure, nor leave the page",
        arguments: [
            Town.histories, [Town.waterfront], [Invented.hostile], Invented.portfolio(entries: 200, projects: 8),
        ])
    func noOverlap(histories: [ProjectHistory]) {
        let layout = Self.layout(histories)
        let picture = Self.picture(histories)
        let page = Rect(x: 0, y: 0, width: picture.width, height: picture.height)
        for row in layout.rows {
            let words = row.words.filter { $0.role != .inside }.map(\.run.box)
            let things = words + [row.name.box] + [row.figure, row.ghost].compactMap { $0 }.prefix(1)
            for (index, box) in things.enumerated() {
                #expect(page.contains(box))
                for other in things[(index + 1)...] { #expect(!box.intersects(other), "\(row.row.entry.name)") }
            }
        }
        let texts = picture.texts.map(\.box)
        #expect(texts.allSatisfy(page.contains))
        #expect(Overlap.pairs(of: texts).isEmpty)
    }

    @Test("leads links around the words of the rows between")
    func links() throws {
        let layout = Self.layout(Town.histories)
        #expect(layout.links.count == 10)
        let skip = try #require(layout.links.first { $0.from == "bus.udbud" && $0.to == "bus.drift" })
        let between = layout.rows.filter { ["bus.tilbud", "bus.forhandling"].contains($0.row.entry.id) }
        for (from, to) in zip(skip.points, skip.points.dropFirst()) {
            let segment = Rect(
                x: min(from.x, to.x), y: min(from.y, to.y), width: abs(from.x - to.x), height: abs(from.y - to.y))
            for row in between {
                #expect(row.words.allSatisfy { !$0.run.box.intersects(segment) })
            }
        }
    }

    @Test("sums up what it has no room for, and says so")
    func summary() throws {
        let histories = Invented.portfolio(entries: 600, projects: 6)
        let layout = Self.layout(histories, .init(rowLimit: 60))
        #expect(layout.rows.count == 60)
        #expect(layout.lanes.count { $0.remarks.count == 1 } == 6)
        let texts = Self.picture(histories, .init(rowLimit: 60)).texts
        #expect(texts.contains { $0.text.hasPrefix("540 milepæle og faser, der ligger længst fra") })
    }

    @Test("keeps the row that its headline names, however far from its day")
    func namedRow() throws {
        let named = Headline.leading(Town.histories.flatMap(\.entries)).map(\.id)
        let layout = Self.layout(Town.histories, .init(rowLimit: 1))
        #expect(layout.rows.count == 1)
        #expect(layout.rows.allSatisfy { named.contains($0.row.entry.id) })
    }

    @Test("fades at both ends where the words were vague, and nowhere else")
    func vague() throws {
        let layout = Self.layout(Town.histories)
        let adviser = try #require(try Self.row("bus.radgiver", in: layout).figure)
        let tender = try #require(try Self.row("bus.tilbud", in: layout).figure)
        func fades(_ figure: Rect) -> Int {
            Self.picture(Town.histories).marks.count { mark in
                guard case .shape(_, let rect, let paint) = mark.form, case .fade = paint.fill else { return false }
                return rect.intersects(figure)
            }
        }
        #expect(fades(adviser) == 2)
        #expect(fades(tender) == 0)
    }

    @Test("has a darker ground under every second row of a lane")
    func stripes() {
        let layout = Self.layout(Town.histories)
        let grounds = layout.lanes.map { lane in
            layout.rows.filter { $0.row.project.id == lane.project.id }.map(\.isStriped)
        }
        #expect(
            grounds.map { $0.prefix(4) } == [[false, true], [false, true, false, true], [false, true, false, true]])
    }

    @Test(
        "leaves out the day it is seen from when that would squeeze the plan into one half",
        arguments: [
            ("2025-12-01", true), ("2031-01-01", false),
        ])
    func distantAsOf(day: String, isShown: Bool) {
        let layout = TimelineDiagram(
            histories: Town.histories, meetings: Town.meetings, findings: [], asOf: Town.day(day)
        ).layout
        #expect(layout.meetings.places.contains(where: \.isAsOf) == isShown)
        #expect((layout.scale.last >= Town.day(day)) == isShown)
    }

    @Test("does not let a distant goal squeeze the plan of a year")
    func remote() throws {
        var history = Town.waterfront
        history.entries.append(
            Town.entry("co2", "CO2-neutral", Town.said("m1", "2023-05-11", "2050-01-01", "2050-12-31", item: "3")))
        let layout = Self.layout([history])
        #expect(layout.scale.last < Town.day("2024-06-01"))
        #expect(layout.lanes.first?.remarks.map(\.text) == ["Langt fra resten: CO2-neutral (2050)"])
    }

    @Test("folds a few far ones away on both sides, and keeps years on its axis")
    func remoteOnBothSides() throws {
        let days = (0..<16).map { "20\(18 + $0 / 2)-0\($0 % 2 * 6 + 1)-01" }
        let entries = (["1998-03-01"] + days + ["2047-12-31"]).enumerated().map { index, day in
            Town.entry("e\(index)", "Etape \(index)", Town.said("m1", "2023-05-11", day, item: "3"))
        }
        let history = ProjectHistory(
            project: Town.project("p", "Havnen"), touches: [], entries: entries, dependencies: [])
        let layout = Self.layout([history])
        #expect(layout.rows.count == 16)
        #expect(
            layout.axis.lower.cells.contains { $0.name == "2022" }
                || layout.axis.upper.cells.contains { $0.name == "2022" })
        #expect(
            layout.lanes.first?.remarks.map(\.text)
                == ["Langt fra resten: Etape 0 (1. mar. 1998), Etape 17 (31. dec. 2047)"])
    }

    @Test("keeps what is far where it is no exception")
    func longPlan() {
        let entries = (0..<12).map { index in
            Town.entry("e\(index)", "Etape", Town.said("m1", "2023-05-11", "20\(23 + index * 6)-01-01", item: "3"))
        }
        let history = ProjectHistory(
            project: Town.project("p", "Havnen"), touches: [], entries: entries, dependencies: [])
        #expect(Self.layout([history]).rows.count == 12)
    }

    @Test("says of a project that minutes have long been silent on when that was")
    func silence() {
        var history = Town.waterfront
        #expect(Self.layout([history]).lanes.first?.silence == nil)
        history.touches = [Town.touch("m0", "1")]
        let old = Town.meeting("m0", "2023-01-10", [Town.item("1", .approved)])
        let diagram = TimelineDiagram(
            histories: [history], meetings: Town.meetings + [old], findings: [], asOf: Town.asOf)
        #expect(diagram.layout.lanes.first?.silence?.text == "sidst omtalt 10. jan. 2023")
    }

    @Test("is a picture even when there is nothing to show")
    func nothing() throws {
        let empty = Self.layout([])
        #expect(empty.rows.isEmpty)
        let silent = Self.layout([
            ProjectHistory(project: Town.project("p", "Tavs"), touches: [], entries: [], dependencies: [])
        ])
        #expect(silent.lanes.first?.remarks.first?.text == "Ingen milepæle eller faser i de referater, der er læst.")
    }

    @Test("leaves out what is not wanted")
    func parts() {
        let bare = Self.layout(Town.histories, .init(parts: []))
        #expect(bare.links.isEmpty)
        #expect(bare.meetings.places.map(\.isAsOf) == [true])
        #expect(!Self.picture(Town.histories, .init(parts: [])).texts.contains { $0.text == "kendt dag" })
    }

    @Test("tells what became of the project's own item, not of one that only names it")
    func ownItem() {
        var history = Town.waterfront
        history.touches = [Town.touch("m9", "1", .mention), Town.touch("m9", "2")]
        let meeting = Town.meeting("m9", "2023-08-01", [Town.item("1", .noted), Town.item("2", .postponed)])
        let strip = TimelineDiagram(histories: [history], meetings: [meeting], findings: [], asOf: Town.asOf)
            .layout.meetings
        #expect(strip.places.compactMap(\.meeting?.signs) == [[.postponed]])
        #expect(strip.places.compactMap(\.label?.text).contains("møde 1. aug. · udsat"))
    }

    @Test("says how to see the words only where there is something to choose")
    func paper() {
        func hints(_ parts: TimelineOptions.Parts) -> [String] {
            Self.picture(Town.histories, .init(parts: parts)).texts.map(\.text)
                .filter { $0.hasPrefix("Hver dato står i et referat") }
        }
        #expect(hints(.all).allSatisfy { $0.contains("vælg en bjælke") })
        #expect(hints([.meetings, .sources]).first?.hasPrefix("Hver dato står i et referat. Kilder: ") == true)
    }

    @Test("marks what each meeting did, as far as there is room for words")
    func meetings() throws {
        let strip = Self.layout(Town.histories).meetings
        #expect(
            strip.places.map(\.label?.text) == [
                "møde 11. maj · udsat · godkendt", "møde 22. juni · udsat", "møde 14. sep. · godkendt · set herfra",
            ])
        let (meetings, history) = Invented.meetings(40)
        let crowded = TimelineDiagram(
            histories: [history], meetings: meetings, findings: [], asOf: Town.asOf
        ).layout.meetings
        #expect(crowded.places.count == 41)
        #expect(Overlap.pairs(of: crowded.places.compactMap(\.label?.box)).isEmpty)
    }
}

/// Boxes that share an area.
enum Overlap {
    static func pairs(of boxes: [Rect]) -> [(Rect, Rect)] {
        // Two pixels of air above and below the letters belong to nobody.
        let cores = boxes.map { $0.inset(0, 2) }.sorted { $0.y < $1.y }
        var found: [(Rect, Rect)] = []
        for (index, box) in cores.enumerated() {
            for other in cores[(index + 1)...] {
                if other.y >= box.maxY { break }
                if box.intersects(other) { found.append((box, other)) }
            }
        }
        return found
    }
}
