import Language
import Portfolio

/// The dates in minutes that are no events of a project.
extension ExclusionRule {
    static let all: [ExclusionRule] = [
        today, money, wholeYear, attribute, boardMeeting, postponedItem, since, comparison, olderDecision, status,
        negated,
        around, pastDecision, cause, law, origin, lookback, documentDate, condition,
    ]

    /// "i dag" and a weekday alone tell a story; they plan nothing.
    static let today = ExclusionRule(
        name: "today, or a weekday alone",
        examples: [
            "I [dag|2030-05-01] leveres varerne af en anden.", "Serveren blev genstartet [torsdag aften|2030-05-02].",
            "Der har været problemer med tilmeldinger i [weekenden|2030-05-04..2030-05-05].",
            "Klubben får banen [fredag kl. 17-19|2030-05-03].",
        ],
        counterExamples: [
            "Serveren genstartes [torsdag den 2. maj|2030-05-02].",
            "Programmet blev godkendt af brugerne [i går|2030-01-14].",
            "Afleveringsforretningen blev holdt [i går|2030-01-14].",
        ]
    ) { isUndated($0.time) && !isYesterday($0) }

    /// "i går" and "i mandags" say when something happened, and never mean "nowadays".
    private static func isYesterday(_ context: TimeContext) -> Bool {
        guard context.isPast, context.reading.isPassive,
            context.reading.verb != nil || context.reading.unknownVerb != nil
        else { return false }
        let words = LetterCase.lower(context.time.text).split(separator: " ")
        return words.contains("går") || words.contains("forgårs") || words.last?.hasSuffix("dags") ?? false
    }

    /// Whether a time names no date, week or month.
    static func isUndated(_ time: TimeMention) -> Bool {
        LetterCase.lower(time.text).split(separator: " ").prefix { !$0.hasPrefix("kl") }.allSatisfy { word in
            undated.contains { word.hasPrefix($0) && !word.contains { $0.isNumber } }
        }
    }

    private static let undated = [
        "i", "dag", "nu", "går", "morgen", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag",
        "weekend",
        "aften",
        "formiddag", "eftermiddag", "middag", "nat", "kl", "om",
    ]

    /// "budgettet for maj", "regnskabet for 2029": the time belongs to a noun.
    static let attribute = ExclusionRule(
        name: "time of a noun",
        examples: [
            "Direktionen godkender rammen for [2030|2030].", "Rapporten for [maj|2030-05] fremlægges senere.",
            "Opfølgningen pr. [30. april|2030-04-30] forelægges senere.",
            "Aftalen er indgået for perioden [2030-2034|2030-01-01..2034-12-31].",
        ],
        counterExamples: ["Etape 1 begynder [1. februar 2031|2031-02-01] i stedet for i [november|2030-11]."]
    ) { context in
        if context.leadWord == "pr", context.index < context.reading.finite ?? 0 { return true }
        let words = context.tokens.prefix(context.index).map(\.lower).filter { $0 != "perioden" }
        return words.last == "for" && words.dropLast().last != "stedet"
    }

    /// "ikke et færdigt system, der tages i brug": the clause before denies it.
    static let negated = ExclusionRule(
        name: "denied by the clause before",
        examples: ["Det bliver ikke et færdigt system, der præsenteres i [maj|2030-05]."],
        counterExamples: ["Det er et færdigt system, der præsenteres i [maj|2030-05]."]
    ) { context in
        context.reading.isRelative && (context.previous?.clause.tokens.contains { $0.lower == "ikke" } ?? false)
    }

    /// What a body had before it long ago is the history of the item, and news of no project, but for the day on which it
    /// carried a plan.
    static let pastDecision = ExclusionRule(
        name: "decision of long ago",
        examples: [
            "Rammen blev godkendt i [oktober 2028|2028-10].",
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
        let isCarried = context.reading.does(.passing) && context.time.span?.isDay ?? false
        return said - end > (isCarried ? 365 * 6 : 400)
    }

    /// "På grund af bud modtaget i april må …": when the cause came about.
    static let cause = ExclusionRule(
        name: "time of a cause",
        examples: [
            "På grund af bud modtaget i [april|2030-04] skal der tages stilling til en bevilling.",
            "Som følge af frost i [januar|2030-01] udskydes åbningen.",
        ],
        counterExamples: [
            "På grund af frost åbner hallen i [april|2030-04].",
            "Følgegruppen mødes ikke, før hallen åbner i [april|2030-04].",
        ]
    ) { context in
        guard context.index < context.reading.finite ?? 0 else { return false }
        let words = context.tokens.prefix(context.index).map(\.lower)
        return words.starts(with: ["på", "grund", "af"]) || words.starts(with: ["som", "følge", "af"])
    }

    /// "op til og efter uge 42": the time bounds something and is not its own.
    static let around = ExclusionRule(
        name: "after a time",
        examples: ["I tiden op til og efter [uge 42|2030-10-14..2030-10-20] foretages mindre ændringer."],
        counterExamples: ["Efter høringen vedtages planen [1. maj|2030-05-01]."]
    ) { $0.leadWord == "efter" }

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
        ]
    ) { context in
        if context.reading.finite == nil, context.tokens.first?.lower == "sidst" { return true }
        return context.leadWord == "af" && context.time.span?.isDay ?? false && !isByRuling(context)
    }

    /// "ved afgørelse af 14. november": the day of what the verb says.
    private static func isByRuling(_ context: TimeContext) -> Bool {
        let words = context.tokens.prefix(context.index).suffix(3).map(\.lower)
        return words.count == 3 && words[0] == "ved" && context.reading.verb != nil
            && ["afgørelse", "dom", "kendelse", "beslutning"].contains(where: words[1].hasSuffix)
    }

    /// Sums belong to a year; the year is no milestone.
    static let money = ExclusionRule(
        name: "money of a year",
        examples: [
            "Merudgiften er 1,1 mio. kr. i [2022|2022].", "Der er afsat 650.000 kr. i [2021|2021].",
            "Besparelsen på 2 mio. kr. indtræder fra [2030|2030-01-01..].",
            "Taksten er 340 kr. i [1. halvår 2030|2030-01-01..2030-06-30].",
            "Merudgiften finansieres i [2030|2030].", "Tilskuddet finansieres af kassen i [2030|2030].",
            "Bevillingen lægges i [2030|2030].",
        ],
        counterExamples: [
            "Hallen til 12 mio. kr. åbner den [1. maj 2030|2030-05-01].",
            "Etape 2, som koster 4 mio. kr., udbydes i [marts 2030|2030-03].",
            "Licitationen den [3. januar 2030|2030-01-03] gav et bud på 8 mio. kr.",
            "Auktionen den [4. januar 2030|2030-01-04] indbragte 2 mio. kr.",
            "Byrådet gav den [3. januar 2030|2030-01-03] anlægsbevilling på 8 mio. kr.",
        ]
    ) { context in
        if context.isWholeYears, context.reading.isPassive, isSum(context.reading.subject) { return true }
        if context.isWholeYears, context.says(["finansieres", "budgetlægges", "budgetteres", "afsættes"]) {
            return true
        }
        guard context.says(["kr", "mio", "mia", "kroner"]) else { return false }
        return context.isWholeYears || context.reading.verb == nil && !context.opensBesideEvent && !isGrant(context)
    }

    /// "Byrådet gav den 3. januar anlægsbevilling på 8 mio. kr.": a day on which something was given.
    private static func isGrant(_ context: TimeContext) -> Bool {
        guard let object = context.reading.object, let verb = context.reading.unknownVerb else { return false }
        return VerbLooks.isForm(verb.lower, of: PointingWords.danish.handing)
            && LabelWriter(grammar: context.grammar).namesEvent(object)
    }

    /// "merudgiften", "rådighedsbeløbet": a sum, which is paid in a year.
    private static func isSum(_ subject: Phrase?) -> Bool {
        guard let head = subject?.head else { return false }
        return [
            "udgiften", "udgifterne", "beløbet", "beløb", "bevillingen", "bevilling", "midlerne", "udgift", "puljen",
        ]
        .contains(where: head.lower.hasSuffix)
    }

    /// A whole year says when only where something is said to happen in it.
    static let wholeYear = ExclusionRule(
        name: "whole year without an event",
        examples: [
            "Kommunen har [2030|2030] som pejlemærke.", "Antallet af elever falder frem mod [2035|2035].",
            "I [2016|2016] vedtog Byrådet en ny politik.", "Broen åbnede i [1987|1987].",
        ],
        counterExamples: [
            "Svømmehallen åbner i [2030|2030].", "Renoveringen afsluttes i [2031|2031].",
            "Etape 3 rykkes til [2031|2031].", "Etape 2 ventes stadig i [2031|2031].",
            "Broen blev renoveret i [2026|2026].", "Tilsagnet gælder [til og med 2031|..2031-12-31].",
            "Retssagen ventes gennemført i [2031|2031].",
        ]
    ) { context in
        guard context.isWholeYears else { return false }
        let namesStage = context.reading.subject.map { LabelWriter(grammar: context.grammar).namesEvent($0) } ?? false
        if namesStage, !context.isPast, context.reading.verb != nil || context.previous?.verb != nil { return false }
        if context.isDeadline, context.reading.does(.happening) { return false }
        if context.isDeadline, context.reading.isStative, context.reading.subject.map(EventFinder.isValid) ?? false {
            return false
        }
        if namesStage, !context.isPast, let finite = context.reading.finite,
            ["ventes", "forventes", "planlægges"].contains(context.tokens[finite].lower)
        {
            return false
        }
        guard let verb = context.reading.verb else { return context.isPast || !context.reading.isPassive }
        return context.isPast && !isRecentWork(verb.event, context)
            || verb.event.role == .carrier && !verb.event.concept.has(.rescheduling) && !context.reading.isPassive
    }

    /// "Broen blev repareret i 2027": what was done to a thing some years ago, and no ruling.
    private static func isRecentWork(_ event: EventWord, _ context: TimeContext) -> Bool {
        guard case .event = event.role, !event.concept.has(.ruling), !event.concept.has(.agreeing),
            !context.reading.isRelative,
            let said = context.saidOn, let last = context.time.span?.latest
        else { return false }
        return said - last < 365 * 12 && context.time.span?.length ?? .max <= 366
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
            "Muren kom op en måned senere end meldt ud i [januar|2030-01].",
        ],
        counterExamples: ["Skolen tages i brug i [august|2030-08]."]
    ) { context in
        let words = context.tokens.prefix(context.index).suffix(3).map(\.lower)
        let lead = Array(context.tokens.prefix(context.index).suffix(6).map(\.lower))
        let isLater = zip(lead, lead.dropFirst()).contains { ["senere", "tidligere"].contains($0) && $1 == "end" }
        return isLater || words.contains("ligesom") || words.contains("end") || words.contains("sammenlignet")
            || words.suffix(2) == ["forhold", "til"]
    }

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

    /// How things stood on a day.
    static let status = ExclusionRule(
        name: "status of a day",
        examples: [
            "Ventelisten er opgjort pr. [1. januar 2030|2030-01-01].",
            "Sygefraværet er opgjort den [10. januar 2030|2030-01-10].",
        ],
        counterExamples: ["Ventelisten lukkes pr. [1. maj 2030|2030-05-01]."]
    ) { $0.says(["opgjort", "opgøres"]) }
}
