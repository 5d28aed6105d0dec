import Language
import Portfolio

/// The marks of pages, sorted into runs of marks that are written alike and rise by one.
struct PageRuns {
    private(set) var runs: [[PageMark]] = []
    /// The runs of each writing, the youngest last.
    private var open: [PageMark.Writing: [Int]] = [:]

    /// A mark goes on with one of so many runs.
    private static let mostOpen = 8
    /// A title that is printed again stands at most so far behind.
    private static let reach = 500

    init(_ pages: [Range<Int>], in text: SourceText) {
        let titles = PageTitleReader(text: text)
        for page in pages {
            var behind = page.lowerBound
            for position in page where position >= behind && Self.isStart(position, in: page, text) {
                guard let mark = PageMark(at: position, until: page.upperBound, in: text) else { continue }
                add(mark, titles)
                behind = mark.title
            }
        }
        for run in runs.indices {
            for index in runs[run].indices.dropLast() {
                runs[run][index] = runs[run][index].before(runs[run][index + 1])
            }
        }
    }

    /// Whether a word begins that may be a mark's: a digit, a letter before a mark, an upper-case word.
    private static func isStart(_ position: Int, in page: Range<Int>, _ text: SourceText) -> Bool {
        let byte = text.utf8[position]
        guard Letters.isDigit(byte) || Letters.isASCIILetter(byte) || byte == UInt8(ascii: "[") || byte >= 0xC2 else {
            return false
        }
        guard position > page.lowerBound, text.utf8[position - 1] != 0x20 else { return true }
        // "Eventuelt1. Ny skole": the line break got lost.
        let isGlued =
            Letters.isDigit(byte) && position - 3 >= page.lowerBound
            && text.utf8[(position - 3)..<position].allSatisfy { Letters.isWord($0) && !Letters.isDigit($0) }
        return isGlued
    }

    private mutating func add(_ mark: PageMark, _ titles: PageTitleReader) {
        let candidates = open[mark.writing, default: []].suffix(Self.mostOpen)
        let next = candidates.compactMap { index in
            runs[index].last.flatMap(mark.distance).map { (index: index, distance: $0) }
        }.min { ($0.distance, $1.index) < ($1.distance, $0.index) }
        if let next {
            runs[next.index].append(mark)
            return
        }
        let repeated = candidates.last { index in
            guard let last = runs[index].last, last.order == mark.order, mark.start - last.start <= Self.reach else {
                return false
            }
            return titles.common(mark, last) != nil
        }
        if let repeated {
            // The first of a list and of the items below it.
            if runs[repeated].count == 1 { runs[repeated] = [mark] }
            return
        }
        runs.append([mark])
        open[mark.writing, default: []].append(runs.count - 1)
    }
}
