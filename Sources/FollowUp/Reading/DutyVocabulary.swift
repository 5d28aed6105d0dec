import Language

/// The words by which minutes lay a duty on somebody, or by which somebody takes one on.
struct DutyVocabulary: Sendable {
    /// A verb for what offices do: "undersøge"; one that needs another word beside it ("vende … tilbage") names it.
    struct Task: Sendable {
        let lemma: String
        let particles: Set<String>
        /// Whether one who says so in the present promises it: "kontakter"; not "vurderer", which tells an opinion.
        let isFirm: Bool
    }

    /// The forms of tasks as they stand in a text, with what they are.
    struct Form: Sendable {
        let task: Task
        let isPresent: Bool
        let isPassive: Bool
        let isInfinitive: Bool
        let isPast: Bool
    }

    /// "skal".
    let modals: Set<String>
    /// "vil".
    let intentions: Set<String>
    /// What one expects to do, which is a promise where it is for what offices do: "forventer at fremlægge".
    let expectations: Set<String>
    /// "blive"
    let becoming: Set<String>
    /// What a body asks for: "anmoder", "bad", "pålægger".
    let requests: Set<String>
    /// A wish, which is a request where it is for what somebody can do: "ønsker".
    let wishes: Set<String>
    /// What is wished for: "redegørelse", "oplæg".
    let papers: Set<String>
    /// The subjects of a case that comes again: "sagen", "punktet".
    let cases: Set<String>
    /// What stands before the number of an item: "punkt", "sag".
    let itemWords: Set<String>
    /// What is done with a case, as passives: "forelægges", "genoptages".
    let returns: Set<String>
    /// What opens a clause that has no subject of its own: "der".
    let dummies: Set<String>
    /// What says that it is as a condition, a denial or another's rule: "hvis", "ikke", "ifølge".
    let conditions: Set<String>
    let denials: Set<String>
    let rules: Set<String>
    /// What is only possible or advised: "kan", "bør".
    let possibilities: Set<String>
    /// What opens what is asked and not said: "hvad", "hvorvidt".
    let indirect: Set<String>
    /// Who speaks for a party, and lays no duty on anybody: "partierne".
    let partisans: Set<String>
    /// What a case waits for that is not yet decided: "godkendt".
    let approvals: Set<String>
    /// Words of the heading of a part that tells what comes next: "Videre proces".
    let nextSteps: Set<String>
    /// "har", and what one has that will do something: "lovet".
    let having: Set<String>
    let pledges: Set<String>
    /// The titles of items in which anybody may ask: "Spørgetid".
    let questionTitles: Set<String>
    /// What opens what is only then: "i så fald".
    let suppositions: PhraseSet
    /// What tells that a decision is retold: "besluttede", "bad".
    let retellings: Set<String>
    /// How a row of a list says that it is done: "udført", "lukket".
    let doneWords: Set<String>
    /// What says in the same breath that it is done: "det er sket".
    let settlings: PhraseSet
    /// "at"
    let conjunctions: Set<String>
    /// What sends a case back: "tilbagesendes", "hjemvises", or "sendes" with "tilbage".
    let sendingsBack: PhraseSet
    /// The endings and the whole words of those who act for an authority: "-forvaltningen", "formanden".
    let actorEndings: [String]
    let actors: Set<String>
    /// What a long name of an office goes on with: "for", "og".
    let joints: Set<String>
    /// "spurgte"
    let askings: Set<String>
    /// What opens an indirect question: "om", "hvornår".
    let questionWords: Set<String>
    /// "næste møde": the words of it.
    let next: Set<String>
    let meetings: Set<String>
    /// Heads of the columns of a list of actions.
    let ownerHeads: Set<String>
    let dueHeads: Set<String>
    let taskHeads: Set<String>
    /// Words that every duty has, which tell nothing of what it is about.
    let fillers: Set<String>
    /// By the word as it stands.
    let forms: [String: [Form]]
}

extension DutyVocabulary {
    /// The forms of some tasks in a language's lexicon.
    static func forms(of tasks: [Task], in lexicon: Lexicon) -> [String: [Form]] {
        var forms: [String: [Form]] = [:]
        for task in tasks {
            let verb = lexicon.verbForms(of: task.lemma)
            let spelt: [(Form, [String])] = [
                (Form(task, isPresent: true), verb.present), (Form(task, isInfinitive: true), [task.lemma]),
                (Form(task, isPresent: true, isPassive: true), verb.passive),
                (Form(task, isPast: true), verb.past + verb.participle),
                (Form(task, isPassive: true, isPast: true), verb.passivePast),
            ]
            for (form, words) in spelt {
                for word in words { forms[word, default: []].append(form) }
            }
        }
        return forms
    }
}

extension DutyVocabulary.Form {
    fileprivate init(
        _ task: DutyVocabulary.Task, isPresent: Bool = false, isPassive: Bool = false, isInfinitive: Bool = false,
        isPast: Bool = false
    ) {
        self.task = task
        self.isPresent = isPresent
        self.isPassive = isPassive
        self.isInfinitive = isInfinitive
        self.isPast = isPast
    }
}

extension DutyVocabulary {
    /// The numbers of items that words name: "Pkt. 11 udgår", "sag nr. 9".
    func itemNumbers(in words: String) -> [String] {
        let words = FoldedWords.of(words).map(\.word)
        return words.indices.filter { index in
            words[index].allSatisfy(\.isNumber)
                && words[max(0, index - 2)..<index].contains { cases.contains($0) || itemWords.contains($0) }
        }.map { words[$0] }
    }

    /// Whether words speak of a case or a paper that comes before a body.
    func speaksOfCase(_ words: String) -> Bool {
        FoldedWords.of(words).contains { word in
            cases.contains(word.word) || returns.contains(word.word) || papers.contains(where: word.word.hasSuffix)
        }
    }
}
