import Language
import Testing

@testable import Claims

@Suite("A word that no event table knows")
struct VerbLooksTests {
    @Test(
        "can be a participle where the lexicon has it as one, or has it not",
        arguments: ["støbt", "fuget", "brickeret"])
    func participles(word: String) { #expect(VerbLooks.canBe(word, \.isParticiple)) }

    @Test("is no verb where the lexicon has it as something else", arguments: ["projekt", "rækværket", "budget"])
    func others(word: String) { #expect(!VerbLooks.canBe(word, \.isParticiple)) }

    @Test("goes by its verb, its noun and its forms alike, and an expectation by nothing")
    func stems() {
        #expect(Stems.of("Rækværket efterprøves") == Stems.of("Efterprøvning af rækværk"))
        #expect(Stems.of("Malingen af rækværkerne") == Stems.of("rækværk males"))
        #expect(Stems.of("Hegnet forudsættes") == Stems.of("hegn"))
        #expect(Stems.of("Malingen") != Stems.of("Muren"))
    }
}
