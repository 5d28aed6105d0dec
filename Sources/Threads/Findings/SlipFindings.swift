import Claims
import Portfolio

/// Dates that moved between meetings (*skred*), and whether the words admit it.
enum SlipFindings {
    static func find(in scene: Scene) -> [Finding] {
        scene.histories.flatMap { history in
            history.entries.compactMap { finding(on: $0, of: history.project, scene) }
        }
    }

    private static func finding(on entry: PlanEntry, of project: Project, _ scene: Scene) -> Finding? {
        guard entry.slipDays != 0, let current = entry.current,
            let first = scene.threads[entry.id].flatMap(EntryAssembler.first) ?? entry.first
        else { return nil }
        let isSilent = isSilent(entry, scene)
        let evidence = [entry.statements.first, entry.carrier].compactMap { $0?.evidence }
        let kind: Finding.Kind = isSilent ? .silentSlip : .slip
        return Finding(
            id: Finding.id(kind, project.id, about: [entry.id.rawValue]), kind: kind,
            severity: isSilent || abs(entry.slipDays) > 90 ? .serious : .warning, project: project.id,
            message: message(entry, first, current), evidence: evidence)
    }

    /// At some meeting the words were "som planlagt", or that the date stands, though it was another than before.
    private static func isSilent(_ entry: PlanEntry, _ scene: Scene) -> Bool {
        let claims = scene.threads[entry.id]?.claims ?? []
        return zip(claims, claims.dropFirst()).contains { before, after in
            guard after.claim.change == .asPlanned || after.claim.change == .unchanged else { return false }
            return before.meeting != after.meeting && Slip.days(from: before.claim.span, to: after.claim.span) != 0
        }
    }

    private static func message(_ entry: PlanEntry, _ first: Span, _ current: Span) -> LocalizedText {
        let days = abs(entry.slipDays)
        let isLater = entry.slipDays > 0
        let said = { (language: DisplayLanguage) -> (before: String, now: String) in
            let days = [entry.statements.first?.saidOn, entry.carrier?.saidOn].map { day in
                day.map { " (\(language == .danish ? "sagt" : "said") \($0.words(in: language)))" } ?? ""
            }
            return (days[0], days[1])
        }
        let (danish, english) = (said(.danish), said(.english))
        return LocalizedText(
            danish: """
                »\(entry.name)« er flyttet \(days) dage \(isLater ? "senere" : "tidligere"): \
                \(first.words(in: .danish))\(danish.before) → \(current.words(in: .danish))\(danish.now)
                """,
            english: """
                “\(entry.name)” moved \(days) days \(isLater ? "later" : "earlier"): \
                \(first.words(in: .english))\(english.before) → \(current.words(in: .english))\(english.now)
                """)
    }
}
