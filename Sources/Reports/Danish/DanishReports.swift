import Portfolio

/// What reports and exports say in Danish.
struct DanishReports: FigureWording {
    func caption(_ kind: ReportFigure.Kind) -> String {
        switch kind {
        case .timeline: "Tidslinje"
        case .trend: "Milepæle møde for møde: hvornår de sagdes at ville ske"
        case .dependencies: "Hvad der venter på hvad"
        case .money: "Projektets økonomi, som møderne har oplyst den"
        case .touches: "Hvilke møder der behandlede hvilke projekter"
        }
    }

    func lessUrgentProjectsLeftOut(_ count: Int) -> String {
        (count == 1 ? "1 projekt" : "\(count) projekter") + ", der ikke haster, er ikke tegnet"
    }

    /// "1 dag", "63 dage"
    private func days(_ count: Int) -> String { count == 1 ? "1 dag" : "\(count) dage" }

    func stops(_ count: Int, of all: Int) -> String { "skyderen har \(count) af \(all) mødedage" }

    func movement(_ slip: Slip) -> String {
        slip.label[.danish] + (slip.least > 0 ? " senere" : " tidligere")
    }
}

extension DanishReports: LightWording {
    func label(_ colour: Light.Colour) -> String {
        switch colour {
        case .grey: "Grå: kan ikke vurderes"
        case .green: "Grøn: følger planen"
        case .yellow: "Gul: kræver opmærksomhed"
        case .red: "Rød: kræver handling"
        }
    }

    func name(_ colour: Light.Colour) -> String {
        switch colour {
        case .grey: "Grå"
        case .green: "Grøn"
        case .yellow: "Gul"
        case .red: "Rød"
        }
    }

    func reason(_ rule: Light.Rule, _ number: Int, slip: Slip?, subject: String) -> String {
        let about = "»\(subject)«"
        return switch rule {
        case .overdue: "\(about) skulle være sket for \(days(number)) siden, og ingen har sagt, at det er sket"
        case .slip: "\(about) er flyttet \(slip?.label[.danish] ?? days(number)), siden det først blev oplyst"
        case .contradiction: "Referaterne modsiger hinanden" + (number == 1 ? "" : " \(number) gange")
        case .budget:
            "Hele projektet er \(number) % dyrere end den seneste samlede bevilling før det tal, eller end det først oplyste, hvor intet er bevilget"
        case .postponed:
            (number == 1 ? "En udsat beslutning" : "\(number) udsatte beslutninger")
                + " er ikke set igen i de referater, der er læst"
        case .grave: number == 1 ? "Et fund er alvorligt" : "\(number) fund er alvorlige"
        case .silent: "Intet møde har behandlet projektet i \(days(number))"
        case .lost: "Intet af de læste møder har behandlet projektet i \(days(number))"
        case .onTrack: "Intet er over grænserne; det næste er \(about)"
        case .finished: "Alt, hvad referaterne nævner, er nået; senest \(about)"
        case .unknown: "Ingen af de læste referater siger, hvornår noget i projektet sker"
        }
    }

    func limit(_ limit: Int, _ colour: Light.Colour) -> String { " (\(name(colour).lowercased()) fra \(limit))" }
}

extension DanishReports: CalendarFileWording {
    func deadline(_ name: String) -> String { "frist: " + name }
    var calendarName: String { "Milepæle og faser" }
    var newsTitle: String { "Nyt om projekterne" }
    func firstStated(_ when: String) -> String { "Først oplyst: " + when }
}
