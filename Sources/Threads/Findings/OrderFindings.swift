import Portfolio

/// The order of a plan that later dates break: "Lindely" stood before "Bakkebo", and was put off until after it.
enum OrderFindings {
    static func find(in scene: Scene) -> [Finding] {
        scene.histories.flatMap { history in
            history.dependencies.compactMap { finding(on: $0, of: history.project, scene) }
        }
    }

    /// Only an order that no words state: what they state is the scheduler's to hold against the dates.
    private static func finding(on dependency: Dependency, of project: Project, _ scene: Scene) -> Finding? {
        guard dependency.kind == .finishToStart, dependency.basis == .inferred,
            case .entry(let from) = dependency.from, case .entry(let to) = dependency.to,
            let before = scene.entry(from), let after = scene.entry(to),
            before.status != .cancelled, after.status != .cancelled, after.status != .reached,
            let first = before.current, let second = after.current,
            let start = first.earliest ?? first.latest, let end = second.latest ?? second.earliest, start > end,
            before.slipDays != 0 || after.slipDays != 0
        else { return nil }
        return Finding(
            .conflict, .warning, of: project.id, about: ["order", from.rawValue, to.rawValue], certain: false,
            danish: """
                »\(before.name)« (\(first.words(in: .danish))) stod i planen før »\(after.name)« \
                (\(second.words(in: .danish))), som nu ligger \(start - end) dage tidligere
                """,
            english: """
                “\(before.name)” (\(first.words(in: .english))) stood before “\(after.name)” \
                (\(second.words(in: .english))) in the plan, which is now \(start - end) days earlier
                """,
            evidence: [dependency.evidence, before.currentEvidence, after.currentEvidence])
    }
}
