import Portfolio

extension ExportFormat {
    /// What is new, for Outlook, Thunderbird and other readers of news.
    static let atom = ExportFormat(.atom, endings: ["atom"]) { AtomExport(request: $0).document }
}

/// News of projects as a feed (Atom, RFC 4287): an entry for each meeting that said something of a project, the newest
/// first, with what it decided and which milestones came or moved.
///
/// Written by hand, as GraphML is: a dozen elements of text. The identifier of an entry is made of the project and the
/// meeting, so that a reader of news shows it once, also when the feed is made anew; its time is that of the meeting, since
/// the clock is not asked.
struct AtomExport {
    let request: ExportFormat.Request

    private var language: DisplayLanguage { request.language }

    var document: [UInt8] {
        let meetings = Dictionary(request.reconstruction.meetings.map { ($0.id, $0) }) { first, _ in first }
        let news = request.reconstruction.projects.flatMap { self.news(of: $0, in: meetings) }
            .sorted { ($1.day, $0.project.id, $0.meeting.source) < ($0.day, $1.project.id, $1.meeting.source) }
        var lines = [
            #"<?xml version="1.0" encoding="UTF-8"?>"#,
            #"<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\#(language.rawValue)">"#,
            "  <id>urn:redthread:\(feedName)</id>", element("title", language.reports.newsTitle, indent: 2),
            "  <updated>\(Self.time(request.reconstruction.asOf))</updated>",
            "  <author><name>Redthread</name></author>",
        ]
        lines += news.flatMap(entry)
        return Array((lines + ["</feed>", ""]).joined(separator: "\n").utf8)
    }

    /// Whose portfolio it is of, and the projects that were asked for: a reader keeps to one feed when projects come to
    /// the portfolio, and takes that of one project for another.
    private var feedName: String {
        let authority = request.authority.map { [$0.name] } ?? []
        return (["portfolio"] + authority + request.selection.map(\.rawValue)).map(PageAnchor.word)
            .joined(separator: ":")
    }

    private func entry(_ news: ProjectNews) -> [String] {
        let meeting = news.meeting
        let id = [news.project.id.rawValue, meeting.id.rawValue].map(PageAnchor.word).joined(separator: ":")
        return [
            "  <entry>", "    <id>urn:redthread:\(id)</id>",
            element("title", news.project.name + ": " + meeting.body + " " + news.day.words(in: language), indent: 4),
            "    <updated>\(Self.time(news.day))</updated>",
            #"    <category term="\#(MarkupText.escaped(news.project.id.rawValue))"/>"#,
            element("content", news.lines(language).joined(separator: "\n"), indent: 4), "  </entry>",
        ]
    }

    private func element(_ name: String, _ text: String, indent: Int) -> String {
        String(repeating: " ", count: indent) + #"<\#(name) type="text">\#(MarkupText.escaped(text))</\#(name)>"#
    }

    private static func time(_ day: Day) -> String { day.description + "T00:00:00Z" }
}

extension AtomExport {
    /// One for each meeting with a date that said something of the project; what is only less exact than what was said
    /// before is no news.
    private func news(of history: ProjectHistory, in meetings: [Meeting.ID: Meeting]) -> [ProjectNews] {
        var news: [Meeting.ID: ProjectNews] = [:]
        func change(_ id: Meeting.ID, _ body: (inout ProjectNews) -> Void) {
            guard let meeting = meetings[id], let day = meeting.date else { return }
            body(&news[id, default: ProjectNews(project: history.project, meeting: meeting, day: day)])
        }
        for touch in history.touches where touch.relation != .mention {
            change(touch.meeting) { $0.items.append(touch.item) }
        }
        for entry in history.entries {
            var before: Span?
            for statement in entry.statements where before.map({ !statement.span.contains($0) }) ?? true {
                if let citation = statement.evidence.citation {
                    change(citation.meeting) { $0.changes.append(.init(entry.name, from: before, to: statement.span)) }
                }
                before = statement.span
            }
        }
        return Array(news.values)
    }
}

/// What one meeting said of a project.
private struct ProjectNews {
    /// A milestone or phase that was stated for the first time, or at another time than before.
    struct Change {
        let name: String
        let before: Span?
        let now: Span

        init(_ name: String, from before: Span?, to now: Span) {
            (self.name, self.before, self.now) = (name, before, now)
        }

        func line(_ language: DisplayLanguage) -> String {
            let earlier = before.map { $0.words(in: language) + " → " } ?? ""
            return name + ": " + earlier + now.words(in: language)
        }
    }

    let project: Project
    let meeting: Meeting
    let day: Day
    var items: [String] = []
    var changes: [Change] = []

    /// "pkt. 2: Åbning af hallen (godkendt)", "Åbning: 2. okt. 2017 → uge 42, 2017".
    func lines(_ language: DisplayLanguage) -> [String] {
        let decided = meeting.items.filter { items.contains($0.number) }.map { item in
            let outcome = item.decisions.first { $0.outcome != .none }.map { " (" + $0.outcome.label[language] + ")" }
            return language.reports.word(.item) + " " + item.number + ": " + item.title + (outcome ?? "")
        }
        return decided + changes.map { $0.line(language) }
    }
}
