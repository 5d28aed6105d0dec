extension EnglishLabels {
    func label(_ kind: Obligation.Kind) -> String {
        switch kind {
        case .order: "ordered"
        case .promise: "promised"
        case .action: "action"
        case .question: "question"
        case .deferral: "put off"
        }
    }

    func label(_ state: Obligation.Outcome.State) -> String {
        switch state {
        case .done: "done"
        case .takenUp: "taken up again"
        case .late: "overdue"
        case .changed: "postponed"
        case .givenUp: "given up"
        case .notSeen: "not seen again"
        case .open: "open"
        }
    }
}
