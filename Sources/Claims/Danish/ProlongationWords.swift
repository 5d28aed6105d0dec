import Language

/// The words by which minutes say whether an agreement goes on behind its end.
enum ProlongationWords {
    /// It ends for good.
    static let excluded = PhraseSet(
        """
        kan ikke forlænges, kan ikke længere forlænges, kan ikke forlænge, ikke mulighed for at forlænge, uden mulighed for forlængelse,
        ingen mulighed for forlængelse, ikke mulighed for forlængelse, ikke muligt at forlænge, kan ikke yderligere forlænges, ikke forlænges yderligere, sidste forlængelse
        """)
    /// What can be done to it so that it does not end, and the words that say that it can.
    static let prolonging: Set<String> = ["forlænges", "forlængelse", "forlænge"]
    static let may: Set<String> = ["kan", "mulighed", "muligheden", "muligt", "option", "optionen", "optioner"]
    /// That it may be, by a double denial.
    static let thinkable = PhraseSet("ikke udelukkes, ikke udelukke")
    /// That it cannot, or that the possibility has been used: "optionen på forlængelse er udnyttet".
    static let denying: Set<String> = [
        "ikke", "næppe", "ingen", "hverken", "udnyttet", "brugt", "opbrugt", "udtømt", "anvendt",
    ]
}
