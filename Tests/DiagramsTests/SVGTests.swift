import Diagrams
import Portfolio
import Testing

@Suite("The SVG of a diagram")
struct SVGTests {
    static let town = TimelineDiagram(
        histories: Town.histories, meetings: Town.meetings, findings: [], asOf: Town.asOf)
    static let hostile = TimelineDiagram(
        histories: [Invented.hostile], meetings: Town.meetings, findings: [], asOf: Town.asOf)

    /// One of each kind, of friendly and of hostile content.
    static func all() throws -> [[UInt8]] {
        let histories = [Invented.hostile] + Town.histories
        return [
            try town.render(as: .svg), try hostile.render(as: .svg),
            try DependencyDiagram(histories: histories, meetings: Town.meetings, asOf: Town.asOf).render(as: .svg),
            try TrendDiagram(history: Invented.hostile, asOf: Town.asOf).render(as: .svg),
            try TouchMap(histories: histories, meetings: Town.meetings, asOf: Town.asOf).render(as: .svg),
            try GanttDiagram(plan: Invented.plan(names: Invented.hostileNames)).render(as: .svg),
        ]
    }

    @Test("is well-formed whatever stands in a name, and no name becomes markup")
    func wellFormed() throws {
        for bytes in try Self.all() {
            let markup = try #require(Markup(bytes))
            #expect(!markup.elements.contains { ["script", "b", "foreignObject", "image"].contains($0.name) })
        }
    }

    @Test("keeps the words of a name as they are")
    func words() throws {
        let markup = try #require(Markup(try Self.hostile.render(as: .svg)))
        for name in [
            "<script>alert(1)</script>", "]]> --> <!-- & &amp; &lt; &#x41;", "\\N \\l \\r \\G \\\\",
            "Linje [31m to tre", "%s %n %d url(#l_7) transparent",
        ] {
            #expect(markup.texts.contains(name))
        }
    }

    @Test("says what it is and what it shows")
    func accessible() throws {
        let markup = try #require(Markup(try Self.town.render(as: .svg)))
        let root = try #require(markup.elements.first)
        #expect(root.name == "svg")
        // The bars lead to their quotes, and what lies inside an image cannot be reached by those who hear it.
        #expect(root.attributes["role"] == "document")
        var still = TimelineOptions()
        still.parts.remove(.quoteLinks)
        let image = TimelineDiagram(
            histories: Town.histories, meetings: [], findings: [], asOf: Town.asOf, options: still)
        let drawn = try #require(Markup(try image.render(as: .svg)))
        #expect(drawn.elements.first?.attributes["role"] == "img")
        #expect(root.attributes["viewBox"]?.hasPrefix("0 0 1400 ") == true)
        #expect(root.attributes["aria-labelledby"] == "timeline-title timeline-desc")
        #expect(markup.texts[0] == "Tidslinje: Nyt havnebad, Skole-it, Udbud af bybusser")
        #expect(markup.texts[1].contains("»Havnebadet åbner« er flyttet 14 dage, fra 2. okt. 2023 til uge 42, 2023."))
    }

    @Test("refers to nothing outside itself")
    func standsAlone() throws {
        for bytes in try Self.all() {
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(!text.contains("DOCTYPE"))
            #expect(!text.contains("<!--"))
            let markup = try #require(Markup(bytes))
            #expect(markup.values(of: "xlink:href").allSatisfy { $0.hasPrefix("#") })
            #expect(markup.values(of: "fill").allSatisfy { $0 != "transparent" })
            #expect(markup.values(of: "stroke").allSatisfy { $0 != "transparent" })
        }
    }

    @Test("has ids that begin with its prefix and stand once")
    func ids() throws {
        var diagram = Self.town
        diagram = TimelineDiagram(
            histories: diagram.histories, meetings: diagram.meetings, findings: [], asOf: diagram.asOf,
            options: .init(idPrefix: "figur-7"))
        let ids = try #require(Markup(try diagram.render(as: .svg))).values(of: "id")
        #expect(ids.count > 10)
        #expect(Set(ids).count == ids.count)
        #expect(ids.allSatisfy { $0.hasPrefix("figur-7-") })
    }

    @Test("uses every gradient that it defines, and defines every one that it uses")
    func gradients() throws {
        let markup = try #require(Markup(try Self.town.render(as: .svg)))
        let defined = Set(markup.elements.filter { $0.name == "linearGradient" }.compactMap { $0.attributes["id"] })
        let used = Set(
            markup.values(of: "fill").filter { $0.hasPrefix("url(#") }.map { String($0.dropFirst(5).dropLast()) })
        #expect(!defined.isEmpty)
        #expect(defined == used)
    }

    @Test("leads from each bar to its quote, and tells it")
    func quotes() throws {
        let markup = try #require(Markup(try Self.town.render(as: .svg)))
        let links = Set(markup.values(of: "xlink:href"))
        #expect(links.contains("#" + PageAnchor.quotes(of: "havnebad.aabning")))
        #expect(markup.texts.contains { $0.contains("»Der blev givet en dato.« Teknisk Udvalg 14. sep. 2023 pkt. 5") })
        let quiet = TimelineDiagram(
            histories: Town.histories, meetings: Town.meetings, findings: [], asOf: Town.asOf,
            options: .init(parts: [.links]))
        let unlinked = try #require(Markup(try quiet.render(as: .svg)))
        #expect(unlinked.values(of: "xlink:href").isEmpty)
    }

    @Test("is the same, byte for byte, however often and wherever it is drawn")
    func deterministic() async throws {
        let first = try Self.town.render(as: .svg)
        try await withThrowingTaskGroup(of: [UInt8].self) { group in
            for _ in 0..<4 { group.addTask { try Self.town.render(as: .svg) } }
            for try await again in group {
                let isSame = again == first
                #expect(isSame)
            }
        }
    }

    @Test("has no text under 11 pixels")
    func sizes() throws {
        for bytes in try Self.all() {
            let sizes = try #require(Markup(bytes)).values(of: "font-size").compactMap(Double.init)
            #expect(sizes.allSatisfy { $0 >= 11 })
        }
    }

    @Test("is the same PDF on every day, and one that opens")
    func undatedPDF() throws {
        let text = String(decoding: try Self.town.render(as: .pdf), as: UTF8.self)
        #expect(text.contains("/CreationDate (D:19700101000000"))
        #expect(text.contains("%%EOF"))
    }

    @Test("comes as PNG and PDF too")
    func otherFormats() throws {
        let (png, pdf) = (try Self.town.render(as: .png), try Self.town.render(as: .pdf))
        #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47]))
        #expect(pdf.starts(with: Array("%PDF".utf8)))
    }
}
