import Chronology
import Portfolio
import Testing

/// A generator whose numbers are the same on every run (SplitMix64, Steele, Lea & Flood 2014).
struct RepeatableGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Texts that no author wrote, out of the words and signs that the rules look for.
enum RandomText {
    private static let words =
        ChronologyLanguage.danish.words.map(\.word) + [
            "1", "2", "14.", "31", "42", "53", "99", "2017", "2018-21", "0", "05.04.00", "28/6", "1/2", "2017-10-02",
            "12:30",
            ".", ",", "-", "–", "/", ":", "(", ")", "\n", "\n\n", "\t", "\u{A0}", "   ", "§", "kr.", "Ø", "🙂",
            "e\u{301}", "\u{FFFD}",
            "sagen", "Byrådet", "**", "½", "9999", "000", "123456789012",
        ]

    static func make(_ generator: inout RepeatableGenerator) -> String {
        var text = ""
        for _ in 0..<Int.random(in: 0...40, using: &generator) {
            text += words.randomElement(using: &generator) ?? ""
            if Int.random(in: 0...3, using: &generator) > 0 { text += " " }
        }
        return text
    }
}

@Suite("Whatever the text")
struct PropertyTests {
    static let anchor = Day("2017-08-10")

    @Test(
        "mentions stand in the source as they say, in order, apart, and end no earlier than they begin",
        arguments: 0..<40)
    func mentions(seed: Int) throws {
        var generator = RepeatableGenerator(state: UInt64(seed))
        for _ in 0..<25 {
            let text = RandomText.make(&generator)
            let source = SourceText(text)
            var end = 0
            for mention in TimeReader().mentions(in: source, anchor: Self.anchor) {
                #expect(source[mention.range] == mention.text, "\(text)")
                #expect(mention.range.lowerBound >= end, "\(text)")
                #expect(!mention.range.isEmpty, "\(text)")
                end = mention.range.upperBound
                if let earliest = mention.span?.earliest, let latest = mention.span?.latest {
                    #expect(earliest <= latest, "\(text)")
                }
                #expect((mention.span == nil) == (mention.kind == .duration || mention.kind == .set), "\(text)")
            }
        }
    }

    @Test(
        "a later anchor gives no earlier time",
        arguments: ["days", "periods", "frames"].flatMap(PhraseCase.read).enumerated().filter { $0.offset % 5 == 0 }
            .map(\.element))
    func monotone(phrase: PhraseCase) throws {
        let source = SourceText(phrase.text)
        var before: [TimeMention] = []
        for step in 0..<80 {
            let anchor = phrase.anchor + step * 9
            let mentions = TimeReader().mentions(in: source, anchor: anchor)
            for (old, new) in zip(before, mentions) where before.count == mentions.count {
                if let first = old.span?.earliest, let second = new.span?.earliest {
                    #expect(first <= second, "\(anchor)")
                }
                if let first = old.span?.latest, let second = new.span?.latest { #expect(first <= second, "\(anchor)") }
            }
            before = mentions
        }
    }

    @Test(
        "hostile input is read in one go",
        arguments: [
            "1", "uge ", "1.1.1.1.", "den ", "2. ", "vil ", "i ", "\n", "-", "Æ", "maj/", "§ ", "§", "uge 1, 2, ",
            "5.10.22, ",
            "åbent mandag, ", "det nye år ", "3., 4. og ", "hver den 1. og ",
        ])
    func pathological(unit: String) {
        let text = SourceText(String(repeating: unit, count: 20_000))
        for mention in TimeReader().mentions(in: text, anchor: Self.anchor) {
            #expect(text[mention.range] == mention.text)
        }
    }

    @Test("without an anchor a year is inferred from its neighbour, or not at all")
    func noAnchor() {
        #expect(reading(of: "den 3. maj", anchor: nil) == "date")
        #expect(reading(of: "den 3. maj 2018 og den 4. juni", anchor: nil) == "2018-05-03 2018-06-04")
        #expect(reading(of: "i morgen", anchor: nil) == "date")
    }

    @Test("a deadline weeks behind is next year's, unless the past tense tells of it")
    func deadlines() {
        let february = Day("2018-02-05")
        #expect(reading(of: "Taget er tæt inden jul", anchor: february) == "..2018-12-23")
        #expect(reading(of: "Taget blev tæt inden jul", anchor: february) == "..2017-12-23")
        #expect(reading(of: "Høringsfrist senest 25. januar", anchor: february) == "..2018-01-25")
    }

    @Test("numbers of a list are no days")
    func listNumbers() {
        let list = "1. januar 2021: Opstart\n2. februar 2021: Udbud\n3. marts 2021: Åstedsforretning\n"
        let months = "2021-01-01..2021-01-31 2021-02-01..2021-02-28 2021-03-01..2021-03-31"
        #expect(reading(of: list, anchor: Self.anchor) == months)
        let days = "1. maj 2021: Opstart\n2. maj 2021: Udbud\n3. maj 2021: Kontrakt\n"
        #expect(reading(of: days, anchor: Self.anchor) == "2021-05-01 2021-05-02 2021-05-03")
    }

    @Test("a quoted decision and a section lend their time")
    func zones() throws {
        let text = "Sagen blev udsat til den 21/6. I oktober sker resten."
        let decided = try #require(Day("2015-06-08"))
        let older = ContextZone(range: 0..<30, kind: .decision(of: decided))
        #expect(reading(of: text, anchor: Self.anchor, zones: [older]) == "2015-06-21 2017-10-01..2017-10-31")
        let history = ContextZone(range: 30..<text.count, kind: .history)
        #expect(
            reading(of: "I oktober", anchor: Self.anchor, zones: [ContextZone(range: 0..<9, kind: .history)])
                == "2016-10-01..2016-10-31")
        #expect(reading(of: text, anchor: Self.anchor, zones: [older, history]) == "2015-06-21 2016-10-01..2016-10-31")
    }
}

@Suite("A mention")
struct MentionTests {
    static func first(_ text: String) throws -> TimeMention {
        try #require(TimeReader().mentions(in: SourceText(text), anchor: Day("2017-08-10")).first)
    }

    @Test("says when its weekday and its date do not agree")
    func weekday() throws {
        #expect(try Self.first("mandag den 3. oktober 2017").contradictedWeekday == .monday)
        #expect(try Self.first("tirsdag den 3. oktober 2017").contradictedWeekday == nil)
        #expect(try Self.first("senest mandag den 3. oktober 2017").contradictedWeekday == .monday)
    }

    @Test("says when its year was inferred")
    func inferred() throws {
        #expect(try Self.first("den 3. oktober").inferredYear)
        #expect(try !Self.first("den 3. oktober 2017").inferredYear)
        #expect(try Self.first("april til maj").inferredYear)
        #expect(try !Self.first("april til maj 2018").inferredYear)
    }

    @Test(
        "is as vague as its words",
        arguments: ["ultimo maj 2018", "foråret 2018", "ca. 1. juli 2018", "frem mod maj 2018"])
    func vague(text: String) throws {
        #expect(try Self.first(text).vague)
    }

    @Test(
        "is exact when its words are",
        arguments: ["uge 42", "udgangen af 2018", "inden sommerferien 2018", "3. kvartal"])
    func exact(text: String) throws {
        #expect(try !Self.first(text).vague)
    }

    @Test("of a duration has its length in days")
    func duration() throws {
        #expect(try Self.first("5-6 måneder").duration == 152...182)
        #expect(try Self.first("to uger").duration == 14...14)
        #expect(try Self.first("halvanden måned").duration == 45...45)
    }

    @Test("leaves the articles before it alone, and takes its clock time along")
    func text() throws {
        #expect(try Self.first("Mødet er den 2. oktober kl. 9-11.").text == "2. oktober kl. 9-11")
        #expect(try Self.first("Den 23.-24. november 2017 er der seminar").text == "23.-24. november 2017")
        #expect(try Self.first("Senest d. 1. maj 2018 svares").text == "Senest d. 1. maj 2018")
        #expect(try Self.first("I løbet af 2018 sker det").text == "2018")
    }
}
