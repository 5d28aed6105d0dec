import MarkedMinutes
import Portfolio
import Testing

@testable import FollowUp

@Suite("Duties in a sentence")
struct DutyTests {
    struct Example: CustomTestStringConvertible {
        let sentence: String
        let kind: Obligation.Kind?
        var owner: String?
        var section: Section.Kind = .presentation
        var testDescription: String { sentence }
    }

    private static func duties(_ example: Example) -> [(kind: Obligation.Kind, owner: String?)] {
        let minutes = MarkedMinutes(example.sentence, section: example.section)
        return DutyReader(vocabulary: .danish).duties(in: minutes.item, of: minutes.meeting).map { duty in
            (duty.kind, duty.owner.map { minutes.meeting.text.quote(at: $0) })
        }
    }

    static let orders: [Example] = [
        Example(
            sentence: "Forvaltningen skal indhente tre priser på et nyt tag.", kind: .order, owner: "Forvaltningen"),
        Example(
            sentence: "Udvalget anmoder forvaltningen om at belyse støjen fra banen.", kind: .order,
            owner: "forvaltningen", section: .decision),
        Example(sentence: "Bestyrelsen pålægger driftschefen at rense brønden.", kind: .order, owner: "driftschefen"),
        Example(
            sentence: "Der udarbejdes et notat om skuret.", kind: .order, owner: nil, section: .decision),
        Example(sentence: "Der ønskes en redegørelse for lugten.", kind: .order, owner: nil, section: .decision),
        Example(
            sentence: "Godkendt, idet sekretariatet booker salen.", kind: .order, owner: "sekretariatet",
            section: .decision),
        Example(sentence: "Sagen forelægges igen [i maj|2030-05].", kind: .order, owner: nil, section: .decision),
    ]

    static let promises: [Example] = [
        Example(sentence: "Formanden kontakter skolen om porten.", kind: .promise, owner: "Formanden"),
        Example(
            sentence: "Herefter vil Teknikforvaltningen give besked til naboerne.", kind: .promise,
            owner: "Teknikforvaltningen"),
        Example(sentence: "Direktøren vender tilbage med en pris.", kind: .promise, owner: "Direktøren"),
        Example(sentence: "Programmet vil blive opdateret efter ferien.", kind: .promise, owner: nil),
        Example(
            sentence: "Forvaltningen forventer at fremlægge et forslag til sommer.", kind: .promise,
            owner: "Forvaltningen"),
    ]

    static let others: [Example] = [
        Example(sentence: "Forvaltningen har indhentet tre priser på et nyt tag.", kind: nil),
        Example(sentence: "Ifølge loven skal ejeren sørge for at rense grøften.", kind: nil),
        Example(sentence: "Hvis taget falder ned, vil forvaltningen indkalde bestyrelsen.", kind: nil),
        Example(sentence: "Udvalget drøftede, hvad forvaltningen skal undersøge.", kind: nil),
        Example(sentence: "\"Forvaltningen skal undersøge porten,\" skrev avisen.", kind: nil),
        Example(sentence: "Partierne mener, at forvaltningen skal undersøge porten.", kind: nil),
        Example(sentence: "Bestyrelsen ønsker at holde et møde med skolen.", kind: nil),
        Example(sentence: "Kommunen kan beslutte, at forvaltningen skal indhente priser.", kind: nil),
        Example(sentence: "Søen skal være fuld af vand.", kind: nil),
        Example(sentence: "Forvaltningen vurderer, at taget holder.", kind: nil),
        Example(sentence: "I maj bad udvalget om en redegørelse for lugten.", kind: nil),
        Example(sentence: "Udvalget anmoder forvaltningen om at belyse støjen.", kind: nil, section: .recommendation),
        Example(sentence: "Forvaltningen forventer at få flere gæster.", kind: nil),
        Example(
            sentence: "Udvalget bad forvaltningen om at rense kloakken; det er sket.", kind: nil, section: .decision),
        Example(sentence: "Godkendt.", kind: nil, section: .decision),
    ]

    @Test("are read where somebody is told to do something or takes it on", arguments: orders + promises)
    func taken(_ example: Example) {
        let found = Self.duties(example)
        #expect(found.map(\.kind) == [example.kind])
        #expect(found.first?.owner == example.owner)
    }

    @Test("are none where it is done, law, supposed, asked, quoted or another's wish", arguments: others)
    func left(_ example: Example) {
        #expect(Self.duties(example).isEmpty)
    }

    @Test("are questions where nothing behind them answers")
    func questions() {
        let open = "Lone Bæk spurgte, hvornår skuret bliver flyttet."
        let answered = open + "\nFormanden svarede, at det er sket."
        #expect(Self.duties(Example(sentence: open, kind: .question)).map(\.kind) == [.question])
        #expect(Self.duties(Example(sentence: answered, kind: nil)).allSatisfy { $0.kind != .question })
    }

    @Test("survive text that is no language, and cost no more than its length")
    func hostile() {
        let noise = String(repeating: "skal vil ; ? ( – \u{202E} 🧵 K.T. ", count: 400)
        #expect(Self.duties(Example(sentence: noise, kind: nil)).count <= 1)
        #expect(Self.duties(Example(sentence: "", kind: nil)).isEmpty)
        let list = Self.orders[0].sentence.dropLast() + String(repeating: " og hegn", count: 5_000)
        #expect(Self.duties(Example(sentence: String(list), kind: .order)).map(\.kind) == [.order])
    }
}
