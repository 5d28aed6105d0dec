import Portfolio

extension ExportFormat {
    /// Milestones and phases as tasks, for Microsoft Project, ProjectLibre and OpenProject.
    static let projectFile = ExportFormat(.mspdi, endings: ["xml"]) { ProjectFileExport(request: $0).document }
}

/// A plan in Microsoft's Project XML (MSPDI): a summary task for each project, a task for each milestone and phase with a
/// date. The tasks are scheduled by hand, so that no program moves a date that was said; where it was first said to be is
/// the baseline, the last possible day the deadline, and the words stand in the notes.
///
/// The elements of a task stand in the order of Microsoft's schema, which its readers insist on.
struct ProjectFileExport {
    let request: ExportFormat.Request

    var document: [UInt8] {
        let rows = self.rows
        let numbers = Dictionary(
            rows.enumerated().compactMap { number, row in row.entry.map { ($0.id, number + 1) } },
            uniquingKeysWith: { first, _ in first })
        var xml = MarkupLines()
        xml.line(#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#)
        xml.line("<!-- redthread -->")
        xml.element("Project", #" xmlns="http://schemas.microsoft.com/project""#) { xml in
            head(&xml)
            calendar(&xml)
            xml.element("Tasks") { xml in
                for (index, row) in rows.enumerated() { task(row, number: index + 1, numbers, &xml) }
            }
        }
        return xml.bytes
    }

    /// A project, or a milestone or phase of it.
    private struct Row {
        let history: ProjectHistory
        let entry: PlanEntry?
    }

    private var rows: [Row] {
        request.reconstruction.projects.flatMap { history in
            [Row(history: history, entry: nil)]
                + history.entries.filter { $0.current != nil }.map { Row(history: history, entry: $0) }
        }
    }

    private func head(_ xml: inout MarkupLines) {
        xml.text("SaveVersion", "14")
        xml.text("Name", request.language.reports.calendarName)
        xml.text("ScheduleFromStart", "1")
        let days = request.reconstruction.projects.flatMap(\.entries).compactMap { $0.current.map(Self.days) }
        if let first = days.map(\.first).min() { xml.text("StartDate", Self.morning(first)) }
        xml.text("CalendarUID", "1")
        xml.text("MinutesPerDay", "480")
        xml.text("MinutesPerWeek", "2400")
        xml.text("DaysPerMonth", "20")
        xml.text("NewTasksAreManual", "1")
        xml.text("StatusDate", Self.evening(request.reconstruction.asOf))
    }

    /// Every day is a working day: dates that were said for a Saturday stay there.
    private func calendar(_ xml: inout MarkupLines) {
        xml.element("Calendars") { xml in
            xml.element("Calendar") { xml in
                xml.text("UID", "1")
                xml.text("Name", "Standard")
                xml.text("IsBaseCalendar", "1")
                xml.element("WeekDays") { xml in for day in 1...7 { weekday(day, &xml) } }
            }
        }
    }

    private func weekday(_ day: Int, _ xml: inout MarkupLines) {
        xml.element("WeekDay") { xml in
            xml.text("DayType", String(day))
            xml.text("DayWorking", "1")
            xml.element("WorkingTimes") { xml in
                for (from, to) in [("08:00:00", "12:00:00"), ("13:00:00", "17:00:00")] {
                    xml.element("WorkingTime") { xml in
                        xml.text("FromTime", from)
                        xml.text("ToTime", to)
                    }
                }
            }
        }
    }

    private func task(_ row: Row, number: Int, _ numbers: [PlanEntry.ID: Int], _ xml: inout MarkupLines) {
        xml.element("Task") { xml in
            xml.text("UID", String(number))
            xml.text("ID", String(number))
            xml.text("Name", row.entry?.name ?? row.history.project.name)
            xml.text("Active", row.entry?.status == .cancelled ? "0" : "1")
            xml.text("Manual", row.entry == nil ? "0" : "1")
            xml.text("Type", "0")
            xml.text("IsNull", "0")
            xml.text("OutlineLevel", row.entry == nil ? "1" : "2")
            guard let entry = row.entry, let span = entry.current else { return xml.text("Summary", "1") }
            times(of: entry, span, &xml)
            if let latest = span.latest, span.earliest != latest { xml.text("Deadline", Self.evening(latest)) }
            xml.text("Notes", notes(of: entry))
            links(to: entry, in: row.history, numbers, &xml)
            baseline(of: entry, &xml)
        }
    }

    private func times(of entry: PlanEntry, _ span: Span, _ xml: inout MarkupLines) {
        let isPoint = entry.kind == .milestone
        let (first, last) = Self.days(of: span)
        let start = Self.morning(first)
        let finish = isPoint ? start : Self.evening(last)
        let duration = "PT\(isPoint ? 0 : (last - first + 1) * 8)H0M0S"
        for (name, value) in [
            ("Start", start), ("Finish", finish), ("Duration", duration), ("ManualStart", start),
            ("ManualFinish", finish), ("ManualDuration", duration), ("DurationFormat", "7"),
        ] { xml.text(name, value) }
        let isEstimated = entry.carrier?.vague == true || entry.carrier?.modality == .tentative
        xml.text("Estimated", isEstimated ? "1" : "0")
        xml.text("Milestone", isPoint ? "1" : "0")
        xml.text("Summary", "0")
        xml.text("PercentComplete", entry.status == .reached ? "100" : "0")
    }

    /// When it is in words, how it stands, and the quote with its place.
    private func notes(of entry: PlanEntry) -> String {
        let when = entry.current?.words(in: request.language) ?? ""
        var lines = [when + " · " + entry.standing[request.language]]
        if let citation = entry.currentEvidence.citation {
            let source = request.reconstruction.meeting(citation.meeting)?.source ?? citation.meeting.rawValue
            lines += [citation.quote, source + ", " + request.language.reports.word(.item) + " " + citation.item]
        }
        return lines.joined(separator: "\n")
    }

    /// Finish to start is kind 1, start to start kind 3; what only belongs together is no link.
    private func links(
        to entry: PlanEntry, in history: ProjectHistory, _ numbers: [PlanEntry.ID: Int], _ xml: inout MarkupLines
    ) {
        for dependency in history.dependencies where dependency.to == .entry(entry.id) {
            guard case .entry(let from) = dependency.from, let number = numbers[from],
                let kind = Self.kind(of: dependency)
            else { continue }
            xml.element("PredecessorLink") { xml in
                xml.text("PredecessorUID", String(number))
                xml.text("Type", kind)
            }
        }
    }

    private static func kind(of dependency: Dependency) -> String? {
        switch dependency.kind {
        case .finishToStart: "1"
        case .startToStart: "3"
        case .requires, .mergedWith, .related: nil
        }
    }

    private func baseline(of entry: PlanEntry, _ xml: inout MarkupLines) {
        guard let first = entry.first else { return }
        let (start, last) = Self.days(of: first)
        let isPoint = entry.kind == .milestone
        xml.element("Baseline") { xml in
            xml.text("Number", "0")
            xml.text("Start", Self.morning(start))
            xml.text("Finish", isPoint ? Self.morning(start) : Self.evening(last))
        }
    }

    /// The first and the last day; an open side is closed by the other.
    private static func days(of span: Span) -> (first: Day, last: Day) {
        let first = span.earliest ?? span.latest ?? span.anchor
        return (first, span.latest ?? first)
    }

    private static func morning(_ day: Day) -> String { "\(day)T08:00:00" }
    private static func evening(_ day: Day) -> String { "\(day)T17:00:00" }
}

/// Elements on lines of their own, with every text escaped.
private struct MarkupLines {
    private(set) var bytes: [UInt8] = []
    private var depth = 0

    mutating func line(_ text: String) {
        bytes += Array((String(repeating: "  ", count: depth) + text + "\n").utf8)
    }

    mutating func text(_ name: String, _ value: String) {
        line("<\(name)>\(MarkupText.escaped(value))</\(name)>")
    }

    mutating func element(_ name: String, _ attributes: String = "", _ content: (inout Self) -> Void) {
        line("<\(name)\(attributes)>")
        depth += 1
        content(&self)
        depth -= 1
        line("</\(name)>")
    }
}
