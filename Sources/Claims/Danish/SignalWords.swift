import Language

/// What a sentence tells besides its date.
enum SignalWords {
    /// A past date was not kept, or is not sure.
    static let doubts: Set<String> = [
        "ikke", "skulle", "oprindeligt", "oprindelig", "oprindelige", "ellers", "hvis", "endnu", "burde", "tidligere",
        "frist", "fristen",
    ]

    /// Beginnings of words for what is lost.
    static let losses = ["bortfald", "fortab", "mistes", "mister", "tabes", "tilbagebetal", "frafald"]
    static let conditions: Set<String> = ["hvis", "ellers", "medmindre", "såfremt", "dersom"]

    /// An agreement ends for good.
    static let lastEnds = PhraseSet(
        """
        kan ikke forlænges, kan ikke forlænge, ikke mulighed for at forlænge, uden mulighed for forlængelse,
        kan ikke yderligere forlænges, ikke forlænges yderligere, sidste forlængelse
        """)
}

/// How a case is promised.
enum PromiseWords {
    static let verbs = [
        "forelæg", "fremlæg", "tilbage", "udsigt", "behandle", "præsenter", "lægges", "kommer", "fremsende",
        "forventes",
    ]

    /// What an authority does with a case that lies with it, which promises nobody here one: "nævnet forventes at afgøre
    /// sagen i efteråret".
    static let rulings = ["afgør", "afgjort", "kendelse", "stadfæst", "hjemvis", "omgør", "ombudsmand"]

    static let tribunals = ["nævnet", "nævn", "landsretten", "byretten", "dommen", "domstolen"]

    static let fillers: Set<String> = Set(
        [
            "administrationen", "forvaltningen", "udvalget", "byrådet", "direktionen", "herom", "igen", "når", "inden",
            "primo", "medio", "ultimo", "mødet", "næste", "første", "vender",
        ].map { DanishStem.stem($0) })
}
