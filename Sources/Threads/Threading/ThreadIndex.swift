import Claims
import Portfolio

/// Where threads are looked up: by what their labels say and by when they are, so that the work for a claim does not grow
/// with the number of meetings.
struct ThreadIndex: Sendable {
    /// What threads are filed under.
    enum Key: Hashable {
        case stem(String)
        case concept(Concept.Key)
        /// Two words for one step: what one hands over the other receives.
        case step(Concept.Trait)
        case ordinal(EventLabel.Ordinal)
        case name(String)
        case time(Day)
        /// Building, laying, setting up: one piece of work has many names.
        case work
    }

    /// How many threads of one kind are looked through; a milestone that nobody spoke of since so many newer ones of
    /// its kind is not taken up again.
    private static let memory = 48

    private var byKey: [Key: [Int]] = [:]

    /// The latest threads that are filed under a key, the newest last.
    func latest(_ key: Key) -> ArraySlice<Int> { (byKey[key] ?? []).suffix(Self.memory) }

    /// The threads that a label may mean by its words, and that a claim may mean by its time.
    func candidates(for terms: LabelTerms, _ claim: Claim? = nil) -> [Int] {
        var keys = Self.keys(of: terms)
        if let claim {
            keys.append(Self.time(claim.span))
            if case .moved(let from?) = claim.change { keys.append(Self.time(from)) }
        }
        return Set(keys.flatMap(latest)).sorted()
    }

    /// The one thread of a kind, where no other is known.
    func only(ofKind key: Concept.Key) -> Int? {
        let known = Set(latest(.concept(key)))
        return known.count == 1 ? known.first : nil
    }

    mutating func file(_ terms: LabelTerms, _ thread: Int) {
        for key in Self.keys(of: terms) { put(thread, under: key) }
    }

    mutating func file(_ span: Span, _ thread: Int) { put(thread, under: Self.time(span)) }

    /// Puts a thread last, once: one that every meeting speaks of does not push out the others.
    private mutating func put(_ thread: Int, under key: Key) {
        guard byKey[key]?.last != thread else { return }
        if let place = byKey[key]?.suffix(Self.memory).lastIndex(of: thread) { byKey[key]?.remove(at: place) }
        byKey[key, default: []].append(thread)
    }

    /// By its last day, so that "til 1. februar" finds what is on that day.
    static func time(_ span: Span) -> Key { .time(span.latest ?? span.anchor) }

    private static func keys(of terms: LabelTerms) -> [Key] {
        var keys = terms.telling.map(Key.stem)
        if let key = terms.key { keys.append(.concept(key)) }
        keys += (terms.label.concept?.steps ?? []).map(Key.step)
        if let ordinal = terms.label.ordinal { keys.append(.ordinal(ordinal)) }
        if terms.isWork { keys.append(.work) }
        keys.append(.name(terms.label.name))
        return keys
    }
}
