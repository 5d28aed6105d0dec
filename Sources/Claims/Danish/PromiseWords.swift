import Language

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
