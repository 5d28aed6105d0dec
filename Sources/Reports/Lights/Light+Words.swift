public import Portfolio

extension Light.Colour {
    /// The word that stands beside the shape.
    public var label: LocalizedText {
        switch self {
        case .grey: LocalizedText(danish: "Grå: kan ikke vurderes", english: "Grey: cannot be judged")
        case .green: LocalizedText(danish: "Grøn: følger planen", english: "Green: on plan")
        case .yellow: LocalizedText(danish: "Gul: kræver opmærksomhed", english: "Yellow: needs attention")
        case .red: LocalizedText(danish: "Rød: kræver handling", english: "Red: needs action")
        }
    }

    /// The colour alone: "Rød", "Red".
    public var name: LocalizedText {
        switch self {
        case .grey: LocalizedText(danish: "Grå", english: "Grey")
        case .green: LocalizedText(danish: "Grøn", english: "Green")
        case .yellow: LocalizedText(danish: "Gul", english: "Yellow")
        case .red: LocalizedText(danish: "Rød", english: "Red")
        }
    }

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
        let name = subject.map(Clipping.clipped) ?? ""
        let about = LocalizedText(danish: "»\(name)«", english: "“\(name)”")
        let limit = LocalizedText(
            danish: self.limit.map { " (\(colour.name[.danish].lowercased()) fra \($0))" } ?? "",
            english: self.limit.map { " (\(colour.name[.english].lowercased()) from \($0))" } ?? "")
        return LocalizedText(
            danish: words(about)[.danish] + limit[.danish] + ".",
            english: words(about)[.english] + limit[.english] + ".")
    }

    private func words(_ about: LocalizedText) -> LocalizedText {
        switch rule {
        case .overdue:
            LocalizedText(
                danish:
                    "\(about[.danish]) skulle være sket for \(Phrases.days(number)[.danish]) siden, og ingen har sagt, at det er sket",
                english:
                    "\(about[.english]) was due \(Phrases.days(number)[.english]) ago and nobody has said that it happened"
            )
        case .slip:
            LocalizedText(
                danish: "\(about[.danish]) er flyttet \(Phrases.days(number)[.danish]), siden det først blev oplyst",
                english: "\(about[.english]) has moved \(Phrases.days(number)[.english]) since it was first stated")
        case .contradiction:
            LocalizedText(
                danish: "Referaterne modsiger hinanden\(Phrases.repeatedly(number)[.danish])",
                english: "The minutes contradict each other\(Phrases.repeatedly(number)[.english])")
        case .postponed:
            LocalizedText(
                danish:
                    "\(Phrases.postponedDecisions(number)[.danish]) er ikke set igen i de referater, der er læst",
                english:
                    "\(Phrases.postponedDecisions(number)[.english]) not seen again in the minutes that were loaded")
        case .silent:
            LocalizedText(
                danish: "Intet møde har behandlet projektet i \(Phrases.days(number)[.danish])",
                english: "No meeting has touched the project for \(Phrases.days(number)[.english])")
        case .lost:
            LocalizedText(
                danish: "Intet af de læste møder har behandlet projektet i \(Phrases.days(number)[.danish])",
                english:
                    "None of the meetings that were loaded has touched the project for \(Phrases.days(number)[.english])"
            )
        case .onTrack:
            LocalizedText(
                danish: "Intet er over grænserne; det næste er \(about[.danish])",
                english: "Nothing is beyond the limits; next is \(about[.english])")
        case .finished:
            LocalizedText(
                danish: "Alt, hvad referaterne nævner, er nået; senest \(about[.danish])",
                english: "Everything that the minutes name has been reached; last \(about[.english])")
        case .unknown:
            LocalizedText(
                danish: "Ingen af de læste referater siger, hvornår noget i projektet sker",
                english: "None of the minutes that were loaded says when anything in the project happens")
        }
    }
}
