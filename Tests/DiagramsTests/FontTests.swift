import Testing

@testable import Diagrams

@Suite("A text that is too long")
struct FontTests {
    @Test(
        "is cut between words, and inside one only where little else would be left",
        arguments: [
            ("Udbud af den nye vandplads", 120.0, "Udbud af den nye…"),
            ("Klimatilpasningsprojektet", 90, "Klimatilpas"),
            ("En klimatilpasningsplan", 90, "En klimatil"),
        ])
    func words(text: String, room: Double, kept: String) {
        let fitted = Font.label.fitted(text, to: room)
        #expect(fitted.hasPrefix(kept) && fitted.hasSuffix("…"))
        #expect(Font.label.width(of: fitted) <= room)
    }
}
