import Portfolio

/// Corrections in the portfolio file that match nothing any more.
enum CorrectionFindings {
    static func find(in context: FindingContext) -> [Finding] {
        context.stale.map { correction in
            let what = describe(correction.action)
            return Finding(
                .staleCorrection, .warning, of: nil, about: [what], evidence: [.portfolio(line: correction.line)]
            ) { $0.staleCorrection(what) }
        }
    }

    private static func describe(_ action: Correction.Action) -> String {
        switch action {
        case .unlink(let project, let meeting, let item): "unlink \(project) \(meeting) \(item ?? "*")"
        case .link(let project, let meeting, let item): "link \(project) \(meeting) \(item)"
        case .same(let one, let other): "same \(one) \(other)"
        case .confirm(let entry, let day): "confirm \(entry) \(day)"
        case .rename(let entry, let name): "rename \(entry) \(name)"
        case .dependency(let from, let to, let kind): "dependency \(from) \(to) \(kind.rawValue)"
        }
    }
}
