import Portfolio

extension Finding {
    /// A finding whose identifier follows from what it is about.
    init(
        _ kind: Kind, _ severity: Severity, of project: Project.ID?, about facts: [String], certain: Bool = true,
        evidence: [Evidence], saying words: (any FindingWording) -> String
    ) {
        self.init(
            id: Finding.id(kind, project, about: facts), kind: kind, severity: severity, project: project,
            message: LocalizedText(words), certain: certain, evidence: evidence)
    }
}
