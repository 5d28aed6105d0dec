public import Portfolio

extension ReportFigure {
    /// What a portfolio figure must say where it shows the most urgent projects alone.
    public static func note(leavingOut count: Int) -> LocalizedText? {
        count > 0 ? LocalizedText(reports: { $0.lessUrgentProjectsLeftOut(count) }) : nil
    }
}
