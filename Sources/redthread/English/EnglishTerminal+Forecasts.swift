import Portfolio

extension EnglishTerminal: ForecastWording {
    func promises(_ count: Int, _ reference: Forecast.ReferenceClass) -> String {
        "\(count) promises" + (words(reference).map { ": " + $0 } ?? "")
    }

    private func words(_ reference: Forecast.ReferenceClass) -> String? {
        switch reference {
        case .bodyAndHorizon(let body, let horizon): "\(body), \(words(horizon))"
        case .horizon(let horizon): words(horizon)
        case .body(let body): body
        case .archive: nil
        }
    }

    private func words(_ horizon: Forecast.Horizon) -> String {
        switch horizon {
        case .quarter: "up to 90 days ahead"
        case .year: "up to a year ahead"
        case .longer: "more than a year ahead"
        }
    }

    var isReckoned: String {
        "Reckoned from how much later this archive's own promises came, as a share of the time that was left. "
            + "No minutes say it."
    }

    func noForecast(known: Int, needed: Int) -> String {
        "No forecast: either nothing is promised for a day to come, or too few promises have an outcome that is known "
            + "(\(known) here; at least \(needed) of a kind)."
    }
}
