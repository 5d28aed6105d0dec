internal import LexiconFormat

/// The stems of a lexicon as an automaton in a string literal: nothing is built when the program starts.
///
/// Every edge is five letters: its symbol, then the node it leads to and whether it is the last of its node. Behind the
/// end of a stem follow the numbers of the paradigms that it takes, as if they were letters.
struct PackedAutomaton: Sendable {
    let root: Int
    let edges: StaticString

    /// The node that a symbol leads to.
    func child(of node: Int, _ symbol: UInt8) -> Int? {
        guard node > 0 else { return nil }
        var place = node * Digits.perEdge
        while true {
            let target = edges.number(at: place + 1, letters: Digits.perEdge - 1)
            let found = edges.digit(at: place)
            if found == symbol { return target >> 1 }
            if found > symbol || target & 1 == 1 { return nil }
            place += Digits.perEdge
        }
    }

    /// Visits the number of each paradigm that the stem of a node takes.
    func visitParadigms(of node: Int, _ visit: (Int) -> Void) {
        guard let first = child(of: node, Alphabet.end) else { return }
        visitNumbers(from: first, before: 0, digits: Digits.perParadigm, visit)
    }

    private func visitNumbers(from node: Int, before: Int, digits: Int, _ visit: (Int) -> Void) {
        guard digits > 0 else { return visit(before) }
        var place = node * Digits.perEdge
        while true {
            let target = edges.number(at: place + 1, letters: Digits.perEdge - 1)
            let number = before << 6 | Int(edges.digit(at: place))
            visitNumbers(from: target >> 1, before: number, digits: digits - 1, visit)
            if target & 1 == 1 { return }
            place += Digits.perEdge
        }
    }
}

extension StaticString {
    /// The digit in one place, below 64.
    func digit(at place: Int) -> UInt8 { utf8Start[place] &- Digits.first }

    /// The number that some letters write.
    func number(at place: Int, letters: Int) -> Int {
        var number = 0
        for index in place..<(place + letters) { number = number << 6 | Int(digit(at: index)) }
        return number
    }
}
