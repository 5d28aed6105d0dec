import Portfolio
import Scheduling

/// What an archive's own promises make of one that is open.
struct ForecastRow: ListRow {
    let project: String
    let id: String
    let name: String
    let promised: Day
    let saidOn: Day
    let median: Day
    let bound: Day
    let promises: Int
    private let reference: Forecast.ReferenceClass

    private enum CodingKeys: CodingKey {
        case project, id, name, promised, saidOn, median, bound, promises
    }

    init(_ forecast: Forecast, of entry: PlanEntry, _ project: Project) {
        self.project = project.id.rawValue
        id = entry.id.rawValue
        name = entry.name
        promised = forecast.promised
        saidOn = forecast.saidOn
        median = forecast.median
        bound = forecast.bound
        promises = forecast.count
        reference = forecast.reference
    }

    static func columns(_ language: DisplayLanguage) -> [String] { language.terminal.heads(of: .forecasts) }

    func cells(_ language: DisplayLanguage) -> [String] {
        [name] + [promised, median, bound].map { TextTable.tied($0.words(in: language)) }
            + [language.terminal.promises(promises, reference)]
    }

    func record(_ language: DisplayLanguage) -> [String] {
        [name] + [promised, median, bound].map(\.description) + [language.terminal.promises(promises, reference)]
    }
}
