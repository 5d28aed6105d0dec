import Portfolio

/// Which column of a table holds what, as its header says.
struct Columns: Sendable {
    /// When; of two columns with times, the one that holds now.
    var time: Int?
    /// When it was to be before: "Oprindelig frist" beside "Ny frist".
    private(set) var former: Int?
    /// What a row is about, in a table on several projects: "Projekt", "Anlæg".
    private var subject: Int?
    /// What is to happen, where one column says so.
    private var activity: Int?
    /// Whether it has happened, or how it goes.
    private var status: Int?
    /// The columns with names of people, numbers of rows, sums and remarks, which are no part of a label.
    private var asides: Set<Int> = []
    /// The column of stages and the word at its head: a bare "2" under "Fase" is "Fase 2".
    private(set) var stages: (column: Int, word: Token)?
    /// The event at the head of the column of times: "Idriftsættelse" in "Plejecenter | Idriftsættelse".
    var event: EventWord?
    /// A list of things to do: "Nr. | Aktion | Ansvarlig | Frist".
    private(set) var isActions = false

    init() {}

    /// The columns by a header row; `nil` when the row is no header.
    init?(header cells: [TokenisedText]) {
        let heads = cells.map { cell in Set(cell.tokens.lazy.filter(\.isWord).map(\.lower)) }
        let known = heads.count { head in Self.known.contains { !$0.isDisjoint(with: head) } }
        guard known >= 2, cells.allSatisfy({ $0.times.isEmpty && $0.tokens.count <= 4 }) else { return nil }
        let column = { (words: Set<String>) in heads.firstIndex { !words.isDisjoint(with: $0) } }
        stages = cells.indices.first { index in cells[index].tokens.first.map { Ordinals.isPart($0.lower) } ?? false }
            .flatMap { column in cells[column].tokens.first.map { (column, $0) } }
        let times = heads.indices.filter { !Self.times.isDisjoint(with: heads[$0]) }
        former = times.count > 1 ? times.first { !Self.before.isDisjoint(with: heads[$0]) } : nil
        time = times.first { $0 != former }
        let activities = heads.indices.filter { !Self.activities.isDisjoint(with: heads[$0]) && !times.contains($0) }
        activity = activities.count == 1 ? activities.first : nil
        subject = column(Self.subjects)
        status = column(Self.states)
        asides = Set(heads.indices.filter { !Self.remarks.isDisjoint(with: heads[$0]) })
            .union(status.map { [$0] } ?? []).subtracting(times).subtracting(activities)
        isActions = column(Self.actions) != nil || heads.contains { $0.contains { $0.hasPrefix("ansvarlig") } }
    }

    /// The words of a cell, with the head of its column before a bare number of a stage.
    func tokens(of cell: [Token], at column: Int) -> [Token] {
        guard let stages, stages.column == column, let only = cell.first, cell.count == 1,
            Ordinals.number(only.lower) != nil
        else {
            return cell
        }
        return [stages.word, only]
    }

    /// What a row is about, in lower case; `nil` where the table has no such column or the cell is empty.
    func subject(of cells: [TokenisedText]) -> String? {
        guard let subject, cells.indices.contains(subject) else { return nil }
        let words = cells[subject].tokens.filter(\.isWord).map(\.lower).joined(separator: " ")
        return words.isEmpty ? nil : words
    }

    /// The columns that a row's label is made of.
    func labels(among columns: [Int]) -> [Int] {
        if let activity, columns.contains(activity) { return [activity] }
        let own = columns.filter { !asides.contains($0) && $0 != subject }
        return own.isEmpty ? columns.filter { !asides.contains($0) } : own
    }

    /// Whether the row says that it has happened.
    func isDone(_ cells: [TokenisedText]) -> Bool {
        guard let status, cells.indices.contains(status) else { return false }
        let words = cells[status].tokens.filter(\.isWord).map(\.lower)
        return words.count <= 3 && !words.contains("ikke") && words.contains(where: Self.over.contains)
    }

    private static let known = [times, activities, remarks, subjects, states]

    private static let times: Set<String> = [
        "tid", "periode", "dato", "frist", "deadline", "tidspunkt", "hvornår", "uge", "måned", "tidsfrist", "termin",
        "start", "slut", "tidsrum", "tidsplan", "forventet", "år", "kvartal", "senest", "færdig", "afslutning",
        "slutdato",
        "startdato", "ibrugtagning", "forventes",
    ]
    private static let before: Set<String> = [
        "oprindelig", "oprindeligt", "tidligere", "hidtidig", "baseline", "gammel",
    ]
    private static let activities: Set<String> = [
        "aktivitet", "aktiviteter", "indhold", "aktion", "opgave", "opgaver", "delopgave", "handling", "milepæl",
        "milepæle", "hvad", "emne", "fase", "etape", "trin", "skridt", "proces", "begivenhed", "beskrivelse",
        "leverance",
    ]
    private static let subjects: Set<String> = [
        "projekt", "projekter", "projektnavn", "anlæg", "anlægsprojekt", "sag", "indsats", "område", "lokalitet",
        "skole",
        "institution", "adresse",
    ]
    private static let states: Set<String> = ["status", "tilstand", "stade"]
    private static let actions: Set<String> = ["aktion", "handling", "opgave"]
    private static let remarks: Set<String> = [
        "ansvarlig", "ansvarlige", "ansvar", "hvem", "nr", "deltagere", "udfører", "tovholder", "bemærkning",
        "bemærkninger", "kommentar", "kommentarer", "note", "noter", "beløb", "pris", "udgift", "budget", "økonomi",
        "kr",
    ]
    private static let over: Set<String> = [
        "udført", "afsluttet", "færdig", "gennemført", "opnået", "nået", "ok", "overstået", "sket", "afholdt",
        "leveret",
    ]
}
