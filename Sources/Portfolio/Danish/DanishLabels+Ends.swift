extension DanishLabels {
    func label(_ binding: BindingEnd) -> String {
        let count = binding.days.magnitude == 1 ? "1 dag" : "\(binding.days.magnitude) dage"
        let (entry, end) = ("»\(binding.entry.name)«", binding.endWords(.danish, quoted: "»\(binding.end.name)«"))
        if binding.days < 0 { return "\(entry) kommer \(count) for sent til \(end)" }
        return "\(entry) kan "
            + (binding.days == 0 ? "ikke vente, ellers brydes \(end)" : "vente \(count), før \(end) brydes")
    }

    func label(_ causes: SlipCauses) -> String {
        let year = causes.year.map { " \($0)" } ?? ""
        let words = causes.words.map { "»\($0)«" }.joined(separator: ", ")
        return "\(causes.project.name)\(year): \(causes.entries.count) med årsag (\(words))"
    }
}
