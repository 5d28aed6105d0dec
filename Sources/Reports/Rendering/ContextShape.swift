/// What a key of the report context holds.
indirect enum ContextType: Sendable {
    /// Text, escaped for the output; a section over it is shown when it is not empty.
    case text
    /// Yes or no, for a section.
    case flag
    /// Markup of the tool's own, put in as it is: a diagram.
    case markup
    /// One thing with keys of its own.
    case object(ContextDescription)
    /// Several things; a section over it repeats.
    case list(ContextDescription)
}

/// A kind of thing in the report context and its keys, as the checker and the manual see it.
struct ContextDescription: Sendable {
    struct Key: Sendable {
        let name: String
        let type: ContextType
        let meaning: String
    }

    let name: String
    let meaning: String
    let keys: [Key]

    func key(_ name: String) -> Key? { keys.first { $0.name == name } }
}

/// A kind of thing in the report context: each key is declared once, with its meaning and the way to its value, so
/// that the manual, the checker and the rendering cannot tell different stories.
struct ContextShape<Subject>: Sendable {
    /// One key of a `Subject`.
    struct Key: Sendable {
        let description: ContextDescription.Key
        let value: @Sendable (Subject) -> any Sendable
    }

    /// What one declaration brings: a key, or a list with its flag.
    struct Keys: Sendable {
        let keys: [Key]
    }

    let description: ContextDescription
    private let values: [String: @Sendable (Subject) -> any Sendable]

    init(_ name: String, _ meaning: String, _ keys: [Keys]) {
        let all = keys.flatMap(\.keys)
        description = ContextDescription(name: name, meaning: meaning, keys: all.map(\.description))
        values = Dictionary(all.map { ($0.description.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    func value(_ key: String, of subject: Subject) -> (any Sendable)? { values[key]?(subject) }
}

extension ContextShape.Keys {
    /// A key that holds text.
    static func text(_ name: String, _ meaning: String, _ value: @escaping @Sendable (Subject) -> String?) -> Self {
        Self(keys: [key(name, .text, meaning) { ContextText.plain(value($0) ?? "") }])
    }

    /// A key that holds a number, as text.
    static func number(_ name: String, _ meaning: String, _ value: @escaping @Sendable (Subject) -> Int) -> Self {
        Self(keys: [key(name, .text, meaning) { ContextText.plain(String(value($0))) }])
    }

    /// A key that holds yes or no.
    static func flag(_ name: String, _ meaning: String, _ value: @escaping @Sendable (Subject) -> Bool) -> Self {
        Self(keys: [key(name, .flag, meaning) { value($0) }])
    }

    /// A key that holds markup of the tool's own.
    static func markup(_ name: String, _ meaning: String, _ value: @escaping @Sendable (Subject) -> String) -> Self {
        Self(keys: [key(name, .markup, meaning) { ContextText.markup(value($0)) }])
    }

    /// A key that holds one thing, or nothing.
    static func object<Child: ContextSubject>(
        _ name: String, _ meaning: String, _ value: @escaping @Sendable (Subject) -> Child?
    ) -> Self {
        Self(keys: [key(name, .object(Child.shape.description), meaning) { value($0).map(ContextNode.init) ?? false }])
    }

    /// A key that holds several things, and a flag that says whether there are any: `moves` brings `hasMoves`.
    static func list<Child: ContextSubject>(
        _ name: String, _ meaning: String, _ value: @escaping @Sendable (Subject) -> [Child]
    ) -> Self {
        let flag = "has" + name.prefix(1).uppercased() + name.dropFirst()
        return Self(keys: [
            key(name, .list(Child.shape.description), meaning) { value($0).map(ContextNode.init) },
            key(flag, .flag, "Whether there are any `\(name)`.") { !value($0).isEmpty },
        ])
    }

    private static func key(
        _ name: String, _ type: ContextType, _ meaning: String, _ value: @escaping @Sendable (Subject) -> any Sendable
    ) -> ContextShape.Key {
        ContextShape.Key(description: ContextDescription.Key(name: name, type: type, meaning: meaning), value: value)
    }
}

/// A thing that templates can see.
protocol ContextSubject: Sendable {
    static var shape: ContextShape<Self> { get }
    /// What the page is written as, which decides how text is escaped.
    var format: ReportFormat { get }
}
