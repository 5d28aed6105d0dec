import Language
import Portfolio

/// The list of contents of pages that lost their line breaks, where nothing stands between its titles: they are told by
/// coming again on later pages.
///
///     Sagsoversigt Side Ny mole ved havnen Cykelsti langs åen … Eventuelt
struct PageContents {
    /// A title in the list, and where it comes again.
    struct Entry {
        let listed: Range<Int>
        let again: Range<Int>
    }

    private(set) var entries: [Entry] = []

    /// What is shorter comes again by chance, in bytes.
    private static let shortest = 6
    private static let longest = 260
    private static let longestList = 6_000
    /// A title is compared with so many places that begin like it.
    private static let mostPlaces = 64

    init(_ pages: [Range<Int>], in text: SourceText) {
        guard let (page, start) = Self.heading(pages, in: text) else { return }
        let places = Self.places(pages[(page + 1)...], in: text)
        let list = start..<min(pages[page].upperBound, start + Self.longestList)
        var position = list.lowerBound
        var behind = 0
        while position < list.upperBound {
            guard Self.isStart(position, in: list, text),
                let entry = Self.entry(at: position, until: list.upperBound, places, after: behind, in: text)
            else {
                position += 1
                continue
            }
            entries.append(entry)
            (position, behind) = (entry.listed.upperBound, entry.again.upperBound)
        }
    }

    /// The first heading of a list of contents: its page, and where the list begins.
    private static func heading(_ pages: [Range<Int>], in text: SourceText) -> (page: Int, start: Int)? {
        for page in pages.indices.dropLast() {
            let found = HeadingVocabulary.contents.all(in: text, range: pages[page]).first {
                text.isUpper(at: $0.start)
            }
            if let found { return (page, found.match.end) }
        }
        return nil
    }

    private static func isStart(_ position: Int, in range: Range<Int>, _ text: SourceText) -> Bool {
        text.isUpper(at: position) && (position == range.lowerBound || text.utf8[position - 1] == 0x20)
    }

    /// Where pages and sentences begin, by their first letters.
    private static func places(_ pages: ArraySlice<Range<Int>>, in text: SourceText) -> [[UInt8]: [Int]] {
        var places: [[UInt8]: [Int]] = [:]
        for page in pages {
            for position in page where isApart(position, in: page, text) && position + shortest <= page.upperBound {
                let key = Letters.folded(text.utf8[position..<position + shortest])
                if places[key, default: []].count < mostPlaces { places[key, default: []].append(position) }
            }
        }
        return places
    }

    /// Whether a word begins a page, or follows the end of a sentence.
    private static func isApart(_ position: Int, in page: Range<Int>, _ text: SourceText) -> Bool {
        guard isStart(position, in: page, text) else { return false }
        let before = text.trimmed(page.lowerBound..<position)
        return before.isEmpty || ".:!?)".utf8.contains(text.utf8[before.upperBound - 1])
    }

    /// The title that begins at a place of the list, where it comes again behind the one before it.
    private static func entry(
        at position: Int, until end: Int, _ places: [[UInt8]: [Int]], after behind: Int, in text: SourceText
    ) -> Entry? {
        guard position + shortest <= end else { return nil }
        let again = places[Letters.folded(text.utf8[position..<position + shortest])]?.filter { $0 >= behind } ?? []
        let longest = again.map { ($0, common(position, $0, until: end, in: text)) }.max { $0.1 < $1.1 }
        guard let (place, length) = longest, length >= shortest else { return nil }
        return Entry(listed: position..<position + length, again: place..<place + length)
    }

    /// How many bytes two places have in common, up to the end of a word.
    private static func common(_ one: Int, _ other: Int, until end: Int, in text: SourceText) -> Int {
        let first = Letters.folded(text.utf8[one..<min(end, one + longest)])
        let second = Letters.folded(text.utf8[other..<min(text.utf8.count, other + longest)])
        var length = zip(first, second).prefix { $0 == $1 }.count
        let endsWord = { (letters: [UInt8], length: Int) in length == letters.count || !Letters.isWord(letters[length])
        }
        while length > 0, !endsWord(first, length) || !endsWord(second, length) || first[length - 1] == 0x20 {
            length -= 1
        }
        return length
    }
}
