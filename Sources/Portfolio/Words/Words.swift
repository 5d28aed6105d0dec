/// The one table of the tool's own words, Danish and English.
///
/// A label that people read comes from here and from nowhere else, so that a term is the same in the terminal, in the
/// diagrams and in the reports.
extension PlanEntry.Status {
    /// The word that readers see.
    public var label: LocalizedText {
        switch self {
        case .planned: LocalizedText(danish: "planlagt", english: "planned")
        case .unconfirmed: LocalizedText(danish: "ubekræftet", english: "unconfirmed")
        case .reached: LocalizedText(danish: "nået", english: "reached")
        case .moved: LocalizedText(danish: "flyttet", english: "moved")
        case .cancelled: LocalizedText(danish: "udgået", english: "cancelled")
        }
    }
}

extension PlanEntry.Kind {
    /// The word that readers see.
    public var label: LocalizedText {
        switch self {
        case .milestone: LocalizedText(danish: "milepæl", english: "milestone")
        case .phase: LocalizedText(danish: "fase", english: "phase")
        }
    }
}

extension Statement.Modality {
    /// The word that readers see.
    public var label: LocalizedText {
        switch self {
        case .planned: LocalizedText(danish: "planlagt", english: "planned")
        case .tentative: LocalizedText(danish: "foreløbig", english: "tentative")
        case .decided: LocalizedText(danish: "besluttet", english: "decided")
        case .done: LocalizedText(danish: "sket", english: "done")
        }
    }
}

extension Decision.Outcome {
    /// The word that readers see.
    public var label: LocalizedText {
        switch self {
        case .approved: LocalizedText(danish: "godkendt", english: "approved")
        case .approvedWithChanges: LocalizedText(danish: "godkendt med ændringer", english: "approved with changes")
        case .noted: LocalizedText(danish: "taget til efterretning", english: "noted")
        case .discussed: LocalizedText(danish: "drøftet", english: "discussed")
        case .postponed: LocalizedText(danish: "udsat", english: "postponed")
        case .recommended: LocalizedText(danish: "anbefalet", english: "recommended")
        case .agreed: LocalizedText(danish: "aftalt", english: "agreed")
        case .rejected: LocalizedText(danish: "afvist", english: "rejected")
        case .forwarded: LocalizedText(danish: "sendt videre", english: "forwarded")
        case .unclear: LocalizedText(danish: "læs ordene", english: "read the words")
        case .none: LocalizedText(danish: "ingen beslutning", english: "no decision")
        }
    }
}

extension Touch.Relation {
    /// The word that readers see.
    public var label: LocalizedText {
        switch self {
        case .subject: LocalizedText(danish: "emne", english: "subject")
        case .related: LocalizedText(danish: "beslægtet", english: "related")
        case .mention: LocalizedText(danish: "nævnt", english: "mention")
        }
    }
}

extension Touch.Reason {
    /// The word that readers see.
    public var label: LocalizedText {
        switch self {
        case .caseNumber(let number): LocalizedText(danish: "sagsnummer \(number)", english: "case number \(number)")
        case .title(let name): LocalizedText(danish: "titlen nævner »\(name)«", english: "the title names “\(name)”")
        case .text(let name): LocalizedText(danish: "teksten nævner »\(name)«", english: "the text names “\(name)”")
        case .likeTitle(let title, let share):
            LocalizedText(
                danish: "titlen ligner »\(title)« (\(Int(share * 100)) %)",
                english: "the title is like “\(title)” (\(Int(share * 100))%)"
            )
        case .correction: LocalizedText(danish: "rettet i portfolio.yaml", english: "corrected in portfolio.yaml")
        }
    }
}

extension Dependency.Kind {
    /// The word that readers see.
    public var label: LocalizedText {
        switch self {
        case .finishToStart: LocalizedText(danish: "følger efter", english: "follows")
        case .startToStart: LocalizedText(danish: "starter samtidig", english: "starts together")
        case .requires: LocalizedText(danish: "forudsætter", english: "requires")
        case .mergedWith: LocalizedText(danish: "lagt sammen med", english: "merged with")
        case .related: LocalizedText(danish: "hænger sammen med", english: "related to")
        }
    }
}

extension Dependency.Basis {
    /// The word that readers see.
    public var label: LocalizedText {
        switch self {
        case .stated: LocalizedText(danish: "skrevet", english: "stated")
        case .inferred: LocalizedText(danish: "udledt", english: "inferred")
        }
    }
}

extension ScheduledDates.Assumption {
    /// "placeret efter planens rækkefølge ved »Udbud«".
    public var label: LocalizedText {
        switch self {
        case .orderOfPlan(let names):
            LocalizedText(
                danish: "placeret efter planens rækkefølge ved "
                    + names.map { "»\($0)«" }.joined(separator: " og "),
                english: "placed by the order of the plan, beside "
                    + names.map { "“\($0)”" }.joined(separator: " and "))
        }
    }
}

extension Finding.Severity {
    /// The word that readers see.
    public var label: LocalizedText {
        switch self {
        case .info: LocalizedText(danish: "til orientering", english: "info")
        case .warning: LocalizedText(danish: "advarsel", english: "warning")
        case .serious: LocalizedText(danish: "alvorlig", english: "serious")
        }
    }
}

extension Finding.Kind {
    /// The word that readers see.
    public var label: LocalizedText {
        switch self {
        case .slip: LocalizedText(danish: "flyttet", english: "slip")
        case .silentSlip: LocalizedText(danish: "flyttet uden varsel", english: "silent slip")
        case .wrongYear: LocalizedText(danish: "usandsynligt årstal", english: "implausible year")
        case .wrongWeekday: LocalizedText(danish: "ugedag passer ikke", english: "weekday does not fit")
        case .conflict: LocalizedText(danish: "modstrid", english: "contradiction")
        case .postponed: LocalizedText(danish: "udsat", english: "postponed")
        case .postponedNotResumed: LocalizedText(danish: "udsat, ikke set igen", english: "postponed, not seen again")
        case .lateCase: LocalizedText(danish: "sag kom for sent", english: "case came late")
        case .promiseKept: LocalizedText(danish: "lovet sag kom", english: "promised case came")
        case .promiseNotSeen: LocalizedText(danish: "lovet sag ikke set", english: "promised case not seen")
        case .overdue: LocalizedText(danish: "frist passeret", english: "overdue")
        case .decisionFloat: LocalizedText(danish: "luft til beslutning", english: "decision float")
        case .sumMismatch: LocalizedText(danish: "tal stemmer ikke", english: "sum does not add up")
        case .missingMeeting: LocalizedText(danish: "møde mangler", english: "meeting not loaded")
        case .dayOff: LocalizedText(danish: "fridag", english: "day off")
        case .staleCorrection: LocalizedText(danish: "rettelse uden virkning", english: "stale correction")
        }
    }
}
