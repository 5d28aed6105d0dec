import Portfolio

/// Step 6: what a careful reader would flag.
enum Findings {
    /// All findings, by project, then by kind, then by identifier; those of no project last.
    static func all(in context: FindingContext) -> [Finding] {
        var findings: [Finding] = []
        findings += SlipFindings.find(in: context)
        findings += PlanLint.find(in: context)
        findings += ConflictFindings.find(in: context)
        findings += OrderFindings.find(in: context)
        findings += PostponementFindings.find(in: context)
        findings += PromiseFindings.find(in: context)
        findings += OverdueFindings.find(in: context)
        findings += NumberFindings.find(in: context)
        findings += MeetingFindings.find(in: context)
        findings += MeetingYears.find(in: context)
        findings += CorrectionFindings.find(in: context)
        return unique(findings).sorted { order($0, context) < order($1, context) }
    }

    private static func order(_ finding: Finding, _ context: FindingContext) -> (Int, Int, String) {
        let project = context.projects.firstIndex { $0.id == finding.project } ?? context.projects.count
        let kind = Finding.Kind.allCases.firstIndex(of: finding.kind) ?? 0
        return (project, kind, finding.id.rawValue)
    }

    /// The same fact is found once.
    private static func unique(_ findings: [Finding]) -> [Finding] {
        var seen: Set<Finding.ID> = []
        return findings.filter { seen.insert($0.id).inserted }
    }
}
