import Claims
import Portfolio

@testable import Threads

/// A story told by hand: meetings with their text, and the claims that a reader would find in it.
///
///     var told = Told()
///     told.meeting("2021-03-01") {
///         $0.item("2", "Ny svømmehal", cases: ["21/7"]) {
///             $0.say("Svømmehallen åbner 1. maj 2022.", "Åbning af svømmehallen", "opening", "2022-05-01")
///         }
///     }
struct Told: ClaimReading {
    private(set) var meetings: [Meeting] = []
    fileprivate var claims: [Place: [Claim]] = [:]
    fileprivate var links: [Place: [DependencyClaim]] = [:]
    fileprivate var news: [Place: [EventNews]] = [:]

    struct Place: Hashable {
        let meeting: Meeting.ID
        let item: String
    }

    func claims(in item: AgendaItem, of meeting: Meeting) -> [Claim] {
        claims[Place(meeting: meeting.id, item: item.number)] ?? []
    }

    func dependencies(in item: AgendaItem, of meeting: Meeting) -> [DependencyClaim] {
        links[Place(meeting: meeting.id, item: item.number)] ?? []
    }

    func news(in item: AgendaItem, of meeting: Meeting) -> [EventNews] {
        news[Place(meeting: meeting.id, item: item.number)] ?? []
    }

    /// A meeting of an authority on a day, by ISO 8601.
    mutating func meeting(
        _ day: String, _ authority: String? = "Søndervig Kommune", _ basis: AuthorityBasis? = nil,
        body: String = "Direktionen", _ tell: (inout MeetingTeller) -> Void
    ) {
        let id = Meeting.ID("\(day)-\(body)-\(authority ?? "")")
        var teller = MeetingTeller(id: id, day: Day(day))
        tell(&teller)
        claims.merge(teller.claims) { first, _ in first }
        links.merge(teller.links) { first, _ in first }
        news.merge(teller.news) { first, _ in first }
        meetings.append(
            Meeting(
                id: id, source: "minutes/\(id).txt", text: SourceText(teller.text),
                authority: authority.map(Authority.init), authorityBasis: basis,
                body: body, date: Day(day), items: teller.items, times: teller.times, amounts: teller.amounts))
    }

    /// Forgets the other meetings.
    mutating func keepMeetings(_ isKept: (Meeting) -> Bool) { meetings.removeAll { !isKept($0) } }

    /// The histories and findings as known on a day.
    func threads(
        _ projects: [Project], asOf day: String = "2030-01-01", corrections: Corrections = .none,
        authority: Authority? = nil
    ) -> (histories: [ProjectHistory], findings: [Finding]) {
        ThreadBuilder(projects: projects, corrections: corrections, authority: authority, reader: self)
            .threads(through: meetings, asOf: Day(day) ?? Day(number: 0))
    }
}

/// Tells one meeting.
struct MeetingTeller {
    let id: Meeting.ID
    let day: Day?
    fileprivate(set) var text = ""
    fileprivate(set) var items: [AgendaItem] = []
    fileprivate(set) var claims: [Told.Place: [Claim]] = [:]
    fileprivate(set) var links: [Told.Place: [DependencyClaim]] = [:]
    fileprivate(set) var news: [Told.Place: [EventNews]] = [:]
    var times: [TimeMention] = []
    var amounts: [AmountMention] = []

    mutating func item(
        _ number: String, _ title: String, cases: [String] = [], _ tell: (inout ItemTeller) -> Void = { _ in }
    ) {
        let start = text.unicodeScalars.count
        text += "Punkt \(number): "
        let titleStart = text.unicodeScalars.count
        text += title + "\n\n"
        var teller = ItemTeller(meeting: id, day: day, number: number, text: text)
        tell(&teller)
        text = teller.text + "\n"
        times += teller.times
        amounts += teller.amounts
        claims[Told.Place(meeting: id, item: number)] = teller.claims
        links[Told.Place(meeting: id, item: number)] = teller.links
        news[Told.Place(meeting: id, item: number)] = teller.news
        items.append(
            AgendaItem(
                number: number, title: title, caseNumbers: cases, decisions: teller.decisions,
                range: start..<text.unicodeScalars.count,
                titleRange: titleStart..<titleStart + title.unicodeScalars.count, passages: teller.passages))
    }
}

/// Tells one item, passage by passage.
struct ItemTeller {
    let meeting: Meeting.ID
    let day: Day?
    let number: String
    fileprivate(set) var text: String
    fileprivate(set) var passages: [Passage] = []
    fileprivate(set) var claims: [Claim] = []
    fileprivate(set) var links: [DependencyClaim] = []
    fileprivate(set) var news: [EventNews] = []
    fileprivate(set) var decisions: [Decision] = []
    fileprivate(set) var times: [TimeMention] = []
    fileprivate(set) var amounts: [AmountMention] = []
    private var block = 0

    init(meeting: Meeting.ID, day: Day?, number: String, text: String) {
        (self.meeting, self.day, self.number, self.text) = (meeting, day, number, text)
    }

    /// A sub-heading.
    mutating func heading(_ words: String) {
        block += 1
        add(words, .heading)
        block += 1
    }

    /// A new paragraph.
    mutating func paragraph() { block += 1 }

    /// A sentence that claims nothing.
    @discardableResult
    mutating func say(_ words: String) -> Citation { add(words, .sentence) }

    /// A sentence that claims an event.
    mutating func say(
        _ words: String, _ name: String, _ concept: Concept?, _ when: String, _ modality: Statement.Modality = .planned,
        stems: Set<String> = [], kind: PlanEntry.Kind = .milestone, ordinal: EventLabel.Ordinal? = nil,
        change: ChangeSignal? = nil, cause: String? = nil, written: String? = nil, orIn years: [String] = []
    ) {
        let citation = add(words, .sentence)
        let because = cause.map {
            Citation(meeting: meeting, item: number, section: .presentation, range: citation.range, quote: $0)
        }
        let label = EventLabel(name: name, kind: kind, concept: concept, stems: stems, ordinal: ordinal)
        claims.append(
            Claim(
                event: label, span: span(when), otherYears: years.map(span), writtenSpan: written.map(span),
                modality: modality, change: change, cause: because, citation: citation, passage: passages.count - 1,
                saidOn: day))
    }

    /// One more claim in the sentence said last.
    mutating func also(
        _ name: String, _ concept: Concept?, _ when: String, _ modality: Statement.Modality = .planned,
        stems: Set<String> = [], ordinal: EventLabel.Ordinal? = nil
    ) {
        guard let last = claims.last else { return }
        claims.append(
            Claim(
                event: EventLabel(name: name, kind: .milestone, concept: concept, stems: stems, ordinal: ordinal),
                span: span(when), modality: modality, citation: last.citation, passage: last.passage, saidOn: day))
    }

    /// A sentence that says that one event waits for another.
    mutating func wait(
        _ words: String, _ to: EventLabel, for from: EventLabel, _ kind: Dependency.Kind = .finishToStart,
        _ basis: Dependency.Basis = .stated
    ) {
        let citation = add(words, .sentence)
        links.append(
            DependencyClaim(
                from: from, to: to, kind: kind, basis: basis, citation: citation, passage: passages.count - 1))
    }

    /// That the plan said last puts one row before another.
    mutating func order(_ from: String, _ to: String) {
        guard let last = claims.last else { return }
        func row(_ name: String) -> EventLabel { EventLabel(name: name, kind: .milestone) }
        links.append(
            DependencyClaim(
                from: row(from), to: row(to), kind: .finishToStart, basis: .inferred, citation: last.citation,
                passage: last.passage))
    }

    /// A sentence that says without a date that an event happened or never will.
    mutating func note(_ words: String, _ event: EventLabel, _ kind: EventNews.Kind) {
        let citation = add(words, .sentence)
        news.append(EventNews(event: event, kind: kind, citation: citation, passage: passages.count - 1))
    }

    mutating func decide(_ words: String, _ outcome: Decision.Outcome, postponedTo: String? = nil, on: String? = nil) {
        let start = text.unicodeScalars.count
        text += words + "\n"
        decisions.append(
            Decision(
                meetingDate: on.flatMap { Day($0) } ?? day, outcome: outcome,
                postponedTo: postponedTo.flatMap { Day($0) },
                quote: words, range: start..<start + words.unicodeScalars.count))
    }

    /// A row of a table, its cells parted by "|".
    mutating func row(_ words: String) {
        let start = text.unicodeScalars.count
        var cells: [SourceRange] = []
        for cell in words.split(separator: "|", omittingEmptySubsequences: false) {
            if !cells.isEmpty { text += "\t" }
            let cellStart = text.unicodeScalars.count
            text += cell
            cells.append(cellStart..<text.unicodeScalars.count)
        }
        passages.append(
            Passage(
                kind: .tableRow(cells: cells), range: start..<text.unicodeScalars.count, section: .presentation,
                block: block))
        text += "\n"
    }

    /// A row of a plan that claims an event.
    mutating func planRow(_ words: String, _ name: String, _ when: String, stems: Set<String> = []) {
        row(words)
        guard let passage = passages.last else { return }
        let scalars = Array(text.unicodeScalars)[passage.range]
        var quote = ""
        quote.unicodeScalars.append(contentsOf: scalars)
        let citation = Citation(
            meeting: meeting, item: number, section: .presentation, range: passage.range, quote: quote)
        claims.append(
            Claim(
                event: EventLabel(name: name, kind: .milestone, concept: nil, stems: stems), span: span(when),
                modality: .planned, citation: citation, passage: passages.count - 1, saidOn: day))
    }

    /// An entry of a list.
    mutating func bullet(_ words: String) { add(words, .listItem(mark: "-")) }

    /// A time expression in the sentence said last.
    mutating func time(_ words: String, _ when: String, after lead: String = "", contradicted: Weekday? = nil) {
        guard let last = passages.last else { return }
        let start = last.range.lowerBound + lead.unicodeScalars.count
        let range = start..<start + words.unicodeScalars.count
        times.append(
            TimeMention(range: range, text: words, kind: .date, span: span(when), contradictedWeekday: contradicted))
    }

    /// An amount in the sentence said last.
    mutating func amount(_ words: String, _ value: AmountMention.Value) {
        guard let last = passages.last else { return }
        let range = last.range.lowerBound..<last.range.lowerBound + words.unicodeScalars.count
        amounts.append(AmountMention(range: range, text: words, value: value))
    }

    @discardableResult
    private mutating func add(_ words: String, _ kind: Passage.Kind) -> Citation {
        let start = text.unicodeScalars.count
        text += words + "\n"
        let range = start..<start + words.unicodeScalars.count
        passages.append(Passage(kind: kind, range: range, section: .presentation, block: block))
        return Citation(meeting: meeting, item: number, section: .presentation, range: range, quote: words)
    }

    /// A span as in `Span.description`: one day, or two with ".." between.
    private func span(_ words: String) -> Span {
        guard let dots = words.firstIndex(of: ".") else { return Span(Day(words) ?? Day(number: 0)) }
        let (first, last) = (Day(String(words[..<dots])), Day(String(words[words.index(dots, offsetBy: 2)...])))
        return Span(earliest: first, latest: last) ?? Span(Day(number: 0))
    }
}

extension ProjectHistory {
    /// The only entry with a name, to keep tests short.
    func named(_ name: String) -> PlanEntry? { entries.first { $0.name == name } }
}
