import Portfolio

/// A meeting, and what it did with the projects.
struct MeetingView: ContextSubject {
    let page: ReportPage
    let meeting: Meeting
    var format: ReportFormat { page.format }

    static let shape = ContextShape<MeetingView>(
        "meeting", "A meeting.",
        [
            .text("meetingAnchor", "Where it stands on the page.") { PageAnchor.meeting($0.meeting.id) },
            .text("body", "The body that met.") { $0.meeting.body },
            .text("date", "The day it met.") { $0.page.words($0.meeting.date) },
            .text("day", "The day it met, by ISO 8601.") { $0.meeting.date?.description },
            .text("meetingSource", "The file, relative to the workspace.") { $0.meeting.source },
            .text("meetingLink", "A link to the file; empty when the report was not told where it is.") { view in
                view.page.sourceRoot.map { SourceLink.link(to: view.meeting.source, from: $0) }
            },
        ])
}

/// A day on which there were meetings.
struct MeetingDayView: ContextSubject {
    let page: ReportPage
    let day: Day
    var format: ReportFormat { page.format }

    static let shape = ContextShape<MeetingDayView>(
        "day", "A day on which there were meetings.",
        [
            .text("day", "The day by ISO 8601.") { $0.day.description },
            .text("dayWords", "The day in words.") { $0.page.words($0.day) },
        ])
}

/// An agenda item that touched a project.
struct TouchView: ContextSubject {
    let page: ReportPage
    let touch: Touch
    var format: ReportFormat { page.format }

    static let shape = ContextShape<TouchView>(
        "touch", "An agenda item that touched the project.",
        [
            .object("meeting", "The meeting.") { view in
                view.page.meeting(view.touch.meeting).map { MeetingView(page: view.page, meeting: $0) }
            },
            .text("itemNumber", "The number of the item, as written.") { $0.touch.item },
            .text("itemTitle", "The title of the item.") { $0.item.map { Clipping.clipped($0.title) } },
            .flag("isClosed", "Whether it was treated behind closed doors.") { $0.item?.closed ?? false },
            .text("relation", "Subject, related or mentioned, in words.") { $0.page.words($0.touch.relation.label) },
            .text("relationKey", "The relation as the export writes it.") { $0.touch.relation.rawValue },
            .text("why", "Why it is linked to the project.") { view in
                view.touch.reasons.map { view.page.words($0.label) }.joined(separator: "; ")
            },
            .list("decisions", "What was decided.") { view in
                (view.item?.decisions ?? []).map { DecisionView(page: view.page, decision: $0) }
            },
            .object("touchQuote", "The words that name the project.") {
                QuoteView(page: $0.page, evidence: $0.touch.evidence)
            },
        ])

    private var item: AgendaItem? {
        page.meeting(touch.meeting)?.items.first { $0.number == touch.item }
    }
}

/// What a body decided.
struct DecisionView: ContextSubject {
    let page: ReportPage
    let decision: Decision
    var format: ReportFormat { page.format }

    static let shape = ContextShape<DecisionView>(
        "decision", "What a body decided.",
        [
            .text("outcome", "Approved, put off and so on, in words.") { $0.page.words($0.decision.outcome.label) },
            .text("outcomeKey", "The outcome as the export writes it.") { $0.decision.outcome.rawValue },
            .text("about", "The part of the item that it is about.") { $0.decision.about },
            .text("decisionWords", "The words of the decision.") { $0.decision.quote },
            .text("postponedTo", "The meeting that it was put off to.") { $0.page.words($0.decision.postponedTo) },
        ])
}
