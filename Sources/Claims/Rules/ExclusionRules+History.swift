import Language
import Portfolio

/// Dates of what lies behind: of old rulings, of laws, of papers, and times that another is only compared with.
extension ExclusionRule {
    /// What a body had before it long ago is the history of the item, and news of no project, but for the day on which it
    /// carried a plan.
    static let pastDecision = ExclusionRule(
        name: "decision of long ago",
        examples: [
            "Rammen blev godkendt i [oktober 2028|2028-10].",
            "Den [12. maj 2026|2026-05-12] vedtog byrådet en ramme for tilsyn.",
            "Sagen blev forelagt udvalget i [juni 2027|2027-06].",
            "Planen blev behandlet den [8. oktober 2028|2028-10-08].",
        ],
        counterExamples: [
            "Planen blev vedtaget den [12. december 2029|2029-12-12].",
            "Lokalplanen blev vedtaget af Byrådet den [12. maj 2026|2026-05-12].",
            "Broen blev åbnet den [12. maj 2026|2026-05-12].",
        ]
    ) { context in
        guard context.isPast, context.reading.does(.ruling), let said = context.saidOn,
            let end = context.time.span?.latest
        else { return false }
        let carried = context.reading.isPassive ? context.reading.subject : context.reading.object
        let isCarried =
            context.reading.does(.passing) && context.time.span?.isDay ?? false
            && carried.map { Definite.isDefinite($0.words) || context.reading.isPassive } ?? true
        return said - end > (isCarried ? daysOfCarriedPlan : daysOfNews)
    }

    /// A council sits for four years, and what the one before carried in its last two is still being carried out.
    private static let daysOfCarriedPlan = 365 * 6
    /// What was ruled a year ago, and some weeks for the meeting that tells of it, is still news.
    static let daysOfNews = 400

    /// What the law of the land says, and from when.
    static let law = ExclusionRule(
        name: "law",
        examples: [
            "Folketinget vedtog loven den [20. december 2029|2029-12-20].",
            "Den nye lov træder i kraft [1. juli 2030|2030-07-01].",
            "Støttelovgivningen er ændret pr. [1. januar 2029|2029-01-01].",
            "Kravet om sortering gælder fra [1. juli 2030|2030-07-01..].",
            "Efter EU-direktivet skal flaskerne sorteres fra [1. maj 2030|2030-05-01].",
        ],
        counterExamples: [
            "Den nye lokalplan vedtages i [maj|2030-05].", "Der gives lov til byggeriet [1. maj|2030-05-01].",
        ]
    ) { context in
        context.says(["folketinget", "lov", "loven", "lovforslaget", "bekendtgørelsen", "cirkulæret"])
            && !context.says(["gives", "givet"]) || context.reading.subject?.head.map { $0.lower == "kravet" } ?? false
            || context.tokens.contains { isLaw($0.lower) }
    }

    /// "Trafikloven", "planlovens", "affaldsbekendtgørelsen": a law by the last part of its name.
    private static func isLaw(_ word: String) -> Bool {
        word.utf8.count >= 8 && !word.hasPrefix("udbud")
            && ["loven", "lovens", "lovgivningen", "bekendtgørelsen", "direktivet", "forordningen", "reglementet"]
                .contains(where: word.hasSuffix)
    }

    /// The year that a thing is from tells the thing from others.
    static let origin = ExclusionRule(
        name: "year of origin",
        examples: [
            "Svømmehallen [fra 1964|1964-01-01..] har fået nyt tag.",
            "Bøgerne samles i den gamle mejeribygning [fra 1912|1912-01-01..].",
            "Kedlen fra [1987|1987] udskiftes senere.",
        ],
        counterExamples: [
            "Tilskuddet ophører [fra 2032|2032-01-01..].", "Bussen kører [fra 1. maj 2030|2030-05-01..].",
        ]
    ) { context in
        guard context.isWholeYears, let saidOn = context.saidOn, let year = context.time.span?.earliest?.year else {
            return false
        }
        return year < saidOn.year && (context.leadWord == "fra" || LetterCase.lower(context.time.text).hasPrefix("fra"))
    }

    /// "de seneste fem år": a look back over a stretch of time.
    static let lookback = ExclusionRule(
        name: "look back",
        examples: [
            "De [seneste fem år|2025-01-15..2030-01-15] er der sket fire ulykker.",
            "Der blev solgt tre grunde i det [sidste halve år|2029-07-15..2030-01-15].",
        ],
        counterExamples: ["Broen lukkes de [sidste to uger af maj|2030-05-18..2030-05-31]."]
    ) { context in
        guard context.isPast || context.time.span?.latest == context.saidOn, context.time.span?.length ?? 0 > 14 else {
            return false
        }
        let text = LetterCase.lower(context.time.text)
        return ["seneste", "sidste", "forgangne", "forløbne", "de seneste", "de sidste", "det seneste", "det sidste"]
            .contains(where: text.hasPrefix) || ["seneste", "forløbne", "forgangne"].contains(context.leadWord ?? "")
    }

    /// "rapport af 14. december": the date tells which paper it is.
    static let documentDate = ExclusionRule(
        name: "date of a document",
        examples: [
            "Brandvæsenets rapport af [14. december 2029|2029-12-14] er vedlagt.",
            "Udvalget besvarer brevet af [3. januar 2030|2030-01-03].", "Sidst opdateret [3. januar 2030|2030-01-03].",
        ],
        counterExamples: [
            "Rapporten færdiggøres [14. februar 2030|2030-02-14].",
            "Nævnet stadfæstede lokalplanen ved afgørelse af [14. november 2029|2029-11-14].",
            "Afslaget blev meddelt ved brev af [9. januar|2030-01-09].",
            "Kassen blev læsset af [den 9. januar|2030-01-09].",
        ]
    ) { context in
        if context.reading.finite == nil, context.tokens.first?.lower == "sidst" { return true }
        guard context.leadWord == "af", context.time.span?.isDay ?? false, !isByRuling(context) else { return false }
        // "læsset af den 9. maj": the word belongs to the verb.
        return context.index < 2 || context.reading.unknownVerb != context.tokens[context.index - 2]
    }

    /// "ved afgørelse af 14. november": the day of what the verb says.
    private static func isByRuling(_ context: TimeContext) -> Bool {
        let words = context.tokens.prefix(context.index).suffix(3).map(\.lower)
        guard words.count == 3, words[0] == "ved" else { return false }
        let isLetter = ["brev", "skrivelse"].contains(where: words[1].hasSuffix)
        if isLetter, let said = context.saidOn, let day = context.time.span?.latest {
            return context.reading.hasVerb && said - day < daysOfNews
        }
        return context.reading.verb != nil
            && ["afgørelse", "dom", "kendelse", "beslutning"].contains(where: words[1].hasSuffix)
    }

    /// "siden 2001": how long something has been so.
    static let since = ExclusionRule(
        name: "since",
        examples: [
            "Ordningen har været i drift siden [2001|2001-01-01..].",
            "Driften er siden [maj 2015|2015-05-01..] lagt ud til en leverandør.",
        ],
        counterExamples: ["Driften overgår til en ny leverandør fra [1. maj 2030|2030-05-01..]."]
    ) { $0.leadWord == "siden" || LetterCase.lower($0.time.text).hasPrefix("siden") }

    /// "ligesom i 2016", "i forhold til maj": another time, to compare with.
    static let comparison = ExclusionRule(
        name: "comparison",
        examples: [
            "Planen forelægges ligesom i [maj|2030-05].", "Det er flere end i [marts 2029|2029-03].",
            "Tallet ligger over niveauet sammenlignet med [januar|2030-01].",
            "Huset blev afleveret som besluttet i [maj 2029|2029-05].",
            "Muren kom op en måned senere end meldt ud i [januar|2030-01].",
        ],
        counterExamples: ["Skolen tages i brug i [august|2030-08]."]
    ) { context in
        let words = context.tokens.prefix(context.index).suffix(3).map(\.lower)
        let lead = Array(context.tokens.prefix(context.index).suffix(6).map(\.lower))
        let isLater = zip(lead, lead.dropFirst()).contains { ["senere", "tidligere"].contains($0) && $1 == "end" }
        let isAsSaid = zip(words, words.dropFirst()).contains { $0 == "som" && Self.told.contains($1) }
        return isLater || isAsSaid && context.isPast || words.contains("ligesom") || words.contains("end")
            || words.contains("sammenlignet")
            || words.suffix(2) == ["forhold", "til"]
    }

    /// "som besluttet i maj" was decided then, where "som planlagt i maj" is when it came about.
    private static let told: Set<String> = ["besluttet", "oplyst", "nævnt", "beskrevet", "varslet", "meldt"]

    /// "som Byrådet vedtog i juni": the history of something else.
    static let olderDecision = ExclusionRule(
        name: "history in a relative clause",
        examples: [
            "Arbejdet følger politikken, som Byrådet vedtog i [juni 2017|2017-06].",
            "Det sker efter aftalen, der blev indgået i [marts 2018|2018-03].",
        ],
        counterExamples: ["Kontrakten blev underskrevet i [marts 2018|2018-03]."]
    ) { context in
        guard let word = context.reading.clause.subordinator, ["som", "der", "hvor"].contains(word) else {
            return false
        }
        return context.reading.tense == .past && context.isPast
    }
}
