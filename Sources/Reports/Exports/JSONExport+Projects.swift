import Portfolio

extension JSONExport {
    static func write(_ history: ProjectHistory, to json: inout JSONWriter) {
        let project = history.project
        json.object { json in
            json.field("id", project.id)
            json.field("name", project.name)
            json.field("authority", project.authority?.name)
            json.field("aliases", project.aliases)
            json.field("caseNumbers", project.caseNumbers)
            json.field("owner", project.owner)
            json.list("touches", history.touches) { write($1, to: &$0) }
            json.list("milestones", history.milestones) { write($1, to: &$0) }
            json.list("phases", history.phases) { write($1, to: &$0) }
            json.list("dependencies", history.dependencies) { write($1, to: &$0) }
            json.list("amounts", history.amounts) { write($1, to: &$0) }
        }
    }

    private static func write(_ amount: ProjectAmount, to json: inout JSONWriter) {
        json.object { json in
            json.field("kind", amount.kind.rawValue)
            json.field("amount", amount.amount)
            json.field("whole", amount.isWhole)
            json.field("saidOn", amount.saidOn)
            write(amount.evidence, to: &json)
        }
    }

    private static func write(_ touch: Touch, to json: inout JSONWriter) {
        json.object { json in
            json.field("meeting", touch.meeting)
            json.field("item", touch.item)
            json.field("relation", touch.relation.rawValue)
            writeWords(of: touch.evidence, to: &json)
            json.field("score", touch.score)
            json.list("reasons", touch.reasons) { write($1, to: &$0) }
        }
    }

    private static func write(_ reason: Touch.Reason, to json: inout JSONWriter) {
        json.object { json in
            switch reason {
            case .caseNumber(let number):
                json.field("rule", "case-number")
                json.field("value", number)
            case .title(let name):
                json.field("rule", "title")
                json.field("value", name)
            case .text(let name):
                json.field("rule", "text")
                json.field("value", name)
            case .likeTitle(let title, let share):
                json.field("rule", "like-title")
                json.field("value", title)
                json.field("share", share)
            case .body(let name):
                json.field("rule", "body")
                json.field("value", name)
            case .newName(let name, let quote):
                json.field("rule", "new-name")
                json.field("value", name)
                json.field("quote", quote)
            case .authorityUnsaid:
                json.field("rule", "authority-unsaid")
            case .otherAuthority(let name):
                json.field("rule", "other-authority")
                json.field("value", name)
            case .correction:
                json.field("rule", "correction")
            }
        }
    }

    private static func write(_ entry: PlanEntry, to json: inout JSONWriter) {
        json.object { json in
            json.field("id", entry.id)
            json.field("name", entry.name)
            write(entry.current, to: &json)
            json.field("status", entry.status.rawValue)
            json.field("slipDays", entry.slipDays)
            json.field("hardEnd", entry.isHardEnd)
            json.field("totalSlack", entry.schedule?.total?.days)
            if let total = entry.schedule?.total { write(total, to: &json) }
            if let others = entry.schedule.map({ Array($0.totals.dropFirst()) }), !others.isEmpty {
                json.list("alsoLimitedBy", others) { json, total in
                    json.object { json in
                        json.field("totalSlack", total.days)
                        write(total, to: &json)
                    }
                }
            }
            if let length = entry.length { json.object("length") { write(length, to: &$0) } }
            if let forecast = entry.forecast { json.object("forecast") { write(forecast, to: &$0) } }
            if let slip = entry.slip { json.object("slip") { write(slip, to: &$0) } }
            if let day = entry.foundOn { json.field("foundOn", day.description) }
            if entry.isMissed { json.field("missed", true) }
            if entry.cameLate { json.field("lateDays", entry.lateDays) }
            if let cause = entry.cause { json.object("cause") { write(cause, to: &$0) } }
            json.list("statements", entry.statements) { write($1, to: &$0) }
            write(entry.evidence, to: &json)
            if let words = entry.statusEvidence { json.object("statusEvidence") { write(words, to: &$0) } }
            if let schedule = entry.schedule { json.object("schedule") { write(schedule, to: &$0) } }
        }
    }

    private static func write(_ total: TotalSlack, to json: inout JSONWriter) {
        json.field("totalSlackMost", total.most)
        if total.days < 0 { json.field("lateAtLeast", total.lateAtLeast) }
        json.field("limitedBy", total.end.rawValue)
        if let lasting = total.lasting { json.field("limitedThrough", lasting.rawValue) }
    }

    private static func write(_ length: StatedLength, to json: inout JSONWriter) {
        write(length.lag.least == 0 ? nil : length.lag.least, "least", length.lag.unit, to: &json)
        write(length.lag.most, "most", length.lag.unit, to: &json)
        json.field("needed", length.isNeed)
        json.object("evidence") { write(length.evidence, to: &$0) }
    }

    private static func write(_ forecast: Forecast, to json: inout JSONWriter) {
        json.field("promised", forecast.promised)
        json.field("saidOn", forecast.saidOn)
        json.field("median", forecast.median)
        json.field("bound", forecast.bound)
        json.field("promises", forecast.count)
    }

    private static func write(_ slip: Slip, to json: inout JSONWriter) {
        json.field("least", slip.least)
        json.field("most", slip.most)
    }

    private static func write(_ cause: StatedCause, to json: inout JSONWriter) {
        json.field("words", cause.words)
        json.object("evidence") { write(cause.evidence, to: &$0) }
    }

    static func write(_ causes: SlipCauses, to json: inout JSONWriter) {
        json.object { json in
            json.field("project", causes.project.id)
            json.field("authority", causes.project.authority?.name)
            json.field("year", causes.year)
            json.field("count", causes.entries.count)
            json.list("slips", causes.entries) { json, entry in
                json.object { json in
                    json.field("entry", entry.id)
                    json.field("slipDays", entry.slipDays)
                    if let cause = entry.cause { write(cause, to: &json) }
                }
            }
        }
    }

    private static func write(_ statement: Statement, to json: inout JSONWriter) {
        json.object { json in
            write(statement.evidence, to: &json)
            write(statement.span, to: &json)
            json.field("modality", statement.modality.rawValue)
            json.field("saidOn", statement.saidOn)
            json.field("vague", statement.vague)
            if let written = statement.writtenSpan {
                json.field("writtenEarliest", written.earliest)
                json.field("writtenLatest", written.latest)
            }
            if let before = statement.movedFrom {
                json.field("movedFromEarliest", before.earliest)
                json.field("movedFromLatest", before.latest)
            }
        }
    }

    private static func write(_ schedule: ScheduledDates, to json: inout JSONWriter) {
        json.field("startEarliest", schedule.start.earliest)
        json.field("startLatest", schedule.start.latest)
        json.field("finishEarliest", schedule.finish.earliest)
        json.field("finishLatest", schedule.finish.latest)
        if let day = schedule.sureBy { json.field("sureBy", day) }
        json.field("slackDays", schedule.slackDays)
        json.field("critical", schedule.isCritical)
        switch schedule.basis {
        case .stated:
            json.field("basis", "stated")
        case .derived(let entries):
            json.field("basis", "derived")
            json.field("derivedFrom", entries)
        case .assumed(let assumption):
            json.field("basis", "assumed")
            json.field("reason", assumption.label[.danish])
            json.field("reasonEnglish", assumption.label[.english])
        }
    }

    private static func write(_ dependency: Dependency, to json: inout JSONWriter) {
        json.object { json in
            json.field("from", dependency.from.identifier)
            json.field("to", dependency.to.identifier)
            json.field("kind", dependency.kind.rawValue)
            json.field("basis", dependency.basis.rawValue)
            json.field("lagDays", dependency.lag.leastDays)
            json.field("anchor", dependency.kind == .startToStart ? "start" : "finish")
            write(dependency.lag.least == 0 ? nil : dependency.lag.least, "least", dependency.lag.unit, to: &json)
            write(dependency.lag.most, "most", dependency.lag.unit, to: &json)
            write(dependency.evidence, to: &json)
        }
    }

    /// A length of time as the contract has it; null where none is said.
    private static func write(_ count: Int?, _ key: StaticString, _ unit: Length.Unit, to json: inout JSONWriter) {
        guard let count else { return json.field(key, String?.none) }
        json.object(key) { json in
            json.field("value", count)
            json.field("unit", name(of: unit))
        }
    }

    private static func name(of unit: Length.Unit) -> String {
        switch unit {
        case .day: "days"
        case .workingDay: "workingDays"
        case .week: "weeks"
        case .month: "months"
        case .year: "years"
        }
    }
}
