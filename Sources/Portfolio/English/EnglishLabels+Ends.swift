extension EnglishLabels {
    func label(_ binding: BindingEnd) -> String {
        let total = binding.total
        let (entry, end) = ("“\(binding.entry.name)”", binding.endWords(.english, quoted: "“\(binding.end.name)”"))
        let taken = binding.lasting.flatMap { lasting in
            lasting.length.map { ": “\(lasting.name)” takes \(label($0))" }
        }
        let room =
            if let late = total.late {
                "\(entry) \(late.lowerBound > 0 ? "comes" : "may come") \(lateness(late)) too late for \(end)"
            } else {
                "\(entry) can\(total.most == 0 ? "not wait" : " wait " + days(total.days, total.most)) "
                    + "without overrunning \(end)"
            }
        return room + (taken ?? "")
    }

    func room(_ total: TotalSlack, before end: String) -> String {
        total.late.map { "\(lateness($0)) too late for “\(end)”" }
            ?? "\(days(total.days, total.most)) of room before “\(end)”"
    }

    /// "31 days", "32–60 days", "up to 30 days".
    private func lateness(_ late: ClosedRange<Int>) -> String {
        late.lowerBound > 0 ? days(late.lowerBound, late.upperBound) : "up to \(days(late.upperBound))"
    }

    /// "1 day", "31 days", "0–31 days".
    private func days(_ least: Int, _ most: Int? = nil) -> String {
        let most = most ?? least
        return (least == most ? "" : "\(least)–") + (most == 1 ? "1 day" : "\(most) days")
    }

    func label(_ forecast: Forecast) -> String {
        let (promised, median, bound) = (forecast.promised, forecast.median, forecast.bound)
        let (middle, most) = forecast.growths
        let when = median > promised ? "rather \(median.words(in: .english))" : "mostly on time"
        return """
            promised \(promised.words(in: .english)); by this archive’s record \(when) \
            (median \(Forecast.share(middle)) of the lead time, 80 % by \(bound.words(in: .english)), \
            \(Forecast.share(most)); n = \(forecast.count))
            """
    }

    func label(_ causes: SlipCauses) -> String {
        let year = causes.year.map { " \($0)" } ?? ""
        let moved = causes.words.map { "“\($0.entry)” because of “\($0.cause)”" }.joined(separator: ", ")
        return "\(causes.project.name)\(year): \(moved)"
    }
}
