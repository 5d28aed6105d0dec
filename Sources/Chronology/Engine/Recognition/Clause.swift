/// Follows the verbs of a clause, as far as they say how a small word behind them is meant.
///
/// The verb and the word need not touch: in "derfor glider åbningen fra uge 18 til uge 26" the weeks are an old and a new
/// date, and "orienterede om turen i maj" tells in the past of what may lie ahead.
struct Clause {
    /// What the words of a clause can change or depend on; others need not be shown to it.
    static let words = ClassSet(
        .change, .report, .negation, .past, .future, .stretch, .clause, .that, .and, .from, .notBefore, .about, .for,
        .divide)

    private static let verbs = ClassSet(.past, .future, .stretch)
    private static let breaks = ClassSet(.and, .clause, .that)
    /// How far behind its verb a word is still taken to belong to it, in bytes.
    private static let reach = 90

    private var sentence = -1
    private var movesAt: Int?
    private var reportsAt: Int?
    private var deniesAt: Int?
    private var dividesAt: Int?

    /// Takes the next word, and gives its classes in this clause.
    mutating func read(_ classes: ClassSet, at position: Int, sentence: Int) -> ClassSet {
        if sentence != self.sentence { self = Clause(sentence: sentence) }
        note(classes, at: position)
        if classes.contains(.from) { return Self.take(&movesAt, at: position) ? ClassSet(.movedFrom) : classes }
        if classes.contains(.notBefore) {
            return ClassSet(Self.take(&deniesAt, at: position) ? .notBefore : .before)
        }
        // What is divided goes to both, each by itself: "fordelt på 2018 og 2019".
        if classes.contains(.and), Self.take(&dividesAt, at: position) { return ClassSet(.or) }
        guard classes.contains(.about) || classes.contains(.for), Self.take(&reportsAt, at: position) else {
            return classes
        }
        var opening = classes
        opening.insert(.that)
        return opening
    }

    init(sentence: Int = -1) { self.sentence = sentence }

    private mutating func note(_ classes: ClassSet, at position: Int) {
        if classes.contains(.negation) { deniesAt = position }
        if classes.contains(.report) { reportsAt = position }
        if classes.contains(.divide) { dividesAt = position }
        if classes.contains(.change) {
            movesAt = position
        } else if classes.meets(Self.verbs) || classes.meets(Self.breaks) {
            movesAt = nil
        }
        if classes.contains(.and) { deniesAt = nil }
    }

    /// Whether the verb stands near enough; it counts once.
    private static func take(_ verb: inout Int?, at position: Int) -> Bool {
        defer { verb = nil }
        return verb.map { position - $0 <= reach } ?? false
    }
}
