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
        doubts: [
            "ikke", "ej", "ingen", "intet", "aldrig", "hverken", "næppe", "uden", "hvis", "såfremt", "medmindre",
            "ville", "skulle", "kunne", "kan", "måske", "spurgt", "spørg", "spørgsmål", "avis", "rygte", "påstå",
            "nabo", "kommuner", "anlægsprogram", "forkast", "afvis", "afslå", "afslag", "alternativ", "scenari",
            "fejl", "eksempel",
        ],
        plain: [
            "den", "det", "der", "de", "i", "alt", "på", "til", "fra", "for", "af", "og", "at", "sig", "nu", "er",
            "bliver", "blive", "var", "har", "med", "samlet", "samlede", "hele", "totale", "total", "dermed",
            "herefter", "således", "projekt", "projektet", "projektets", "anlægsprojektet", "anlægsprojektets",
            "byggeprojektet", "byggeprojektets", "anlægssum", "anlægssummen", "projektsum", "projektsummen",
            "anlægsramme", "anlægsrammen", "budgetramme", "budgetrammen", "budget", "budgettet", "anlægsbudget",
            "anlægsbudgettet", "anlægsudgift", "anlægsudgiften", "udgift", "udgiften", "udgifter", "udgifterne",
            "pris", "prisen", "økonomi", "totaløkonomi", "ramme", "rammen", "bevilling", "bevillingen",
            "anlægsbevilling", "rådighedsbeløb", "forventes", "ventes", "anslås", "anslået", "skønnes", "vurderes",
            "estimeres", "koste", "koster", "udgør", "udgøre", "andrager", "beløber", "lyder", "stiger", "steget",
            "falder", "faldet", "bevilges", "bevilget", "afsættes", "afsat", "frigives", "frigivet", "brugt",
            "forbrugt", "afholdt", "kr", "kroner", "mio", "inkl", "ekskl", "moms",
        ],
        from: "fra", to: "til")
}
