extension DanishLabels {
    func label(_ kind: Obligation.Kind) -> String {
        switch kind {
        case .order: "pålagt"
        case .promise: "lovet"
        case .action: "aktion"
        case .question: "spørgsmål"
        case .deferral: "udsat"
        }
    }

    func label(_ state: Obligation.Outcome.State) -> String {
        switch state {
        case .done: "udført"
        case .takenUp: "taget op igen"
        case .late: "overskredet"
        case .changed: "udskudt"
        case .givenUp: "opgivet"
        case .notSeen: "ikke set igen"
        case .open: "åben"
        }
    }
}
