import Mustache

/// The one door to the template engine: checks a template, then lets swift-mustache fill it.
struct TemplateEngine {
    let sources: TemplateSources

    /// Tells the engine to escape nothing, since every text of the context escapes itself. On a line of its own, which
    /// Mustache removes; the engine forgets the setting in partials, so each of them gets the line too.
    private static let preamble = "{{% CONTENT_TYPE:TEXT}}\n"

    func render<Root: ContextSubject>(_ root: Root, name: String, text: String) throws(ReportError) -> String {
        try TemplateChecker(sources: sources).check(name, text, context: Root.shape.description)
        var library = MustacheLibrary()
        for partial in sources.partialNames {
            library.register(try parsed(partial, sources.partial(partial) ?? ""), named: partial)
        }
        return try parsed(name, text).render(ContextNode(root), library: library)
    }

    private func parsed(_ name: String, _ text: String) throws(ReportError) -> MustacheTemplate {
        do {
            return try MustacheTemplate(string: Self.preamble + text)
        } catch let error as MustacheTemplate.ParserError {
            let place = TemplatePlace(line: max(1, error.context.lineNumber - 1), column: error.context.columnNumber)
            throw .template(name: name, TemplateProblem(place: place, reason: .syntax("\(error.error)")))
        } catch {
            let place = TemplatePlace(line: 1, column: 1)
            throw .template(name: name, TemplateProblem(place: place, reason: .syntax("\(error)")))
        }
    }
}
