import LexiconFormat
import Testing

@testable import Language

@Suite("The Danish lexicon")
struct LexiconTests {
    private let lexicon = Lexicon.danish

    @Test(
        "knows which form of which word a word is",
        arguments: [
            ("svømmehallen", Analysis(lemma: "svømmehal", wordClass: .noun, form: .definiteSingular)),
            ("legepladsernes", Analysis(lemma: "legeplads", wordClass: .noun, form: .definitePlural, isGenitive: true)),
            ("broer", Analysis(lemma: "bro", wordClass: .noun, form: .plural)),
            ("mænd", Analysis(lemma: "mand", wordClass: .noun, form: .plural)),
            ("museet", Analysis(lemma: "museum", wordClass: .noun, form: .definiteSingular)),
            ("indvies", Analysis(lemma: "indvie", wordClass: .verb, form: .passive)),
            ("malede", Analysis(lemma: "male", wordClass: .verb, form: .past)),
            ("gik", Analysis(lemma: "gå", wordClass: .verb, form: .past)),
            ("idriftsat", Analysis(lemma: "idriftsætte", wordClass: .verb, form: .participle)),
            ("lykkedes", Analysis(lemma: "lykkes", wordClass: .verb, form: .past)),
            ("digitalt", Analysis(lemma: "digital", wordClass: .adjective, form: .neuter)),
            ("bedst", Analysis(lemma: "god", wordClass: .adjective, form: .superlative)),
            ("ÅBNINGEN", Analysis(lemma: "åbning", wordClass: .noun, form: .definiteSingular)),
        ])
    func analyses(word: String, expected: Analysis) {
        #expect(lexicon.analyses(of: word).contains(expected))
    }

    @Test("has nothing to say of what is no word", arguments: ["", "2021", "xqzv", "kr.", "§", "Å8"])
    func unknown(word: String) {
        #expect(lexicon.analyses(of: word).isEmpty)
    }

    @Test(
        "makes the forms of a word",
        arguments: [
            ("begynde", WordClass.verb, WordForm.present, "begynder"), ("udbyde", .verb, .past, "udbød"),
            ("skolesti", .noun, .definiteSingular, "skolestien"), ("anlæg", .noun, .definitePlural, "anlæggene"),
            ("ny", .adjective, .neuter, "nyt"), ("plejehjemsbro", .noun, .definitePlural, "plejehjemsbroerne"),
        ])
    func forms(lemma: String, wordClass: WordClass, form: WordForm, expected: String) {
        #expect(lexicon.forms(form, of: lemma, wordClass).contains(expected))
    }

    @Test(
        "splits a compound before its last word",
        arguments: [
            ("cykelbroen", ["cykel"], "broen"), ("kloakfornyelsen", ["kloak"], "fornyelsen"),
            ("anlægsarbejdet", ["anlæg"], "arbejdet"), ("legepladsindvielse", ["legeplads"], "indvielse"),
            ("tranbybroen", ["tranby"], "broen"), ("it-systemets", ["it"], "systemets"),
        ])
    func compounds(word: String, modifiers: [String], head: String) {
        let compound = lexicon.compound(word)
        #expect(compound?.modifiers == modifiers)
        #expect(compound?.head == head)
    }

    @Test("splits no word that only looks like two", arguments: ["kurser", "byggeriet", "høringens", "gik", "tranby"])
    func noCompounds(word: String) {
        #expect(lexicon.compound(word) == nil)
    }

    @Test(
        "takes the article off a noun, in the number it has",
        arguments: [
            ("superbrugerne", "superbrugere"), ("svømmehallen", "svømmehal"), ("børnene", "børn"),
            ("anlæggene", "anlæg"), ("cykelbroerne", "cykelbroer"), ("museet", "museum"), ("tranbybroen", "tranbybro"),
        ])
    func indefinite(word: String, expected: String) {
        #expect(lexicon.isDefinite(word) == true)
        #expect(lexicon.indefinite(of: word) == expected)
    }

    @Test("leaves a noun that has no article", arguments: ["aften", "lokalplan", "broer", "fejl", "kommunens"])
    func noArticle(word: String) {
        #expect(lexicon.indefinite(of: word) == nil)
    }

    @Test(
        "gives the adjective of a thing without its article",
        arguments: [("nationale", false, "national"), ("nye", true, "nyt"), ("digitale", true, "digitalt")])
    func plainAdjectives(word: String, isNeuter: Bool, expected: String) {
        #expect(lexicon.plainAdjective(of: word, isNeuter: isNeuter) == expected)
    }

    @Test(
        "has the forms of verbs that no rule makes",
        arguments: [
            ("finde", "finder", "fandt", "fundet"), ("holde", "holder", "holdt", "holdt"),
            ("planlægge", "planlægger", "planlagde", "planlagt"), ("komme", "kommer", "kom", "kommet"),
            ("gøre", "gør", "gjorde", "gjort"), ("være", "er", "var", "været"), ("støbe", "støber", "støbte", "støbt"),
        ])
    func verbs(infinitive: String, present: String, past: String, participle: String) {
        let forms = lexicon.verbForms(of: infinitive)
        #expect(forms.present.contains(present))
        #expect(forms.past.contains(past))
        #expect(forms.participle.contains(participle))
    }

    @Test(
        "knows the noun of a verb, and the verb of a noun",
        arguments: [
            ("idriftsætte", "idriftsættelse"), ("udbyde", "udbud"), ("bygge", "bygning"), ("asfaltere", "asfaltering"),
            ("genindvie", "genindvielse"), ("sælge", "salg"), ("støbe", "støbning"), ("købe", "køb"),
            ("vedtage", "vedtagelse"), ("fuge", "fugning"),
        ])
    func nominalisations(verb: String, noun: String) {
        #expect(lexicon.nominalisations(ofVerb: verb).first == noun)
        #expect(lexicon.verb(ofNoun: noun) == verb)
    }

    @Test("makes no verb of a noun that has none", arguments: ["adgang", "svømmehal", "rådhus"])
    func noVerb(noun: String) {
        #expect(lexicon.verb(ofNoun: noun) == nil)
    }

    @Test(
        "gives all forms of a word one key",
        arguments: [
            ["vedtages", "vedtog", "vedtagelsen", "vedtaget"], ["males", "malingen", "malet"],
            ["cykelbroen", "cykelbroernes", "cykelbro"], ["tranbybroen", "tranbybroens"], ["nye", "nyt", "ny"],
            ["bøger", "bogen", "bogens"], ["åbent", "åben", "åbne"],
        ])
    func keys(words: [String]) {
        #expect(Set(words.map { lexicon.key(of: $0) }).count == 1)
        #expect(lexicon.key(of: words[0]) != nil)
    }

    @Test(
        "keeps words apart that only look alike",
        arguments: [("ledning", "ledelse"), ("plan", "plads"), ("tid", "tidlig")])
    func keysApart(one: String, other: String) {
        #expect(lexicon.key(of: one) != lexicon.key(of: other))
    }
}
