import Portfolio

/// What findings say in English.
struct EnglishFindings: FindingWording {
    func moved(_ name: String, by slip: Slip, from before: SaidSpan, to now: SaidSpan, because cause: String?) -> String
    {
        let because = cause.map { "; cause: “\($0)”" } ?? ""
        return "“\(name)” moved \(slip.label[.english]) \(slip.least > 0 ? "later" : "earlier"): "
            + "\(words(before)) → \(words(now))\(because)"
    }

    private func words(_ said: SaidSpan) -> String {
        words(said.span) + (said.saidOn.map { " (said \(words($0)))" } ?? "")
    }
    private func words(_ span: Span) -> String { span.words(in: .english) }
    private func words(_ day: Day) -> String { day.words(in: .english) }
    private func words(_ named: NamedSpan) -> String { "“\(named.name)” (\(words(named.span)))" }

    func overdue(_ name: String, _ span: Span, days: Int) -> String {
        "“\(name)” was due \(words(span)) (\(days) days ago) and is not seen confirmed in the minutes that were loaded"
    }

    func promiseKept(_ span: Span, on day: Day, as title: String) -> String {
        "The case was promised \(promised(span)) and presumably came on \(words(day)): “\(title)”"
    }

    func promiseLate(_ span: Span, on day: Day, days: Int, as title: String) -> String {
        "The case was promised \(promised(span)) and presumably came only on \(words(day)), \(days) days later: “\(title)”"
    }

    func promiseNotSeen(_ name: String, _ span: Span) -> String {
        "“\(name)” was promised \(promised(span)) and is not seen in the minutes that were loaded"
    }

    /// When it was promised, to follow the verb: "for Sep 2024", "by 1 May 2024".
    private func promised(_ span: Span) -> String { (span.isClosed ? "for " : "") + words(span) }

    func twoDates(_ name: String, _ one: Span, _ other: Span, inOneDocument: Bool) -> String {
        """
        “\(name)” has two dates in \(inOneDocument ? "the same minutes" : "two minutes of one day"): \(words(one)) and \
        \(words(other))
        """
    }

    func extended(_ name: String, to span: Span) -> String {
        "“\(name)” could not be extended, and is now set to \(words(span))"
    }

    func afterLimit(_ work: NamedSpan, _ limit: NamedSpan, days: Int, isMended: Bool) -> String {
        "\(words(work)) is \(days) days after \(words(limit))\(isMended ? "; the limit has moved since" : "")"
    }

    func outOfOrder(_ before: NamedSpan, _ after: NamedSpan, days: Int) -> String {
        "\(words(before)) stood before \(words(after)) in the plan, which is now \(days) days earlier"
    }

    func overtaken(_ after: NamedSpan, by before: NamedSpan, days: Int) -> String {
        """
        “\(after.name)” stands at \(words(after.span)), but must follow “\(before.name)”, which moved to \
        \(words(before.span)): \(days) days too early
        """
    }

    func wrongYear(_ name: String, written: Span, used: Span) -> String {
        """
        “\(name)” is written as \(words(written)), but the order of the plan points to \(words(used)), which is used here
        """
    }

    func impossibleDate(_ words: String, readAs span: Span) -> String {
        "“\(words)” is not in the calendar, and was read as \(span.words(in: .english))"
    }

    func wrongWeekday(_ words: String, _ day: Day, not weekday: Weekday) -> String {
        "“\(words)”: \(self.words(day)) is a \(day.weekday.words(in: .english)), not a \(weekday.words(in: .english))"
    }

    func wrongMeetingYear(_ written: Day, meant: Day) -> String {
        "The meeting of \(words(written)) is yet to come; that of \(words(meant)) seems to be meant"
    }

    func missingMeeting(_ day: Day, of body: String) -> String {
        "The meeting of \(words(day)) (\(body)) is referred to and was not loaded"
    }

    func farApart(_ amount: String) -> String {
        "“\(amount)”: the ends are implausibly far apart; perhaps a slip of the pen"
    }

    func wrongSum(above total: String, is sum: PlainNumber, not stated: PlainNumber) -> String {
        let words = { (number: PlainNumber) in number.written(thousands: ",", decimal: ".") }
        return "The numbers above “\(total)” add up to \(words(sum)), not \(words(stated))"
    }

    func wrongCount(stated: Int, found: Int) -> String {
        "The text says \(stated), but a list of \(found) follows"
    }

    func takenUp(_ title: String, after days: Int?, as newTitle: String?) -> String {
        "“\(title)” was postponed and taken up again\(days.map { " after \($0) days" } ?? "")"
            + (newTitle.map { " under another name: “\($0)”" } ?? "")
    }

    func notTakenUp(_ title: String, postponedTo day: Day?) -> String {
        """
        “\(title)” was postponed\(day.map { " to \(words($0))" } ?? "") and is not seen again in the minutes that were \
        loaded
        """
    }

    func float(of title: String, postponedOn day: Day, until first: NamedSpan, days: Int) -> String {
        """
        The decision on “\(title)” was postponed on \(words(day)); the first date that hangs on it is \
        \(words(first.span)) (“\(first.name)”): \(days) days
        """
    }

    func staleCorrection(_ what: String) -> String {
        "The correction “\(what)” in portfolio.yaml matches nothing any more"
    }
}
