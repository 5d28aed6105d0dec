import Portfolio

/// What people said of one entry in the portfolio file.
struct EntryCorrection: Sendable {
    var name: String?
    var confirmations: [Statement] = []
}
