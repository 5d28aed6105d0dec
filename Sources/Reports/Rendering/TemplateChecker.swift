import Portfolio

/// Reads a template as the engine will and demands that each key is one that the context has at that place.
///
/// The engine renders an unknown key as nothing, so a misspelt key would silently leave a hole in a board's paper.
struct TemplateChecker {
    let sources: TemplateSources

    /// Checks a template against the context, with every partial where it is included.
    func check(_ name: String, _ source: String, context: ContextDescription) throws(ReportError) {
        try check(source, Visit(template: name, including: [name]), stack: [context])
    }

    /// The template that is being read, and how we came to it.
    private struct Visit {
        let template: String
        let including: [String]

        func error(at tag: TemplateTag, _ reason: TemplateProblem.Reason) -> ReportError {
            .template(name: template, TemplateProblem(place: tag.place, reason: reason))
        }
    }

    private func check(_ source: String, _ visit: Visit, stack: [ContextDescription]) throws(ReportError) {
        var open: [(tag: TemplateTag, depth: Int)] = []
        var stack = stack
        for tag in try tags(of: source, visit) {
            switch tag.kind {
            case .comment: continue
            case .unsupported: throw visit.error(at: tag, .unsupportedTag(tag.name))
            case .variable: try checkVariable(tag, visit, in: stack)
            case .section, .inverted:
                open.append((tag, stack.count))
                let type = try type(of: tag, visit, in: stack)
                if tag.kind == .section, let inner = type.inner { stack.append(inner) }
            case .close:
                guard let last = open.popLast(), last.tag.name == tag.name else {
                    throw visit.error(at: tag, .closesNothing(tag.name))
                }
                stack.removeLast(stack.count - last.depth)
            case .partial: try checkPartial(tag, visit, stack: stack)
            }
        }
        if let last = open.last { throw visit.error(at: last.tag, .unclosedSection(last.tag.name)) }
    }

    private func tags(of source: String, _ visit: Visit) throws(ReportError) -> [TemplateTag] {
        do {
            return try TemplateScanner.tags(of: source)
        } catch {
            throw .template(name: visit.template, error)
        }
    }

    private func checkVariable(
        _ tag: TemplateTag, _ visit: Visit, in stack: [ContextDescription]
    ) throws(ReportError) {
        switch try type(of: tag, visit, in: stack) {
        case .text, .markup: return
        case .flag, .object, .list: throw visit.error(at: tag, .notText(tag.name))
        }
    }

    private func checkPartial(
        _ tag: TemplateTag, _ visit: Visit, stack: [ContextDescription]
    ) throws(ReportError) {
        guard let source = sources.partial(tag.name) else {
            let nearest = Suggestion.nearest(to: tag.name, among: sources.partialNames)
            throw visit.error(at: tag, .unknownPartial(tag.name, nearest: nearest))
        }
        guard !visit.including.contains(tag.name) else { throw visit.error(at: tag, .endlessPartial(tag.name)) }
        try check(source, Visit(template: tag.name, including: visit.including + [tag.name]), stack: stack)
    }

    /// What a key holds: looked for in the innermost thing first, as the engine does; `a.b` goes on from what `a` is.
    private func type(
        of tag: TemplateTag, _ visit: Visit, in stack: [ContextDescription]
    ) throws(ReportError) -> ContextType {
        let parts = tag.name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        let around = stack.reversed().flatMap(\.keys)
        var found = around.first { $0.name == parts[0] }
        var known = around.map(\.name)
        for (index, part) in parts.enumerated().dropFirst() {
            guard let inner = found?.type.inner else { break }
            known = inner.keys.map { parts[..<index].joined(separator: ".") + "." + $0.name }
            found = inner.key(part)
        }
        guard let found, parts.count == 1 || known.contains(tag.name) else {
            throw visit.error(at: tag, .unknownKey(tag.name, nearest: Suggestion.nearest(to: tag.name, among: known)))
        }
        return found.type
    }
}

extension ContextType {
    /// What a section over it, or a dot after it, sees.
    var inner: ContextDescription? {
        switch self {
        case .object(let inner), .list(let inner): inner
        case .text, .flag, .markup: nil
        }
    }
}
