extension Report {
    /// The manual of the template context: every key of every thing, with its type, meaning and an example out of this
    /// very report, as Markdown.
    ///
    /// It is made from the declarations that also render and check templates, so it cannot tell of a key that is gone.
    public func contextManual() -> String {
        let root = ReportView(page: ReportPage(self))
        var manual = ContextManual()
        manual.visit(ReportView.shape.description, examples: [ContextNode(root)])
        return manual.text
    }
}

/// Walks the context from the whole page to its parts, each kind of thing once.
private struct ContextManual {
    private(set) var text = ""
    private var seen: Set<String> = []

    /// Writes one kind of thing and then the kinds that it leads to; the examples are things of that kind.
    mutating func visit(_ description: ContextDescription, examples: [ContextNode]) {
        guard seen.insert(description.name).inserted else { return }
        text += "### \(description.name)\n\n\(description.meaning)\n\n"
        text += "| Key | Type | Meaning | Example |\n|---|---|---|---|\n"
        for key in description.keys {
            let example = Self.example(of: key, in: examples)
            text += "| `\(key.name)` | \(key.type.words) | \(key.meaning) | \(example) |\n"
        }
        text += "\n"
        for key in description.keys {
            guard let inner = key.type.inner else { continue }
            visit(inner, examples: examples.flatMap { Self.children(of: $0, key.name) })
        }
    }

    private static func example(of key: ContextDescription.Key, in things: [ContextNode]) -> String {
        guard case .text = key.type else { return "" }
        let texts = things.lazy.compactMap { ($0.child(named: key.name) as? RenderedText)?.renderText }
        return texts.first { !$0.isEmpty }.map { $0.count > 80 ? $0.prefix(79) + "…" : $0 } ?? ""
    }

    private static func children(of node: ContextNode, _ key: String) -> [ContextNode] {
        switch node.child(named: key) {
        case let many as [ContextNode]: many
        case let one as ContextNode: [one]
        default: []
        }
    }
}

extension ContextType {
    /// The type as the manual names it.
    fileprivate var words: String {
        switch self {
        case .text: "text"
        case .flag: "yes or no"
        case .markup: "markup"
        case .object(let inner): "one [\(inner.name)](#\(inner.name.lowercased()))"
        case .list(let inner): "list of [\(inner.name)](#\(inner.name.lowercased()))"
        }
    }
}
