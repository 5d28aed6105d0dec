import Portfolio

extension DanishTerminal: ForecastWording {
    func promises(_ count: Int, _ reference: Forecast.ReferenceClass) -> String {
        "\(count) løfter" + (words(reference).map { ": " + $0 } ?? "")
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
        case .quarter: "op til 90 dage frem"
        case .year: "op til et år frem"
        case .longer: "mere end et år frem"
        }
    }

    var isReckoned: String {
        "Regnet af, hvor meget senere arkivets egne løfter kom, som en del af den tid, der var tilbage. "
            + "Det står ikke i noget referat."
    }

    func noForecast(known: Int, needed: Int) -> String {
        "Ingen prognose: enten er intet lovet til en dag, der kommer, eller der er for få løfter, hvis udfald er kendt "
            + "(\(known) her; mindst \(needed) af samme slags)."
    }
}
