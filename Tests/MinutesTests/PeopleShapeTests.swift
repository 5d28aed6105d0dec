import Portfolio
import Testing

@testable import Minutes

/// How minutes write who was there, each shape with those whom a reader would name.
@Suite("People in every shape")
struct PeopleShapeTests {
    struct Shape: CustomTestStringConvertible, Sendable {
        let head: String
        var present: [String] = []
        var absent: [String] = []

        init(_ head: String, _ present: [String] = [], absent: [String] = []) {
            self.head = head
            self.present = present
            self.absent = absent
        }

        var testDescription: String { head.split(separator: "\n").joined(separator: " / ") }
    }

    @Test("reads who was there and who was not", arguments: shapes)
    func shape(_ shape: Shape) {
        let minutes = "Havneudvalget den 4. maj 2021\n\n\(shape.head)\n\n1. Skolebus\n\nBeslutning\n\nGodkendt.\n"
        let meeting = MinutesSegmenter().meeting(from: SourceText(minutes), source: "a.txt")
        #expect(meeting.participants.map(\.name) == shape.present)
        #expect(meeting.absent.map(\.name) == shape.absent)
    }

    @Test(
        "reads those whom lists name behind what they are, for whom they stand in, and between bullets",
        arguments: [
            Shape("Til stede: Medlemmerne Anne Lund (A) og Bo Friis (V)", ["Anne Lund (A)", "Bo Friis (V)"]),
            Shape(
                "Til stede: Anne Lund samt planchef Bo Friis og bykoordinator Ea Holm",
                ["Anne Lund", "Bo Friis", "Ea Holm"]),
            Shape(
                "Til stede: Anne Lund (A), Bo Friis (V) som stedfortræder for Ea Holm (V)",
                ["Anne Lund (A)", "Bo Friis (V)"]),
            Shape("Fremmødte:  • Anne Lund (formand)  • Bo Friis", ["Anne Lund", "Bo Friis"]),
        ])
    func runs(_ shape: Shape) { self.shape(shape) }

    @Test("reads a long list of names between the same word", arguments: ["og", "samt"])
    func longList(word: String) {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        let names = (0..<2000).map {
            "Per \(letters[$0 % 26])\(letters[$0 / 26 % 26].lowercased())l\(letters[$0 / 676].lowercased())by"
        }
        let text = SourceText(names.joined(separator: " \(word) "))
        let entries = NameList(text: text).entries(in: 0..<text.utf8.count)
        #expect(entries.map { String(text.words($0)) } == names)
    }

    @Test(
        "parts people at an \"og\" between two names, and leaves the one in an office",
        arguments: [
            ("Anne Lund og Bo Friis og Ib Krog", ["Anne Lund", "Bo Friis", "Ib Krog"]),
            (
                "Anne Lund (A) og Bo Friis (formand og vært) samt Ib Krog",
                ["Anne Lund (A)", "Bo Friis (formand og vært)", "Ib Krog"]
            ),
            ("Chefen for Drift og Havn samt Ib Krog", ["Chefen for Drift og Havn", "Ib Krog"]),
            ("og Anne Lund", ["Anne Lund"]),
            ("Anne Lund og hendes gæster", ["Anne Lund og hendes gæster"]),
        ])
    func and(list: String, names: [String]) {
        let text = SourceText(list)
        #expect(NameList(text: text).entries(in: 0..<text.utf8.count).map { String(text.words($0)) } == names)
    }

    static let shapes: [Shape] = lists + lines + columns + remarks + labels + sentences + nobody

    private static let trio = ["Anne Lund", "Bo Friis", "Ib Krog"]

    private static let lists = [
        Shape("Til stede: Anne Lund; Bo Friis; Ib Krog", trio),
        Shape("Tilstede: Anne Lund, Bo Friis samt Ib Krog.", trio),
        Shape("Mødte: Anne Lund, formand, Bo Friis, næstformand, og Ib Krog.", trio),
        Shape("Mødedeltagere Anne Lund, Bo Friis og Ib Krog", trio),
        Shape("Deltagere: Anne, Bo, Ib, Eva (ref.)", ["Anne", "Bo", "Ib", "Eva"]),
        Shape("Deltagere: AL, BF, IK", ["AL", "BF", "IK"]),
        Shape("Til stede: Anne Lund (AL), Bo Friis (BF)", ["Anne Lund (AL)", "Bo Friis (BF)"]),
        Shape("Til stede: Anne Lund (AL, formand), Bo Friis (BF)", ["Anne Lund", "Bo Friis (BF)"]),
        Shape(
            "Til stede: Anne van Dijk, Gert K. Holm, Niels-Erik Ravn",
            ["Anne van Dijk", "Gert K. Holm", "Niels-Erik Ravn"]),
        Shape("Til stede: Anne Lund (A) (formand), Bo Friis (V)", ["Anne Lund (A)", "Bo Friis (V)"]),
        Shape(
            "Til stede: Borgmester Anne Lund (A), Bo Friis (V) og Ib Krog (O)",
            ["Anne Lund (A)", "Bo Friis (V)", "Ib Krog (O)"]),
        Shape("Til stede: havnechef Anne Lund, konst. skoleleder Bo Friis, Ib Krog", trio),
    ]

    private static let lines = [
        Shape("Fremmødte:\n- Anne Lund\n- Bo Friis\n- Ib Krog", trio),
        Shape("Deltagere\n• Anne Lund\n• Bo Friis\n• Ib Krog", trio),
        Shape("Deltagere: Anne Lund\n           Bo Friis\n           Ib Krog", trio),
        Shape("Til stede: Anne Lund, Bo Friis og\nIb Krog", trio),
        Shape(
            "Til stede: Anne Lund, Bo Friis, Charlotte\nKirkeby, Ib Krog",
            ["Anne Lund", "Bo Friis", "Charlotte Kirkeby", "Ib Krog"]),
        Shape("Til stede: Anne Lund, Bo Friis\nIb Krog, Eva Holm", ["Anne Lund", "Bo Friis", "Ib Krog", "Eva Holm"]),
        Shape("Deltagere: Anne Lund, kirkeværge\n           Bo Friis, kasserer\n           Ib Krog", trio),
        Shape("Til stede\nFormand Anne Lund\nNæstformand Bo Friis\nIb Krog", trio),
        Shape("Deltagere\nAnne Lund – formand\nBo Friis – kasserer\nIb Krog", trio),
        Shape("Medlemmer\nAnne Lund, Socialdemokratiet\nBo Friis, Venstre", ["Anne Lund", "Bo Friis"]),
        Shape(
            "Deltagere: Anne Lund (AL), Havby Kommune\n           Bo Friis (BF), Skovby Havn",
            ["Anne Lund (AL)", "Bo Friis (BF)"]),
    ]

    private static let columns = [
        Shape(
            "Til stede  : Anne Lund (formand)         Bo Friis (næstformand)\n             Ib Krog                     Eva Holm\nAfbud      : Ingen\nDesuden    : Ole Vang (direktør)         Lis Thor (økonomichef, ref.)",
            ["Anne Lund", "Bo Friis", "Ib Krog", "Eva Holm", "Ole Vang", "Lis Thor"]),
        Shape(
            "Medlemmer\nAnne Lund (A)       Bo Friis (V)\nIb Krog (O)",
            ["Anne Lund (A)", "Bo Friis (V)", "Ib Krog (O)"]),
        Shape(
            "Medlemmer:\nAnne Lund (A)      Deltog\nBo Friis (V)       Afbud", ["Anne Lund (A)"],
            absent: ["Bo Friis (V)"]),
        Shape("Deltagere:\nAnne Lund      formand\nBo Friis       Skovby Kommune\nIb Krog", trio),
        Shape(
            "Til stede:\tFirma:\tInit.\nAnne Lund\tSkovby Kommune\tAL\nBo Friis\tMurer Friis ApS\tBF\nAfbud:\nIb Krog",
            ["Anne Lund", "Bo Friis"], absent: ["Ib Krog"]),
        Shape(
            "Navn           Parti     Til stede\nAnne Lund      A         X\nBo Friis       V         -", ["Anne Lund"],
            absent: ["Bo Friis"]),
        Shape(
            "Init. | Navn | Firma\nAL | Anne Lund | Skovby Kommune\nBF | Bo Friis | Rådgiverne",
            ["Anne Lund", "Bo Friis"]),
    ]

    private static let remarks = [
        Shape("Til stede: Anne Lund, Bo Friis (under punkt 4), Ib Krog (mødte kl. 17.10)", trio),
        Shape("Til stede: Anne Lund, Bo Friis (deltog ikke i punkt 3), Ib Krog", trio),
        Shape("Til stede: Anne Lund, Bo Friis (afbud), Ib Krog (syg)", ["Anne Lund"], absent: ["Bo Friis", "Ib Krog"]),
        Shape(
            "Deltagere: Anne Lund (V), Bo Friis (A) - ankom kl. 17.10, Ib Krog (O)",
            ["Anne Lund (V)", "Bo Friis (A)", "Ib Krog (O)"]),
        Shape("Til stede: Anne Lund, Bo Friis, afbud, Ib Krog", ["Anne Lund", "Ib Krog"], absent: ["Bo Friis"]),
        Shape(
            "Til stede: Anne Lund (formand, valgt af Søby Sogn), Bo Friis (forældrevalgt)", ["Anne Lund", "Bo Friis"]),
        Shape("Afbud: Bo (ferie), Eva (syg)", absent: ["Bo", "Eva"]),
        Shape("Til stede: Anne Lund, Bo Friis, Ib Krog\nIb Krog deltog ikke i punkt 2.", trio),
    ]

    private static let labels = [
        Shape("Ordstyrer: Anne Lund\nReferent: Bo Friis", ["Anne Lund", "Bo Friis"]),
        Shape("Til stede: Anne Lund, Bo Friis\nReferent: Bo", ["Anne Lund", "Bo Friis"]),
        Shape("Til stede: Anne Lund, Bo Friis\nReferent: BF", ["Anne Lund", "Bo Friis"]),
        Shape("Formand: Anne Lund\nSekretær: Bo Friis\nMedlemmer: Ib Krog", trio),
        Shape("Deltagere: Formand: Anne Lund, Næstformand: Bo Friis, Medlemmer: Ib Krog", trio),
        Shape("Til stede fra bestyrelsen: Anne Lund, Bo Friis\nTil stede fra administrationen: Ib Krog", trio),
        Shape("Fra Skovby Kommune: Anne Lund og Bo Friis\nFra administrationen: Ib Krog", trio),
        Shape(
            "Mødt var:\nfor klageren: Anne Lund og Bo Friis\nfor indklagede: Ib Krog og Eva Holm", trio + ["Eva Holm"]),
        Shape("Deltagere:\nForældrevalgte: Anne Lund, Bo Friis\nMedarbejdere: Ib Krog, Eva Holm", trio + ["Eva Holm"]),
        Shape("Gæster: Arkitekt Lis Mark (Tegnestuen Kanten) under punkt 4", ["Lis Mark"]),
        Shape(
            "Fremmødte: Anne Lund\nForfald: Bo Friis\nSuppleant: Ib Krog", ["Anne Lund", "Ib Krog"],
            absent: ["Bo Friis"]),
        Shape("Fraværende medlemmer: Bo Friis (V) og Eva Holm (F)", absent: ["Bo Friis (V)", "Eva Holm (F)"]),
    ]

    private static let sentences = [
        Shape("Mødt var Anne Lund, Bo Friis og Ib Krog. Afbud fra Eva Holm.", trio, absent: ["Eva Holm"]),
        Shape("Alle var mødt undtagen Bo Friis.", absent: ["Bo Friis"]),
        Shape("Samtlige medlemmer var til stede, bortset fra Bo Friis (sygdom).", absent: ["Bo Friis"]),
        Shape("Bo Friis havde meldt afbud.", absent: ["Bo Friis"]),
        Shape("Bo Friis (V) og Eva Holm (F) var fraværende.", absent: ["Bo Friis (V)", "Eva Holm (F)"]),
        Shape("Fraværende: Bo Friis (A). I stedet mødte Eva Holm (A).", ["Eva Holm (A)"], absent: ["Bo Friis (A)"]),
        Shape("Eva Holm deltog som suppleant for Bo Friis.", ["Eva Holm"], absent: ["Bo Friis"]),
        Shape("Med var: Anne, Bo og Niels P. Eva havde meldt afbud.", ["Anne", "Bo", "Niels P."], absent: ["Eva"]),
        Shape("Bo Friis deltog ikke i behandlingen af punkt 3."),
        Shape("Anne Lund bød velkommen og gennemgik dagens program."),
    ]

    private static let nobody = [
        Shape("Til stede: Anne Lund\nAfbud: Ingen.", ["Anne Lund"]),
        Shape("Til stede: Hele bestyrelsen\nAfbud: -"),
        Shape("Til stede: syv medlemmer samt administrator"),
        Shape("Fraværende: Alle var mødt"),
        Shape("Til stede: Anne Lund\nKopi til: Eva Holm, Bo Friis", ["Anne Lund"]),
        Shape("Til stede: Anne Lund, Bo Friis\nSkolechefen deltager under alle punkter.", ["Anne Lund", "Bo Friis"]),
        Shape("Medlemmer: Chefen for Miljø og Forsyning, Ib Krog", ["Chefen for Miljø og Forsyning", "Ib Krog"]),
    ]
}
