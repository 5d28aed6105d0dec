internal import Portfolio

extension BinaryWriter {
    /// Writes what was read from a file, without its text and its place, which the file itself gives.
    mutating func write(_ meeting: Meeting) {
        write(meeting.pages.starts) { $0.write($1) }
        write(meeting.isConverted)
        write(meeting.isRecognised)
        write(meeting.authority) { $0.write($1.name) }
        write(meeting.authorityBasis.code)
        write(meeting.body)
        write(meeting.date)
        write(meeting.start) { $0.write($1.minutes) }
        write(meeting.end) { $0.write($1.minutes) }
        write(meeting.place) { $0.write($1) }
        write(meeting.participants) { $0.write($1) }
        write(meeting.absent) { $0.write($1) }
        write(meeting.caseNumber) { $0.write($1) }
        write(meeting.items) { $0.write($1) }
        write(meeting.times) { $0.write($1) }
        write(meeting.amounts) { $0.write($1) }
        write(meeting.unread) { $0.write($1) }
        write(meeting.margins) { $0.write($1) }
    }

    private mutating func write(_ day: Day?) { write(day) { $0.write(Int($1.number)) } }

    private mutating func write(_ person: Participant) {
        write(person.name)
        write(person.role) { $0.write($1) }
    }

    private mutating func write(_ item: AgendaItem) {
        write(item.number)
        write(item.title)
        write(item.closed)
        write(item.caseNumbers) { $0.write($1) }
        write(item.journalNumber) { $0.write($1) }
        write(item.documentNumbers) { $0.write($1) }
        write(item.itemType) { $0.write($1) }
        write(item.sections) { $0.write($1) }
        write(item.decisions) { $0.write($1) }
        write(item.attachments) { $0.write($1) }
        write(item.range)
        write(item.titleRange)
        write(item.passages) { $0.write($1) }
        write(item.tables) { $0.write($1) }
        write(item.earlier) { $0.write($1) }
    }

    private mutating func write(_ table: Table) {
        write(table.range)
        write(table.rows) { writer, row in
            writer.write(row.isHead)
            writer.write(row.cells) { writer, cell in
                writer.write(cell.range)
                writer.write(cell.column)
                writer.write(cell.columnSpan)
                writer.write(cell.rowSpan)
            }
        }
    }

    private mutating func write(_ earlier: EarlierTreatment) {
        write(earlier.body)
        write(earlier.day)
        write(earlier.itemNumber) { $0.write($1) }
        write(earlier.outcome.code)
        write(earlier.range)
    }

    private mutating func write(_ section: Section) {
        write(section.kind.code)
        write(section.heading)
        write(section.range)
    }

    private mutating func write(_ decision: Decision) {
        write(decision.meetingDate)
        write(decision.about) { $0.write($1) }
        write(decision.outcome.code)
        write(decision.postponedTo)
        write(decision.quote)
        write(decision.range)
    }

    private mutating func write(_ passage: Passage) {
        switch passage.kind {
        case .heading: write(0)
        case .sentence: write(1)
        case .listItem(let mark):
            write(2)
            write(mark)
        case .tableRow(let cells):
            write(3)
            write(cells) { $0.write($1) }
        }
        write(passage.range)
        write(passage.section.code)
        write(passage.block)
    }

    private mutating func write(_ time: TimeMention) {
        write(time.range)
        write(time.text)
        write(time.kind.code)
        write(time.span) { $0.write($1) }
        write(time.vague)
        write(time.inferredYear)
        write(time.contradictedWeekday) { $0.write($1.rawValue) }
        write(time.isImpossible)
        write(time.length) { writer, length in
            writer.write(length.count.lowerBound)
            writer.write(length.count.upperBound)
            writer.write(length.unit.code)
        }
        write(time.wording)
    }

    private mutating func write(_ wording: TimeWording) {
        write(wording.bound) { $0.write($1.code) }
        write(wording.unit) { $0.write($1.code) }
        write(wording.part) { $0.write($1.code) }
        write(wording.role) { $0.write($1.code) }
        write(wording.isRelative)
        write(wording.namesYear)
        write(wording.ends) { writer, ends in
            writer.write(ends.first)
            writer.write(ends.last)
            writer.write(ends.unit) { $0.write($1.code) }
        }
        write(wording.years) { writer, year in
            writer.write(year.span)
            writer.write(year.cost)
        }
    }

    private mutating func write(_ span: Span) {
        write(span.earliest)
        write(span.latest)
    }

    private mutating func write(_ amount: AmountMention) {
        write(amount.range)
        write(amount.text)
        switch amount.value {
        case .exactly(let value):
            write(false)
            write(value.ore)
        case .between(let low, let high):
            write(true)
            write(low.ore)
            write(high.ore)
        }
    }
}

extension CaseIterable where Self: Equatable, AllCases == [Self] {
    /// The case as a number: its place among all of them.
    var code: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// The case that a number stands for.
    init?(code: Int) {
        guard Self.allCases.indices.contains(code) else { return nil }
        self = Self.allCases[code]
    }
}
