import Portfolio

extension DanishPictures: TimelineWording {
    var timeline: String { "Tidslinje" }
    func about(_ date: String) -> String { "ca. " + date }

    func week(of first: Day, to last: Day) -> String {
        let start = first.month == last.month ? "\(first.day)." : first.words(in: language, year: false)
        return "uge \(first.week.number) · " + start + "–" + last.words(in: language)
    }

    func written(_ when: String) -> String { "(skrevet: \(when))" }
    func came(later days: Int) -> String { "kom \(days) d senere end lovet" }
    func room(_ total: TotalSlack) -> String {
        total.late.map { "\(lateness($0)) d for sent til en frist" }
            ?? Slip(least: total.days, most: total.most).figures + " d luft"
    }

    private func lateness(_ late: ClosedRange<Int>) -> String {
        late.lowerBound > 0
            ? Slip(least: late.lowerBound, most: late.upperBound).figures : "op til \(late.upperBound)"
    }

    func said(on day: String) -> String { "(sagt \(day))" }
    func before(_ when: String) -> String { "før: " + when }
    var tried: String { "prøvet" }
    func rather(_ when: String) -> String { "snarere " + when }
    func lastMentioned(_ day: String) -> String { "sidst omtalt " + day }
    func undated(_ names: String) -> String { "Uden dato: " + names }
    func remote(_ names: String) -> String { "Langt fra resten: " + names }
    func more(_ count: Int) -> String { "… og \(count) til" }

    func summed(_ count: Int, asOf: Day) -> String {
        "\(entries(count)), der ligger længst fra \(asOf.words(in: language)), er kun talt i linjerne "
            + "»… og … til«."
    }

    var nothingKnown: String { "Ingen milepæle eller faser i de referater, der er læst." }
    var fromPortfolio: String { "fra portfolio.yaml" }
    var meeting: String { "møde" }
    var seenFromHere: String { "set herfra" }
    func seenFrom(_ day: Day) -> String { "set fra " + day.words(in: language) }

    func sources(_ places: String, others: Int, isInteractive: Bool) -> String {
        let choice = isInteractive ? ": vælg en bjælke for at se ordene" : ""
        let more = others > 0 ? "; og \(meetings(others)) før" : ""
        return "Hver dato står i et referat" + choice + ". Kilder: " + places + more + "."
    }
}

extension DanishPictures: DependencyWording {
    var dependencies: String { "Afhængigheder" }

    func dependencies(_ count: Int, crossing: Int) -> String {
        (count == 1 ? "1 binding" : "\(count) bindinger") + (crossing > 0 ? ", \(crossing) på tværs af projekter" : "")
    }

    var noDependencies: String { "Ingen bindinger i de referater, der er læst" }
    func chainEnds(with names: [String]) -> String {
        (names.count == 1 ? "; den kritiske kæde ender med " : "; de kritiske kæder ender med ") + list(names)
    }

    func boxesLeftOut(_ count: Int) -> String {
        "\(entries(count)), der ligger længst fra datoen, er udeladt."
    }

    func arrowsLeftOut(_ count: Int) -> String { counted(count, "binding", "bindinger") + " er udeladt." }
    func unconnected(_ count: Int) -> String { "\(entries(count)) uden kendte bindinger er ikke tegnet." }
}

extension DanishPictures: TrendWording {
    var trend: String { "Milepælstrend" }
    var whatMeetingsSaid: String { "hvad hvert møde sagde om datoerne" }

    var howTrendIsHeard: String {
        "Vandret: mødet. Lodret: den dato, der blev sagt. En linje, der stiger, er en dato, der skrider."
    }

    var howTrendIsRead: String {
        "Vandret linje: datoen holder. Stigende: den skrider. Over den skrå linje lå datoen i fremtiden, da den blev sagt; "
            + "under den var den passeret."
    }

    var statedDate: String { "sagt dato ↑" }
    var meetingAxis: String { "møde →" }
    var noTrend: String { "Kun ét møde har sagt datoer; om de flytter sig, ses først, når et møde mere har sagt dem." }
    func linesLeftOut(_ count: Int) -> String {
        " " + counted(count, "milepæl", "milepæle") + ", der har flyttet sig mindst, er udeladt."
    }
}

extension DanishPictures: TouchWording {
    var projectsAndMeetings: String { "Projekter og møder" }

    func touches(decided: Int, postponed: Int, meetings: Int) -> String {
        "Besluttet på \(decided) og udsat på \(postponed) af \(self.meetings(meetings))"
    }

    func touchesOfProject(decided: Int, postponed: Int, meetings: Int) -> String {
        ": \(self.meetings(meetings)), besluttet på \(decided), udsat på \(postponed)."
    }

    func meetingsLeftOut(_ count: Int) -> String { counted(count, "ældre møde", "ældre møder") + " er ikke tegnet." }
    func projectsLeftOut(_ count: Int) -> String { projects(count) + " er ikke tegnet." }

    fileprivate func meetings(_ count: Int) -> String { counted(count, "møde", "møder") }
}

extension DanishPictures: GanttWording {
    var schedule: String { "Tidsplan" }
    func tasks(_ count: Int) -> String { count == 1 ? "1 opgave" : "\(count) opgaver" }
    func periods(_ first: Int, _ last: Int) -> String { "periode \(first)–\(last)" }
    func critical(_ count: Int) -> String { "; \(count) på den kritiske vej" }
    func missedDeadlines(_ count: Int) -> String {
        count == 1 ? "; 1 frist holdes ikke" : "; \(count) frister holdes ikke"
    }
}

extension DanishPictures: CatalogueWording {
    func summary(of kind: DiagramTopic) -> String {
        switch kind {
        case .timeline: "hvornår hver milepæl og fase var, er eller skal være"
        case .dependencies: "hvad der venter på hvad"
        case .trend: "ét projekts datoer, møde for møde"
        case .touches: "hvilke møder der rørte hvilke projekter"
        }
    }
}
