// The word that readers see for each thing of the model, from the table of their language.

extension PlanEntry.Status {
    /// The word that readers see.
    public var label: LocalizedText { LocalizedText { $0.label(self) } }

    /// The same of what was only found on a day, which is a guess ("formodet nået 10. aug. 2017"), of what will not be in
    /// time ("nås ikke"), and of what later events need ("antaget sket").
    public func words(
        foundOn day: Day?, isMissed: Bool, isSettled: Bool, in language: DisplayLanguage
    ) -> String {
        if isMissed { return language.labels.missed }
        if isSettled { return language.labels.settled }
        return day.map { language.labels.presumed(self, on: $0.words(in: language)) } ?? label[language]
    }
}

extension PlanEntry {
    /// How it stands, in the words that readers see; a guess is called one.
    public var standing: LocalizedText {
        let words = { (language: DisplayLanguage) in
            status.words(foundOn: foundOn, isMissed: isMissed, isSettled: isSettled, in: language)
        }
        return LocalizedText(danish: words(.danish), english: words(.english))
    }
}

extension PlanEntry.Kind {
    /// The word that readers see.
    public var label: LocalizedText { LocalizedText { $0.label(self) } }
}

extension Statement.Modality {
    /// The word that readers see.
    public var label: LocalizedText { LocalizedText { $0.label(self) } }
}

extension Decision.Outcome {
    /// The word that readers see.
    public var label: LocalizedText { LocalizedText { $0.label(self) } }
}

extension Touch.Relation {
    /// The word that readers see.
    public var label: LocalizedText { LocalizedText { $0.label(self) } }
}

extension Touch.Reason {
    /// The word that readers see.
    public var label: LocalizedText { LocalizedText { $0.label(self) } }
}

extension Dependency.Kind {
    /// The word that readers see.
    public var label: LocalizedText { LocalizedText { $0.label(self) } }
}

extension Lag {
    /// "senest 14 dage", "tidligst 10 arbejdsdage", "5–6 måneder"; nothing where no time is said.
    public func words(in language: DisplayLanguage) -> String? { language.labels.label(self) }
}

extension Forecast {
    /// "lovet 1. juni 2018; efter arkivets egne løfter snarere 12. aug. 2018 (midten +24 % af tiden, der var tilbage; …)".
    public var label: LocalizedText { LocalizedText { $0.label(self) } }

    /// "+24 %", "−3 %".
    static func share(_ growth: Double) -> String {
        let percent = Int((growth * 100).rounded())
        return (percent < 0 ? "−" : "+") + "\(percent.magnitude) %"
    }
}

extension StatedLength {
    /// "5–6 måneder", "mindst 8 uger", "højst 3 måneder".
    public func words(in language: DisplayLanguage) -> String { language.labels.label(self) }
}

extension TotalSlack {
    /// "31 dage i luft før »Udløb af kontrakt«", by the name of the end.
    public func words(in language: DisplayLanguage, before end: String) -> String {
        language.labels.room(self, before: end)
    }
}

extension Dependency {
    /// How the two hang together, with the time between them: "følger efter (senest 14 dage)".
    public var label: LocalizedText {
        LocalizedText { words in
            words.label(kind) + (words.label(lag).map { " (\($0))" } ?? "")
        }
    }
}

extension Dependency.Basis {
    /// The word that readers see.
    public var label: LocalizedText { LocalizedText { $0.label(self) } }
}

extension ScheduledDates.Assumption {
    /// "placeret efter planens rækkefølge ved »Udbud«".
    public var label: LocalizedText { LocalizedText { $0.label(self) } }
}

extension Obligation.Kind {
    /// The word that readers see.
    public var label: LocalizedText { LocalizedText { $0.label(self) } }
}

extension Obligation.Outcome.State {
    /// The word that readers see.
    public var label: LocalizedText { LocalizedText { $0.label(self) } }
}

extension Slip {
    /// How far, whichever way: "14 dage"; "14–20 dage" where the words do not say to the day. Every output says it so.
    public var label: LocalizedText { LocalizedText { $0.label(self) } }

    /// "14", "14–20"
    public var figures: String {
        let (least, most) = (abs(least), abs(most))
        return least == most ? "\(least)" : "\(least)–\(most)"
    }

    var isOne: Bool { abs(least) == 1 && abs(most) == 1 }
}

extension ProjectAmount.Kind {
    /// The word that readers see.
    public var label: LocalizedText { LocalizedText { $0.label(self) } }
}

extension Kroner {
    /// "12,5 mio. kr.", "250.000 kr."
    public var label: LocalizedText { LocalizedText { $0.label(self) } }

    /// In millions where nothing under ten thousand is left, else whole, in groups of three digits.
    func grouped(by separator: String, decimals: String, millions: String, unit: String) -> String {
        let kroner = abs(ore) / 100
        let sign = ore < 0 ? "-" : ""
        if kroner >= 1_000_000, kroner % 10_000 == 0 {
            let hundredths = String(kroner % 1_000_000 / 10_000 + 100).dropFirst()
            let rest = hundredths.hasSuffix("0") ? hundredths.dropLast() : hundredths
            return sign + String(kroner / 1_000_000) + (rest == "0" ? "" : decimals + rest) + millions + unit
        }
        let digits = Array(String(kroner))
        let groups = stride(from: digits.count, to: 0, by: -3).map { String(digits[max(0, $0 - 3)..<$0]) }
        return sign + groups.reversed().joined(separator: separator) + unit
    }
}

extension Finding.Severity {
    /// The word that readers see.
    public var label: LocalizedText { LocalizedText { $0.label(self) } }
}

extension Finding.Kind {
    /// The word that readers see.
    public var label: LocalizedText { LocalizedText { $0.label(self) } }
}

extension EntryChange.Kind {
    /// The word in a digest: "flyttet".
    public var label: LocalizedText { LocalizedText { $0.label(self) } }
}

extension SourcePlace {
    /// "side 3", "linje 12".
    public func words(in language: DisplayLanguage) -> String { language.labels.label(self) }
}

extension Coverage {
    /// The sentence that readers see.
    public var label: LocalizedText { LocalizedText { $0.label(self) } }
}

extension Coverage.Doubt {
    /// The words that readers see.
    public var label: LocalizedText { LocalizedText { $0.label(self) } }
}

extension SystemTrouble {
    /// In a few words, to stand between brackets.
    public var words: LocalizedText { LocalizedText { $0.label(self) } }
}
