extension DanishLabels {
    func label(_ binding: BindingEnd) -> String {
        let count = binding.days.magnitude == 1 ? "1 dag" : "\(binding.days.magnitude) dage"
        let (entry, end) = ("»\(binding.entry.name)«", binding.endWords(.danish, quoted: "»\(binding.end.name)«"))
        if binding.days < 0 { return "\(entry) kommer \(count) for sent til \(end)" }
        return "\(entry) kan " + (binding.days == 0 ? "ikke vente" : "vente \(count)") + " uden at overskride \(end)"
    }

    func label(_ causes: SlipCauses) -> String {
        let year = causes.year.map { " \($0)" } ?? ""
        let moved = causes.words.map { "»\($0.entry)« på grund af »\($0.cause)«" }.joined(separator: ", ")
        return "\(causes.project.name)\(year): \(moved)"
    }
}
