import Language
import Portfolio

/// The running heads and feet of pages that lost their line breaks: the words that two pages in a row begin or end with,
/// the numbers among them aside.
///
///     [2] Vandværket Sydåen Referat 3/2019 steg til 7 pct.   →  Vandværket Sydåen Referat 3/2019
///     … og slutter i maj. Byrådet · 9. april 2019 Side 4     →  Byrådet · 9. april 2019 Side 4
///
/// The first page begins with the head of the document. Left alone: the name of a section with which two pages happen to
/// begin, and a sentence with which they end.
struct PageMargins {
    /// The words of each page between its head and its foot, in bytes.
    private(set) var inner: [Range<Int>]

    private static let fewestWords = 2
    private static let leastBytes = 8
    private static let longest = 200

    init(_ pages: [Range<Int>], in text: SourceText) {
        inner = pages
        let heads = pages.map { Self.words(Self.front(of: $0, in: text), in: text) }
        let feet = pages.map { Self.words(Self.back(of: $0, in: text), in: text).reversed() as [Word] }
        for page in pages.indices.dropFirst() {
            let neighbours = [page - 1, page + 1].filter { $0 > 0 && $0 < pages.count }
            let counts = neighbours.map { Self.shared(heads[page], heads[$0]) }
            let shared = Self.told(heads[page], counts)
            if let end = Self.end(of: heads[page].prefix(shared)) {
                let start = text.skippingSpace(from: end.upperBound, until: pages[page].upperBound)
                inner[page] = start..<max(start, pages[page].upperBound)
            }
        }
        for page in pages.indices {
            let neighbours = [page - 1, page + 1].filter(pages.indices.contains)
            let shared = Self.told(feet[page], neighbours.map { Self.sharedAtEnd(feet[page], feet[$0]) })
            if let first = Self.end(of: feet[page].prefix(shared)) {
                let end = text.trimmed(pages[page].lowerBound..<first.lowerBound).upperBound
                inner[page] = min(inner[page].lowerBound, end)..<end
            }
        }
    }

    /// How many words a page shares with both its neighbours; with one of them, where they hold what heads do: a number, the
    /// name of a body, a mark between two parts. Two titles that begin alike hold none: "Kommunens regnskab", "Kommunens
    /// regnskab og budget".
    private static func told(_ words: [Word], _ counts: [Int]) -> Int {
        let both = counts.count > 1 ? counts.min() ?? 0 : 0
        let one = counts.max() ?? 0
        return words.prefix(one).contains(where: \.isOfHeads) ? one : both
    }

    private struct Word {
        let range: Range<Int>
        /// In lower case.
        let letters: [UInt8]
        let isNumber: Bool
        /// It stands before the number of a page, or between it and how many there are: "Side", "af".
        let numbersPages: Bool
        /// It begins a section.
        let opensSection: Bool
        /// It begins what stands before the number of an item: "Punkt", "Sag nr.".
        let numbersItems: Bool
        /// A number, the name of a body, a mark between two parts: no title has it at its beginning.
        let isOfHeads: Bool
        /// It begins the title of an item: "Orientering om".
        let opensTitle: Bool
        /// No head ends in it: "om", "af".
        let isJoint: Bool
        /// A sentence or a label ends with it.
        let closesSentence: Bool
    }

    private static func front(of page: Range<Int>, in text: SourceText) -> Range<Int> {
        page.lowerBound..<min(page.upperBound, page.lowerBound + longest)
    }

    private static func back(of page: Range<Int>, in text: SourceText) -> Range<Int> {
        max(page.lowerBound, page.upperBound - longest)..<page.upperBound
    }

    private static func words(_ range: Range<Int>, in text: SourceText) -> [Word] {
        text.utf8[range].split(separator: 0x20).map { word in
            let (start, end) = (word.startIndex, range.upperBound)
            let isUpper = text.isUpper(at: start)
            let isClosing = word.last.map { ".:!?".utf8.contains($0) } ?? false
            let letters = Letters.folded(word)
            return Word(
                range: start..<word.endIndex, letters: letters, isNumber: word.allSatisfy { $0 < 0x41 && $0 != 0x2D },
                numbersPages: NoiseVocabulary.pageWords.match(in: text, at: start, until: end) != nil
                    || letters.elementsEqual(NoiseVocabulary.ofPages.utf8),
                opensSection: isUpper && SectionVocabulary.headings.match(in: text, at: start, until: end) != nil,
                numbersItems: isUpper
                    && HeadingVocabulary.pageNumberWords.match(in: text, at: start, until: end) != nil,
                isOfHeads: word.contains(where: Letters.isDigit) || !word.contains(where: Letters.isWord)
                    || BodyVocabulary.isBody(start..<word.endIndex, in: text),
                opensTitle: HeadingVocabulary.acts.match(in: text, at: start, until: end) != nil,
                isJoint: HeadingVocabulary.joiningWords.match(in: text, at: start, until: word.endIndex)?.end
                    == word.endIndex,
                closesSentence: isClosing && !word.contains(where: Letters.isDigit))
        }
    }

    /// The words that two pages begin with alike, apart from the numbers of the pages themselves.
    private static func alike(_ words: [Word], _ others: [Word]) -> [Word] {
        var alike: [Word] = []
        for (word, other) in zip(words, others) {
            let numbersPage = word.isNumber && other.isNumber && alike.last?.numbersPages ?? false
            guard word.letters == other.letters || numbersPage else { break }
            alike.append(word)
        }
        return alike
    }

    /// How many words two pages have for a head. The heading of a section, and what stands before the number of an item,
    /// are none, where two pages happen to begin so.
    private static func shared(_ words: [Word], _ others: [Word]) -> Int {
        let alike = Self.alike(words, others)
        let isSection = alike.first.map(\.opensSection) ?? false
        guard !isSection || alike.count >= fewestBehindSection else { return 0 }
        let items = alike.lastIndex(where: \.numbersItems).flatMap { index in
            alike[index...].contains(where: \.isNumber) ? nil : index
        }
        let kept = alike[..<(items ?? alike.count)]
        let isTitle = kept.first?.opensTitle ?? false
        return isTitle ? 0 : kept.count - kept.reversed().prefix { $0.opensSection || $0.isJoint }.count
    }

    /// So many words are a head even where the first could be a section's: "Referat af mødet i Byrådet".
    private static let fewestBehindSection = 4

    /// How many words two pages end with alike, from the last; a sentence is no foot.
    private static func sharedAtEnd(_ words: [Word], _ others: [Word]) -> Int {
        var count = 0
        for (index, (word, other)) in zip(words, others).enumerated() {
            let numbersPage =
                word.isNumber && other.isNumber && words.dropFirst(index + 1).first?.numbersPages ?? false
            guard word.letters == other.letters || numbersPage, !word.opensSection, !word.closesSentence else { break }
            count += 1
        }
        return count
    }

    /// The last of the words that are a margin; `nil` where they are too few to be one.
    private static func end(of words: ArraySlice<Word>) -> Range<Int>? {
        let length = words.reduce(0) { $0 + $1.range.count }
        return words.count >= fewestWords && length >= leastBytes ? words.last?.range : nil
    }
}
