extension EnglishLabels {
    func label(_ binding: BindingEnd) -> String {
        let count = binding.days.magnitude == 1 ? "1 day" : "\(binding.days.magnitude) days"
        let (entry, end) = ("“\(binding.entry.name)”", binding.endWords(.english, quoted: "“\(binding.end.name)”"))
        if binding.days < 0 { return "\(entry) comes \(count) too late for \(end)" }
        return "\(entry) can"
            + (binding.days == 0 ? "not wait, or \(end) is missed" : " wait \(count) before \(end) is missed")
    }

    func label(_ causes: SlipCauses) -> String {
        let year = causes.year.map { " \($0)" } ?? ""
        let words = causes.words.map { "“\($0)”" }.joined(separator: ", ")
        return "\(causes.project.name)\(year): \(causes.entries.count) with a cause (\(words))"
    }
}
