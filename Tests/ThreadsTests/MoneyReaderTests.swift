import Minutes
import Portfolio
import Testing

@testable import Threads

@Suite("The money of a project")
struct MoneyReaderTests {
    /// "granted 12000000", with "whole" behind it where it is the whole project.
    private func readings(_ sentence: String) -> [String] {
        let text = SourceText(sentence)
        let found = AmountReader().amounts(in: text)
        let starts = [0] + found.map(\.range.upperBound)
        let ends = found.map(\.range.lowerBound) + [text.count]
        let between = zip(starts, ends).map { String(text[$0..<$1]) }
        return MoneyReader(words: .danish, project: "Havnebadet").readings(of: found.map(\.value), between: between).map
        {
            "\($0.kind.rawValue) \($0.amount)" + ($0.isWhole ? " whole" : "")
        }
    }

    @Test(
        "is granted, expected or spent by the words beside the amount",
        arguments: [
            ("Der er bevilget 12 mio. kr., og der er brugt 7,5 mio. kr.", ["granted 12000000", "spent 7500000"]),
            ("4 mio. kr. er afsat til skitser, og 3 mio. kr. er brugt.", ["granted 4000000", "spent 3000000"]),
            ("Der frigives 250.000 kr. til forundersøgelser.", ["granted 250000"]),
            ("Broen ventes at koste 31 mio. kr.", ["expected 31000000"]),
            ("Til dato er der afholdt udgifter for 9,2 mio. kr.", ["spent 9200000"]),
            ("Den samlede anlægssum anslås til 64 mio. kr.", ["expected 64000000 whole"]),
            (
                "Anlægssummen stiger fra 40 mio. kr. til 46 mio. kr.",
                ["expected 40000000 whole", "expected 46000000 whole"]
            ),
            (
                "Budgettet for hele projektet er 40 mio. kr., og projektet forventes nu at koste 46 mio. kr.",
                ["granted 40000000 whole", "expected 46000000 whole"]
            ),
        ])
    func readings(_ sentence: String, _ expected: [String]) {
        #expect(readings(sentence) == expected)
    }

    @Test(
        "is that of the whole project only where no word of its clause may make it another's",
        arguments: [
            ("Havnebadet forventes at koste i alt 50 mio. kr.", true), ("Hele projektet koster 50 mio. kr.", true),
            ("50 mio. kr. er afsat til hele projektet.", true),
            ("Den samlede anlægssum ventes at blive 33 mio. kr., når indeks regnes med.", true),
            ("Der bevilges 20 mio. kr. til hele forundersøgelsen.", false),
            ("Det samlede budget for kommunens broer er 40 mio. kr.", false),
            ("Hele kommunens anlæg forventes nu at koste 60 mio. kr.", false),
            ("Fonden forventer at bruge i alt 45 mio. kr. på sit bad.", false),
            ("Den samlede anlægssum er 12 mio. kr. for første etape.", false),
        ])
    func whole(_ sentence: String, _ isWhole: Bool) {
        #expect(readings(sentence).contains { $0.hasSuffix("whole") } == isWhole)
    }

    @Test(
        "is not told by a sentence that denies, asks, supposes or speaks of others",
        arguments: [
            "Det vurderes, at hele projektet ikke vil koste 58 mio. kr., som avisen skrev.",
            "Hvis hele projektet bygges om, koster det 70 mio. kr.",
            "Et medlem spurgte, om hele projektet koster 70 mio. kr.", "Koster hele projektet nu 70 mio. kr.?",
            "Nabokommunens samlede budget er 45 mio. kr.", "Hele projektet ville koste 70 mio. kr.",
        ])
    func doubts(_ sentence: String) {
        #expect(readings(sentence).isEmpty)
    }

    @Test(
        "is not what is a part, a change, a yearly cost or somebody else's",
        arguments: [
            "Der forventes en merudgift på 3 mio. kr.", "Forbruget er 2 mio. kr. mindre end ventet.",
            "Driften ventes at koste 400.000 kr. årligt.", "Der er søgt tilskud på 5 mio. kr. fra fonden.",
            "Prisen er 1.200 kr. pr. m2.", "Mødet tog tid, og 3 mio. kr. blev nævnt.",
            "Kommunegarantien forventes at være på 13,5 mio. kr.",
        ])
    func others(_ sentence: String) {
        #expect(readings(sentence).isEmpty)
    }
}
