extension DanishLabels {
    func label(_ binding: BindingEnd) -> String {
        let total = binding.total
        let (entry, end) = ("»\(binding.entry.name)«", binding.endWords(.danish, quoted: "»\(binding.end.name)«"))
        let taken = binding.lasting.flatMap { lasting in
            lasting.length.map { ": »\(lasting.name)« tager \(label($0))" }
        }
        let room =
            if let late = total.late {
                "\(entry) \(late.lowerBound > 0 ? "kommer" : "kan komme") \(lateness(late)) for sent til \(end)"
            } else {
                "\(entry) kan \(total.most == 0 ? "ikke vente" : "vente " + days(total.days, total.most)) "
                    + "uden at overskride \(end)"
            }
        return room + (taken ?? "")
    }

    func room(_ total: TotalSlack, before end: String) -> String {
        total.late.map { "\(lateness($0)) for sent til »\(end)«" }
            ?? "\(days(total.days, total.most)) i luft før »\(end)«"
    }

    /// "31 dage", "32–60 dage", "op til 30 dage".
    private func lateness(_ late: ClosedRange<Int>) -> String {
        late.lowerBound > 0 ? days(late.lowerBound, late.upperBound) : "op til \(days(late.upperBound))"
    }

    /// "1 dag", "31 dage", "0–31 dage".
    private func days(_ least: Int, _ most: Int? = nil) -> String {
        let most = most ?? least
        return (least == most ? "" : "\(least)–") + (most == 1 ? "1 dag" : "\(most) dage")
    }

    func label(_ forecast: Forecast) -> String {
        let (promised, median, bound) = (forecast.promised, forecast.median, forecast.bound)
        let (middle, most) = forecast.growths
        let when = median > promised ? "snarere \(median.words(in: .danish))" : "oftest til tiden"
        return """
            lovet \(promised.words(in: .danish)); efter arkivets egne løfter \(when) \
            (midten \(Forecast.share(middle)) af tiden, der var tilbage; fire af fem inden \(bound.words(in: .danish)), \
            \(Forecast.share(most)); n = \(forecast.count))
            """
    }

    func label(_ causes: SlipCauses) -> String {
        let year = causes.year.map { " \($0)" } ?? ""
        let moved = causes.words.map { "»\($0.entry)« på grund af »\($0.cause)«" }.joined(separator: ", ")
        return "\(causes.project.name)\(year): \(moved)"
    }
}
