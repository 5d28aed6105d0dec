import Portfolio

extension FoundExpression.Lead {
    /// What the words before a mention make of it.
    var role: TimeWording.Role? {
        switch self {
        case .none: nil
        case .to: .movedTo
        case .movedFrom: .movedFrom
        case .writtenIn: .origin
        }
    }
}
