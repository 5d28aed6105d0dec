import Portfolio

/// That one thing waits for another.
struct DependencyView: ContextSubject {
    let page: ReportPage
    let history: ProjectHistory
    let dependency: Dependency
    var format: ReportFormat { page.format }

    static let shape = ContextShape<DependencyView>(
        "dependency", "That one milestone, phase or project waits for another.",
        [
            .text("before", "What comes first.") { $0.name(of: $0.dependency.from) },
            .text("after", "What waits for it.") { $0.name(of: $0.dependency.to) },
            .text("dependencyKind", "How they hang together, with the time between them.") {
                $0.page.words($0.dependency.label)
            },
            .text("basis", "“skrevet” or “udledt”.") { $0.page.words($0.dependency.basis.label) },
            .object("dependencyQuote", "The words that it rests on.") {
                QuoteView(page: $0.page, evidence: $0.dependency.evidence)
            },
        ])

    private func name(of end: Dependency.End) -> String {
        switch end {
        case .entry(let id): Clipping.clipped(history.entry(id)?.name ?? id.rawValue)
        case .project(let id): Clipping.clipped(page.name(of: id) ?? id.rawValue)
        }
    }
}
