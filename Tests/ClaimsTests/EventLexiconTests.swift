import Testing

@testable import Claims

struct EventLexiconTests {
    /// What each verb and noun of a line is read as first.
    private func readings(of event: EventWord) -> [EventWord?] {
        let lexicon = EventLexicon.standard
        let verbs = event.verbs.map { verb -> EventWord? in
            let words = verb.split(separator: " ").map(String.init)
            return lexicon.verbs(words[0]).first { $0.particles == Array(words.dropFirst()) }?.event
        }
        return verbs
            + event.nouns.map {
                lexicon.pair($0) ?? lexicon.noun($0.hasPrefix("-") ? "prøve" + $0.dropFirst() : $0)
            }
    }

    /// A line that stands behind others in all its words could go, and nothing would tell.
    @Test(
        "needs each line of the tables: one of its words is read by it first", arguments: EventLexicon.standard.events)
    func everyLineIsNeeded(event: EventWord) {
        #expect(readings(of: event).contains(event), "\(event.concept.name) \(event.verbs) \(event.nouns)")
    }

    @Test func everyLineOfTheTablesIsAnEvent() {
        let lines = EventTables.all.split(separator: "\n").filter { !$0.allSatisfy(\.isWhitespace) }
        #expect(lines.count >= 100)
        #expect(lines.filter { EventWord(line: $0) == nil }.map(String.init) == [])
        #expect(EventLexicon.standard.events.count == lines.count)
    }

    @Test(arguments: [
        ("idriftsættes", "goLive"), ("overgik", "transition"), ("udbydes", "tender"), ("underskrevet", "signing"),
        ("vedtog", "adoption"), ("bestiltes", "ordering"), ("nedlagt", "abolition"), ("åbnede", "opening"),
    ])
    func knowsTheFormsOfVerbs(word: String, concept: String) {
        #expect(EventLexicon.standard.verbs(word).contains { $0.event.concept.name == concept })
    }

    @Test(arguments: [
        ("licitationen", "tender"), ("prøvedriften", "test"), ("budgetseminaret", "event"),
        ("anlægsarbejderne", "construction"),
        ("udbuddet", "tender"), ("kontraktudløbet", "expiry"), ("rådgiverudbuddet", "tender"),
        ("spadestikket", "groundbreaking"), ("gulvlægningen", "verbalNoun"), ("parallelkørslen", "verbalNoun"),
        ("kalibreringerne", "verbalNoun"),
    ])
    func knowsNounsInTheirFormsAndCompounds(word: String, concept: String) {
        #expect(EventLexicon.standard.noun(word)?.concept.name == concept)
    }

    @Test(arguments: [("genindviet", "Genåbning"), ("færdigmonteres", "Færdigmontering")])
    func knowsVerbsWithAPrefix(word: String, head: String) {
        let styles = EventLexicon.standard.verbs(word).map(\.event.style)
        #expect(styles.contains { if case .noun(head, _) = $0 { true } else { false } })
    }

    @Test(arguments: [
        ("bores", "boring"), ("kalibreres", "kalibrering"), ("fældes", "fældning"), ("tømmes", "tømning"),
    ])
    func makesNounsOfVerbs(verb: String, noun: String) { #expect(VerbNouns.noun(ofPassive: verb) == noun) }

    @Test(arguments: [
        "bygningen", "afdelingen", "kirkebygningerne", "bestyrelsen", "spildevandsledningen", "løsningerne",
        "stillingen",
        "forsinkelsen", "kørslen",
    ])
    func thingsThatAVerbOnceMadeAreNoEvents(word: String) { #expect(EventLexicon.standard.noun(word) == nil) }

    @Test(arguments: ["udvalget", "dagtilbud", "kommunalvalget", "sagsbehandlingen", "borgerne", "og"])
    func isNotTakenInByLookalikes(word: String) {
        #expect(EventLexicon.standard.noun(word) == nil)
    }

    @Test(
        "tells the form of a verb beside a noun from an infinitive that ends alike",
        arguments: [
            ("begyndende", true), ("gældende", true), ("afsluttende", true), ("fremsende", false), ("anvende", false),
            ("godkende", false), ("begynde", false),
        ])
    func presentParticiples(word: String, expected: Bool) {
        #expect(Inflection.isPresentParticiple(word) == expected)
    }
}
