import Language
import Portfolio

extension HeadReader {
    /// Reads what carries no label: the title line, a date, a place.
    mutating func readFreeLines() {
        var afterDate: Int?
        for (position, free) in fields.free.enumerated() {
            let (index, content) = (free.line, free.content)
            var understood = isDocumentWord(content)
            if position < Self.titleLines {
                let isListed = isListed(index)
                let namesBody = !isListed && readTitle(content, at: position)
                if namesBody { understood = true }
                if readDate(content, at: position, namesBody: namesBody, isListed: isListed) {
                    understood = true
                    afterDate = index
                } else if head.place == nil, let afterDate, index <= afterDate + 3, isPlace(content) {
                    head.place = place(in: content)
                    understood = true
                }
            }
            if head.place == nil, let met = HeadWords.met.first(in: text, range: content) {
                head.place = place(in: text.trimmed(met.match.end..<content.upperBound))
                understood = true
            }
            if let people = AttendanceSentence(text: text).people(in: content) {
                head.people.add(people)
                understood = true
            }
            if !understood { head.unread.append(content) }
        }
    }

    /// The day whose year stands elsewhere in the head, where no line names a whole one.
    mutating func readYearApart(source: String) {
        guard dates.isEmpty else { return }
        let lines = fields.free.map(\.content) + fields.values.flatMap(\.ranges)
        let reader = YearOfWeekday(lines, source: source, in: text)
        for line in lines {
            guard let found = reader.first(in: line) else { continue }
            dates.add(labelled: found.day, isBare: true, at: 0)
            readBehindDate(found.range.upperBound..<line.upperBound)
            return
        }
    }

    /// The first lines behind a head of hardly a line, as pages of one item have it: the title, and then the meeting.
    mutating func readFront(behind head: Range<Int>) {
        let inked = document.lines.indices.prefix(Self.longestFront).filter { !document.lines[$0].isBlank }
        guard inked.filter(head.contains).count < Self.shortHead else { return }
        for (position, index) in inked.prefix(Self.titleLines).enumerated() where !head.contains(index) {
            switch document.roles[index] {
            case .section, .decision: return
            default: break
            }
            let content = document.lines[index].content
            let namesBody = readTitle(content, at: position)
            _ = readDate(content, at: position, namesBody: namesBody)
        }
    }

    /// A head of fewer lines is no whole one.
    private static let shortHead = 3
    private static let longestFront = 30

    /// Takes the body and the day that most speaks for.
    mutating func decide(_ context: MeetingHead.Context) {
        if let body = context.decisionBody { bodies.add(decisionBody: body) }
        bodies.add(source: context.source)
        head.body = bodies.best
        if head.body.isEmpty { head.body = BodyMentions(text: text).name ?? "" }
        head.date =
            dates.best(agreeingWith: [context.decisionDay].compactMap { $0 }) ?? misplacedDate
            ?? context.decisionDay
    }

    private func isDocumentWord(_ content: Range<Int>) -> Bool {
        LineRole.wholeMatch(BodyVocabulary.documents, content, text) != nil
            || LineRole.wholeMatch(TitleLineVocabulary.openers, content, text) != nil
    }

    /// The body, from a line that names one or that says what document it is.
    private mutating func readTitle(_ content: Range<Int>, at position: Int) -> Bool {
        !isDocumentWord(content) && bodies.add(line: content, at: position)
    }

    /// "2. Referat af mødet den 3. maj" in a list of the agenda; "4. møde den 3. maj" is a title.
    private func isListed(_ line: Int) -> Bool {
        guard case .heading(let heading) = document.roles[line], !heading.title.isEmpty else { return false }
        return text.isUpper(at: heading.title.lowerBound)
    }

    private mutating func readDate(
        _ content: Range<Int>, at position: Int, namesBody: Bool, isListed: Bool = false
    ) -> Bool {
        let front = content.lowerBound..<min(content.upperBound, content.lowerBound + 400)
        let window = DateReader(text).first(in: front) == nil ? withYearBelow(front) : front
        guard let found = dates.add(line: window, at: position, namesBody: namesBody, isListed: isListed) else {
            return readClockAlone(window)
        }
        guard !dates.isOfPaper(window.lowerBound..<found.range.lowerBound) else { return true }
        readBehindDate(found.range.upperBound..<window.upperBound)
        return true
    }

    /// "… den 22. september" with "2031" at the front of the next line.
    private func withYearBelow(_ line: Range<Int>) -> Range<Int> {
        guard line.upperBound + 1 < text.utf8.count, text.byte(line.upperBound) == 0x0A else { return line }
        let year = text.utf8[(line.upperBound + 1)...].prefix(5).prefix(while: Letters.isDigit)
        let extended = line.lowerBound..<year.endIndex
        guard year.count == 4, let date = DateReader(text).first(in: extended), date.range.upperBound == year.endIndex
        else { return line }
        return extended
    }

    /// "… kl. 15.00 i Pakhuset" behind the day.
    private mutating func readBehindDate(_ rest: Range<Int>) {
        if head.start == nil, let (start, end) = ClockReader(text).interval(in: rest) {
            head.start = start.time
            head.end = head.end ?? end?.time
        }
        head.place = head.place ?? placeAfterClock(in: rest)
    }

    private mutating func readClockAlone(_ window: Range<Int>) -> Bool {
        guard let clock = ClockReader(text).interval(in: window), head.start == nil, window.count < 120 else {
            return false
        }
        head.start = clock.start.time
        head.end = head.end ?? clock.end?.time
        head.place = head.place ?? placeAfterClock(in: window)
        return true
    }

    private func isPlace(_ content: Range<Int>) -> Bool {
        content.count <= 90 && PlaceVocabulary.words.first(in: text, range: content) != nil
    }
}
