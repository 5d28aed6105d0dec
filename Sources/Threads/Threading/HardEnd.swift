import Claims
import Language

/// An end that others set: an agreement, a permission or money that runs out on a day, whatever the project does.
enum HardEnd {
    /// Whether what these labels name is one: what ends is something that others need while it holds, or nobody says what.
    /// "Oprensningen blev forlænget til februar" limits nothing.
    static func isNamed(by labels: [EventLabel]) -> Bool {
        labels.contains { $0.concept?.isLimit ?? false } && labels.contains(where: mayRunOut)
    }

    private static func mayRunOut(_ label: EventLabel) -> Bool {
        let words = FoldedWords.of(label.name).dropFirst()
        return words.isEmpty || words.contains { word in holding.contains(where: word.stem.hasSuffix) }
    }
}
