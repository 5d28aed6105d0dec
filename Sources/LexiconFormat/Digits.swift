/// Numbers as printable text, six bits a letter, so that a compiled lexicon is a string literal: nothing is read or
/// built when the program starts, and compilers take long literals of text in no time.
package enum Digits {
    /// The letters from "$" to "c": neither a quotation mark nor a "#" that could end a raw literal.
    @inlinable package static var first: UInt8 { 36 }
    /// How many letters an edge takes: its symbol, then its target and whether it is the last of its node.
    @inlinable package static var perEdge: Int { 5 }
    /// How many letters the number of a paradigm takes.
    @inlinable package static var perParadigm: Int { 3 }
    /// How many letters the place of a paradigm in the text of all takes.
    @inlinable package static var perPlace: Int { 4 }

    /// A number in a fixed count of letters, the highest first.
    package static func letters(of number: Int, count: Int) -> [UInt8] {
        var (letters, rest) = ([UInt8](repeating: first, count: count), number)
        for index in stride(from: count - 1, through: 0, by: -1) {
            letters[index] += UInt8(rest & 63)
            rest >>= 6
        }
        return letters
    }
}
