/// How much of the minutes reached a project: what is left is no fault by itself, since minutes tell of much else, but a
/// share that is small where the projects are known says that names or layouts were not understood.
public struct Coverage: Hashable, Sendable {
    /// So many of so many.
    public struct Share: Hashable, Sendable {
        /// Those that reached a project.
        public private(set) var reached = 0
        /// All of them.
        public private(set) var total = 0

        init() {}

        fileprivate mutating func count(_ isReached: Bool) {
            total += 1
            if isReached { reached += 1 }
        }

        fileprivate static func += (sum: inout Share, other: Share) {
            sum.reached += other.reached
            sum.total += other.total
        }
    }

    /// What speaks against the reading of a meeting.
    public enum Doubt: Hashable, Sendable {
        /// The minutes do not say whose they are.
        case authorityUnsaid
        /// Nothing was found that looks like an agenda.
        case noAgenda
        /// Items, by their numbers, that look like two: with two case numbers, or the same heading of a decision twice.
        case merged([String])
        /// Items, by their numbers, from which the numbers begin anew.
        case restarts([String])
    }

    /// The days and periods in agenda items, and those that a statement on a project rests on.
    public private(set) var dates = Share()
    /// The case numbers of agenda items, and those of items that touch a project.
    public private(set) var caseNumbers = Share()
    /// What to look at, in the order of the meetings.
    public private(set) var doubts: [Doubt] = []

    /// How many meetings do not say whose they are, and have no agenda that was understood; how many items look like
    /// several; in how many meetings numbers begin anew.
    var counts: (authorityUnsaid: Int, noAgenda: Int, merged: Int, restarts: Int) {
        doubts.reduce(into: (0, 0, 0, 0)) { counts, doubt in
            switch doubt {
            case .authorityUnsaid: counts.authorityUnsaid += 1
            case .noAgenda: counts.noAgenda += 1
            case .merged(let items): counts.merged += items.count
            case .restarts: counts.restarts += 1
            }
        }
    }

    fileprivate init() {}

    fileprivate static func += (sum: inout Coverage, other: Coverage) {
        sum.dates += other.dates
        sum.caseNumbers += other.caseNumbers
        sum.doubts += other.doubts
    }
}

/// Counts what reached the projects of a reconstruction.
///
///     let counter = CoverageCounter(reconstruction)
///     counter.coverage(of: meeting).dates.reached     // of »10 datoer i mødet« those that a milestone rests on
public struct CoverageCounter: Sendable {
    private let meetings: [Meeting]
    /// By meeting, the words that statements rest on, with their days, in the order of the text.
    private let cited: [Meeting.ID: [Cited]]
    private let touched: [Meeting.ID: Set<String>]

    /// Counts for the meetings that a reconstruction knows.
    public init(_ reconstruction: Reconstruction) {
        var cited: [Meeting.ID: Set<Cited>] = [:]
        var touched: [Meeting.ID: Set<String>] = [:]
        for history in reconstruction.projects {
            for touch in history.touches { touched[touch.meeting, default: []].insert(touch.item) }
            for statement in history.entries.flatMap(\.statements) {
                guard let citation = statement.evidence.citation else { continue }
                let spans = [statement.span, statement.writtenSpan, statement.movedFrom].compactMap(\.self)
                cited[citation.meeting, default: []].insert(Cited(range: citation.range, spans: spans))
            }
        }
        self.meetings = reconstruction.meetings
        self.cited = cited.mapValues {
            $0.sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
        }
        self.touched = touched
    }

    /// The words of a statement, and the days that it takes from them.
    private struct Cited: Hashable {
        let range: SourceRange
        let spans: [Span]

        /// A sentence can name more days than the one that a statement takes from it.
        func rests(on time: TimeMention) -> Bool {
            range.overlaps(time.range) && spans.contains { span in time.span.map(span.overlaps) ?? false }
        }
    }

    /// Over all meetings.
    public var whole: Coverage { meetings.reduce(into: Coverage()) { $0 += coverage(of: $1) } }

    /// Of one meeting.
    public func coverage(of meeting: Meeting) -> Coverage {
        var coverage = Coverage()
        var items = meeting.items.map(\.range)[...]
        var cited = (self.cited[meeting.id] ?? [])[...]
        for time in meeting.times where time.span != nil {
            items = items.drop { $0.upperBound <= time.range.lowerBound }
            cited = cited.drop { $0.range.upperBound <= time.range.lowerBound }
            guard items.first?.contains(time.range.lowerBound) ?? false else { continue }
            let near = cited.prefix { $0.range.lowerBound < time.range.upperBound }
            coverage.countDate(near.contains { $0.rests(on: time) })
        }
        for item in meeting.items {
            let isTouched = touched[meeting.id]?.contains(item.number) ?? false
            for _ in item.caseNumbers { coverage.countCase(isTouched) }
        }
        coverage.note(Coverage.Doubt.all(of: meeting))
        return coverage
    }
}

extension Coverage {
    fileprivate mutating func countDate(_ isReached: Bool) { dates.count(isReached) }
    fileprivate mutating func countCase(_ isReached: Bool) { caseNumbers.count(isReached) }
    fileprivate mutating func note(_ found: [Doubt]) { doubts += found }
}

extension Coverage.Doubt {
    fileprivate static func all(of meeting: Meeting) -> [Self] {
        let merged = meeting.items.filter(isMerged).map(\.number)
        let restarts = restarts(of: meeting.items)
        return [
            meeting.authority == nil ? .authorityUnsaid : nil,
            meeting.items.allSatisfy { $0.title.isEmpty } ? .noAgenda : nil,
            merged.isEmpty ? nil : .merged(merged), restarts.isEmpty ? nil : .restarts(restarts),
        ].compactMap(\.self)
    }

    private static func isMerged(_ item: AgendaItem) -> Bool {
        let headings = item.sections.filter { $0.kind == .decision && !$0.heading.isEmpty }.map(\.heading)
        return item.caseNumbers.count > 1 || Set(headings).count < headings.count
    }

    private static func restarts(of items: [AgendaItem]) -> [String] {
        zip(items, items.dropFirst()).compactMap { before, item in
            guard let last = Int(before.number), let number = Int(item.number), number <= last else { return nil }
            return item.number
        }
    }
}
