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
        let evidence = [entry.statements.first, entry.statements.last].compactMap { $0?.evidence }
        let kind: Finding.Kind = isSilent ? .silentSlip : .slip
        return Finding(
            id: Finding.id(kind, project.id, about: [entry.id.rawValue]), kind: kind,
            severity: isSilent || abs(entry.slipDays) > 90 ? .serious : .warning, project: project.id,
            message: message(entry, first, current), evidence: evidence)
    }

    /// The last word on it says "som planlagt", or that the date stands, though it is another than before.
    private static func isSilent(_ entry: PlanEntry, _ scene: Scene) -> Bool {
        switch scene.threads[entry.id]?.claims.last?.claim.change {
        case .asPlanned, .unchanged: true
        case .moved, .cancelled, .missed, nil: false
        }
    }

    private static func message(_ entry: PlanEntry, _ first: Span, _ current: Span) -> LocalizedText {
        let days = abs(entry.slipDays)
        let (before, now) = (first, current)
        return LocalizedText(
            danish: """
                »\(entry.name)« er flyttet \(days) dage \(entry.slipDays > 0 ? "senere" : "tidligere"): fra \
                \(before.words(in: .danish)) til \(now.words(in: .danish))
                """,
            english: """
                “\(entry.name)” moved \(days) days \(entry.slipDays > 0 ? "later" : "earlier"): from \
                \(before.words(in: .english)) to \(now.words(in: .english))
                """)
    }
}
