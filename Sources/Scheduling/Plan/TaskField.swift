/// The fields of a task that the plan format knows.
enum TaskField: String, CaseIterable {
    /// The phase orders tasks for people and plays no part in their dates.
    case id, name, duration, milestone, phase
    case dependencies = "deps"
    case notBefore = "not_before"
    case notAfter = "not_after"

    init?(_ key: JSONScanner.Text, in scanner: JSONScanner) {
        switch key.range.count {
        case 2 where scanner.spells(key, "id"): self = .id
        case 4 where scanner.spells(key, "name"): self = .name
        case 4 where scanner.spells(key, "deps"): self = .dependencies
        case 5 where scanner.spells(key, "phase"): self = .phase
        case 8 where scanner.spells(key, "duration"): self = .duration
        case 9 where scanner.spells(key, "milestone"): self = .milestone
        case 9 where scanner.spells(key, "not_after"): self = .notAfter
        case 10 where scanner.spells(key, "not_before"): self = .notBefore
        default: return nil
        }
    }

    var bit: UInt8 {
        switch self {
        case .id: 1
        case .name: 2
        case .duration: 4
        case .milestone: 8
        case .dependencies: 16
        case .notBefore: 32
        case .notAfter: 64
        case .phase: 128
        }
    }
}

/// Which fields of a task were seen; a `Set` would allocate for each of a million tasks.
struct FieldSet {
    private var bits: UInt8 = 0

    /// Adds a field, and says whether it is new.
    mutating func insert(_ field: TaskField) -> Bool {
        defer { bits |= field.bit }
        return bits & field.bit == 0
    }
}

extension ArraySlice<UInt8> {
    /// Whether these bytes are an ASCII word.
    func spells(_ word: StaticString) -> Bool {
        guard count == word.utf8CodeUnitCount else { return false }
        return withUnsafeBufferPointer { own in
            for index in own.indices where own[index] != word.utf8Start[index] { return false }
            return true
        }
    }
}
