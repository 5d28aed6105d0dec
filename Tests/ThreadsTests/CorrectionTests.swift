import Claims
import Portfolio
import Testing

@testable import Threads

@Suite("Corrections by people")
struct CorrectionTests {
    static let hall = Project(id: "hal", name: "Idrætshallen", caseNumbers: ["20/4"])

    private func told() -> Told {
        var told = Told()
        told.meeting("2021-03-01", "Søndervig Kommune") {
            $0.item("1", "Idrætshallen", cases: ["20/4"]) {
                $0.say("Hallen afleveres 1. maj.", "Aflevering af hallen", "handover", "2021-05-03", stems: ["hal"])
                $0.say("Gulvet lægges i uge 12.", "Nyt gulv", "paving", "2021-03-22..2021-03-28", stems: ["gulv"])
            }
        }
        told.meeting("2021-04-01", "Søndervig Kommune") {
            $0.item("3", "Belægning i hallen", cases: ["20/4"]) {
                $0.say(
                    "Belægningen lægges i uge 15.", "Belægning", "flooring", "2021-04-12..2021-04-18",
                    stems: ["belægning"])
            }
        }
        return told
    }

    private func run(_ corrections: [Correction.Action]) -> (ProjectHistory, [Finding]) {
        let all = Corrections(corrections.enumerated().map { Correction($0.element, line: 10 + $0.offset) })
        let result = told().threads([Self.hall], asOf: "2021-04-02", corrections: all)
        return (result.histories[0], result.findings)
    }

    @Test("Not this link, and this link")
    func links() {
        let (meeting, other) = (told().meetings[0].id, told().meetings[1].id)
        #expect(run([.unlink("hal", meeting: meeting, item: "1")]).0.touches.map(\.item) == ["3"])
        #expect(run([.unlink("hal", meeting: other, item: nil)]).0.touches.map(\.item) == ["1"])
        let linked = run([.unlink("hal", meeting: meeting, item: "1"), .link("hal", meeting: meeting, item: "1")])
        #expect(linked.0.touches.first?.reasons == [.correction])
        #expect(linked.0.touches.first?.evidence == .portfolio(line: 11))
    }

    @Test("This milestone is that one: one history, with the slip that it hid")
    func same() {
        let (history, _) = run([.same("hal-belaegning", as: "hal-nyt-gulv")])
        #expect(history.entries.map(\.id) == ["hal-nyt-gulv", "hal-aflevering-af-hallen"])
        #expect(history.entries[0].slip == Slip(least: 15, most: 21))
    }

    @Test("Confirmed on a day, and called by a name")
    func confirmed() throws {
        let (history, findings) = run([
            .confirm("hal-nyt-gulv", on: try #require(Day("2021-03-25"))), .rename("hal-nyt-gulv", name: "Sportsgulv"),
        ])
        let entry = try #require(history.named("Sportsgulv"))
        #expect(entry.status == .reached)
        #expect(entry.statements.last?.evidence == .portfolio(line: 10))
        #expect(!findings.contains { $0.kind == .overdue && $0.message.danish.contains("Sportsgulv") })
    }

    @Test("What was confirmed on a later day was not known before")
    func confirmedLater() throws {
        let action = Correction.Action.confirm("hal-nyt-gulv", on: try #require(Day("2021-06-01")))
        let (history, findings) = run([action])
        #expect(history.named("Nyt gulv")?.status == .unconfirmed)
        #expect(!findings.contains { $0.kind == .staleCorrection })
    }

    @Test("An older minute with an event of the same name takes no correction from the other")
    func olderMinute() throws {
        let day = try #require(Day("2021-06-02"))
        let corrections = Corrections([Correction(.confirm("hal-rejsegilde-2021-03-01", on: day), line: 4)])
        for older in [false, true] {
            var told = Told()
            if older {
                told.meeting("2017-03-01", "Søndervig Kommune") {
                    $0.item("1", "Idrætshallen", cases: ["20/4"]) {
                        $0.say(
                            "Rejsegilde er i maj.", "Rejsegilde", "party", "2017-05-01..2017-05-31",
                            ordinal: .init(word: "etape", number: 1))
                    }
                }
            }
            told.meeting("2021-03-01", "Søndervig Kommune") {
                $0.item("1", "Idrætshallen", cases: ["20/4"]) {
                    $0.say(
                        "Rejsegilde er i maj.", "Rejsegilde", "party", "2021-05-01..2021-05-31",
                        ordinal: .init(word: "etape", number: 2))
                    $0.say(
                        "Og igen i juni.", "Rejsegilde", "party", "2021-06-01..2021-06-30",
                        ordinal: .init(word: "etape", number: 3))
                }
            }
            let history = told.threads([Self.hall], asOf: "2021-12-01", corrections: corrections).histories[0]
            let reached = history.entries.filter { $0.status == .reached }
            #expect(reached.map(\.first) == [Span(try #require(Day("2021-05-01")), try #require(Day("2021-05-31")))])
        }
    }

    @Test("A dependency that a person adds")
    func dependency() {
        let (history, _) = run([
            .dependency(from: "hal-nyt-gulv", to: "hal-aflevering-af-hallen", kind: .finishToStart)
        ])
        #expect(history.dependencies.map(\.evidence) == [.portfolio(line: 10)])
    }

    @Test("A correction that matches nothing is a finding with its line")
    func stale() {
        let (_, findings) = run([.confirm("hal-tag", on: Day(number: 0)), .same("hal-tag", as: "hal-nyt-gulv")])
        let stale = findings.filter { $0.kind == .staleCorrection }
        #expect(Set(stale.map(\.evidence)) == [[.portfolio(line: 10)], [.portfolio(line: 11)]])
    }
}
