import Portfolio
import Threads

/// What a place in later minutes says of a duty.
struct Trace {
    enum Word {
        /// It came up, and no more is said.
        case again
        /// It is asked for or still missing.
        case missing
        case putOff, givenUp, done
    }

    let word: Word
    let place: PassagePlace
    /// How surely it is about the same matter, 0 to 1.
    let score: Double
}
