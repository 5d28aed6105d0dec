import Portfolio

/// Builds the minutes of one invented meeting, with every range where the words really stand.
struct MinutesDraft {
    private var text = ""
    private var items: [AgendaItem] = []
    let id: Meeting.ID
    let date: Day?
    let body: String

    init(_ id: Meeting.ID, on date: Day?, body: String = "Direktionen") {
        self.id = id
        self.date = date
        self.body = body
        text = "Referat fra \(body)\n\n"
    }

    /// Adds an item whose parts are headed as Danish minutes head them.
    mutating func item(
        _ number: String, _ title: String, case caseNumber: String? = nil, closed: Bool = false,
        parts: [(kind: Section.Kind, heading: String, text: String)] = [], decisions: [(String, Decision.Outcome)] = [],
        postponedTo: Day? = nil, attachments: [String] = []
    ) {
        let start = count
        append("\(number). ")
        let titleRange = append(title)
        append("\n")
        var sections: [Section] = []
        for part in parts {
            append(part.heading + "\n")
            let range = append(part.text)
            append("\n\n")
            sections.append(Section(kind: part.kind, heading: part.heading, range: range))
        }
        let decided = decisions.map { words, outcome in
            let range = append(words)
            append("\n")
            return Decision(
                meetingDate: date, outcome: outcome, postponedTo: outcome == .postponed ? postponedTo : nil,
                quote: words, range: range)
        }
        items.append(
            AgendaItem(
                number: number, title: title, closed: closed, caseNumbers: caseNumber.map { [$0] } ?? [],
                sections: sections, decisions: decided, attachments: attachments, range: start..<count,
                titleRange: titleRange))
    }

    var meeting: Meeting {
        Meeting(
            id: id, source: "minutes/\(id).md", text: SourceText(text), authority: Authority("Havbæk Kommune"),
            body: body, date: date, start: ClockTime(hour: 9, minute: 0), end: ClockTime(hour: 11, minute: 30),
            place: "Rådhuset, lokale 2", participants: [Participant(name: "Bodil Ærø", role: "formand")], items: items)
    }

    private var count: Int { text.unicodeScalars.count }

    @discardableResult
    private mutating func append(_ words: String) -> SourceRange {
        let start = count
        text += words
        return start..<count
    }
}

extension Meeting {
    /// The evidence for words of this meeting, at the place where they first stand in the item.
    func evidence(_ item: String, _ words: String, section: Section.Kind? = .presentation) -> Evidence {
        let scalars = Array(text[0..<text.count].unicodeScalars)
        let wanted = Array(words.unicodeScalars)
        let from = items.first { $0.number == item }?.range.lowerBound ?? 0
        let start = (from..<max(from, scalars.count - wanted.count + 1)).first {
            scalars[$0..<($0 + wanted.count)].elementsEqual(wanted)
        }
        let place = start ?? 0
        return .minutes(
            Citation(meeting: id, item: item, section: section, range: place..<(place + wanted.count), quote: words))
    }
}

/// A day by year, month and day; the tests only name days that exist.
func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year: year, month: month, day: day) ?? Day(number: 0)
}
