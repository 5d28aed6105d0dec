import Chronology
import Portfolio
import Testing

/// A text of several lines and what is to be read in it on Friday 13 September 2024.
struct LineCase: CustomStringConvertible, Sendable {
    let text: String
    let reading: String

    init(_ text: String, _ reading: String) { (self.text, self.reading) = (text, reading) }

    var description: String { text.replacing("\n", with: "⏎").replacing("\r", with: "␍") }
}

@Suite("A line's end")
struct LineTests {
    static let anchor = Day("2024-09-13")

    static let joined = [
        LineCase("den 3.\nnovember 2024, uge\n42", "2024-11-03 2024-10-14..2024-10-20"),
        LineCase("Kunstbanen åbner fredag den 1.\noktober 2024.", "2024-10-01"),
        LineCase("åbner den 1.\r\noktober 2024", "2024-10-01"),
        LineCase("åbner den 1.\n    oktober 2024", "2024-10-01"),
        LineCase("åbner den 1. \n\toktober\n2024.", "2024-10-01"),
        LineCase("åbner den 3.\nNovember 2024", "2024-11-03"),
        LineCase("i 2.\nkvartal\n2025", "2025-04-01..2025-06-30"),
        LineCase("2.\nkvartal\n2025", "2025-04-01..2025-06-30"),
        LineCase("fra 1.\ntil 3. maj 2025", "2025-05-01..2025-05-03"),
        LineCase("fra den 1. maj\ntil den 3. juni 2025", "2025-05-01..2025-06-03"),
        LineCase("åbner ultimo\nseptember", "2024-09-21..2024-09-30"),
        LineCase("afsluttes inden\nsommerferien 2025", "..2025-06-29"),
        LineCase("mødes den 3. maj 2025 kl.\n15", "2025-05-03"),
        LineCase("senest\n1. maj 2025", "..2025-05-01"),
        LineCase("foråret\n2025", "2025-03-01..2025-05-31"),
        LineCase("den 3., 4. og\n5. oktober", "2024-10-03..2024-10-05"),
        LineCase("lukket i uge 28,\n29 og 30 2025", "2025-07-07..2025-07-27"),
        LineCase("i uge\n42. Derefter lukkes der", "2024-10-14..2024-10-20"),
        LineCase("fra maj -\njuni 2025", "2025-05-01..2025-06-30"),
        LineCase("i løbet af de næste tre\nmåneder", "2024-09-13..2024-12-13"),
        LineCase("åbner den 1. okto-\nber 2024", "2024-10-01"),
        LineCase("åbner den 1. okto-\r\n   ber 2024", "2024-10-01"),
        LineCase("åbner den 1. okto\u{AD}\nber 2024 og i no\u{AD}vember", "2024-10-01 2024-11-01..2024-11-30"),
        LineCase("inden sommer-\nferien 2025", "..2025-06-29"),
        LineCase(
            "Udvalget drøftede sagen og ventede at høre mere herom senest den 3.\noktober 2024", "..2024-10-03"),
    ]

    static let parted = [
        LineCase("Punkterne er:\n1.\nOktober-mødet", "2024-10-01..2024-10-31"),
        LineCase("1.\noktober-mødet flyttes", "2024-10-01..2024-10-31"),
        LineCase("Mødes i maj 2025\n\n2025 var et godt år", "2025-05-01..2025-05-31 2025-01-01..2025-12-31"),
        LineCase("uge\n\n42", ""),
        LineCase("uge\n- 42 borgere", ""),
        LineCase("Åbner i uge |\n42 borgere", ""),
        LineCase("behandles i næste uge\n3. Budget", "2024-09-16..2024-09-22"),
        LineCase("En uge\n2. Skoler", "duration"),
        LineCase("Afholdes i oktober\n2025: Anlæg", "2024-10-01..2024-10-31 2025-01-01..2025-12-31"),
        LineCase("Frist 1. maj 2025\n2. juni 2025", "2025-05-01 2025-06-02"),
        LineCase("maj 2025\njuni 2025", "2025-05-01..2025-05-31 2025-06-01..2025-06-30"),
        LineCase("1. maj 2025\n2. maj 2025\n3. maj 2025", "2025-05-01 2025-05-02 2025-05-03"),
        LineCase("Side 3\nmaj 2025", "2025-05-01..2025-05-31"),
        LineCase("3\nmaj 2025", "2025-05-01..2025-05-31"),
        LineCase("Gå-\nhjem-mødet i uge-\nskiftet", ""),
    ]

    @Test("inside of a time is a space", arguments: joined)
    func joins(_ line: LineCase) {
        #expect(reading(of: line.text, anchor: Self.anchor) == line.reading)
    }

    @Test("between two things parts them", arguments: parted)
    func parts(_ line: LineCase) {
        #expect(reading(of: line.text, anchor: Self.anchor) == line.reading)
    }

    @Test("stays in the words of the time, which stand where they stood", arguments: joined)
    func offsets(_ line: LineCase) {
        let text = SourceText(line.text)
        for mention in TimeReader().mentions(in: text, anchor: Self.anchor) {
            #expect(text[mention.range] == mention.text)
        }
    }

    @Test("is the same wherever a stream is cut", arguments: [1, 2, 3, 5])
    func streamed(size: Int) {
        for line in Self.joined + Self.parted {
            let padding = String(repeating: "ord ", count: 16_384 - line.text.utf8.count / 8)
            let text = padding + "\n\n" + line.text + "\n\n" + padding + line.text
            let whole = TimeReader().mentions(in: SourceText(text), anchor: Self.anchor)
            var stream = TimeStream(anchor: Self.anchor)
            var mentions: [TimeMention] = []
            let bytes = Array(text.utf8)
            for start in stride(from: 0, to: bytes.count, by: 65_500 + size) {
                stream.read(Array(bytes[start..<min(start + 65_500 + size, bytes.count)])) { mentions.append($0) }
            }
            stream.finish { mentions.append($0) }
            #expect(mentions == whole)
        }
    }
}
