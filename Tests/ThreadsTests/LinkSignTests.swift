import Claims
import Language
import Portfolio
import Testing

@testable import Threads

@Suite("What links an item beside case number and title")
struct LinkSignTests {
    static let ring = Project(id: "ring", name: "Ringvejen", aliases: ["etape 2", "vejen"], caseNumbers: ["19/3"])
    static let hall = Project(id: "hal", name: "Ny springhal", caseNumbers: ["20/4"])
    static let house = Project(id: "multi", name: "Multihus i Tranby")

    private func touched(_ projects: [Project], _ tell: (inout Told) -> Void) -> [[String]] {
        var told = Told()
        tell(&told)
        return told.threads(projects).histories.map { $0.touches.map(\.item) }
    }

    @Test(
        "A plain name counts in an item that is the project's by something else, and not against another's",
        arguments: [
            ("Ny springhal - tidsplan", "Etape 2 (tribunen) bygges i foråret.", [[], ["1"]]),
            ("Affald", "Adgangen fra vejen lukkes i juni.", [[], []]),
            ("Affald", "Ringvejen er færdig, og vejen åbner.", [["1"], []]),
        ])
    func plain(title: String, said: String, items: [[String]]) {
        let found = touched([Self.ring, Self.hall]) {
            $0.meeting("2021-03-01") { $0.item("1", title) { $0.say(said) } }
        }
        #expect(found == items)
    }

    @Test("A date in another project's item is not taken by a plain name")
    func plainClaims() {
        var told = Told()
        told.meeting("2021-03-01") {
            $0.item("1", "Ny springhal", cases: ["20/4"]) {
                $0.say("Ringvejen er nævnt.")
                $0.say(
                    "Etape 2 rykkes til 2023.", "Etape 2", "construction", "2023-01-01..2023-12-31",
                    ordinal: .init(word: "etape", number: 2))
            }
        }
        #expect(told.threads([Self.ring, Self.hall]).histories.map(\.entries.count) == [0, 1])
    }

    @Test(
        "A name is found without its \"new\", over the full stops of initials and with its two words turned round",
        arguments: [
            ("Ny elektronisk patientjournal", "Elektronisk patientjournal - status"),
            ("Krydset P.C. Holms Allé", "ombygning af krydset P.C. Holms Allé"),
        ])
    func forms(name: String, text: String) {
        let index = NameIndex(projects: [Project(id: "p", name: name)])
        #expect(!index.hits(in: FoldedWords.of(text)).isEmpty)
    }

    @Test(
        "The two telling words of a name may change places only side by side, one of them a name",
        arguments: [
            ("Merforbrug på Ravnsø omfartsvej", 1), ("Ravnsø har fået en omfartsvej", 0), ("en omfartsvej", 0),
        ])
    func pairs(text: String, count: Int) {
        let index = NameIndex(projects: [Project(id: "p", name: "Omfartsvej ved Ravnsø")])
        #expect(index.scattered(in: FoldedWords.of(text)[...]).count == count)
    }

    @Test(
        "The items of a body that has one project are the project's, but for the meeting itself",
        arguments: [
            ("Byggeudvalget for Multihus i Tranby", [["2", "3"]]), ("Direktionen", [[]]),
            ("Tranby Borgerforening", [[]]),
        ])
    func bodies(body: String, items: [[String]]) {
        let found = touched([Self.house]) {
            $0.meeting("2021-03-01", body: body) {
                $0.item("1", "Godkendelse af dagsorden")
                $0.item("2", "Revideret tidsplan")
                $0.item("3", "Parkering")
                $0.item("4", "Eventuelt")
            }
        }
        #expect(found == items)
    }

    @Test("A case goes on under its number, whatever it is called, unless several projects run over it")
    func numbers() {
        let found = touched([Self.house, Self.hall]) {
            $0.meeting("2021-03-01", body: "Teknisk Udvalg") {
                $0.item("1", "Multihus i Tranby", cases: ["21/55"])
                $0.item("2", "Ny springhal", cases: ["21/77"])
                $0.item("3", "Multihus i Tranby: parkering", cases: ["21/77"])
            }
            $0.meeting("2021-04-01", body: "Økonomiudvalget") {
                $0.item("7", "Tillægsbevilling", cases: ["21/55"])
                $0.item("8", "Belysning", cases: ["21/77"])
            }
        }
        #expect(found == [["1", "3", "7"], ["2"]])
    }

    @Test(
        "A name that an item gives to its project links later titles, with the words that gave it",
        arguments: [
            "Huset, som herefter benævnes Lyngborg, er i udbud.", "Huset er døbt Lyngborg.",
            "Det nye hus har fået navnet Lyngborg.",
        ])
    func nicknames(said: String) throws {
        var told = Told()
        told.meeting("2021-03-01") { $0.item("1", "Multihus i Tranby") { $0.say(said) } }
        told.meeting("2021-04-01") { $0.item("5", "Lyngborg - udlejning") }
        let touch = try #require(told.threads([Self.house]).histories[0].touches.last)
        #expect(touch.item == "5")
        #expect(touch.reasons == [.newName("Lyngborg", quote: said)])
    }

    @Test(
        "A name in brackets in a title is one, a letter for the kind of case is none",
        arguments: [
            ("Nyt journalsystem (VestJournal) - uddannelse", "VestJournal"), ("Multihuset (B)", nil),
            ("Byggeriet (to etaper)", nil), ("(Lukket) Salg", nil),
        ])
    func brackets(title: String, name: String?) {
        #expect(Renames.nickname(inTitle: title) == name)
    }
}
