import Language
public import Portfolio

/// What a wording of a decision means.
///
/// The words are found anywhere in a sentence; how much they say depends on where: at its front they are the decision
/// itself ("Godkendt."), behind "at" or "som" they tell of something else ("… som blev udskudt på grund af vejret").
public struct OutcomeRule: Sendable {
    /// One of a kind.
    public let name: String
    /// What its phrases decide.
    public let outcome: Decision.Outcome
    /// Formulas, participles and passives, in lower case: "godkendt", "tages til efterretning".
    let phrases: [String]
    /// Verbs whose subject is who decides: "godkendte".
    let verbs: [String]
    /// What follows "besluttede at" and "kunne ikke": "godkende".
    let infinitives: [String]
    /// Its words also say other things, so that the case must be named where anything stands before them.
    let needsCase: Bool
    /// Sentences that decide so.
    public let examples: [String]
    /// Sentences that do not.
    public let counterExamples: [String]

    init(
        _ name: String, _ outcome: Decision.Outcome, phrases: [String] = [], verbs: [String] = [],
        infinitives: [String] = [], needsCase: Bool = false, examples: [String], counterExamples: [String]
    ) {
        self.name = name
        self.outcome = outcome
        self.phrases = phrases
        self.verbs = verbs
        self.infinitives = infinitives
        self.needsCase = needsCase
        self.examples = examples
        self.counterExamples = counterExamples
    }
}

/// The words in which the bodies of a country decide.
public struct DecisionVocabulary: Sendable {
    /// Most telling first: of two wordings in one clause the first rule's counts.
    public let rules: [OutcomeRule]
    /// Verbs that only lead to the deciding one: "besluttede (at …)".
    let resolving: Set<String>
    /// "blev", "kan", before a participle or an infinitive.
    let auxiliaries: Set<String>
    /// What begins a clause that tells of something else: "at", "som".
    let subordinators: Set<String>
    /// What a case is called, as the subject of a decision: "sagen", "indstillingen".
    let caseWords: Set<String>
    /// Who decides besides the names of bodies: "vi", "mødet".
    let deciders: Set<String>
    /// A few of those who meet, whose view is not the decision: "medlem", "byrådsgruppe".
    let minorities: [String]
    let negations: Set<String>
    /// What leads from a verb for deciding to what was decided: "at".
    let purpose: String
    /// What joins two clauses of one rank: "og".
    let coordinators: Set<String>
    /// What stands behind a verb that tells of an earlier decision: "i juni", "på sidste møde".
    let earlier: PhraseTable<Void>
    /// "har" of "har vedtaget", in what is reported of another meeting.
    let perfects: Set<String>
    /// What stands in the words for a motion that comes before the case itself: "ændringsforslag".
    let amendments: [String]
    /// The proposal as it was changed: "således ændrede".
    let amended: PhraseTable<Void>
    /// Conditions and wishes that a body adds to what it approves.
    let changes: PhraseTable<Void>
    /// What stands before those who decided something, where it was not the body: "afvist af klagenævnet".
    let agents: PhraseTable<Void>
    /// What stands before what was added, and what it is called: "med Anne Lunds tilføjelse".
    let withWords: Set<String>
    let changeNouns: Set<String>
    /// What may go on a decision in its own line.
    let additions: PhraseTable<Void>
    /// How sentences begin that count votes: "Ingen undlod", "For stemte".
    let votes: PhraseTable<Void>
    /// Votes for and against in a count: "For: 11".
    let counts: PhraseTable<Bool>
    /// What announces the remarks of a few: "protokolbemærkning".
    let remarks: PhraseTable<Void>
    /// What refers to a point of the recommendation: "ad"; with whether a colon must follow its number, as in "Pkt. 1:".
    let pointMarks: PhraseTable<Bool>
    /// What tells who was away.
    let attendance: PhraseTable<Void>
    /// Titles of items in which news are told: "Meddelelser", "Eventuelt".
    let news: PhraseTable<Void>

    /// All wordings with what they mean.
    let wordings: PhraseTable<Wording>

    /// A wording, as the table of wordings has it.
    struct Wording: Sendable {
        enum Form: Sendable { case formula, verb, infinitive }

        let outcome: Decision.Outcome
        let form: Form
        let needsCase: Bool
        /// The rule's place: how telling the outcome is beside others.
        let rank: Int
    }

    static func wordings(of rules: [OutcomeRule]) -> PhraseTable<Wording> {
        PhraseTable(
            rules.enumerated().flatMap { rank, rule in
                let forms: [(words: [String], form: Wording.Form)] = [
                    (rule.phrases, .formula), (rule.verbs, .verb), (rule.infinitives, .infinitive),
                ]
                return forms.flatMap { words, form in
                    words.map {
                        ($0, Wording(outcome: rule.outcome, form: form, needsCase: rule.needsCase, rank: rank))
                    }
                }
            })
    }
}
