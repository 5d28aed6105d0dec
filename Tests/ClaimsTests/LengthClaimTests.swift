import MarkedMinutes
import Portfolio
import Testing

@testable import Claims

@Suite("How long something is said to take, without a day that it begins on")
struct LengthClaimTests {
    private func lengths(_ text: String) -> [LengthClaim] {
        let minutes = MarkedMinutes(text)
        return ClaimReader().read(minutes.item, of: minutes.meeting).lengths
    }

    private func told(_ text: String) -> [String] {
        lengths(text).map { "\($0.event.name): \($0.length.least)..\($0.length.most.map(String.init) ?? "")" }
    }

    @Test(
        "is read from what somebody or something needs",
        arguments: [
            ("En ny leverandør skal have [150 dage|150d] til at overtage driften.", "Overtagelse af drift: 150..150"),
            ("En ny operatør skal bruge mindst [150 dage|150d] på at overtage ruten.", "Overtagelse af ruten: 150.."),
            ("Derfor skal en ny forpagter have [60 dage|60d] til at overtage kroen.", "Overtagelse af kroen: 60..60"),
            ("Det tager en ny vognmand [90 dage|90d] at overtage ruterne.", "Overtagelse af ruterne: 90..90"),
            ("Den kommende lejer har [60 dage|60d] til at overtage kroen.", "Overtagelse af kroen: 60..60"),
            ("Der skal afsættes højst [20 dage|20d] til flytningen.", "Flytning: 0..20"),
            ("Der er behov for [20 dage|20d] til testen af pumperne.", "Test af pumperne: 20..20"),
            ("Den valgte murer har brug for [90 dage|90d] til at udskifte porten.", "Udskiftning af porten: 90..90"),
        ])
    func needs(sentence: String, length: String) {
        #expect(told(sentence) == [length])
        #expect(lengths(sentence).allSatisfy { $0.isNeed })
    }

    @Test(
        "is read from what something lasts",
        arguments: [
            ("Overtagelsen varer mindst [30 dage|30d].", "Overtagelse: 30.."),
            ("Det ventes, at flytningen vil tage [30 dage|30d].", "Flytning: 30..30"),
            ("Overdragelsen tager højst [14 dage|14d].", "Overdragelse: 0..14"),
        ])
    func lasts(sentence: String, length: String) {
        #expect(told(sentence) == [length])
        #expect(lengths(sentence).allSatisfy { !$0.isNeed })
    }

    @Test(
        "is no matter of what is over, denied, or no event",
        arguments: [
            "Leverandøren brugte [150 dage|150d] på at overtage driften.",
            "En ny leverandør skal ikke have [150 dage|150d] til at overtage driften.",
            "Aftalen på [150 dage|150d] skal underskrives.",
            "Borgerne skal betale senest [14 dage|14d] efter, at regningen er sendt.",
            "Bussen tager [14 dage|14d].",
            "Bussen har [14 dage|14d] fri.",
            "Konsulenten foreslår, at en ny vognmand skal have [90 dage|90d] til at overtage ruterne.",
            "Hvis aftalen opsiges, skal en ny vognmand have [90 dage|90d] til at overtage ruterne.",
            "I Lilleby skal en ny vognmand have [90 dage|90d] til at overtage ruterne.",
        ])
    func isNone(sentence: String) {
        #expect(told(sentence).isEmpty)
    }

    @Test(
        "puts one who takes over between the choice and the end of the agreement",
        arguments: [
            "En ny leverandør skal have [150 dage|150d] til at overtage driften.\n"
                + "Kontrakten udløber [den 31. december 2031|2031-12-31].",
            "Kontrakten udløber [den 31. december 2031|2031-12-31] og kan ikke forlænges.\n"
                + "En kommende leverandør har brug for [150 dage|150d] til at overtage driften.",
        ])
    func succeeds(text: String) {
        let order = MarkedMinutes(text).order
        #expect(order.count == 2)
        #expect(order.contains { $0.hasPrefix("Valg af") && $0.hasSuffix("-> Overtagelse af drift") })
        #expect(order.contains("Overtagelse af drift -> Udløb af kontrakt"))
    }

    @Test("means the choice and the transition that the item dates by other words")
    func meansDated() {
        let minutes = MarkedMinutes(
            """
            Aftalen udløber [den 31. december 2031|2031-12-31].
            En ny leverandør skal bruge [150 dage|150d] på at overtage driften.

            - [Juni 2031|2031-06]: Leverandør valgt
            - [Juli til december 2031|2031-07-01..2031-12-31]: Overgang til ny leverandør
            """)
        #expect(minutes.order.contains("Leverandør valgt -> Overgang til ny leverandør"))
        #expect(minutes.order.contains("Overgang til ny leverandør -> Udløb af aftale"))
    }

    @Test("binds nothing to an end that it has nothing to do with, or to one of several")
    func bindsNothing() {
        let open = MarkedMinutes(
            "En ny vognmand skal have [90 dage|90d] til at overtage ruterne.\n"
                + "Aftalen udløber [den 31. december 2031|2031-12-31], men den kan forlænges.")
        #expect(open.dependencies.allSatisfy { $0.to.concept?.isLimit != true })
        for text in [
            "Udvalget skal have [20 dage|20d] til at læse rapporten.\nAftalen udløber [den 1. maj 2031|2031-05-01].",
            "En ny leverandør skal have [150 dage|150d] til at overtage driften.\n"
                + "Kontrakten udløber [den 31. december 2031|2031-12-31].\n"
                + "Lejeaftalen udløber [den 1. maj 2032|2032-05-01].",
        ] {
            let ends = MarkedMinutes(text).dependencies.filter { $0.to.concept?.isLimit ?? false }
            #expect(ends.allSatisfy { $0.basis == .inferred }, "\(text)")
        }
    }

    @Test(
        "marks an end that can be put off, whoever says so near it",
        arguments: [
            ("Aftalen udløber [den 1. maj 2031|2031-05-01], men kan forlænges.", true),
            ("Aftalen udløber [den 1. maj 2031|2031-05-01].\nDer er option på forlængelse.", true),
            ("Aftalen udløber [den 1. maj 2031|2031-05-01].\nAftalen kan forlænges to gange.", true),
            ("Aftalen udløber [den 1. maj 2031|2031-05-01] og kan ikke forlænges.", false),
            ("Aftalen udløber [den 1. maj 2031|2031-05-01].\nOptionen på forlængelse er udnyttet.", false),
            ("Aftalen udløber [den 1. maj 2031|2031-05-01].\nLejemålet kan forlænges.", false),
            ("Aftalen udløber [den 1. maj 2031|2031-05-01].\nTilladelsen blev forlænget.", false),
            ("Aftalen udløber [den 1. maj 2031|2031-05-01].\nDen kan forlænges, men det kan licensen ikke.", true),
            ("Aftalen udløber [den 1. maj 2031|2031-05-01].\nDet er muligt at forlænge den.", true),
            ("Aftalen udløber [den 1. maj 2031|2031-05-01].\nDet er ikke muligt at forlænge den.", false),
            (
                "Aftalen udløber [den 1. maj 2031|2031-05-01], og det kan ikke udelukkes, at den forlænges.", true
            ),
        ])
    func canBePutOff(text: String, isRenewable: Bool) {
        #expect(MarkedMinutes(text).claims.first?.signals.contains(.renewable) == isRenewable)
    }

    @Test("ends a phase by the end that a dependency names")
    func endsPhase() {
        let minutes = MarkedMinutes(
            "Testperioden starter [den 1. april 2031|2031-04-01] og varer [42 dage|42d].\n"
                + "Systemet tages i brug, når testen er afsluttet.")
        #expect(minutes.order == ["Testperioden -> Ibrugtagning af system"])
    }
}
