import Portfolio
import Testing

@testable import Reports

@Suite struct ReportTests {
    private static let svg = """
        <?xml version="1.0"?><!DOCTYPE svg><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><defs>
        <marker id="m"/></defs><path marker-end="url(#m)"/><a href="#quote-journal-overgang"><rect/></a></svg>
        """

    private func page(
        _ name: String, _ format: ReportFormat = .html, _ language: DisplayLanguage = .danish,
        of reconstruction: Reconstruction = SampleReconstruction.full
    ) throws -> String {
        let figures = [nil, "journal"].flatMap { project in
            ReportFigure.Kind.allCases.map { ReportFigure($0, of: project, svg: Self.svg) }
        }
        let report = Report(reconstruction, language: language, format: format, figures: figures)
        return String(decoding: try report.rendered(.named(name)), as: UTF8.self)
    }

    /// The values of an attribute, wherever it stands.
    private func values(of attribute: String, in page: String) -> [Substring] {
        page.ranges(of: " \(attribute)=\"").map { page[$0.upperBound...].prefix { $0 != "\"" } }
    }

    @Test(arguments: Report.templateNames, DisplayLanguage.allCases)
    func everyTemplateFillsInEachLanguage(_ name: String, _ language: DisplayLanguage) throws {
        for format in ReportFormat.allCases {
            let page = try page(name, format, language)
            #expect(page.contains("Overgang"))
            #expect(!page.contains("{{"))
            #expect(try self.page(name, format, language) == page)
        }
        #expect(try page(name, .html, language).contains("<html lang=\"\(language.rawValue)\">"))
    }

    @Test(arguments: Report.templateNames)
    func idsAreUniqueAndEveryLinkOfThePageLeadsSomewhere(_ name: String) throws {
        let page = try page(name)
        let ids = values(of: "id", in: page)
        #expect(Set(ids).count == ids.count)
        let targets = Set(ids.map(String.init))
        for link in values(of: "href", in: page) where link.hasPrefix("#") {
            #expect(targets.contains(String(link.dropFirst())), "\(link) leads nowhere")
        }
    }

    @Test(arguments: Report.templateNames)
    func pageNeedsNothingFromTheNetwork(_ name: String) throws {
        let page = try page(name)
        #expect(!page.replacing("http://www.w3.org/2000/svg", with: "").contains("http://"))
        #expect(!page.contains("https://"))
        #expect(!page.contains("src="))
    }

    @Test(arguments: Report.templateNames)
    func everyQuoteStandsInItsSource(_ name: String) throws {
        let page = try page(name)
        let sources = SampleReconstruction.full.meetings.map { $0.text[0..<$0.text.count] }
        let opening = "<blockquote lang=\"da\">"
        let quotes = page.ranges(of: opening).map { String(page[$0.upperBound...].prefix { $0 != "<" }) }
        #expect(quotes.count > 5)
        for quote in quotes { #expect(sources.contains { $0.contains(quote) }, "\(quote)") }
    }

    @Test func barLeadsToQuoteAndQuoteToItsPlace() throws {
        let report = Report(
            SampleReconstruction.full, figures: [ReportFigure(.timeline, of: "journal", svg: Self.svg)],
            sourceRoot: "..")
        let page = String(decoding: try report.rendered(.named("board")), as: UTF8.self)
        #expect(page.contains("<a href=\"#quote-journal-overgang\"><rect/></a>"))
        #expect(page.contains("id=\"quote-journal-overgang\""))
        #expect(page.contains("<a href=\"../minutes/dir-2023-08-15.md\">minutes/dir-2023-08-15.md</a>, linje 5"))
    }

    @Test func boardSaysWhatMovedWhatComesAndWhatIsWanted() throws {
        let page = try page("board", .markdown)
        #expect(page.contains("**Overgang**: uge 40, 2023 → 6\\. nov. 2023 (29 dage senere)"))
        #expect(page.contains("**31\\. dec. 2023**: Gammel kontrakt udløber (planlagt)"))
        #expect(page.contains("**Fælles borgerportal**, Direktionen 14\\. mar. 2023, punkt 5: udsat → 9\\. maj 2023"))
    }

    @Test func worstLightComesFirst() throws {
        var rules = LightRules()
        rules.slipDays.red = 60
        let report = Report(SampleReconstruction.full, format: .markdown, rules: rules)
        let page = String(decoding: try report.rendered(.named("portfolio")), as: UTF8.self)
        let order = ["◆ Rød |", "▲ Gul |", "● Grøn |", "○ Grå |"].map { page.firstRange(of: $0)?.lowerBound }
        #expect(order.compactMap { $0 }.count == 4)
        #expect(order.compactMap { $0 } == order.compactMap { $0 }.sorted())
    }

    @Test func markdownHasItsPicturesBeside() throws {
        let figures = [
            ReportFigure(.timeline, of: "journal", svg: Self.svg), ReportFigure(.touches, svg: "", png: [1]),
        ]
        let report = Report(SampleReconstruction.full, format: .markdown, figures: figures)
        let page = String(decoding: try report.rendered(.named("board")), as: UTF8.self)
        #expect(page.contains("![Tidslinje: Nyt journalsystem](timeline-journal.svg)"))
        #expect(report.filesBeside.map(\.name) == ["timeline-journal.svg", "touches.png"])
    }

    @Test(arguments: Report.templateNames)
    func diagramsThatATemplateDoesNotAskForAreNotMissed(_ name: String) throws {
        let kinds = ReportFigure.Kind.allCases
        let asked = Report.figures(of: .named(name))
        // A trend or the dependencies of a whole portfolio are no diagrams that anybody draws.
        let portfolio = [ReportFigure.Kind.timeline, .touches].map { ReportFigure($0, svg: Self.svg) }
        // A portfolio shows the timelines of its projects where it is given them: on paper.
        let project = kinds.filter { $0 != .touches && (name != "portfolio" || $0 != .timeline) }.map {
            ReportFigure($0, of: "journal", svg: Self.svg)
        }
        let few =
            portfolio.filter { asked.portfolio.contains($0.kind) } + project.filter { asked.project.contains($0.kind) }
        for format in ReportFormat.allCases {
            let all = Report(SampleReconstruction.full, format: format, figures: portfolio + project)
            let some = Report(SampleReconstruction.full, format: format, figures: few)
            #expect(try all.rendered(.named(name)) == some.rendered(.named(name)))
        }
    }

    @Test(arguments: ReportFormat.allCases)
    func portfolioShowsTheTimelinesOfItsProjectsThatItIsGiven(_ format: ReportFormat) throws {
        let figure = ReportFigure(.timeline, of: "journal", svg: Self.svg)
        let report = Report(SampleReconstruction.full, format: format, figures: [figure])
        let page = String(decoding: try report.rendered(.named("portfolio")), as: UTF8.self)
        #expect(page.contains("Tidslinje: Nyt journalsystem"))
    }

    @Test func noteStandsInTheCaption() throws {
        let note = LocalizedText(danish: "de 40, der kræver mest", english: "the 40 that need most")
        let report = Report(SampleReconstruction.full, figures: [ReportFigure(.timeline, svg: Self.svg, note: note)])
        let page = String(decoding: try report.rendered(.named("portfolio")), as: UTF8.self)
        #expect(page.contains("<figcaption>Tidslinje: de 40, der kræver mest."))
    }

    @Test func emptyReconstructionStillMakesAPage() throws {
        let empty = Reconstruction(asOf: day(2023, 1, 1), meetings: [], projects: [], findings: [])
        for name in Report.templateNames {
            #expect(try page(name, of: empty).contains("</html>"))
        }
    }

    @Test func everyWordIsThereInBothLanguages() {
        for word in ReportWord.allCases {
            for language in DisplayLanguage.allCases { #expect(!language.reports.word(word).isEmpty) }
        }
    }
}
