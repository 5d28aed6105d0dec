import Language
import Portfolio

/// Fills a `MeetingHead` step by step.
struct HeadReader {
    let document: Document
    let fields: HeaderFields
    var head = MeetingHead()
    var bodies: BodyEvidence
    var dates: DateEvidence

    var text: SourceText { document.text }

    /// The title stands within so many lines that carry no label.
    static let titleLines = 14

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
    var misplacedDate: Day? {
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
    func place(in range: Range<Int>) -> String? {
        var end = range.upperBound
        if let clock = HeadWords.clockWords.first(in: text, range: range) { end = clock.start }
        if let verb = HeadWords.behindPlaces.first(in: text, range: range) { end = min(end, verb.start) }
        var start = range.lowerBound
        while start < end, "|,-".utf8.contains(text.utf8[start]) || text.utf8[start] == 0x20 { start += 1 }
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
    func placeAfterClock(in range: Range<Int>) -> String? {
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

extension Participant {
    /// Whether a shorter name is theirs: "Bo", "Bo Friis" or "BF" of "Bo Friis (BF)".
    fileprivate func isCalled(_ short: String) -> Bool {
        if name == short || name.hasPrefix(short + " ") || name.hasSuffix("(\(short))") { return true }
        let initials = name.split(separator: " ").compactMap { $0.first(where: \.isLetter) }
        return short.count > 1 && String(initials) == short
    }
}
