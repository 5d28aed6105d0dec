import Portfolio

extension MoneyWords {
    static let danish = MoneyWords(
        kinds: [
            .granted: [
                "bevilg", "bevilling", "anlægsbevilling", "afsat", "afsæt", "afsættes", "frigiv", "budget",
                "anlægsbudget",
                "rådighedsbeløb", "ramme", "kreditramme", "budgetramme",
            ],
            .expected: [
                "forvent", "anslå", "skøn", "vurder", "estim", "prognose", "overslag", "ventes", "kost", "koster",
                "anlægssum", "anlægsudgift", "projektsum", "beløber", "andrag", "pris", "totaløkonomi", "udgøre",
                "lyder",
            ],
            .spent: ["brugt", "forbrug", "forbrugt", "afholdt", "udbetalt", "anvendt", "betalt", "regnskab"],
        ],
        wholes: [
            "samlet", "samlede", "alt", "total", "anlægssum", "projektsum", "budgetramme", "anlægsramme", "hele",
        ],
        others: [
            "merudgift", "merforbrug", "merpris", "mindre", "overskud", "underskud", "bespar", "indtægt", "indtægter",
            "tilskud", "fonds", "donation", "reduc",
            "heraf", "hvoraf", "andel", "lån", "låne", "garanti", "kommunegaranti", "årlig", "årligt", "drift",
            "husleje",
            "depositum", "bøde", "tillæg", "tillægs", "ekstra", "yderligere", "dyrere", "billigere", "overfør", "pulje",
            "salg", "heri", "rådgiv", "honorar", "pr", "m2", "m²", "timepris", "øge", "hæve", "nedsæt", "afvig",
        ],
        from: "fra", to: "til")
}
