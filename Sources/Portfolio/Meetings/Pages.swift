/// Where the pages of a source begin; formats without pages, such as text and HTML, have none.
///
///     let pages = Pages(starts: [0, 2_100, 4_350])   // a PDF of three pages
///     pages.page(at: 2_500)                          // 2
public struct Pages: Hashable, Sendable {
    /// The code point of the source text at which each page begins, rising.
    public let starts: [Int]

    /// No pages.
    public static let none = Pages(starts: [])

    public init(starts: [Int]) { self.starts = starts }

    /// The page (from 1) that a code point stands on; `nil` for formats without pages.
    public func page(at scalar: Int) -> Int? {
        guard !starts.isEmpty else { return nil }
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= scalar { low = middle } else { high = middle }
        }
        return low + 1
    }
}
