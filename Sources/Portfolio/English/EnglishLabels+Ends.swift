extension EnglishLabels {
    func label(_ binding: BindingEnd) -> String {
        let count = binding.days.magnitude == 1 ? "1 day" : "\(binding.days.magnitude) days"
        let (entry, end) = ("“\(binding.entry.name)”", binding.endWords(.english, quoted: "“\(binding.end.name)”"))
        if binding.days < 0 { return "\(entry) comes \(count) too late for \(end)" }
        return "\(entry) can" + (binding.days == 0 ? "not wait" : " wait \(count)") + " without overrunning \(end)"
    }

    func label(_ causes: SlipCauses) -> String {
        let year = causes.year.map { " \($0)" } ?? ""
        let moved = causes.words.map { "“\($0.entry)” because of “\($0.cause)”" }.joined(separator: ", ")
        return "\(causes.project.name)\(year): \(moved)"
    }
}
