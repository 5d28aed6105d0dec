import Claims
import Portfolio

/// Dates that moved between meetings (*skred*), and whether the words admit it.
enum SlipFindings {
    static func find(in context: FindingContext) -> [Finding] {
        context.histories.flatMap { history in
            history.entries.compactMap { finding(on: $0, of: history.project, context) }
        }
    }

    private static func finding(on entry: PlanEntry, of project: Project, _ context: FindingContext) -> Finding? {
        guard entry.slipDays != 0, let current = entry.current,
            let first = context.threads[entry.id].flatMap(EntryAssembler.first) ?? entry.first
        else { return nil }
        let isSilent = isSilent(entry, context)
        let evidence = [entry.statements.first, entry.carrier].compactMap { $0?.evidence }
        let kind: Finding.Kind = isSilent ? .silentSlip : .slip
        return Finding(
            id: Finding.id(kind, project.id, about: [entry.id.rawValue]), kind: kind,
            severity: isSilent || abs(entry.slipDays) > 90 ? .serious : .warning, project: project.id,
            message: message(entry, first, current), evidence: evidence)
    }

    /// At some meeting the words were "som planlagt", or that the date stands, though it was another than before.
    private static func isSilent(_ entry: PlanEntry, _ context: FindingContext) -> Bool {
        let claims = context.threads[entry.id]?.claims ?? []
        return zip(claims, claims.dropFirst()).contains { before, after in
            guard after.claim.change == .asPlanned || after.claim.change == .unchanged else { return false }
            return before.meeting != after.meeting && Slip(from: before.claim.span, to: after.claim.span) != nil
        }
    }

    private static func message(_ entry: PlanEntry, _ first: Span, _ current: Span) -> LocalizedText {
        let days = days(of: entry.slip ?? Slip(least: 0, most: 0))
        let isLater = entry.slipDays > 0
        let said = { (language: DisplayLanguage) -> (before: String, now: String) in
            let days = [entry.statements.first?.saidOn, entry.carrier?.saidOn].map { day in
                day.map { " (\(language == .danish ? "sagt" : "said") \($0.words(in: language)))" } ?? ""
            }
            return (days[0], days[1])
        }
        let (danish, english) = (said(.danish), said(.english))
        let cause = (
            danish: entry.cause.map { "; årsag: »\($0.words)«" } ?? "",
            english: entry.cause.map { "; cause: “\($0.words)”" } ?? ""
        )
        return LocalizedText(
            danish: """
                »\(entry.name)« er flyttet \(days.danish) \(isLater ? "senere" : "tidligere"): \
                \(first.words(in: .danish))\(danish.before) → \(current.words(in: .danish))\(danish.now)\(cause.danish)
                """,
            english: """
                “\(entry.name)” moved \(days.english) \(isLater ? "later" : "earlier"): \
                \(first.words(in: .english))\(english.before) → \(current.words(in: .english))\(english.now)\(cause.english)
                """)
    }

    /// "14 dage"; "mindst 14, højst 20 dage" where the words do not say to the day.
    private static func days(of slip: Slip) -> (danish: String, english: String) {
        let (least, most) = (abs(slip.least), abs(slip.most))
        guard least != most else {
            return ("\(least) \(least == 1 ? "dag" : "dage")", "\(least) \(least == 1 ? "day" : "days")")
        }
        return ("mindst \(least), højst \(most) dage", "at least \(least), at most \(most) days")
    }
}
