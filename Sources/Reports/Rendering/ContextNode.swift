import Mustache

/// A thing of the report context, as the template engine asks for it: by key, and only for what it needs.
struct ContextNode: MustacheParent, Sendable {
    private let read: @Sendable (String) -> (any Sendable)?

    init<Subject: ContextSubject>(_ subject: Subject) {
        let format = subject.format
        read = { key in
            let value = Subject.shape.value(key, of: subject)
            return (value as? ContextText)?.rendered(for: format) ?? value
        }
    }

    func child(named name: String) -> Any? { read(name) }
}

/// A text in the context, before it is known what it is written into.
enum ContextText: Sendable {
    /// From minutes, from people, from the table of words: escaped.
    case plain(String)
    /// From our own drawing: put in as it is.
    case markup(String)

    func rendered(for format: ReportFormat) -> RenderedText {
        switch self {
        case .plain(let text): RenderedText(renderText: format.escaped(text))
        case .markup(let text): RenderedText(renderText: text)
        }
    }
}

/// A text that is ready to stand in the output, whichever braces the template puts around its key.
///
/// The engine escapes `{{key}}` and not `{{{key}}}`. A template that a person wrote must not be able to choose, so the
/// text escapes itself and the engine is told to escape nothing.
struct RenderedText: MustacheCustomRenderable, MustacheParent, Sendable {
    let renderText: String
    /// An empty text counts as nothing in a section.
    var isNull: Bool { renderText.isEmpty }

    /// A text has no keys; without this the engine would offer the stored properties.
    func child(named name: String) -> Any? { nil }
}
