import Portfolio
import Testing

@testable import Reports

@Suite struct LightRulesTests {
    private let asOf = day(2023, 9, 25)

    private func entry(
        _ status: PlanEntry.Status, until latest: Day?, slip: Int = 0, name: String = "Åbning"
    ) -> PlanEntry {
        PlanEntry(
            id: "e", kind: .milestone, name: name, statements: [], status: status,
            current: latest.map { Span($0 - 6, $0) }, slip: Slip(days: slip), evidence: .portfolio(line: 1))
    }

    private func finding(_ kind: Finding.Kind) -> Finding {
        Finding(
            id: .init(kind.rawValue), kind: kind, severity: .warning, project: "p",
            message: LocalizedText(danish: "x", english: "x"), evidence: [.portfolio(line: 2)])
    }

    private func light(
        _ entries: [PlanEntry], findings: [Finding] = [], touchedOn: [Day]? = nil, rules: LightRules = LightRules()
    ) -> Light {
        let history = ProjectHistory(
            project: Project(id: "p", name: "P"), touches: [], entries: entries, dependencies: [])
        return rules.light(of: history, findings: findings, touchedOn: touchedOn ?? [asOf - 10], asOf: asOf)
    }

    @Test func nothingKnownIsGrey() {
        #expect(light([]).colour == .grey)
        #expect(light([entry(.planned, until: nil)]).colour == .grey)
        #expect(light([entry(.cancelled, until: asOf)]).colour == .grey)
    }

    @Test func everythingInTimeIsGreenAndNamesTheNext() {
        let light = light([
            entry(.planned, until: asOf + 40, name: "Senere"), entry(.planned, until: asOf, name: "I dag"),
        ])
        #expect(light.colour == .green)
        #expect(light.reason.rule == .onTrack)
        #expect(light.reason.subject == "I dag")
    }

    @Test func everythingReachedIsGreen() {
        #expect(light([entry(.reached, until: asOf - 100)]).reason.rule == .finished)
    }

    @Test(arguments: [(0, Light.Colour.green), (1, .yellow), (31, .yellow), (300, .yellow)])
    func overdueByDays(_ days: Int, _ colour: Light.Colour) {
        #expect(light([entry(.unconfirmed, until: asOf - days)]).colour == colour)
    }

    @Test func whatMustHaveHappenedIsNotOverdue() {
        var hearing = entry(.unconfirmed, until: asOf - 100)
        hearing.isSettled = true
        #expect(light([hearing, entry(.reached, until: asOf - 50)]).reason.rule != .overdue)
    }

    @Test(arguments: [(-90, Light.Colour.green), (29, .green), (30, .yellow), (90, .yellow), (91, .red)])
    func slippedByDays(_ days: Int, _ colour: Light.Colour) {
        #expect(light([entry(.moved, until: asOf + 9, slip: days)]).colour == colour)
    }

    private func amount(_ kind: ProjectAmount.Kind, _ millions: Double, whole: Bool = true) -> ProjectAmount {
        ProjectAmount(
            kind: kind, amount: Kroner(ore: Int(millions * 100_000_000)), isWhole: whole, saidOn: asOf,
            evidence: .portfolio(line: 3))
    }

    @Test(
        "Money above ten percent of the frame is red, and what cannot be compared is nothing",
        arguments: [
            (40.0, 44.0, true, Light.Colour.green), (40, 44.1, true, .red), (40, 38, true, .green),
            (40, 50, false, .green), (2, 46, true, .green),
        ])
    func overBudget(_ frame: Double, _ newest: Double, _ whole: Bool, _ colour: Light.Colour) {
        var history = ProjectHistory(
            project: Project(id: "p", name: "P"), touches: [], entries: [entry(.planned, until: asOf + 40)],
            dependencies: [])
        history.amounts = [amount(.granted, frame, whole: whole), amount(.expected, newest, whole: whole)]
        let light = LightRules().light(of: history, findings: [], touchedOn: [asOf - 10], asOf: asOf)
        #expect(light.colour == colour)
        #expect((light.reason.rule == .budget) == (colour == .red))
        #expect((light.reason.comparedWith != nil) == (colour == .red))
    }

    @Test func whatIsReachedNoLongerCounts() {
        #expect(light([entry(.reached, until: asOf - 9, slip: 300)]).colour == .green)
    }

    @Test func contradictionAndPostponedDecisionAreYellow() {
        let open = [entry(.planned, until: asOf + 9)]
        #expect(light(open, findings: [finding(.conflict)]).reason.rule == .contradiction)
        #expect(light(open, findings: [finding(.postponedNotResumed)]).reason.rule == .postponed)
        #expect(light(open, findings: [finding(.postponed), finding(.slip)]).colour == .green)
    }

    @Test func nothingIsGreenBesideASeriousFinding() {
        let serious = Finding(
            id: "f", kind: .lateCase, severity: .serious, project: "p",
            message: LocalizedText(danish: "x", english: "x"),
            evidence: [.portfolio(line: 2)])
        let open = [entry(.planned, until: asOf + 9)]
        #expect(light(open, findings: [serious]).reason.rule == .grave)
        #expect(light(open, findings: [serious]).reason.sentence[.danish] == "Et fund er alvorligt.")
        #expect(light([entry(.reached, until: asOf - 9)], findings: [serious]).colour == .green)
        #expect(light(open, findings: [finding(.lateCase)]).colour == .green)
    }

    @Test func anAgreementThatRunsOutSomeDayIsNoPlan() {
        let lease = PlanEntry(
            id: "e", kind: .milestone, name: "Udløb af lejemålet", statements: [], status: .planned,
            current: Span(earliest: nil, latest: asOf + 7_000), evidence: .portfolio(line: 1), isHardEnd: true)
        #expect(light([lease]).colour == .grey)
        #expect(light([lease, entry(.planned, until: asOf + 9)]).colour == .green)
    }

    @Test func silenceIsYellowWhileSomethingIsOpen() {
        #expect(light([entry(.planned, until: asOf + 9)], touchedOn: [asOf - 180]).reason.rule == .silent)
        #expect(light([entry(.planned, until: asOf + 9)], touchedOn: [asOf - 179]).colour == .green)
        #expect(light([entry(.reached, until: asOf - 400)], touchedOn: [asOf - 400]).colour == .green)
    }

    @Test func longSilenceIsGreyWhateverWasDue() {
        let light = light([entry(.unconfirmed, until: asOf - 400)], touchedOn: [asOf - 365])
        #expect(light.colour == .grey)
        #expect(light.reason.rule == .lost)
        #expect(light.others.map(\.rule) == [.overdue])
        #expect(self.light([entry(.unconfirmed, until: asOf - 400)], touchedOn: [asOf - 364]).colour == .yellow)
    }

    @Test func worstReasonDecidesAndTheOthersAreKept() {
        let light = light(
            [entry(.unconfirmed, until: asOf - 3), entry(.moved, until: asOf + 9, slip: 95, name: "Overgang")],
            findings: [finding(.conflict)])
        #expect(light.colour == .red)
        #expect(light.reason.rule == .slip)
        #expect(light.others.map(\.rule) == [.contradiction, .overdue])
        #expect(
            light.reason.sentence[.danish]
                == "»Overgang« er flyttet 95 dage, siden det først blev oplyst (rød fra 91).")
    }

    @Test func slipOfWhatIsToComeWeighsMoreThanOldDatesThatNobodyConfirmed() {
        let light = light([
            entry(.unconfirmed, until: asOf - 280, name: "Borgermøder"),
            entry(.unconfirmed, until: asOf - 40, slip: 200, name: "Rådgivervalg"),
            entry(.moved, until: asOf + 900, slip: 151, name: "Åbning af biblioteket"),
            entry(.moved, until: asOf + 30, slip: 75, name: "Projektforslag"),
        ])
        #expect(light.reason.rule == .slip)
        #expect(light.reason.subject == "Åbning af biblioteket")
        #expect(light.others.map(\.subject) == ["Rådgivervalg"])
    }

    @Test func slipOfWhatHasPassedCountsWhereItIsWorse() {
        let light = light([
            entry(.unconfirmed, until: asOf - 1, slip: 120, name: "Overgang"),
            entry(.moved, until: asOf + 30, slip: 20, name: "Uddannelse"),
        ])
        #expect(light.colour == .red)
        #expect(light.reason.subject == "Overgang")
    }

    @Test func ofWhatPassedUnconfirmedTheLatestIsNamed() {
        let light = light([
            entry(.unconfirmed, until: asOf - 250, name: "Byggeprogram"),
            entry(.unconfirmed, until: asOf - 35, name: "Lukning"), entry(.unconfirmed, until: asOf - 3, name: "Ny"),
        ])
        #expect(light.reason.subject == "Ny")
        #expect(light.reason.number == 3)
    }

    @Test func contradictionIsNamedBeforeASlipOfTheSameColour() {
        let light = light([entry(.moved, until: asOf + 9, slip: 40)], findings: [finding(.conflict)])
        #expect(light.reason.rule == .contradiction)
        #expect(light.reason.sentence[.danish] == "Referaterne modsiger hinanden (gul fra 1).")
    }

    @Test(arguments: [
        (1, "En udsat beslutning er ikke set igen i de referater, der er læst (gul fra 1)."),
        (2, "2 udsatte beslutninger er ikke set igen i de referater, der er læst (gul fra 1)."),
    ])
    func postponedDecisionsAreCountedInGoodDanish(_ count: Int, _ sentence: String) {
        let found = Array(repeating: finding(.postponedNotResumed), count: count)
        #expect(light([entry(.planned, until: asOf + 9)], findings: found).reason.sentence[.danish] == sentence)
    }

    @Test func limitsCanBeChangedAndSwitchedOff() {
        var rules = LightRules()
        rules.slipDays = LightRules.Limits(yellow: 90, red: nil)
        #expect(light([entry(.moved, until: asOf + 9, slip: 89)], rules: rules).colour == .green)
        #expect(light([entry(.moved, until: asOf + 9, slip: 900)], rules: rules).colour == .yellow)
    }

    @Test func eachColourHasAShapeAndAWordOfItsOwn() {
        #expect(Set(Light.Colour.allCases.map(\.symbol)).count == 4)
        #expect(Set(Light.Colour.allCases.map { $0.label[.danish] }).count == 4)
    }
}
