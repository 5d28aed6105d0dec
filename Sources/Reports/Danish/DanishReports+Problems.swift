/// What exports are and why reports could not be made, in Danish.
extension DanishReports: ExportWording {
    func summary(of format: ExportTopic) -> String {
        switch format {
        case .json: "alt, med et skema, til andre programmer"
        case .xlsx: "alle lister, et ark hver, til Excel og LibreOffice"
        case .ics: "milepæle og faser til en kalender (iCalendar)"
        case .mspdi: "milepæle og faser som opgaver til Microsoft Project (MSPDI)"
        case .graphml: "hvad der venter på hvad, til grafprogrammer (GraphML)"
        case .atom: "nyt om hvert projekt, møde for møde (Atom)"
        case .csv(let list): "listen »\(name(list))« som CSV"
        }
    }
}

extension DanishReports: ProblemWording {
    func text(_ error: PublishingError) -> String {
        switch error {
        case .missing(let program, let package):
            "\(program) er ikke installeret; installer det med: sudo apt-get install \(package)"
        case .timedOut(let program, let seconds):
            "\(program) tog mere end \(seconds) sekunder og blev stoppet; prøv igen med færre projekter"
        case .failed(let program, let message):
            "\(program) fejlede: \(message.split(separator: "\n").last ?? "det gav ingen grund")"
        }
    }

    func text(_ error: ReportError) -> String {
        switch error {
        case .unknownTemplate(let name, let nearest): "ingen skabelon hedder \(name)" + hint(nearest)
        case .template(let name, let problem):
            "\(name):\(problem.place.line):\(problem.place.column): \(text(problem.reason))"
        }
    }

    private func hint(_ nearest: String?) -> String { nearest.map { "; mente du \($0)?" } ?? "" }

    private func text(_ reason: TemplateProblem.Reason) -> String {
        switch reason {
        case .unknownKey(let name, let nearest):
            "der er ingen nøgle \(name) her" + (nearest == nil ? "; se Templates/README.md" : hint(nearest))
        case .notText(let name): "\(name) er ingen tekst; åbn et afsnit med {{#\(name)}} og brug nøglerne i det"
        case .unclosedTag: "dette mærke lukkes aldrig med }}"
        case .unclosedSection(let name): "afsnittet \(name) lukkes aldrig med {{/\(name)}}"
        case .closesNothing(let name): "{{/\(name)}} lukker intet åbent afsnit med det navn"
        case .unknownPartial(let name, let nearest): "ingen delskabelon hedder \(name)" + hint(nearest)
        case .endlessPartial(let name): "delskabelonen \(name) indeholder sig selv"
        case .tooDeep(let limit): "afsnit og delskabeloner ligger mere end \(limit) i hinanden; gør skabelonen fladere"
        case .tooMany(let limit): "skabelonen har mere end \(limit) mærker med dens delskabeloner; gør den kortere"
        case .listInItself(let name): "listen \(name) er allerede åben; luk den med {{/\(name)}} først"
        case .unsupportedTag(let tag): "{{\(tag)}} bruges ikke i skabeloner til rapporter"
        case .syntax(let text): text
        }
    }
}
