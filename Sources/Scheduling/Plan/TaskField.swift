/// The fields of a task that the plan format knows.
enum TaskField: String, CaseIterable {
    /// The phase orders tasks for people and plays no part in their dates.
    case id, name, duration, milestone, phase
    case dependencies = "deps"
    case notBefore = "not_before"
    case notAfter = "not_after"

    init?(_ key: ArraySlice<UInt8>) {
        switch key.count {
        case 2 where key.spells("id"): self = .id
        case 4 where key.spells("name"): self = .name
        case 4 where key.spells("deps"): self = .dependencies
        case 5 where key.spells("phase"): self = .phase
        case 8 where key.spells("duration"): self = .duration
        case 9 where key.spells("milestone"): self = .milestone
        case 9 where key.spells("not_after"): self = .notAfter
        case 10 where key.spells("not_before"): self = .notBefore
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
