import Templates

/// The templates and partials that a report can be made from.
struct TemplateSources: Sendable {
    private let templates: [String: String]
    private let partials: [String: String]

    /// Those that the program carries, with partials of the user's own beside or instead of them.
    init(partials own: [String: String] = [:]) {
        let carried = TemplateFiles.all
        templates = Dictionary(
            carried.filter { !$0.isPartial }.map { ($0.name, $0.text) }, uniquingKeysWith: { first, _ in first })
        partials = Dictionary(
            carried.filter(\.isPartial).map { ($0.name, $0.text) }, uniquingKeysWith: { first, _ in first }
        ).merging(own) { _, own in own }
    }

    func template(_ name: String) -> String? { templates[name] }
    func partial(_ name: String) -> String? { partials[name] }
    var partialNames: [String] { partials.keys.sorted() }
}
