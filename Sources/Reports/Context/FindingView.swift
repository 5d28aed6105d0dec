import Portfolio

/// Something worth a look.
struct FindingView: ContextSubject {
    let page: ReportPage
    let finding: Finding
    var format: ReportFormat { page.format }

    static let shape = ContextShape<FindingView>(
        "finding", "Something that a careful reader would flag.",
        [
            .text("findingAnchor", "Where it stands on the page, with its quotes.") {
                PageAnchor.finding($0.finding.id)
            },
            .text("findingKind", "“flyttet”, “modstrid”.") { $0.page.words($0.finding.kind.label) },
            .text("severity", "Grave, warning or for information, in words.") {
                $0.page.words($0.finding.severity.label)
            },
            .text("severityKey", "The severity as the export writes it.") { $0.finding.severity.rawValue },
            .text("message", "What was found, in a sentence.") { $0.page.words($0.finding.message) },
            .flag("isGuess", "Whether it rests on a guess.") { !$0.finding.certain },
            .text("findingProject", "The project that it is about.") { view in
                view.finding.project.flatMap { view.page.name(of: $0) }.map(Clipping.clipped)
            },
            .text("findingProjectAnchor", "Where that project stands on the page.") { view in
                view.finding.project.map(PageAnchor.project)
            },
            .list("findingQuotes", "The words that it rests on.") { view in
                view.finding.evidence.map { QuoteView(page: view.page, evidence: $0) }
            },
        ])
}

/// A project's traffic light.
struct LightView: ContextSubject {
    let page: ReportPage
    let light: Light
    var format: ReportFormat { page.format }

    static let shape = ContextShape<LightView>(
        "light", "The traffic light of a project, with its reasons.",
        [
            .text("colourKey", "`grey`, `green`, `yellow` or `red`.") { $0.light.colour.rawValue },
            .text("colour", "The colour as a word.") { $0.page.words($0.light.colour.name) },
            .text("colourMeaning", "The colour and what it asks for.") { $0.page.words($0.light.colour.label) },
            .text("symbol", "The shape of the colour: ◆ ▲ ● ○.") { $0.light.colour.symbol },
            .text("sentence", "The rule that decided and its number, in a sentence.") {
                $0.page.words($0.light.reason.sentence)
            },
            .object("lightQuote", "The words that the reason rests on.") { view in
                view.light.reason.evidence.map { QuoteView(page: view.page, evidence: $0) }
            },
            .object("lightQuoteBefore", "The words that it is held against: what was granted.") { view in
                view.light.reason.comparedWith.map { QuoteView(page: view.page, evidence: $0) }
            },
            .list("otherReasons", "The other rules that gave yellow or red.") { view in
                view.light.others.map { ReasonView(page: view.page, reason: $0) }
            },
        ])
}

/// One more reason for a light.
struct ReasonView: ContextSubject {
    let page: ReportPage
    let reason: Light.Reason
    var format: ReportFormat { page.format }

    static let shape = ContextShape<ReasonView>(
        "reason", "One more reason for a light.",
        [
            .text("otherColour", "The colour that the rule gives.") { $0.page.words($0.reason.colour.name) },
            .text("otherSymbol", "The shape of that colour.") { $0.reason.colour.symbol },
            .text("otherSentence", "The rule and its number, in a sentence.") { $0.page.words($0.reason.sentence) },
            .object("otherQuote", "The words that it rests on.") { view in
                view.reason.evidence.map { QuoteView(page: view.page, evidence: $0) }
            },
        ])
}

/// One of the colours, for the legend.
struct ColourView: ContextSubject {
    let page: ReportPage
    let colour: Light.Colour
    let count: Int
    var format: ReportFormat { page.format }

    static let shape = ContextShape<ColourView>(
        "colour", "One of the colours of the light.",
        [
            .text("legendKey", "`grey`, `green`, `yellow` or `red`.") { $0.colour.rawValue },
            .text("legendName", "The colour as a word.") { $0.page.words($0.colour.name) },
            .text("legendMeaning", "The colour and what it asks for.") { $0.page.words($0.colour.label) },
            .text("legendSymbol", "Its shape.") { $0.colour.symbol },
            .number("legendCount", "How many projects have it.") { $0.count },
        ])
}
