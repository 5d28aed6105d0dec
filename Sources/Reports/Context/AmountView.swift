import Portfolio

/// An amount of money of a project.
struct AmountView: ContextSubject {
    let page: ReportPage
    let amount: ProjectAmount
    var format: ReportFormat { page.format }

    static let shape = ContextShape<AmountView>(
        "amount", "What a meeting said of a project's money.",
        [
            .text("amountWords", "How much: “12,5 mio. kr.”.") { $0.page.words($0.amount.amount.label) },
            .text("amountKind", "“bevilget”, “forventet” or “brugt”.") { $0.page.words($0.amount.kind.label) },
            .flag("isWholeAmount", "Whether it is that of the project as a whole.") { $0.amount.isWhole },
            .text("amountSaidOn", "The day of the meeting.") { $0.page.words($0.amount.saidOn) },
            .object("amountQuote", "The words, and where they stand.") {
                QuoteView(page: $0.page, evidence: $0.amount.evidence)
            },
        ])
}
