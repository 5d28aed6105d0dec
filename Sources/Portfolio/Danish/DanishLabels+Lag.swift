extension DanishLabels {
    func label(_ lag: Lag) -> String? {
        switch (lag.least, lag.most) {
        case (0, nil): nil
        case (let least, nil): "tidligst \(least) \(unit(lag.unit, least))"
        case (0, let most?): "senest \(most) \(unit(lag.unit, most))"
        case (let least, let most?) where least == most: "\(most) \(unit(lag.unit, most))"
        case (let least, let most?): "\(least)–\(most) \(unit(lag.unit, most))"
        }
    }

    func label(_ length: StatedLength) -> String {
        let unit = length.lag.unit
        return switch (length.lag.least, length.lag.most) {
        case (let least, nil): "mindst \(least) \(self.unit(unit, least))"
        case (0, let most?): "højst \(most) \(self.unit(unit, most))"
        case (let least, let most?) where least == most: "\(most) \(self.unit(unit, most))"
        case (let least, let most?): "\(least)–\(most) \(self.unit(unit, most))"
        }
    }

    private func unit(_ unit: Length.Unit, _ count: Int) -> String {
        switch unit {
        case .day: count == 1 ? "dag" : "dage"
        case .workingDay: count == 1 ? "arbejdsdag" : "arbejdsdage"
        case .week: count == 1 ? "uge" : "uger"
        case .month: count == 1 ? "måned" : "måneder"
        case .year: "år"
        }
    }
}
