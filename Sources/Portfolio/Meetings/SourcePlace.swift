/// Where in a file a reader finds words: what is true of the file itself, and no more.
///
///     meeting.place(of: citation.range.lowerBound)?.words(in: .danish)   // "side 3", "linje 12"
public enum SourcePlace: Hashable, Sendable {
    /// A page, from 1, of a format that has pages.
    case page(Int)
    /// A line, from 1, of a file that is its own text.
    case line(Int)

    /// From 1, where the file has pages.
    public var page: Int? { if case .page(let page) = self { page } else { nil } }
    /// From 1, where the file is text.
    public var line: Int? { if case .line(let line) = self { line } else { nil } }
}

extension Meeting {
    /// Where in the file a code point of the text stands; `nil` where only the item can be named.
    ///
    /// HTML, DOCX and ODT have no pages, and the lines of the text that a program made of them are not theirs.
    public func place(of scalar: Int) -> SourcePlace? {
        if let page = pages.page(at: scalar) { return .page(page) }
        return isConverted ? nil : .line(text.line(at: scalar))
    }
}
