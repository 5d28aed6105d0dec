import Testing

@testable import Minutes

@Suite struct BodyNameTests {
    @Test(arguments: [
        ("DIREKTIONEN", "Direktionen"), ("Direktionen, Bælum Kommune", "Direktionen"),
        ("Bælum Kommune, Direktionen", "Direktionen"), ("DIREKTIONEN, BÆLUM KOMMUNE", "Direktionen"),
        ("BÆLUM KOMMUNE - DIREKTIONEN", "Direktionen"), ("Direktionen (Bælum Kommune)", "Direktionen"),
        ("Byrådet i Høje-Taastrup Kommune", "Byrådet"), ("Økonomiudvalget – Bælum Kommune", "Økonomiudvalget"),
        ("TEKNIK- OG MILJØUDVALGET", "Teknik- og Miljøudvalget"), ("MED-UDVALGET", "MED-udvalget"),
        ("ØKONOMIUDVALGET", "Økonomiudvalget"), ("Direktionen Bælum Kommune", "Direktionen"),
        ("Lynge Provstis Kirkegårdsudvalg", "Kirkegårdsudvalget"), ("Kommune Kommunalbestyrelse", "Kommunalbestyrelse"),
        ("Mosby Sogns Menighedsråd, Lynge Provsti", "Menighedsrådet"), ("Mosby Skoles bestyrelse", "Bestyrelsen"),
        ("HEGNSYNET FOR BÆLUM KOMMUNE", "Hegnsynet"),
    ])
    func isOneForOneBody(_ written: String, _ shown: String) { #expect(BodyName.shown(written) == shown) }

    @Test(arguments: [
        "HMU", "MED-udvalget", "Udvalget for Bælum Kommunes historie", "Direktionen", "Teknik- og Miljøudvalget", "",
        "Bælum Kommune", "Styregruppen for IT i kommunen", "Kommune", "IT-rådet",
        "§ 17, stk. 4-udvalget for digitalisering",
    ])
    func leavesNamesAlone(_ written: String) { #expect(BodyName.shown(written) == written) }
}
