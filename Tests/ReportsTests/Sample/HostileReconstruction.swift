import Portfolio

/// Minutes written to break out of every output: markup, template tags, script links, formulas, controls.
enum HostileReconstruction {
    static let name =
        "<script>alert(1)</script> {{title}} {{{words}}} \"'&<!-- --> =HYPERLINK(\"http://x\") \\ \u{1}\u{7f}\u{2028}`[a](javascript:x)|"

    static let full: Reconstruction = {
        var draft = MinutesDraft("../<x>\"&", on: nil, body: name)
        draft.item(
            "1\"><img src=x onerror=alert(1)>", name, case: "=1+1",
            parts: [(.presentation, name, name + "\n| a | b |\n# overskrift\n" + name)],
            decisions: [(name, .approved)], attachments: [name])
        let meeting = draft.meeting
        let evidence = meeting.evidence("1\"><img src=x onerror=alert(1)>", name)
        let statement = Statement(
            span: Span(until: day(2023, 5, 1)), writtenSpan: Span(from: day(2022, 5, 1)), modality: .planned,
            saidOn: nil, evidence: evidence)
        let entry = PlanEntry(
            id: .init("-->" + name), kind: .milestone, name: "=cmd|' /C calc'!A0" + name, statements: [statement],
            status: .unconfirmed, current: Span(until: day(2023, 5, 1)), evidence: evidence)
        let phase = PlanEntry(
            id: "uden-tid", kind: .phase, name: "+1", statements: [], status: .planned, current: nil,
            evidence: .portfolio(line: nil))
        let history = ProjectHistory(
            project: Project(id: .init(name), name: name, aliases: [name], owner: "@SUM(A1)"),
            touches: [
                Touch(
                    meeting: meeting.id, item: "1\"><img src=x onerror=alert(1)>", relation: .subject,
                    reasons: [.likeTitle(name, 0.5), .correction], score: 0.5, evidence: evidence)
            ],
            entries: [entry, phase], dependencies: [])
        let finding = Finding(
            id: .init(name), kind: .overdue, severity: .warning, project: history.project.id,
            message: LocalizedText(danish: name, english: name), evidence: [evidence, .portfolio(line: 3)])
        return Reconstruction(
            asOf: day(2023, 9, 25), meetings: [meeting], projects: [history], findings: [finding])
    }()
}
