import Language
import Portfolio

/// What the head of the minutes tells of the meeting.
struct MeetingHead {
    var body = ""
    var date: Day?
    var start: ClockTime?
    var end: ClockTime?
    var place: String?
    var people = PeopleReader.People()
    var caseNumber: String?
    /// Lines of the head that nothing was read from, in bytes.
    var unread: [Range<Int>] = []
}

extension MeetingHead {
    /// Reads the lines before the first item. Labelled values come first, then the title line and what stands alone.
    ///
    /// - Parameter context: what else tells of the meeting.
    init(_ document: Document, lines: Range<Int>, context: Context = Context()) {
        let fields = HeaderFields(document, lines: lines)
        var reader = HeadReader(document: document, fields: fields)
        reader.readLabels()
        reader.readFreeLines()
        reader.readFront(behind: lines)
        reader.readYearApart(source: context.source)
        reader.decide(context)
        self = reader.head
    }

    /// What tells of a meeting outside of its head.
    struct Context {
        /// What most headings of decisions name.
        var decisionBody: String?
        var decisionDay: Day?
        /// The path of the file.
        var source = ""
    }
}

/// Fills a `MeetingHead` step by step.
private struct HeadReader {
    let document: Document
    let fields: HeaderFields
    var head = MeetingHead()
    private var bodies: BodyEvidence
    private var dates: DateEvidence

    private var text: SourceText { document.text }

    /// The title stands within so many lines that carry no label.
    private static let titleLines = 14

    init(document: Document, fields: HeaderFields) {
        self.document = document
        self.fields = fields
        self.bodies = BodyEvidence(text: document.text)
        self.dates = DateEvidence(text: document.text)
    }

    mutating func readLabels() {
        for table in fields.tables {
            head.people.add(table)
        }
        for value in fields.values {
            switch value.field {
            case .body: readBody(value)
            case .date, .bareDate, .start, .placeAndTime: readTime(value)
            case .end: head.end = head.end ?? value.ranges.lazy.compactMap(self.bareClock).first
            case .place, .room: readPlace(value)
            case .present, .administration: addPeople(value.ranges, absent: false)
            case .absent: addPeople(value.ranges, absent: true)
            case .officer: addOfficer(value)
            case .caseNumber: head.caseNumber = head.caseNumber ?? value.ranges.lazy.compactMap(self.number).first
            case .documentNumber, .agenda, .remarks, .published: break
            }
        }
    }

    /// The date below another label, in heads that print all labels first and all values after them.
    private var misplacedDate: Day? {
        fields.values.filter { $0.field != .published }.flatMap(\.ranges).lazy
            .compactMap { DateReader(text).first(in: $0)?.day }.first
    }

    private mutating func readBody(_ value: HeaderFields.Value) {
        if let range = value.ranges.first { bodies.add(labelled: range) }
    }

    private mutating func readTime(_ value: HeaderFields.Value) {
        for range in value.ranges {
            let day = DateReader(text).first(in: range)
            if let day { dates.add(labelled: day.day, isBare: value.field == .bareDate, at: value.lines.lowerBound) }
            let clockRange = day.map { $0.range.upperBound..<range.upperBound } ?? range
            readClock(in: clockRange)
            if value.field == .placeAndTime, head.place == nil { head.place = placeAfterClock(in: clockRange) }
        }
        if value.field == .start, head.start == nil { head.start = value.ranges.lazy.compactMap(self.bareClock).first }
    }

    private mutating func readClock(in range: Range<Int>) {
        guard let (start, end) = ClockReader(text).interval(in: range) else { return }
        head.start = head.start ?? start.time
        head.end = head.end ?? end?.time
    }

    private mutating func readPlace(_ value: HeaderFields.Value) {
        guard head.place == nil, let range = value.ranges.first else { return }
        readClock(in: range)
        head.place = place(in: range)
    }

    /// The words of a place, up to a clock time, without a comma at the end.
    private func place(in range: Range<Int>) -> String? {
        var end = range.upperBound
        if let clock = HeadWords.clockWords.first(in: text, range: range) { end = clock.start }
        var start = range.lowerBound
        for preposition in HeadWords.beforePlaces {
            if let stop = text.end(ofPhrase: preposition, at: start, until: end) { start = stop }
        }
        var words = text.trimmed(start..<end)
        while let last = text.utf8[words].last, ",:;".utf8.contains(last) {
            words = text.trimmed(words.lowerBound..<words.upperBound - 1)
        }
        return words.isEmpty ? nil : self.words(words)
    }

    /// "… kl. 17:30 i Byrådssalen".
    private func placeAfterClock(in range: Range<Int>) -> String? {
        guard let (start, end) = ClockReader(text).interval(in: range) else { return nil }
        var position = text.skippingSpace(from: (end ?? start).range.upperBound, until: range.upperBound)
        while position < range.upperBound, ",-".utf8.contains(text.utf8[position]) {
            position = text.skippingSpace(from: position + 1, until: range.upperBound)
        }
        for preposition in HeadWords.beforePlaces
        where text.end(ofPhrase: preposition, at: position, until: range.upperBound) != nil {
            return place(in: position..<range.upperBound)
        }
        let rest = position..<range.upperBound
        return PlaceVocabulary.words.first(in: text, range: rest) == nil ? nil : place(in: rest)
    }

    private func bareClock(_ range: Range<Int>) -> ClockTime? {
        ClockReader(text).interval(in: range)?.start.time
            ?? ClockReader(text).time(at: range.lowerBound, until: range.upperBound, bare: true)?.time
    }

    private func number(_ range: Range<Int>) -> String? {
        RegistryNumber.read(at: range.lowerBound, until: range.upperBound, in: text)
            .map { text.words(range.lowerBound..<$0.end) }
    }

    private mutating func addPeople(_ ranges: [Range<Int>], absent: Bool) {
        let people = PeopleReader(text: text).people(in: ranges, present: !absent)
        let known = Set(head.people.present.map(\.name))
        head.people.add(.init(present: people.present.filter { !known.contains($0.name) }, absent: people.absent))
    }

    /// "Referent: Bo Friis": one who may be among the others already, by the whole name, the first one or initials.
    private mutating func addOfficer(_ value: HeaderFields.Value) {
        let people = PeopleReader(text: text).people(in: value.ranges)
        let role = text.squeezedWords(value.label).lowercased()
        for person in people.present {
            guard let known = head.people.present.firstIndex(where: { $0.isCalled(person.name) }) else {
                head.people.present.append(Participant(name: person.name, role: person.role ?? role))
                continue
            }
            let other = head.people.present[known]
            head.people.present[known] = Participant(name: other.name, role: other.role ?? role)
        }
    }

    private func words(_ range: Range<Int>) -> String {
        text.squeezedWords(range)
    }
}

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
        let window = content.lowerBound..<min(content.upperBound, content.lowerBound + 400)
        guard let found = dates.add(line: window, at: position, namesBody: namesBody, isListed: isListed) else {
            return readClockAlone(window)
        }
        guard !dates.isOfPaper(window.lowerBound..<found.range.lowerBound) else { return true }
        readBehindDate(found.range.upperBound..<window.upperBound)
        return true
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

extension Participant {
    /// Whether a shorter name is theirs: "Bo", "Bo Friis" or "BF" of "Bo Friis (BF)".
    fileprivate func isCalled(_ short: String) -> Bool {
        if name == short || name.hasPrefix(short + " ") || name.hasSuffix("(\(short))") { return true }
        let initials = name.split(separator: " ").compactMap { $0.first(where: \.isLetter) }
        return short.count > 1 && String(initials) == short
    }
}
