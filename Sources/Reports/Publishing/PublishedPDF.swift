public import Portfolio

/// A PDF that a program has printed, made the same whenever it is printed.
public enum PublishedPDF {
    private static let keys = ["/CreationDate (D:", "/ModDate (D:"].map { Array($0.utf8) }

    /// The file with the day that the report is seen from in the place of the time of printing; no byte changes its place,
    /// on which a PDF depends.
    public static func dated(_ bytes: [UInt8], _ day: Day) -> [UInt8] {
        let digits = Array((day.description.filter { $0 != "-" } + "000000").utf8)
        var document = bytes
        for start in document.indices where bytes[start] == keys[0][0] {
            guard let key = keys.first(where: { bytes[start...].starts(with: $0) }) else { continue }
            for (index, digit) in zip(document.indices[(start + key.count)...], digits) {
                guard (48...57).contains(bytes[index]) else { break }
                document[index] = digit
            }
        }
        return document
    }
}
