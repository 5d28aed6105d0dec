public import Portfolio

extension Light.Colour {
    /// The word that stands beside the shape.
    public var label: LocalizedText { LocalizedText(reports: { $0.label(self) }) }

    /// The colour alone: "Rød", "Red".
    public var name: LocalizedText { LocalizedText(reports: { $0.name(self) }) }

    /// A shape for each colour, so that it reads without colour.
    public var symbol: String {
        switch self {
        case .grey: "○"
        case .green: "●"
        case .yellow: "▲"
        case .red: "◆"
        }
    }
}

extension Light.Reason {
    /// The rule and its number as a sentence: "»Overgang« er flyttet 63 dage (rød fra 60)."
    public var sentence: LocalizedText {
        let subject = subject.map(Clipping.clipped) ?? ""
        return LocalizedText(reports: { words in
            words.reason(rule, number, slip: slip, subject: subject) + (limit.map { words.limit($0, colour) } ?? "")
                + "."
        })
    }
}
