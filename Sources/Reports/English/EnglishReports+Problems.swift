/// What exports are and why reports could not be made, in English.
extension EnglishReports: ExportWording {
    func summary(of format: ExportTopic) -> String {
        switch format {
        case .json: "everything, with a schema, for other programs"
        case .xlsx: "all lists, a sheet each, for Excel and LibreOffice"
        case .ics: "milestones and phases for a calendar (iCalendar)"
        case .mspdi: "milestones and phases as tasks for Microsoft Project (MSPDI)"
        case .graphml: "what waits for what, for graph programs (GraphML)"
        case .atom: "what is new of each project, meeting by meeting (Atom)"
        case .csv(let list): "the list of \(list.rawValue) as CSV"
        }
    }
}

extension EnglishReports: ProblemWording {
    func text(_ error: PublishingError) -> String {
        switch error {
        case .missing(let program, let package):
            "\(program) is not installed; install it with: sudo apt-get install \(package)"
        case .timedOut(let program, let seconds):
            "\(program) took more than \(seconds) seconds and was ended; try again with fewer projects"
        case .failed(let program, let message):
            "\(program) failed: \(message.split(separator: "\n").last ?? "it gave no reason")"
        }
    }

    func text(_ error: ReportError) -> String {
        switch error {
        case .unknownTemplate(let name, let nearest): "no template is called \(name)" + hint(nearest)
        case .template(let name, let problem):
            "\(name):\(problem.place.line):\(problem.place.column): \(text(problem.reason))"
        }
    }

    private func hint(_ nearest: String?) -> String { nearest.map { "; did you mean \($0)?" } ?? "" }

    private func text(_ reason: TemplateProblem.Reason) -> String {
        switch reason {
        case .unknownKey(let name, let nearest):
            "there is no key \(name) here" + (nearest == nil ? "; see Templates/README.md" : hint(nearest))
        case .notText(let name): "\(name) is no text; open a section with {{#\(name)}} and use its keys"
        case .unclosedTag: "this tag is never closed with }}"
        case .unclosedSection(let name): "the section \(name) is never closed with {{/\(name)}}"
        case .closesNothing(let name): "{{/\(name)}} closes no open section of that name"
        case .unknownPartial(let name, let nearest): "no partial is called \(name)" + hint(nearest)
        case .endlessPartial(let name): "the partial \(name) includes itself"
        case .tooDeep(let limit):
            "sections and partials lie more than \(limit) in each other; make the template flatter"
        case .tooMany(let limit): "the template has more than \(limit) tags with its partials; make it shorter"
        case .listInItself(let name): "the list \(name) is open already; close it with {{/\(name)}} first"
        case .unsupportedTag(let tag): "{{\(tag)}} is not used in report templates"
        case .syntax(let text): text
        }
    }
}
