import Portfolio

extension DanishScheduling {
    func words(of problem: PlanError.Problem) -> String {
        switch problem {
        case .endsEarly: "filen slutter midt i planen"
        case .unexpected(let found, let expected):
            "her står »\(found)«, men der ventes \(words(of: expected))"
        case .unreadable: "filen findes ikke eller kan ikke læses"
        case .badText: "teksten er ikke gyldig UTF-8 eller JSON"
        case .nestedTooDeep: "indlejret for dybt"
        case .tooLarge: "filen er større end 4 GB"
        case .unknownField(let field, let known): unknown(field, known)
        case .duplicateField(let field): "»\(field)« står to gange"
        case .missing(let field, let task): missing(field, task)
        case .unknownFormat(let format):
            "ukendt format »\(format)«; »neutral-project/1« kan læses"
        case .badDate(let date): "»\(date)« er ingen dato (ÅÅÅÅ-MM-DD)"
        case .unknownUnit(let unit):
            "ukendt enhed »\(unit)«; brug »workday« eller »period«"
        case .unknownLinkType(let type):
            "ukendt slags bånd »\(type)«; brug FS, SS, FF eller SF"
        case .unknownLagUnit(let unit):
            "ukendt enhed »\(unit)«; brug »workday« eller »day«"
        case .calendarDaysWithoutCalendar:
            "der tælles kalenderdage, men planen har ingen kalender eller ingen start"
        case .notXML: "filen er ikke velformet XML"
        case .notAProjectFile(let element):
            "»\(element)« er ingen plan; gem den som XML i Microsoft Project (element »Project« med »Tasks«)"
        case .dateWithoutCalendar: "kun en plan af arbejdsdage med en start kan sættes på en dato"
        case .noWorkday: "ugen har ingen arbejdsdage"
        default: tasks(problem)
        }
    }

    /// Of problems with numbers and with tasks.
    private func tasks(_ problem: PlanError.Problem) -> String {
        switch problem {
        case .notWhole(let field, let value):
            "»\(field)« er \(value); der regnes i hele enheder"
        case .outOfRange(let field, let value):
            "»\(field)« er \(value); det er uden for det mulige"
        case .negativeDuration(let value): "varigheden \(value) er negativ"
        case .duplicateTask(let id): "opgaven »\(id)« står to gange"
        case .unknownTask(let id): "opgaven »\(id)« findes ikke"
        case .selfLink(let id): "opgaven »\(id)« venter på sig selv"
        case .cycle(let path):
            "opgaver venter på hinanden i ring: \(PlanError.ring(path))"
        case .tooManyToDraw(let limit):
            "der kan højst tegnes \(limit) opgaver"
        case .beyondCalendar(let task):
            "opgaven »\(task)« slutter efter år 9999"
        default: "planen kan ikke læses"
        }
    }

    private func unknown(_ field: String, _ known: [String]) -> String {
        guard let meant = Suggestion.nearest(to: field, among: known) else {
            let list = known.joined(separator: ", ")
            return "feltet »\(field)« kendes ikke; her kan stå \(list)"
        }
        return "feltet »\(field)« kendes ikke; er »\(meant)« ment?"
    }

    private func missing(_ field: String, _ task: String?) -> String {
        guard let task else { return "»\(field)« mangler" }
        return "opgaven »\(task)« mangler »\(field)«"
    }

    func words(of expectation: PlanError.Expectation) -> String {
        switch expectation {
        case .plan: "en plan, som begynder med {"
        case .format: "\"neutral-project/1\""
        case .unit: "\"workday\" eller \"period\""
        case .calendar: "en kalender, som begynder med {"
        case .listOfWeekdays:
            "en liste over ugedage, som begynder med ["
        case .listOfDates: "en liste over datoer, som begynder med ["
        case .listOfTasks: "en liste over opgaver, som begynder med ["
        case .task: "en opgave, som begynder med {"
        case .listOfLinks: "en liste over bånd, som begynder med ["
        case .link: "et bånd, som begynder med {"
        case .linkType: "FS, SS, FF eller SF i anførselstegn"
        case .lagUnit: "\"workday\" eller \"day\""
        case .id: "et id i anførselstegn"
        case .name: "et navn i anførselstegn"
        case .date: "en dato i anførselstegn"
        case .wholeNumber: "et helt tal"
        case .trueOrFalse: "true eller false"
        case .value: "en værdi"
        case .endOfText: "slutningen på teksten"
        case .mark(let mark): "\(mark)"
        case .commaOr(let close): ", eller \(close)"
        }
    }
}
