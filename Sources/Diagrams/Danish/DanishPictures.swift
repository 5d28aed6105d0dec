import Portfolio

/// What pictures say in Danish.
struct DanishPictures: PictureWording {
    let language = DisplayLanguage.danish
    let unnamed = "(uden navn)"
    let noDate = "ingen dato"
    let criticalChain = "kritisk kæde"
    let money = "Økonomi"

    func projects(_ count: Int) -> String { counted(count, "projekt", "projekter") }

    /// "1 dag", "3 dage"
    func counted(_ count: Int, _ one: String, _ many: String) -> String { "\(count) " + (count == 1 ? one : many) }

    /// "1 milepæl eller fase", "3 milepæle og faser"
    func entries(_ count: Int) -> String { counted(count, "milepæl eller fase", "milepæle og faser") }

    func list(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " og " + last
    }

    func items(_ numbers: [String]) -> String {
        let named = list(numbers)
        return named.isEmpty ? "" : " pkt. " + named
    }

    func quoted(_ words: String) -> String { "»\(words)«" }
    func saidBy(_ day: Day) -> String { "det, der var sagt til og med " + day.words(in: language) }
    func slip(_ slip: Slip) -> String { (slip.least > 0 ? "+" : "−") + slip.figures + " d" }

}

extension DanishPictures: AxisWording {
    var week: String { "uge" }
    func quarter(_ number: Int) -> String { "\(number). \(quarters)" }
    var quarters: String { "kvt." }
    func decade(_ year: Int) -> String { "\(year)'erne" }
    func dayOfMonth(_ day: Int) -> String { "\(day)." }
}

extension DanishPictures: HeadlineWording {
    func shows(_ count: Int) -> String { "Tidslinjen viser \(entries(count))." }

    func moved(by slip: Slip) -> String {
        (slip.least > 0 ? "er flyttet " : "er fremrykket ") + slip.label[language]
    }

    func way(from before: String, to now: String) -> String { ", fra \(before) til \(now)" }

    func othersMoved(_ count: Int) -> String { "; \(count) \(count == 1 ? "anden er" : "andre er") også flyttet" }

    func dates(_ count: Int) -> String { counted(count, "dato", "datoer") }

    func unconfirmed(_ count: Int) -> String {
        "\(count) \(count == 1 ? "dato" : "datoer") er passeret, uden at nogen har sagt, at det skete"
    }

    var givenUp: String { "Det, der lå forude, er udgået" }
    var nothingMoved: String { "Ingen datoer er flyttet" }
    func andMore(_ count: Int) -> String { " og \(count) til" }
    func nothingMoved(next name: String, _ when: String) -> String { nothingMoved + "; næste: \(name), \(when)" }
}

extension DanishPictures: LegendWording {
    func label(_ sample: LegendSample) -> String {
        switch sample {
        case .dayKnown: "kendt dag"
        case .periodKnown: "en dag et sted i perioden"
        case .phase: "fase: varer fra kant til kant"
        case .endsUncertain: "ca.: enderne er usikre"
        case .deadline: "frist: senest den dag"
        case .derived: "udledt: et sted mellem naboerne"
        case .hardEnd: "fast ende, som andre har sat"
        case .room: "luft, før en frist overskrides"
        case .earlierDate: "flyttet: fra den dato, der først blev sagt"
        case .beforeTrial: "før det, der prøves"
        case .forecast: "prognose, som ingen har sagt: stregen halvdelen, spidsen fire af fem af arkivets løfter"
        case .repairedYear: "redthread har rettet året efter planens rækkefølge"
        case .tentative: "foreløbig: kan stadig ændres"
        case .status(let status): self.status(status)
        case .follows: "pilen peger på det, der venter"
        case .followsInferred: "pilen peger på det, der venter (udledt, ikke skrevet)"
        case .parallel: "begynder sammen; intet venter"
        case .shifted: "rødt: flyttet eller for sent; »før« er, hvor det stod"
        case .critical: criticalChain + ": skrider et led, skrider slutningen"
        case .meeting(let sign): "møde: " + label(sign)
        case .task: "opgave"
        case .milestone: "milepæl"
        case .criticalPath: "på den kritiske vej"
        case .betweenProjects: "på tværs af projekter"
        case .ownDay: "mødets egen dag"
        }
    }

    private func status(_ status: PlanEntry.Status) -> String {
        let label = status.label[language]
        return switch status {
        case .reached: label + ": det er sagt, at det skete"
        case .unconfirmed: label + ": dagen er gået, og ingen har sagt, at det skete"
        case .planned, .moved, .cancelled: label
        }
    }

    func label(_ sign: TouchSign) -> String {
        switch sign {
        case .mentioned: "nævnt"
        case .closed: "lukket punkt"
        case .subject: "emne, intet besluttet"
        case .unclear: "afgjort, læs ordene"
        case .noted: "taget til efterretning"
        case .postponed: "udsat"
        case .decided: "besluttet"
        case .recommended: "anbefalet eller sendt videre"
        case .rejected: "afvist"
        }
    }
}
