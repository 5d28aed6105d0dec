import Portfolio

/// What findings say in Danish.
struct DanishFindings: FindingWording {
    func moved(_ name: String, by slip: Slip, from before: SaidSpan, to now: SaidSpan, because cause: String?) -> String
    {
        let because = cause.map { "; årsag: »\($0)«" } ?? ""
        return "»\(name)« er flyttet \(slip.label[.danish]) \(slip.least > 0 ? "senere" : "tidligere"): "
            + "\(words(before)) → \(words(now))\(because)"
    }

    private func words(_ said: SaidSpan) -> String {
        words(said.span) + (said.saidOn.map { " (sagt \(words($0)))" } ?? "")
    }
    private func words(_ span: Span) -> String { span.words(in: .danish) }
    private func words(_ day: Day) -> String { day.words(in: .danish) }
    private func words(_ named: NamedSpan) -> String { "»\(named.name)« (\(words(named.span)))" }

    func overdue(_ name: String, _ span: Span, days: Int) -> String {
        """
        »\(name)« skulle være sket \(words(span)) (\(days) dage siden) og er ikke set bekræftet i de referater, der er \
        indlæst
        """
    }

    func promiseKept(_ span: Span, on day: Day, as title: String) -> String {
        "Sagen var lovet \(promised(span)) og kom formodentlig \(words(day)): »\(title)«"
    }

    func promiseLate(_ span: Span, on day: Day, days: Int, as title: String) -> String {
        "Sagen var lovet \(promised(span)) og kom formodentlig først \(words(day)), \(days) dage senere: »\(title)«"
    }

    func promiseNotSeen(_ name: String, _ span: Span) -> String {
        "»\(name)« var lovet \(promised(span)) og er ikke set i de referater, der er indlæst"
    }

    /// When it was promised, to follow the verb: "til sep. 2024", "senest 1. maj 2024".
    private func promised(_ span: Span) -> String { (span.isClosed ? "til " : "") + words(span) }

    func twoDates(_ name: String, _ one: Span, _ other: Span, inOneDocument: Bool) -> String {
        """
        »\(name)« har to tidspunkter \(inOneDocument ? "i samme referat" : "i to referater fra samme dag"): \
        \(words(one)) og \(words(other))
        """
    }

    func extended(_ name: String, to span: Span) -> String {
        "»\(name)« kunne ikke forlænges, og er nu sat til \(words(span))"
    }

    func afterLimit(_ work: NamedSpan, _ limit: NamedSpan, days: Int, isMended: Bool) -> String {
        "\(words(work)) ligger \(days) dage efter \(words(limit))\(isMended ? "; fristen er siden flyttet" : "")"
    }

    func outOfOrder(_ before: NamedSpan, _ after: NamedSpan, days: Int) -> String {
        "\(words(before)) stod i planen før \(words(after)), som nu ligger \(days) dage tidligere"
    }

    func overtaken(_ after: NamedSpan, by before: NamedSpan, days: Int) -> String {
        """
        »\(after.name)« står til \(words(after.span)), men skal følge efter »\(before.name)«, som er flyttet til \
        \(words(before.span)): \(days) dage for tidligt
        """
    }

    func wrongYear(_ name: String, written: Span, used: Span) -> String {
        "»\(name)« står til \(words(written)), men rækkefølgen i planen peger på \(words(used)), som er brugt her"
    }

    func impossibleDate(_ words: String, readAs span: Span) -> String {
        "»\(words)« findes ikke i kalenderen og er læst som \(span.words(in: .danish))"
    }

    func wrongWeekday(_ words: String, _ day: Day, not weekday: Weekday) -> String {
        "»\(words)«: \(self.words(day)) er en \(day.weekday.words(in: .danish)), ikke en \(weekday.words(in: .danish))"
    }

    func wrongMeetingYear(_ written: Day, meant: Day) -> String {
        "Mødet \(words(written)) er endnu ikke holdt; der menes vist mødet \(words(meant))"
    }

    func missingMeeting(_ day: Day, of body: String) -> String {
        "Der henvises til mødet \(words(day)) (\(body.isEmpty ? "mødet" : body)), som ikke er indlæst"
    }

    func farApart(_ amount: String) -> String {
        "»\(amount)«: enderne ligger usandsynligt langt fra hinanden; måske en slåfejl"
    }

    func wrongSum(above total: String, is sum: PlainNumber, not stated: PlainNumber) -> String {
        let words = { (number: PlainNumber) in number.written(thousands: ".", decimal: ",") }
        return "Tallene over »\(total)« giver \(words(sum)), ikke \(words(stated))"
    }

    func wrongCount(stated: Int, found: Int) -> String {
        "Teksten siger \(stated), men der følger \(found) på listen"
    }

    func takenUp(_ title: String, after days: Int?, as newTitle: String?) -> String {
        "»\(title)« blev udsat og taget op igen\(days.map { " efter \($0) dage" } ?? "")"
            + (newTitle.map { " under et andet navn: »\($0)«" } ?? "")
    }

    func notTakenUp(_ title: String, postponedTo day: Day?) -> String {
        """
        »\(title)« blev udsat\(day.map { " til \(words($0))" } ?? "") og er ikke set igen i de referater, der er indlæst
        """
    }

    func float(of title: String, postponedOn day: Day, until first: NamedSpan, days: Int) -> String {
        """
        Beslutningen om »\(title)« blev udsat \(words(day)); første dato, der afhænger af den, er \(words(first.span)) \
        (»\(first.name)«): \(days) dage
        """
    }

    func staleCorrection(_ what: String) -> String {
        "Rettelsen »\(what)« i portfolio.yaml passer ikke længere på noget"
    }
}
