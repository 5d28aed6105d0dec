import Portfolio
import Threads

/// What a place in later minutes says of a duty.
struct Trace {
    /// In the order of what they settle: the last weighs most.
    enum Word: Int, Comparable {
        case again, putOff, givenUp, done

        static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    let word: Word
    let place: PassagePlace
    /// How surely it is about the same matter, 0 to 1.
    let score: Double
}
