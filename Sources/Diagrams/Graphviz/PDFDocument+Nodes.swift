extension PDFDocument {
    private static let node = Array("(node".utf8)
    private static let digits = 8

    /// Chromium counts the parts of a tagged page from a number that differs from run to run: `(node00001344)`. They are
    /// counted from 1 here, in the same order, by which a PDF finds them.
    static func renumberNodes(_ document: inout [UInt8]) {
        var places: [(at: Int, number: Int)] = []
        var start = document.startIndex
        while let open = document[start...].firstIndex(of: node[0]) {
            start = open + 1
            if let number = number(at: open, in: document) { places.append((open + node.count, number)) }
        }
        let numbers = Set(places.map(\.number)).sorted()
        let ranks = Dictionary(uniqueKeysWithValues: zip(numbers, 1...))
        for place in places {
            let rank = String(ranks[place.number] ?? place.number)
            let written = String(repeating: "0", count: max(0, digits - rank.count)) + rank
            document.replaceSubrange(place.at..<(place.at + digits), with: written.utf8)
        }
    }

    private static func number(at open: Int, in document: [UInt8]) -> Int? {
        let first = open + node.count
        let end = first + digits
        guard end < document.count, document[open..<first].elementsEqual(node), document[end] == UInt8(ascii: ")")
        else { return nil }
        return Int(String(decoding: document[first..<end], as: UTF8.self))
    }
}
