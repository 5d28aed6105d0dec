import Minutes
import Portfolio

/// A meeting as text, one fact a line, so that a case's expectation can be read and compared.
struct MeetingDump: CustomStringConvertible {
    let meeting: Meeting

    var description: String { (head + meeting.items.flatMap(item)).joined(separator: "\n") + "\n" }

    private var head: [String] {
        [
            "authority: \(meeting.authority?.name ?? "-")", "body: \(meeting.body)",
            "date: \(meeting.date?.description ?? "-")",
            "time: \(meeting.start?.description ?? "-") to \(meeting.end?.description ?? "-")",
            "place: \(meeting.place ?? "-")", "present: \(people(meeting.participants))",
            "absent: \(people(meeting.absent))", "amounts: \(meeting.amounts.map(\.text).joined(separator: "; "))",
        ]
    }

    private func people(_ people: [Participant]) -> String {
        people.map { person in person.role.map { "\(person.name) [\($0)]" } ?? person.name }.joined(separator: "; ")
    }

    private func item(_ item: AgendaItem) -> [String] {
        let numbers =
            item.caseNumbers.map { "case \($0)" } + [item.journalNumber.map { "journal \($0)" }].compactMap { $0 }
            + item.documentNumbers.map { "document \($0)" } + [item.itemType.map { "type \($0)" }].compactMap { $0 }
        let title = "\n\(item.number) | \(item.title)" + (item.closed ? " | closed" : "")
        return [title] + numbers.map { "  " + $0 } + item.sections.map(section)
            + item.decisions.map(decision) + item.earlier.map(earlier) + item.attachments.map { "  attachment \($0)" }
            + item.passages.map(passage)
    }

    private func section(_ section: Section) -> String {
        "  section \(section.kind)" + (section.heading.isEmpty ? "" : ": \(section.heading)")
    }

    private func decision(_ decision: Decision) -> String {
        "  decision \(decision.meetingDate?.description ?? "-") \(decision.outcome)"
            + (decision.about.map { " about »\($0)«" } ?? "")
            + (decision.postponedTo.map { " to \($0)" } ?? "")
    }

    private func earlier(_ earlier: EarlierTreatment) -> String {
        "  earlier \(earlier.day?.description ?? "-") \(earlier.body) \(earlier.itemNumber ?? "-") \(earlier.outcome)"
    }

    private func passage(_ passage: Passage) -> String {
        let inside = meeting.margins.filter(passage.range.contains)
        let ends = inside.map(\.lowerBound) + [passage.range.upperBound]
        let parts = zip([passage.range.lowerBound] + inside.map(\.upperBound), ends).map { meeting.text[$0..<$1] }
        let words = parts.joined(separator: " ").split { $0.isWhitespace }.joined(separator: " ")
        switch passage.kind {
        case .heading: return "  # \(words)"
        case .sentence: return "  . \(words)"
        case .listItem(let mark): return "  \(mark) \(words)"
        case .tableRow(let cells): return "  | " + cells.map { meeting.text[$0] }.joined(separator: " | ")
        }
    }
}
