/// A word of the reports themselves: a heading, a column, a button. Templates reach it as `words.milestones`.
enum ReportWord: String, CaseIterable, Sendable {
    // What a report is
    case boardTitle, portfolioTitle, historyTitle, asOf, asOfMeaning, madeBy
    // Columns and labels
    case project, projects, light, reason, status, name, kind, when, statedFirst, slip, saidOn, certainty, quote,
        quotes, meeting, meetings, meetingsRead, item, itemTitle, relation, decision, aliases, cases, owner, next,
        lastMeeting, money, amount, wholeProject, from, to, finding, total
    // Headings
    case overview, movedSince, nothingMoved, nextMilestones, noneComing, hardEnds, forecasts, causes, decisionsWanted,
        noDecisionsWanted, findings,
        more, noFindings, generalFindings, plan, dependencies, deferrals, promises, touches, sources, noDates,
        nothingRead, lightLegend
    // The page itself
    case filter, search, allLights, entryStatus, allStatuses, knownOn, shown, shownOne, nothingFits, skip, toPlan,
        toTop,
        portfolioFile, line, page, tableOf, guess, closedItem, written, why, details
}
