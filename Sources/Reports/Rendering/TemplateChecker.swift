import Portfolio

/// Reads a template as the engine will and demands that each key is one that the context has at that place.
///
/// The engine renders an unknown key as nothing, so a misspelt key would silently leave a hole in a board's paper.
struct TemplateChecker {
    let sources: TemplateSources

    /// Checks a template against the context, with every partial where it is included.
    func check(_ name: String, _ source: String, context: ContextDescription) throws(ReportError) {
        var tags = 0
        try check(source, Visit(template: name, including: [name], around: []), stack: [context], &tags)
    }

    /// More sections in each other than any page has; lists of lists in each other multiply what is written.
    private static let deepest = 12
    /// More tags than any page has, with those of its partials wherever they are included.
    private static let mostTags = 100_000

    /// The template that is being read, and how we came to it.
    private struct Visit {
        let template: String
        let including: [String]
        /// The sections that are open around it.
        let around: [String]

        func error(at tag: TemplateTag, _ reason: TemplateProblem.Reason) -> ReportError {
            .template(name: template, TemplateProblem(place: tag.place, reason: reason))
        }
    }

    private func check(
        _ source: String, _ visit: Visit, stack: [ContextDescription], _ count: inout Int
    ) throws(ReportError) {
        var open: [(tag: TemplateTag, depth: Int)] = []
        var stack = stack
        for tag in try tags(of: source, visit) {
            count += 1
            guard count <= Self.mostTags else { throw visit.error(at: tag, .tooMany(limit: Self.mostTags)) }
            switch tag.kind {
            case .comment: continue
            case .unsupported: throw visit.error(at: tag, .unsupportedTag(tag.name))
            case .variable: try checkVariable(tag, visit, in: stack)
            case .section, .inverted:
                open.append((tag, stack.count))
                guard visit.around.count + open.count <= Self.deepest else {
                    throw visit.error(at: tag, .tooDeep(limit: Self.deepest))
                }
                let type = try type(of: tag, visit, in: stack)
                if tag.kind == .section, let inner = type.inner {
                    // Each time it is opened in itself its rows are written as often as there are rows.
                    if case .list = type, (visit.around + open.dropLast().map(\.tag.name)).contains(tag.name) {
                        throw visit.error(at: tag, .listInItself(tag.name))
                    }
                    stack.append(inner)
                }
            case .close:
                guard let last = open.popLast(), last.tag.name == tag.name else {
                    throw visit.error(at: tag, .closesNothing(tag.name))
                }
                stack.removeLast(stack.count - last.depth)
            case .partial: try checkPartial(tag, visit, around: open.map(\.tag.name), stack: stack, &count)
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
        _ tag: TemplateTag, _ visit: Visit, around open: [String], stack: [ContextDescription], _ count: inout Int
    ) throws(ReportError) {
        guard let source = sources.partial(tag.name) else {
            let nearest = Suggestion.nearest(to: tag.name, among: sources.partialNames)
            throw visit.error(at: tag, .unknownPartial(tag.name, nearest: nearest))
        }
        guard !visit.including.contains(tag.name) else { throw visit.error(at: tag, .endlessPartial(tag.name)) }
        let inner = Visit(
            template: tag.name, including: visit.including + [tag.name], around: visit.around + open)
        try check(source, inner, stack: stack, &count)
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
