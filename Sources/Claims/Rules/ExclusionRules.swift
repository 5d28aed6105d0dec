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
            "Byrådet sagde ja til broen i [fredags|2030-01-11].",
            "I [morgen|2030-01-16] åbner vi den nye legeplads.",
            "Afleveringsforretningen blev holdt [i går|2030-01-14].",
        ]
    ) { isUndated($0.time) && !isYesterday($0) && !isTomorrow($0) }

    /// "I morgen slår vi dørene op": a day to come, for what a table has as an event.
    private static func isTomorrow(_ context: TimeContext) -> Bool {
        guard let verb = context.reading.verb, case .event = verb.event.role, !context.isPast else { return false }
        let words = LetterCase.lower(context.time.text).split(separator: " ")
        return words.last == "morgen" && context.time.span.map { $0.anchor > context.saidOn ?? $0.anchor } ?? false
            && words.count <= 2 && (words.count == 2 ? words[0] == "i" : context.leadWord == "i")
    }

    /// "i går" and "i mandags" say when something happened, and never mean "nowadays".
    private static func isYesterday(_ context: TimeContext) -> Bool {
        guard context.isPast, context.reading.isPassive || context.reading.tense == .past,
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
        examples: [
            "Det bliver ikke et færdigt system, der præsenteres i [maj|2030-05].",
            "Ingen har lovet, at taget lukkes i [maj|2030-05].",
        ],
        counterExamples: ["Det er et færdigt system, der præsenteres i [maj|2030-05]."]
    ) { context in
        if context.reading.clause.subordinator == "at", let first = context.previous?.clause.tokens.first?.lower {
            return PointingWords.danish.nobody.contains(first)
        }
        return context.reading.isRelative && (context.previous?.clause.tokens.contains { $0.lower == "ikke" } ?? false)
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

    /// "både før og efter uge 8": the time bounds something and is not its own.
    static let around = ExclusionRule(
        name: "after a time",
        examples: [
            "Både før og efter [uge 8|2030-02-18..2030-02-24] foretages mindre ændringer.",
            "Boderne lukkes helt ind i [efteråret|2030-09-01..2030-11-30].",
        ],
        counterExamples: [
            "Efter høringen vedtages planen [1. maj|2030-05-01].", "Beboerne flytter ind i [maj|2030-05].",
        ]
    ) { context in
        let lead = context.tokens.prefix(context.index).suffix(3).map(\.lower)
        return context.leadWord == "efter" || TellingWords.danish.into.contains(lead)
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
