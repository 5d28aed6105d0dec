import Claims
import Portfolio
import Testing

@testable import Threads

@Suite("What is said after a date has passed")
struct LaterMentionTests {
    private static let quay = Project(id: "kaj", name: "Søndre Kaj", caseNumbers: ["22/5"])

    private func overdue(_ words: String) -> [Finding] {
        var told = Told()
        told.meeting("2022-03-01") {
            $0.item("1", "Søndre Kaj", cases: ["22/5"]) {
                $0.say("Kranen skal stå der senest 4. maj.", "Levering af kranen", nil, "..2022-05-04", stems: ["kran"])
            }
        }
        told.meeting("2022-05-20") { $0.item("3", "Søndre Kaj", cases: ["22/5"]) { $0.say(words) } }
        return told.threads([Self.quay], asOf: "2022-05-21").findings.filter { $0.kind == .overdue }
    }

    @Test(
        "ends the alarm where it tells that the thing is there",
        arguments: [
            "Kranen er leveret, og førerhuset males.", "Kranen kom i sidste uge.", "Kranen er taget i brug.",
            "Kranen står på plads, men kajen er ikke spulet.", "Den valgte kran er rød.",
            "Kranen var lovet i maj, men den kom i går.",
        ])
    func fulfilled(words: String) { #expect(overdue(words).isEmpty) }

    @Test(
        "makes it worse where it tells that the thing is missing, and shows those words",
        arguments: [
            "Kranen er stadig ikke leveret.", "Kajen er spulet, og kranen mangler også.", "Vi venter på kranen.",
            "Kranen er forsinket.",
        ])
    func missing(words: String) {
        let found = overdue(words)
        #expect(found.map(\.severity) == [.warning])
        #expect(found.first?.evidence.last?.quote == words)
    }

    @Test(
        "changes nothing where it only speaks of it, or of another thing",
        arguments: [
            "Udvalget har drøftet kranen.", "Naboerne spurgte til kranen.", "Kranen skal males rød.",
            "Der er brug for kranen.", "Den aftalte kran koster meget.", "Kranen var lovet i maj, og kajen er spulet.",
            "Pullerterne er leveret.",
        ])
    func neither(words: String) {
        let found = overdue(words)
        #expect(found.map(\.severity) == [.info])
        #expect(found.first?.evidence.count == 1)
    }
}
