import Language

extension ProjectWords {
    static let itself = Set(
        [
            "system", "projekt", "løsning", "ordning", "aftale", "ny", "nye", "samlet", "kommune", "fase", "byggeri",
            "anlæg", "nuværende", "hidtidig",
        ].map {
            DanishStem.stem($0)
        })

    /// Words for the same people, as stems: who moves out as "personalet" comes back as "medarbejderne".
    static let synonyms = Dictionary(
        uniqueKeysWithValues: [
            ("medarbejder", "personale"), ("ansat", "personale"), ("stab", "personale"), ("håndværker", "entreprenør"),
            ("elev", "barn"), ("virksomhed", "firma"), ("rapport", "redegørelse"), ("strækning", "vej"),
        ].map { (DanishStem.stem($0.0), DanishStem.stem($0.1)) })

    /// Ends of a label that say no more than that it is so: "Kontrakter på plads", "Udbudsmateriale klar".
    static let predicates = [
        ["på", "plads"], ["i", "hus"], ["i", "orden"], ["klar"], ["færdig"], ["færdigt"], ["færdige"],
    ]

    static let dateNouns = Set(
        ["frist", "dato", "slutdato", "måldato", "tidspunkt", "termin", "deadline", "tidsplan", "tidsfrist"].map {
            DanishStem.stem($0)
        })

    /// Those who build and what they do, as stems: "Arbejdet begyndte" is "Byggestart".
    static let builders = Set(
        ["arbejde", "byggearbejde", "anlægsarbejde", "entreprenør", "entreprise", "håndværker", "byggeri", "spade"].map
        {
            DanishStem.stem($0)
        })

    /// Words that count events of a kind, as stems.
    static let counting: [String: Int] = Dictionary(
        (Array(Language.danish.ordinals(in: 1...5)) + [("sidste", 99)]).map { (DanishStem.stem($0.0), $0.1) },
        uniquingKeysWith: min)

    /// Verbs of beginning, as stems, where no concept is known: "Arbejdet begyndte", "Spaden kommer i jorden".
    static let beginning = Set(
        [
            "begynde", "begynder", "begyndte", "påbegyndes", "starte", "starter", "startede", "igangsættes", "kommer",
            "kom",
        ].map {
            DanishStem.stem($0)
        })

    /// What makes a noun one that is done once more: "Genudbud".
    static let again = "Gen"
}
