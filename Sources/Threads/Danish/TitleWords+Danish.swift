import Language

extension TitleWords {
    /// Words that any title can have, as stems: what is done with the item, what kind of text it is, and small words.
    static let common = Set(
        [
            "og", "i", "på", "af", "til", "for", "med", "om", "fra", "ved", "en", "et", "den", "det", "de", "der",
            "som", "at", "vedr", "vedrørende", "samt", "under", "over", "pr", "nr", "kl", "ad", "efter", "the",
            "orientering", "status", "beslutning", "godkendelse", "drøftelse", "sag", "sager", "opfølgning",
            "redegørelse", "proces", "videre", "program", "plan", "tidsplan", "forslag", "ansøgning", "møde", "mødet",
            "punkt", "lukket", "åben", "dagsorden", "referat", "bilag", "notat", "ny", "nye", "nyt", "årlig", "kommune",
            "kommunen", "kommunens", "diverse", "øvrige", "eventuelt", "meddelelser", "præsentation", "gennemgang",
            "behandling", "indstilling", "fortsat", "igangværende", "revideret", "endelig", "foreløbig", "projekt",
            "projektet", "arbejde", "arbejdet", "kvartal", "uge", "år", "fase", "b", "o", "d",
        ].map { DanishStem.stem($0) } + Language.danish.months.map { DanishStem.stem($0.name) })
}
