/// What English calls the things of the model.
struct EnglishLabels: LabelWording {
    func label(_ status: PlanEntry.Status) -> String {
        switch status {
        case .planned: "planned"
        case .unconfirmed: "unconfirmed"
        case .reached: "reached"
        case .moved: "moved"
        case .cancelled: "cancelled"
        }
    }

    func presumed(_ status: PlanEntry.Status, on day: String) -> String { "presumably \(label(status)) \(day)" }

    let missed = "will be missed"
    let settled = "taken as done"

    func label(_ kind: PlanEntry.Kind) -> String {
        switch kind {
        case .milestone: "milestone"
        case .phase: "phase"
        }
    }

    func label(_ modality: Statement.Modality) -> String {
        switch modality {
        case .planned: "planned"
        case .tentative: "tentative"
        case .decided: "decided"
        case .done: "done"
        }
    }

    func label(_ outcome: Decision.Outcome) -> String {
        switch outcome {
        case .approved: "approved"
        case .approvedWithChanges: "approved with changes"
        case .noted: "noted"
        case .discussed: "discussed"
        case .postponed: "postponed"
        case .recommended: "recommended"
        case .agreed: "agreed"
        case .rejected: "rejected"
        case .forwarded: "forwarded"
        case .unclear: "read the words"
        case .none: "no decision"
        }
    }

    func label(_ relation: Touch.Relation) -> String {
        switch relation {
        case .subject: "subject"
        case .related: "related"
        case .mention: "mention"
        }
    }

    func label(_ reason: Touch.Reason) -> String {
        switch reason {
        case .caseNumber(let number): "case number \(number)"
        case .title(let name): "the title names “\(name)”"
        case .text(let name): "the text names “\(name)”"
        case .likeTitle(let title, let share): "the title is like “\(title)” (\(Int(share * 100))%)"
        case .body(let name): "the body’s only project is “\(name)”"
        case .newName(let name, let quote): "the title names “\(name)”, as the project is called in “\(quote)”"
        case .authorityUnsaid: "whose these minutes are is not said"
        case .otherAuthority(let name): "the minutes are those of \(name)"
        case .correction: "corrected in portfolio.yaml"
        }
    }

    func label(_ kind: Dependency.Kind) -> String {
        switch kind {
        case .finishToStart: "follows"
        case .startToStart: "starts together"
        case .requires: "requires"
        case .mergedWith: "merged with"
        case .related: "related to"
        }
    }

    func label(_ basis: Dependency.Basis) -> String {
        switch basis {
        case .stated: "stated"
        case .inferred: "inferred"
        }
    }

    func label(_ assumption: ScheduledDates.Assumption) -> String {
        switch assumption {
        case .orderOfPlan(let names):
            "placed by the order of the plan, beside "
                + names.map { "“\($0)”" }.joined(separator: " and ")
        }
    }

    func label(_ severity: Finding.Severity) -> String {
        switch severity {
        case .info: "info"
        case .warning: "warning"
        case .serious: "serious"
        }
    }

    func label(_ kind: Finding.Kind) -> String {
        switch kind {
        case .slip: "slip"
        case .silentSlip: "silent slip"
        case .wrongYear: "implausible year"
        case .wrongWeekday: "weekday does not fit"
        case .impossibleDate: "no such date"
        case .conflict: "contradiction"
        case .postponed: "postponed"
        case .postponedNotResumed: "postponed, not seen again"
        case .lateCase: "case came late"
        case .promiseKept: "promised case came"
        case .promiseNotSeen: "promised case not seen"
        case .overdue: "overdue"
        case .decisionFloat: "decision float"
        case .sumMismatch: "sum does not add up"
        case .missingMeeting: "meeting not loaded"
        case .dayOff: "day off"
        case .staleCorrection: "stale correction"
        }
    }

    func label(_ change: EntryChange.Kind) -> String {
        switch change {
        case .came: "new"
        case .moved: "moved"
        case .refined: "refined"
        case .reached: "reached"
        case .cancelled: "cancelled"
        case .went: "no longer named"
        }
    }

    func label(_ slip: Slip) -> String { slip.figures + (slip.isOne ? " day" : " days") }

    func label(_ kind: ProjectAmount.Kind) -> String {
        switch kind {
        case .granted: "granted"
        case .expected: "expected"
        case .spent: "spent"
        }
    }

    func label(_ amount: Kroner) -> String {
        "DKK " + amount.grouped(by: ",", decimals: ".", millions: " million", unit: "")
    }

    func label(_ place: SourcePlace) -> String {
        switch place {
        case .page(let page): "page \(page)"
        case .line(let line): "line \(line)"
        }
    }
}
