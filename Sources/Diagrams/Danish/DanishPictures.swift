import Portfolio

/// What pictures say in Danish.
struct DanishPictures: PictureWording {
    let language = DisplayLanguage.danish
    let unnamed = "(uden navn)"
    let noDate = "ingen dato"
    let criticalChain = "kritisk kæde"

    func projects(_ count: Int) -> String { "\(count) projekter" }

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
    func slip(_ days: Int) -> String { (days > 0 ? "+" : "−") + "\(abs(days)) d" }

    fileprivate func days(_ count: Int) -> String { "\(count) \(count == 1 ? "dag" : "dage")" }
}

extension DanishPictures: AxisWording {
    var week: String { "uge" }
    func quarter(_ number: Int) -> String { "\(number). kvt." }
    func decade(_ year: Int) -> String { "\(year)'erne" }
    func dayOfMonth(_ day: Int) -> String { "\(day)." }
}

extension DanishPictures: HeadlineWording {
    func shows(_ count: Int) -> String { "Tidslinjen viser \(count) milepæle og faser." }

    func moved(by days: Int) -> String {
        days > 0 ? "er flyttet \(self.days(days))" : "er fremrykket \(self.days(-days))"
    }

    func way(from before: String, to now: String) -> String { ", fra \(before) til \(now)" }

    func othersMoved(_ count: Int) -> String { "; \(count) \(count == 1 ? "anden er" : "andre er") også flyttet" }

    func dates(_ count: Int) -> String { "\(count) datoer" }

    func unconfirmed(_ count: Int) -> String {
        "\(count) \(count == 1 ? "dato" : "datoer") er passeret, uden at nogen har sagt, at det skete"
    }

    var nothingMoved: String { "Ingen datoer er flyttet" }
    func nothingMoved(next name: String, _ when: String) -> String { nothingMoved + "; næste: \(name), \(when)" }
}

extension DanishPictures: LegendWording {
    func label(_ sample: LegendSample) -> String {
        switch sample {
        case .dayKnown: "kendt dag"
        case .periodKnown: "kun kendt som periode"
        case .phase: "fase"
        case .endsUncertain: "ender usikre"
        case .deadline: "frist"
        case .earlierDate: "tidligere dato, flyttet"
        case .repairedYear: "rettet år"
        case .status(let status): status.label[language]
        case .follows: "følger efter"
        case .followsInferred: "følger efter (udledt)"
        case .critical: criticalChain
        case .meeting(let sign): "møde: " + label(sign)
        case .task: "opgave"
        case .milestone: "milepæl"
        case .criticalPath: "på den kritiske vej"
        case .stated: "skrevet"
        case .inferred: "udledt"
        case .betweenProjects: "på tværs af projekter"
        }
    }

    func label(_ sign: TouchSign) -> String {
        switch sign {
        case .mentioned: "nævnt"
        case .closed: "lukket punkt"
        case .subject: "emne, intet besluttet"
        case .postponed: "udsat"
        case .decided: "besluttet"
        }
    }
}
