public import Portfolio

extension PlanError {
    /// What is wrong, in a sentence for people; the place is said apart.
    public var message: LocalizedText {
        switch problem {
        case .endsEarly: text("filen slutter midt i planen", "the file ends in the middle of the plan")
        case .unexpected(let found, let expected):
            text(
                "her står »\(found)«, men der ventes \(expected.words[.danish])",
                "found “\(found)”, expected \(expected.words[.english])")
        case .unreadable: text("filen findes ikke eller kan ikke læses", "there is no such file, or it cannot be read")
        case .badText: text("teksten er ikke gyldig UTF-8 eller JSON", "the text is not valid UTF-8 or JSON")
        case .nestedTooDeep: text("indlejret for dybt", "nested too deep")
        case .tooLarge: text("filen er større end 4 GB", "the file is larger than 4 GB")
        case .unknownField(let field, let known): unknown(field, known)
        case .duplicateField(let field): text("»\(field)« står to gange", "“\(field)” stands twice")
        case .missing(let field, let task): missing(field, task)
        case .unknownFormat(let format):
            text(
                "ukendt format »\(format)«; »neutral-project/1« kan læses",
                "unknown format “\(format)”; “neutral-project/1” can be read")
        case .badDate(let date): text("»\(date)« er ingen dato (ÅÅÅÅ-MM-DD)", "“\(date)” is no date (YYYY-MM-DD)")
        case .unknownUnit(let unit):
            text(
                "ukendt enhed »\(unit)«; brug »workday« eller »period«",
                "unknown unit “\(unit)”; use “workday” or “period”")
        case .unknownLinkType(let type):
            text(
                "ukendt slags bånd »\(type)«; brug FS, SS, FF eller SF",
                "unknown link type “\(type)”; use FS, SS, FF or SF")
        case .unknownLagUnit(let unit):
            text("ukendt enhed »\(unit)«; brug »workday« eller »day«", "unknown unit “\(unit)”; use “workday” or “day”")
        case .calendarDaysWithoutCalendar:
            text(
                "der tælles kalenderdage, men planen har ingen kalender eller ingen start",
                "calendar days are counted, but the plan has no calendar or no start")
        case .notXML: text("filen er ikke velformet XML", "the file is not well-formed XML")
        case .notAProjectFile(let element):
            text(
                "»\(element)« er ingen plan; gem den som XML i Microsoft Project (element »Project« med »Tasks«)",
                "“\(element)” is no plan; save it as XML in Microsoft Project (element “Project” with “Tasks”)")
        case .noWorkday: text("ugen har ingen arbejdsdage", "the week has no working day")
        default: taskMessage
        }
    }

    /// Of problems with numbers and with tasks.
    private var taskMessage: LocalizedText {
        switch problem {
        case .notWhole(let field, let value):
            text("»\(field)« er \(value); der regnes i hele enheder", "“\(field)” is \(value); only whole units count")
        case .outOfRange(let field, let value):
            text("»\(field)« er \(value); det er uden for det mulige", "“\(field)” is \(value), which is out of range")
        case .negativeDuration(let value): text("varigheden \(value) er negativ", "the duration \(value) is negative")
        case .duplicateTask(let id): text("opgaven »\(id)« står to gange", "the task “\(id)” stands twice")
        case .unknownTask(let id): text("opgaven »\(id)« findes ikke", "there is no task “\(id)”")
        case .selfLink(let id): text("opgaven »\(id)« venter på sig selv", "the task “\(id)” waits for itself")
        case .cycle(let path):
            text(
                "opgaver venter på hinanden i ring: \(Self.words(path))",
                "tasks wait for each other: \(Self.words(path))")
        case .tooManyToDraw(let limit):
            text("der kan højst tegnes \(limit) opgaver", "at most \(limit) tasks can be drawn")
        case .beyondCalendar(let task):
            text("opgaven »\(task)« slutter efter år 9999", "the task “\(task)” ends after the year 9999")
        default: text("planen kan ikke læses", "the plan cannot be read")
        }
    }

    private func unknown(_ field: String, _ known: [String]) -> LocalizedText {
        guard let meant = Suggestion.nearest(to: field, among: known) else {
            let list = known.joined(separator: ", ")
            return text(
                "feltet »\(field)« kendes ikke; her kan stå \(list)", "there is no field “\(field)”; known are \(list)")
        }
        return text(
            "feltet »\(field)« kendes ikke; er »\(meant)« ment?", "there is no field “\(field)”; is “\(meant)” meant?")
    }

    private func missing(_ field: String, _ task: String?) -> LocalizedText {
        guard let task else { return text("»\(field)« mangler", "“\(field)” is missing") }
        return text("opgaven »\(task)« mangler »\(field)«", "the task “\(task)” lacks “\(field)”")
    }

    /// A long ring is cut in the middle: nobody reads a thousand names, and both ends help.
    private static func words(_ path: [String]) -> String {
        let closed = path + path.prefix(1)
        guard closed.count > 24 else { return closed.joined(separator: " → ") }
        return (closed.prefix(12) + ["… (\(closed.count - 24)) …"] + closed.suffix(12)).joined(separator: " → ")
    }

    private func text(_ danish: String, _ english: String) -> LocalizedText {
        LocalizedText(danish: danish, english: english)
    }
}
