/// What Danish calls the things of the model.
struct DanishLabels: LabelWording {
    func label(_ status: PlanEntry.Status) -> String {
        switch status {
        case .planned: "planlagt"
        case .unconfirmed: "ubekræftet"
        case .reached: "nået"
        case .moved: "flyttet"
        case .cancelled: "udgået"
        }
    }

    func presumed(_ status: PlanEntry.Status, on day: String) -> String { "formodet \(label(status)) \(day)" }

    let missed = "nås ikke"
    let settled = "antaget sket"

    func label(_ kind: PlanEntry.Kind) -> String {
        switch kind {
        case .milestone: "milepæl"
        case .phase: "fase"
        }
    }

    func label(_ modality: Statement.Modality) -> String {
        switch modality {
        case .planned: "planlagt"
        case .tentative: "foreløbig"
        case .decided: "besluttet"
        case .done: "sket"
        }
    }

    func label(_ outcome: Decision.Outcome) -> String {
        switch outcome {
        case .approved: "godkendt"
        case .approvedWithChanges: "godkendt med ændringer"
        case .noted: "taget til efterretning"
        case .discussed: "drøftet"
        case .postponed: "udsat"
        case .recommended: "anbefalet"
        case .agreed: "aftalt"
        case .rejected: "afvist"
        case .forwarded: "sendt videre"
        case .unclear: "læs ordene"
        case .none: "ingen beslutning"
        }
    }

    func label(_ relation: Touch.Relation) -> String {
        switch relation {
        case .subject: "emne"
        case .related: "beslægtet"
        case .mention: "nævnt"
        }
    }

    func label(_ reason: Touch.Reason) -> String {
        switch reason {
        case .caseNumber(let number): "sagsnummer \(number)"
        case .title(let name): "titlen nævner »\(name)«"
        case .text(let name): "teksten nævner »\(name)«"
        case .likeTitle(let title, let share): "titlen ligner »\(title)« (\(Int(share * 100)) %)"
        case .body(let name): "organets eneste projekt er »\(name)«"
        case .newName(let name, let quote): "titlen nævner »\(name)«, som projektet er kaldt i »\(quote)«"
        case .authorityUnsaid: "hvis referatet er, siges ikke"
        case .otherAuthority(let name): "referatet er fra \(name)"
        case .correction: "rettet i portfolio.yaml"
        }
    }

    func label(_ kind: Dependency.Kind) -> String {
        switch kind {
        case .finishToStart: "følger efter"
        case .startToStart: "starter samtidig"
        case .requires: "forudsætter"
        case .mergedWith: "lagt sammen med"
        case .related: "hænger sammen med"
        }
    }

    func label(_ basis: Dependency.Basis) -> String {
        switch basis {
        case .stated: "skrevet"
        case .inferred: "udledt"
        }
    }

    func label(_ assumption: ScheduledDates.Assumption) -> String {
        switch assumption {
        case .orderOfPlan(let names):
            "placeret efter planens rækkefølge ved "
                + names.map { "»\($0)«" }.joined(separator: " og ")
        }
    }

    func label(_ severity: Finding.Severity) -> String {
        switch severity {
        case .info: "til orientering"
        case .warning: "advarsel"
        case .serious: "alvorlig"
        }
    }

    func label(_ kind: Finding.Kind) -> String {
        switch kind {
        case .slip: "flyttet"
        case .silentSlip: "flyttet uden varsel"
        case .wrongYear: "usandsynligt årstal"
        case .wrongWeekday: "ugedag passer ikke"
        case .impossibleDate: "dato findes ikke"
        case .conflict: "modstrid"
        case .postponed: "udsat"
        case .postponedNotResumed: "udsat, ikke set igen"
        case .lateCase: "sag kom for sent"
        case .promiseKept: "lovet sag kom"
        case .promiseNotSeen: "lovet sag ikke set"
        case .overdue: "frist passeret"
        case .decisionFloat: "tid til beslutning"
        case .sumMismatch: "tal stemmer ikke"
        case .missingMeeting: "møde mangler"
        case .dayOff: "fridag"
        case .staleCorrection: "rettelse uden virkning"
        }
    }

    func label(_ change: EntryChange.Kind) -> String {
        switch change {
        case .came: "ny"
        case .moved: "flyttet"
        case .refined: "præciseret"
        case .reached: "nået"
        case .cancelled: "udgået"
        case .went: "ikke nævnt mere"
        }
    }

    func label(_ slip: Slip) -> String { slip.figures + (slip.isOne ? " dag" : " dage") }

    func label(_ kind: ProjectAmount.Kind) -> String {
        switch kind {
        case .granted: "bevilget"
        case .expected: "forventet"
        case .spent: "brugt"
        }
    }

    func label(_ amount: Kroner) -> String {
        amount.grouped(by: ".", decimals: ",", millions: " mio.", unit: " kr.")
    }

    func label(_ place: SourcePlace) -> String {
        switch place {
        case .page(let page): "side \(page)"
        case .line(let line): "linje \(line)"
        }
    }
}
