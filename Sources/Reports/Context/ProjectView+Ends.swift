import Portfolio

extension ProjectView {
    static let bounds: [ContextShape<ProjectView>.Keys] = [
        .list("hardEnds", "The hard ends that bind it, the one with the least room first.") { view in
            view.page.reconstruction.bindingEnds(of: view.history).map { BindingEndView(page: view.page, binding: $0) }
        },
        .list("forecasts", "What the archive's own promises make of those that are open; no minutes say it.") { view in
            view.history.entries.compactMap { entry in
                entry.forecast.flatMap { $0.isLater ? $0 : nil }.map {
                    ForecastView(page: view.page, entry: entry, forecast: $0)
                }
            }
        },
        .list("causes", "Why its dates moved, as far as the minutes say so.") { view in
            view.history.entries.compactMap { entry in
                entry.cause.map { CauseView(page: view.page, entry: entry, cause: $0) }
            }
        },
    ]
}

/// A hard end that binds a project.
struct BindingEndView: ContextSubject {
    let page: ReportPage
    let binding: BindingEnd
    var format: ReportFormat { page.format }

    static let shape = ContextShape<BindingEndView>(
        "hardEnd", "A hard end that binds a project: an agreement or permission that runs out.",
        [
            .text("hardEndSentence", "What has the least room before it, and how much.") {
                $0.page.words($0.binding.label)
            },
            .object("hardEndQuote", "The words that set it.") {
                QuoteView(page: $0.page, evidence: $0.binding.end.currentEvidence)
            },
            .list("hardEndLengths", "The words on how long what comes before it takes.") { view in
                view.binding.evidence.dropFirst().map { QuoteView(page: view.page, evidence: $0) }
            },
        ])
}

/// What the archive's own record makes of a date that is promised.
struct ForecastView: ContextSubject {
    let page: ReportPage
    let entry: PlanEntry
    let forecast: Forecast
    var format: ReportFormat { page.format }

    static let shape = ContextShape<ForecastView>(
        "forecast", "What the archive's own promises make of a date to come.",
        [
            .text("forecastName", "What is promised.") { Clipping.clipped($0.entry.name) },
            .text("forecastSentence", "The promise, and what became of others like it.") {
                $0.page.words($0.forecast.label)
            },
        ])
}

/// Why a milestone or phase moved or was given up.
struct CauseView: ContextSubject {
    let page: ReportPage
    let entry: PlanEntry
    let cause: StatedCause
    var format: ReportFormat { page.format }

    static let shape = ContextShape<CauseView>(
        "cause", "Why a milestone or phase moved or was given up.",
        [
            .text("causeName", "What moved.") { Clipping.clipped($0.entry.name) },
            .text("causeWords", "The words that name the cause: “klagesagen”.") { $0.cause.words },
            .text("causedMovement", "How far it has moved; empty when it has not.") {
                $0.entry.slip.map($0.page.language.reports.movement)
            },
            .object("causeQuote", "The same words with the place where they stand.") {
                QuoteView(page: $0.page, evidence: $0.cause.evidence)
            },
        ])
}
