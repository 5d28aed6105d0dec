import Portfolio

extension ExportFormat {
    /// Milestones and phases for Outlook and other calendars.
    static let calendar = ExportFormat(.ics, endings: ["ics"]) { CalendarExport(request: $0).document }
}

/// Milestones and phases as all-day events (iCalendar, RFC 5545).
///
/// Written by hand: the format is a line each with one rule for folding and one for escaping, and a library in C would
/// cost more lines than it spares. A window is an event over all its days, named as such; a deadline stands on its last
/// day and reminds a week before. The identifier of an event stays the same when its date moves, and its sequence number
/// grows, so that a calendar that imports a later file moves the event instead of adding one.
struct CalendarExport {
    let request: ExportFormat.Request

    private var language: DisplayLanguage { request.language }

    var document: [UInt8] {
        var lines = CalendarLines()
        lines.add("BEGIN", "VCALENDAR")
        lines.add("VERSION", "2.0")
        lines.add("PRODID", "-//redthread//redthread//\(language.rawValue.uppercased())")
        lines.add("CALSCALE", "GREGORIAN")
        lines.add("METHOD", "PUBLISH")
        lines.add("X-WR-CALNAME", text: language.reports.calendarName)
        for history in request.reconstruction.projects {
            for entry in history.entries { event(entry, of: history.project, to: &lines) }
        }
        lines.add("END", "VCALENDAR")
        return lines.bytes
    }

    private func event(_ entry: PlanEntry, of project: Project, to lines: inout CalendarLines) {
        guard let span = entry.current, let first = span.earliest ?? span.latest else { return }
        let last = span.earliest == nil ? first : span.latest ?? first
        lines.add("BEGIN", "VEVENT")
        lines.add("UID", text: PageAnchor.word(entry.id.rawValue) + "@redthread")
        // The clock is not asked: the same minutes give the same file.
        lines.add("DTSTAMP", Self.basic(request.reconstruction.asOf) + "T000000Z")
        lines.add("DTSTART;VALUE=DATE", Self.basic(first))
        lines.add("DTEND;VALUE=DATE", Self.basic(last + 1))
        lines.add("SEQUENCE", String(Self.moves(of: entry)))
        lines.add("SUMMARY", text: project.name + ": " + name(of: entry, span))
        lines.add("DESCRIPTION", text: description(of: entry))
        lines.add("CATEGORIES", text: project.name)
        lines.add("STATUS", Self.status(of: entry))
        lines.add("TRANSP", "TRANSPARENT")
        if span.earliest == nil, entry.isOpen { remind(of: entry, to: &lines) }
        lines.add("END", "VEVENT")
    }

    private func remind(of entry: PlanEntry, to lines: inout CalendarLines) {
        lines.add("BEGIN", "VALARM")
        lines.add("ACTION", "DISPLAY")
        lines.add("TRIGGER", "-P7D")
        lines.add("DESCRIPTION", text: language.reports.deadline(entry.name))
        lines.add("END", "VALARM")
    }

    /// "Indvielse", "frist: Tilbud afgivet", "Idriftsættelse (uge 42, 2017)" where the day is not known.
    private func name(of entry: PlanEntry, _ span: Span) -> String {
        if span.isDay || entry.kind == .phase && span.isClosed { return entry.name }
        return span.earliest == nil
            ? language.reports.deadline(entry.name) : entry.name + " (" + span.words(in: language) + ")"
    }

    /// The status, where it was first said to be, and the words with their place.
    private func description(of entry: PlanEntry) -> String {
        var lines = [entry.standing[language]]
        if let slip = entry.slip, let first = entry.first {
            let movement = language.reports.movement(slip)
            lines.append(language.reports.firstStated(first.words(in: language)) + " (" + movement + ")")
        }
        if let citation = entry.currentEvidence.citation {
            lines.append(citation.quote)
            let source = request.reconstruction.meeting(citation.meeting)?.source ?? citation.meeting.rawValue
            lines.append(source + ", " + language.reports.word(.item) + " " + citation.item)
        }
        return lines.joined(separator: "\n")
    }

    /// How often it was stated at another time than before: it only grows from one reading to the next.
    private static func moves(of entry: PlanEntry) -> Int {
        zip(entry.statements, entry.statements.dropFirst()).count { $0.span != $1.span }
    }

    private static func status(of entry: PlanEntry) -> String {
        switch entry.status {
        case .cancelled: "CANCELLED"
        case .reached: "CONFIRMED"
        case .unconfirmed: "TENTATIVE"
        case .planned, .moved: entry.carrier?.modality == .tentative ? "TENTATIVE" : "CONFIRMED"
        }
    }

    /// "20171016".
    private static func basic(_ day: Day) -> String { day.description.filter { $0 != "-" } }
}

/// Content lines: at most 75 bytes each, longer ones folded between characters (RFC 5545, 3.1).
private struct CalendarLines {
    private(set) var bytes: [UInt8] = []
    private static let longest = 75

    mutating func add(_ name: String, _ value: String) {
        var room = Self.longest
        for character in name + ":" + value {
            let encoded = Array(String(character).utf8)
            if encoded.count > room {
                bytes += Array("\r\n ".utf8)
                room = Self.longest - 1
            }
            bytes += encoded
            room -= encoded.count
        }
        bytes += Array("\r\n".utf8)
    }

    /// A text value: what has a meaning is escaped (3.3.11), control characters go.
    mutating func add(_ name: String, text: String) {
        let escaped = text.unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "\\": result += "\\\\"
            case ";": result += "\\;"
            case ",": result += "\\,"
            case "\n": result += "\\n"
            case _ where scalar.isControl || scalar.turnsDirection || scalar == "\r": break
            default: result.unicodeScalars.append(scalar)
            }
        }
        add(name, escaped)
    }
}
