import Portfolio

/// Follows a text from mention to mention and knows, at each, what the ones around it say.
struct Narrative {
    let anchor: Day?
    private let calendar: CalendarDays
    private typealias LastTime = (span: Span, place: FoundExpression.Place, end: Int)
    /// The last mention that gave days.
    private var last: LastTime?
    /// The last single day or short stretch that was told of, for weekdays and "dagen efter".
    private var focus: (span: Span, end: Int)?
    /// The weekday of the last recurrence, and where it ended.
    private var recurrence: (weekday: Weekday?, end: Int)?

    /// How far, in bytes, a time reaches that something else leans on.
    private static let focusReach = 3_000
    private static let neighbourReach = 600
    private static let recurrenceReach = 900
    /// The room that " og den " takes.
    private static let coordinationReach = 8

    init(anchor: Day?, _ holidays: HolidayCalendar) {
        self.anchor = anchor
        self.calendar = CalendarDays(holidays: holidays)
    }

    /// Resolves found expressions in reading order.
    mutating func resolve(
        _ found: ArraySlice<FoundExpression>, _ signals: [TenseSignal], zone: (Int) -> ContextZone.Kind?
    ) -> [TimeMention] {
        var mentions: [TimeMention] = []
        mentions.reserveCapacity(found.count)
        var signal = 0
        for index in found.indices {
            let next = index + 1 < found.endIndex ? found[index + 1] : nil
            let nearest = Self.signal(of: found[index], signals, from: &signal)
            let isPlan = nearest?.tense == .compared
            let outcome = isPlan ? next.flatMap { self.outcome($0, of: found[index], signals, from: signal) } : nil
            let zone = zone(found[index].range.lowerBound)
            if let mention = mention(found[index], before: next, outcome, nearest, zone) { mentions.append(mention) }
        }
        return mentions
    }

    /// The signal of tense that stands nearest to an expression, among those of its sentence.
    private static func signal(
        of found: FoundExpression, _ signals: [TenseSignal], from index: inout Int
    ) -> TenseSignal? {
        while index + 1 < signals.count, signals[index + 1].position < found.range.lowerBound { index += 1 }
        let nearby = signals[min(index, signals.count)..<min(index + 2, signals.count)]
        let nearest = nearby.filter {
            $0.sentence == found.place.sentence && !($0.tense == .open && isAhead($0, found))
        }
        .min { distance($0, found) < distance($1, found) }
        return nearest?.tense == .open ? nil : nearest
    }

    private static func isAhead(_ signal: TenseSignal, _ found: FoundExpression) -> Bool {
        signal.position > found.range.lowerBound
    }

    /// "at" yields to a verb that follows soon: "at der i maj var lukket".
    private static let openDistance = 30

    /// How far a signal stands from an expression; one behind it more often belongs to the next clause.
    private static func distance(_ signal: TenseSignal, _ found: FoundExpression) -> Int {
        let ahead = signal.position - found.range.lowerBound
        if ahead > 0 { return 2 * ahead }
        return signal.tense == .open ? openDistance - ahead : -ahead
    }

    private mutating func mention(
        _ found: FoundExpression, before next: FoundExpression?, _ outcome: Span?, _ signal: TenseSignal?,
        _ zone: ContextZone.Kind?
    ) -> TimeMention? {
        let (expression, found) = reread(found, signal?.tense)
        switch expression {
        case .duration(let low, let high, let unit):
            return TimeMention(
                range: found.source, text: found.text, kind: .duration, span: nil,
                length: unit.length(low...high))
        case .durationInDays(let low, let high):
            return TimeMention(
                range: found.source, text: found.text, kind: .duration, span: nil, length: Length(low...high, .day))
        case .recurrence(let weekday):
            recurrence = (weekday, found.range.upperBound)
            return TimeMention(range: found.source, text: found.text, kind: .set, span: nil)
        default: break
        }
        let setting = self.setting(for: found, before: next, outcome, signal, zone)
        guard let resolution = Resolver(setting, calendar).resolve(expression) else {
            return setting.anchor == nil ? withoutDays(found, expression, setting) : nil
        }
        remember(resolution, found)
        return TimeMention(
            range: found.source, text: found.text, kind: expression.kind(of: resolution.span),
            span: resolution.span, vague: expression.isVague, inferredYear: resolution.inferredYear,
            contradictedWeekday: contradiction(expression, setting),
            isImpossible: expression.isImpossible(in: resolution.span.anchor.year),
            wording: Self.wording(of: expression, found.lead, resolution))
    }

    /// What the words tell beside the days.
    private static func wording(
        of expression: TimeExpression, _ lead: FoundExpression.Lead, _ resolution: Resolution?
    ) -> TimeWording {
        TimeWording(
            bound: expression.bound, unit: expression.unit, part: expression.part, role: lead.role,
            isRelative: expression.isRelative, namesYear: expression.namesYear, ends: resolution?.ends,
            years: resolution?.years ?? [])
    }

    /// A mention whose days only an anchor could tell.
    private func withoutDays(
        _ found: FoundExpression, _ expression: TimeExpression, _ setting: Setting
    ) -> TimeMention? {
        var setting = setting
        setting.anchor = Day(number: 0)
        guard let resolution = Resolver(setting, calendar).resolve(expression) else { return nil }
        return TimeMention(
            range: found.source, text: found.text, kind: expression.kind(of: resolution.span), span: nil,
            vague: expression.isVague, wording: Self.wording(of: expression, found.lead, nil))
    }

    /// What an expression means after the ones before it: months right behind a recurrence say when it recurs
    /// ("2 gange årligt (januar/juni)"), and a weekday that has just been said to recur still does.
    private func reread(
        _ found: FoundExpression, _ tense: TenseSignal.Tense?
    ) -> (expression: TimeExpression, found: FoundExpression) {
        // "udsendes 14 dage før mødet" is a term for every meeting; "nåede ud to dage før mødet" was once.
        if case .shiftFromMeeting(let count, let unit) = found.expression, tense != .past {
            return (.duration(abs(count), abs(count), unit), found.withoutLast(words: 2))
        }
        return (reread(found), found)
    }

    private func reread(_ found: FoundExpression) -> TimeExpression {
        guard let recurrence else { return found.expression }
        switch found.expression {
        case .month, .range(.month, .month), .range(.month(_, nil), .range):
            if found.expression.needsYear, found.range.lowerBound - recurrence.end <= 3 { return .recurrence(nil) }
        case .weekday(let weekday):
            let distance = found.range.lowerBound - recurrence.end
            // "mandag-torsdag kl. 10-15 og fredag kl. 10-13": what is joined to a weekday that recurs does as well.
            let isJoined = recurrence.weekday != nil && distance <= 4
            if isJoined || weekday == recurrence.weekday && distance < Self.recurrenceReach {
                return .recurrence(weekday)
            }
        default: break
        }
        return found.expression
    }

    private func setting(
        for found: FoundExpression, before next: FoundExpression?, _ outcome: Span?, _ signal: TenseSignal?,
        _ zone: ContextZone.Kind?
    ) -> Setting {
        let isCompared = signal?.tense == .compared
        var setting = Setting(anchor: anchor, tense: isCompared ? nil : signal?.tense, opensLine: found.place.opensCell)
        setting.tenseLeads = signal.map { $0.tense == .future && !Self.isAhead($0, found) } ?? false
        setting.mayBeAhead = signal?.mayBeAhead ?? false
        setting.enter(zone)
        setting.heed(found)
        if let focus, found.range.lowerBound - focus.end < Self.focusReach { setting.focus = focus.span }
        if let last { heed(last, behind: found, in: &setting) }
        if let next { heed(next, ahead: found, in: &setting) }
        // An old plan lies near what has come of it: "blev rejst i uge 12, selv om det var planlagt til marts".
        if isCompared, let told = (setting.previous ?? outcome)?.earliest {
            setting.anchor = told
            setting.neighbour = nil
            setting.tense = nil
        }
        return setting
    }

    /// The days of what has come of an old plan, which the past tense tells right behind it: "var lovet i maj, men kom den 3.
    /// juni".
    private func outcome(
        _ next: FoundExpression, of plan: FoundExpression, _ signals: [TenseSignal], from signal: Int
    ) -> Span? {
        var signal = signal
        guard next.place.sentence == plan.place.sentence, next.lead == .none, let anchor,
            next.range.lowerBound - plan.range.upperBound < Self.nextReach,
            Self.signal(of: next, signals, from: &signal)?.tense == .past
        else { return nil }
        return Resolver(Setting(anchor: anchor, tense: .past), calendar).resolve(next.expression)?.span
    }

    /// What the time before an expression says of it.
    private func heed(_ last: LastTime, behind found: FoundExpression, in setting: inout Setting) {
        let distance = found.range.lowerBound - last.end
        if distance < Self.neighbourReach, isNear(last.place, found.place) {
            setting.neighbour = last.span
            setting.sharesSentence = last.place.sentence == found.place.sentence
            // "i marts 2031 og ikke først til efteråret": what is reached comes after.
            setting.followsNeighbour =
                last.place.opensLine && found.place.opensLine || setting.sharesSentence && found.lead == .to
            if setting.sharesSentence { setting.previous = last.span }
        }
        // "24. august 2021 (uge 34)": what stands right behind a time says the same or goes on with it.
        if distance <= 3, last.place.line == found.place.line {
            setting.anchor = last.span.earliest
            setting.tense = nil
        }
    }

    /// What the time after an expression says of it, where that needs nothing to be understood.
    private func heed(_ next: FoundExpression, ahead found: FoundExpression, in setting: inout Setting) {
        let distance = next.range.lowerBound - found.range.upperBound
        guard next.place.sentence == found.place.sentence, distance < Self.nextReach, !next.expression.needsYear,
            let span = Resolver(Setting(), calendar).resolve(next.expression)?.span, span.length ?? 0 <= Self.season
        else { return }
        setting.neighbour = span
        setting.sharesSentence = true
        setting.followsNeighbour = false
        // "den 9. marts og 11. maj 2022": the year that stands last is the year of both.
        if distance <= Self.coordinationReach, span.isDay { setting.anchor = span.earliest }
        setting.precedesNeighbour = true
    }

    /// So many code points away the next time still says something of this one.
    private static let nextReach = 40
    /// The days of a quarter or a season, at most.
    private static let season = 95

    private func isNear(_ one: FoundExpression.Place, _ other: FoundExpression.Place) -> Bool {
        one.line == other.line || (other.line - one.line <= 3 && one.opensLine && other.opensLine)
    }

    private mutating func remember(_ resolution: Resolution, _ found: FoundExpression) {
        guard let length = resolution.span.length else { return }
        if length <= 190 { last = (resolution.span, found.place, found.range.upperBound) }
        if length <= 14 { focus = (resolution.span, found.range.upperBound) }
    }

    /// The weekday that is written beside a date and is not the date's.
    private func contradiction(_ expression: TimeExpression, _ setting: Setting) -> Weekday? {
        guard let weekday = expression.writtenWeekday,
            let span = Resolver(setting, calendar).resolve(expression.withoutFrame)?.span,
            span.isDay, let day = span.earliest, day.weekday != weekday
        else { return nil }
        return weekday
    }
}

extension Setting {
    /// The part of the minutes that an expression stands in says whether it lies behind or ahead.
    fileprivate mutating func enter(_ zone: ContextZone.Kind?) {
        switch zone {
        case .decision(let day): anchor = day
        case .history, .economy: tense = tense ?? .past
        case .plan: tense = tense ?? .future
        case nil: break
        }
    }

    /// So do its own words and those that lead in to it.
    fileprivate mutating func heed(_ found: FoundExpression) {
        if found.lead != .none || found.expression.isStart { tense = nil }
        if tense == nil, found.lead == .to || found.expression.isDeadline {
            tense = .future
            // Nobody sets a deadline that passed weeks ago.
            tenseLeads = found.expression.isDeadline
        }
        if found.lead == .writtenIn { tense = .past }
        if case .bound(.since, _) = found.expression {
            tense = .past
            opensLine = false
        }
    }
}

extension TimeExpression {
    /// Whether it is a start, which a sentence in the past may well set in the days to come.
    var isStart: Bool {
        if case .bound(let bound, _) = self { [.from, .origin, .after].contains(bound) } else { false }
    }

    /// Whether it is a deadline, which lies ahead when nothing else is said.
    var isDeadline: Bool {
        if case .bound(let bound, _) = self { bound == .before || bound == .by || bound == .toward } else { false }
    }

    /// The kind of a mention that has these days.
    func kind(of span: Span) -> TimeMention.Kind {
        if span.earliest == nil { return .before }
        if span.latest == nil { return .after }
        return span.isDay ? .date : .period
    }
}
