internal import Portfolio

extension BinaryReader {
    /// Reads a meeting as it was written, onto the text that it was read from.
    mutating func meeting(id: Meeting.ID, source: String, text: SourceText) throws(DamagedBytes) -> Meeting {
        let length = text.count
        let meeting = Meeting(
            id: id, source: source, text: text, pages: try pages(length), isConverted: try bool(),
            isRecognised: try bool(),
            authority: try optional { (reader) throws(DamagedBytes) in Authority(try reader.string()) },
            authorityBasis: try code(), body: try string(), date: try day(), start: try clock(), end: try clock(),
            place: try optionalString(),
            participants: try array { (reader) throws(DamagedBytes) in try reader.person() },
            absent: try array { (reader) throws(DamagedBytes) in try reader.person() },
            caseNumber: try optionalString(),
            items: try array { (reader) throws(DamagedBytes) in try reader.item(length) },
            times: try array { (reader) throws(DamagedBytes) in try reader.time(length) },
            amounts: try array { (reader) throws(DamagedBytes) in try reader.amount(length) },
            unread: try array { (reader) throws(DamagedBytes) in try reader.range(upTo: length) },
            margins: try array { (reader) throws(DamagedBytes) in try reader.range(upTo: length) })
        guard isAtEnd else { throw DamagedBytes() }
        return meeting
    }

    private mutating func pages(_ length: Int) throws(DamagedBytes) -> Pages {
        let starts = try array { (reader) throws(DamagedBytes) in try reader.int() }
        let isRising = zip(starts, starts.dropFirst()).allSatisfy(<)
        guard isRising, starts.allSatisfy({ (0...length).contains($0) }) else { throw DamagedBytes() }
        return Pages(starts: starts)
    }

    private mutating func optionalString() throws(DamagedBytes) -> String? {
        try optional { (reader) throws(DamagedBytes) in try reader.string() }
    }

    private mutating func strings() throws(DamagedBytes) -> [String] {
        try array { (reader) throws(DamagedBytes) in try reader.string() }
    }

    private mutating func day() throws(DamagedBytes) -> Day? {
        try optional { (reader) throws(DamagedBytes) in
            guard let number = Int32(exactly: try reader.int()) else { throw DamagedBytes() }
            return Day(number: number)
        }
    }

    private mutating func clock() throws(DamagedBytes) -> ClockTime? {
        try optional { (reader) throws(DamagedBytes) in
            let minutes = try reader.int()
            guard let time = ClockTime(hour: minutes / 60, minute: minutes % 60) else { throw DamagedBytes() }
            return time
        }
    }

    private mutating func person() throws(DamagedBytes) -> Participant {
        Participant(name: try string(), role: try optionalString())
    }

    private mutating func code<Value: CaseIterable & Equatable>() throws(DamagedBytes) -> Value
    where Value.AllCases == [Value] {
        guard let value = Value(code: try int()) else { throw DamagedBytes() }
        return value
    }
}

extension BinaryReader {
    private mutating func item(_ length: Int) throws(DamagedBytes) -> AgendaItem {
        var item = AgendaItem(
            number: try string(), title: try string(), closed: try bool(), caseNumbers: try strings(),
            journalNumber: try optionalString(), documentNumbers: try strings(), itemType: try optionalString(),
            sections: try array { (reader) throws(DamagedBytes) in
                Section(kind: try reader.code(), heading: try reader.string(), range: try reader.range(upTo: length))
            },
            decisions: try array { (reader) throws(DamagedBytes) in try reader.decision(length) },
            attachments: try strings(), range: try range(upTo: length), titleRange: try range(upTo: length),
            passages: try array { (reader) throws(DamagedBytes) in try reader.passage(length) },
            tables: try array { (reader) throws(DamagedBytes) in try reader.table(length) })
        item.earlier = try array { (reader) throws(DamagedBytes) in
            EarlierTreatment(
                body: try reader.string(), day: try reader.day(), itemNumber: try reader.optionalString(),
                outcome: try reader.code(), range: try reader.range(upTo: length))
        }
        return item
    }

    private mutating func table(_ length: Int) throws(DamagedBytes) -> Table {
        let range = try range(upTo: length)
        let rows = try array { (reader) throws(DamagedBytes) in
            let isHead = try reader.bool()
            let cells = try reader.array { (reader) throws(DamagedBytes) in try reader.cell(length) }
            return Table.Row(cells: cells, isHead: isHead)
        }
        return Table(rows: rows, range: range)
    }

    private mutating func cell(_ length: Int) throws(DamagedBytes) -> Table.Cell {
        let range = try range(upTo: length)
        let (column, width, height) = (try int(), try int(), try int())
        guard (0..<1 << 20).contains(column), (1...1 << 20).contains(width), (1...1 << 20).contains(height) else {
            throw DamagedBytes()
        }
        return Table.Cell(range: range, column: column, columnSpan: width, rowSpan: height)
    }

    private mutating func decision(_ length: Int) throws(DamagedBytes) -> Decision {
        Decision(
            meetingDate: try day(), about: try optionalString(), outcome: try code(), postponedTo: try day(),
            quote: try string(), range: try range(upTo: length))
    }

    private mutating func passage(_ length: Int) throws(DamagedBytes) -> Passage {
        let kind: Passage.Kind
        switch try int() {
        case 0: kind = .heading
        case 1: kind = .sentence
        case 2: kind = .listItem(mark: try string())
        case 3:
            kind = .tableRow(cells: try array { (reader) throws(DamagedBytes) in try reader.range(upTo: length) })
        default: throw DamagedBytes()
        }
        return Passage(kind: kind, range: try range(upTo: length), section: try code(), block: try int())
    }

    private mutating func time(_ length: Int) throws(DamagedBytes) -> TimeMention {
        TimeMention(
            range: try range(upTo: length), text: try string(), kind: try code(),
            span: try optional { (reader) throws(DamagedBytes) in try reader.span() },
            vague: try bool(), inferredYear: try bool(),
            contradictedWeekday: try optional { (reader) throws(DamagedBytes) in
                guard let weekday = Weekday(rawValue: try reader.int()) else { throw DamagedBytes() }
                return weekday
            },
            isImpossible: try bool(),
            length: try optional { (reader) throws(DamagedBytes) in
                let (shortest, longest) = (try reader.int(), try reader.int())
                guard shortest <= longest else { throw DamagedBytes() }
                return Length(shortest...longest, try reader.code())
            }, wording: try wording())
    }

    private mutating func wording() throws(DamagedBytes) -> TimeWording {
        TimeWording(
            bound: try optionalCode(), unit: try optionalCode(), part: try optionalCode(), role: try optionalCode(),
            isRelative: try bool(), namesYear: try bool(),
            ends: try optional { (reader) throws(DamagedBytes) in
                TimeWording.Ends(
                    first: try reader.span(), last: try reader.span(), unit: try reader.optionalCode())
            },
            years: try array { (reader) throws(DamagedBytes) in
                TimeWording.YearReading(span: try reader.span(), cost: try reader.int())
            })
    }

    private mutating func span() throws(DamagedBytes) -> Span {
        guard let span = Span(earliest: try day(), latest: try day()) else { throw DamagedBytes() }
        return span
    }

    private mutating func optionalCode<Value: CaseIterable & Equatable>() throws(DamagedBytes) -> Value?
    where Value.AllCases == [Value] {
        try optional { (reader) throws(DamagedBytes) in try reader.code() }
    }

    private mutating func kroner() throws(DamagedBytes) -> Kroner { Kroner(ore: try int()) }

    private mutating func amount(_ length: Int) throws(DamagedBytes) -> AmountMention {
        let range = try range(upTo: length)
        let text = try string()
        let value: AmountMention.Value =
            try bool() ? .between(try kroner(), try kroner()) : .exactly(try kroner())
        return AmountMention(range: range, text: text, value: value)
    }
}
