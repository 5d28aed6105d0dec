import Portfolio

/// Step 6: what a careful reader would flag.
enum Findings {
    /// All findings, by project, then by kind, then by identifier; those of no project last.
    static func all(in scene: Scene) -> [Finding] {
        var findings: [Finding] = []
        findings += SlipFindings.find(in: scene)
        findings += PlanLint.find(in: scene)
        findings += ConflictFindings.find(in: scene)
        findings += OrderFindings.find(in: scene)
        findings += PostponementFindings.find(in: scene)
        findings += PromiseFindings.find(in: scene)
        findings += OverdueFindings.find(in: scene)
        findings += NumberFindings.find(in: scene)
        findings += MeetingFindings.find(in: scene)
        findings += CorrectionFindings.find(in: scene)
        return unique(findings).sorted { order($0, scene) < order($1, scene) }
    }

    private static func order(_ finding: Finding, _ scene: Scene) -> (Int, Int, String) {
        let project = scene.projects.firstIndex { $0.id == finding.project } ?? scene.projects.count
        let kind = Finding.Kind.allCases.firstIndex(of: finding.kind) ?? 0
        return (project, kind, finding.id.rawValue)
    }

    /// The same fact is found once.
    private static func unique(_ findings: [Finding]) -> [Finding] {
        var seen: Set<Finding.ID> = []
        return findings.filter { seen.insert($0.id).inserted }
    }
}
