import MarkedMinutes
import Portfolio
import Testing

@testable import FollowUp

@Suite("The ledger of what somebody had to do")
struct LedgerTests {
    /// A meeting of one body with one item, in which something is said.
    private static func meeting(
        _ words: String, on date: String, title: String = "Skuret ved havnen", section: Section.Kind = .presentation
    ) -> Meeting {
        var meeting = MarkedMinutes(words, on: date, section: section, title: title).meeting
        meeting.body = "Havneudvalget"
        return meeting
    }

    private static func ledger(_ meetings: [Meeting]) -> [Obligation] {
        let last = meetings.compactMap(\.date).max() ?? Day(number: 0)
        return ObligationLedger(Reconstruction(asOf: last, meetings: meetings, projects: [], findings: []))
            .obligations()
    }

    private static let promise = meeting("Formanden kontakter smeden om porten.", on: "2030-01-15")

    @Test(
        "says what later minutes tell of a promise",
        arguments: [
            ("Formanden har kontaktet smeden om porten.", Obligation.Outcome.State.done),
            ("Det blev oplyst, at porten til smeden er opgivet.", .givenUp),
            ("Porten fra smeden er udskudt til maj.", .changed),
            ("Porten og smeden blev nævnt.", .takenUp),
            ("Lone Bæk spurgte til porten og smeden.", .takenUp),
            ("Smeden og porten er ikke opgivet.", .takenUp),
            ("Porten er flyttet hen til smeden.", .takenUp),
            ("Formanden har ikke kontaktet smeden om porten.", .takenUp),
            ("Der var intet nyt om havnens lys.", .notSeen),
        ])
    func states(_ later: String, _ state: Obligation.Outcome.State) throws {
        let title = state == .notSeen ? "Lys" : "Skuret ved havnen"
        let found = Self.ledger([Self.promise, Self.meeting(later, on: "2030-03-15", title: title)])
        let first = try #require(found.first)
        #expect(first.outcome.state == state)
        #expect((first.outcome.evidence == nil) == (state == .notSeen))
        #expect(first.outcome.laterMeetings == 1)
    }

    @Test("is silent of what came before, of other authorities, and of another matter")
    func apart() throws {
        let before = Self.meeting("Formanden har kontaktet smeden om porten.", on: "2029-12-01")
        var elsewhere = Self.meeting("Formanden har kontaktet smeden om porten.", on: "2030-03-15")
        elsewhere.authority = Authority("Fjernby Kommune")
        let found = try #require(Self.ledger([before, Self.promise, elsewhere]).first)
        #expect(found.outcome.state == .open)
    }

    @Test("calls late what had a day that passed in silence, and open what is ahead")
    func days() throws {
        let dated = Self.meeting("Formanden kontakter smeden [inden 1. februar|..2030-02-01].", on: "2030-01-15")
        let silent = Self.meeting("Intet nyt.", on: "2030-03-15", title: "Lys")
        let late = try #require(Self.ledger([dated, silent]).first)
        #expect(late.outcome.state == .late)
        #expect(late.due == Span(until: try #require(Day("2030-02-01"))))
        let early = Self.meeting("Intet nyt.", on: "2030-01-20", title: "Lys")
        #expect(Self.ledger([dated, early]).first?.outcome.state == .open)
    }

    @Test("takes the next meeting of the body for its day")
    func nextMeeting() throws {
        let asked = Self.meeting("Formanden fremlægger et forslag på næste møde.", on: "2030-01-15")
        let next = Self.meeting("Intet nyt.", on: "2030-02-12", title: "Lys")
        let due = try #require(Self.ledger([asked, next]).first?.due)
        #expect(due == Span(try #require(Day("2030-02-12"))))
        #expect(Self.ledger([asked]).first?.due == nil)
    }

    @Test("names who answers for it and the words it rests on")
    func words() throws {
        let found = try #require(Self.ledger([Self.promise]).first)
        #expect(found.owner == "Formanden")
        #expect(found.evidence.quote == "Formanden kontakter smeden om porten.")
        #expect(found.body == "Havneudvalget")
        #expect(found.outcome.state == .open)
    }

    @Test("tells of a promised case what the findings of its project tell")
    func asFound() throws {
        let asked = Self.meeting("Sagen om takster forelægges [i maj|2030-05].", on: "2030-01-15")
        let came = Self.meeting("Taksterne blev gennemgået.", on: "2030-08-15", title: "Havnens priser")
        let words = Citation(
            meeting: asked.id, item: "1", section: .presentation, range: asked.items[0].passages[0].range, quote: "")
        let answer = Citation(
            meeting: came.id, item: "1", section: nil, range: came.items[0].titleRange, quote: "Havnens priser")
        let finding = Finding(
            id: "late", kind: .lateCase, severity: .warning, project: nil,
            message: LocalizedText(danish: "", english: ""), evidence: [.minutes(words), .minutes(answer)])
        let last = try #require(came.date)
        let told = Reconstruction(asOf: last, meetings: [asked, came], projects: [], findings: [finding])
        let found = try #require(ObligationLedger(told).obligations().first)
        #expect(found.outcome.state == .done)
        #expect(found.outcome.evidence?.quote == "Havnens priser")
        #expect(Self.ledger([asked, came]).first?.outcome.state != .done)
    }

    @Test("finds what came of a thing however many minutes others have that speak of the like")
    func crowd() throws {
        let others = (0..<260).map { number -> Meeting in
            var meeting = Self.meeting("Porten og smeden blev nævnt.", on: "2030-02-01", title: "Sag \(number)")
            meeting.authority = Authority("Fjernby Kommune")
            return meeting
        }
        let later = Self.meeting("Formanden har kontaktet smeden om porten.", on: "2030-03-15")
        #expect(Self.ledger([Self.promise] + others + [later]).first?.outcome.state == .done)
    }

    @Test("takes the end that the words mark for the day, not the last date in them")
    func marked() throws {
        let words = "Formanden kontakter [inden 1. februar|..2030-02-01] smeden om festen [den 3. maj|2030-05-03]."
        let minutes = MarkedMinutes(words, on: "2030-01-15").meeting
        let times = minutes.times.map { time in
            TimeMention(
                range: time.range, text: time.text, kind: time.span?.earliest == nil ? .before : .date, span: time.span)
        }
        var meeting = Self.meeting(words, on: "2030-01-15")
        meeting.times = times
        #expect(Self.ledger([meeting]).first?.due?.latest == Day("2030-02-01"))
    }

    @Test("keeps an identifier when words are put in before, and parts two rows that say the same")
    func identifiers() throws {
        let alone = try #require(Self.ledger([Self.promise]).first)
        let words = "Det regner.\nFormanden kontakter smeden om porten.\nFormanden kontakter smeden om porten."
        let found = Self.ledger([Self.meeting(words, on: "2030-01-15")])
        #expect(found.first?.id == alone.id)
        #expect(Set(found.map(\.id)).count == 2)
    }
}
