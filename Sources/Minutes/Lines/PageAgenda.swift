import Language
import Portfolio

/// The items of pages that lost their line breaks: the list of contents, and where each item and its title begin and end.
///
/// Marks that are written alike and rise by one form runs. A run of titles that follow one another without a sentence
/// between them is a list of contents if another run, or the text itself, has its titles again; of the others the items'
/// run is that whose titles are listed, whose marks stand behind a sentence's end, and behind whose titles sections begin.
struct PageAgenda {
    /// The entries of the list of contents.
    private(set) var contents: [PageTitle] = []
    /// The items' headings.
    private(set) var items: [PageTitle] = []
    /// Where other numbers begin lines: rows of lists, and items where no agenda was found.
    private(set) var rows: [Int] = []

    private let text: SourceText
    private let titles: PageTitleReader
    /// All bytes of the pages.
    private let length: Int

    /// A run that is worth less has no items.
    private static let leastWorth = 3
    /// A list of contents that fewer titles come again of is none.
    private static let leastShare = 0.5
    private static let fewestShouted = 3
    private static let fewestItems = 2
    private static let mostNamed = 200

    init(_ pages: [Range<Int>], in text: SourceText) {
        self.text = text
        titles = PageTitleReader(text: text, listed: PageLeaders(pages, in: text).titles)
        length = pages.reduce(0) { $0 + $1.count }
        let runs = PageRuns(pages, in: text).runs
        let listed = runs.indices.filter { runs[$0].count > 1 && isDense(runs[$0]) }
        let best = choices(runs, listed: listed).max { $0.worth < $1.worth }.flatMap {
            $0.worth < Self.leastWorth ? nil : $0
        }
        if let best, let index = best.contents {
            items = headings(runs[best.items], listed: runs[index])
            contents = runs[index].indices.map { entry($0, of: runs[index], before: runs[best.items].first) }
        } else if best.map({ listed.contains($0.items) }) ?? true,
            let index = listed.first(where: { isNamed(runs[$0], below: pages) })
        {
            contents = runs[index].indices.map { entry($0, of: runs[index], before: nil) }
            items = named(by: contents, in: pages)
        } else if let best {
            items = headings(runs[best.items], listed: [])
        } else {
            let listed = PageContents(pages, in: text).entries
            if listed.count >= Self.fewestItems {
                contents = listed.enumerated().map { PageTitle(counted: $1.listed, number: $0 + 1).listed }
                items = listed.enumerated().map { PageTitle(counted: $1.again, number: $0 + 1) }
            } else {
                items = shouted(in: pages)
            }
        }
        if items.count < Self.fewestItems, !contents.isEmpty { (contents, items) = ([], []) }
        let taken = Set((contents + items).map(\.start))
        rows = runs.joined().filter { mark in
            !mark.writing.isBare && !taken.contains(mark.start) && (isApart(mark) || isMarked(mark))
        }.map(\.start)
    }
}

extension PageAgenda {
    private struct Choice {
        let items: Int
        let contents: Int?
        let worth: Int
    }

    /// Each run as the items, with each list of contents above it and with none.
    private func choices(_ runs: [[PageMark]], listed: [Int]) -> [Choice] {
        runs.indices.flatMap { index -> [Choice] in
            let plain = worth(of: runs[index])
            let alone = listed.contains(index) ? plain - runs[index].count : plain
            let below = listed.filter { $0 != index && runs[$0][0].start < runs[index][0].start }.prefix(3)
            return [Choice(items: index, contents: nil, worth: stands(runs[index]) ? alone : 0)]
                + below.compactMap { contents in
                    let matched = matches(runs[index], in: runs[contents]).count
                    if takesUp(runs[index], runs[contents]) {
                        return Choice(items: index, contents: contents, worth: plain + runs[index].count)
                    }
                    guard Double(matched) >= Self.leastShare * Double(runs[index].count) else { return nil }
                    return Choice(items: index, contents: contents, worth: plain + 4 * matched)
                }
        }
    }

    /// Whether a run can be an agenda: a lone mark has a word, another mark and a section behind it.
    private func stands(_ run: [PageMark]) -> Bool {
        run.count > 1 || run[0].writing.word != nil && run[0].writing.separator != 0 && titles.sectionFollows(run[0])
    }

    /// What the places of its marks say for a run.
    private func worth(of run: [PageMark]) -> Int {
        let opening = run.filter(titles.sectionFollows).count
        let isBare = run[0].writing.isBare
        let spans = run[run.count - 1].start - run[0].start >= length / 2
        let isSetOff = run[0].writing.word != nil || run[0].writing.opening != 0
        guard !isBare else { return 3 * opening - run.count }
        // A list inside of an item has marks that rise as well.
        guard spans || isSetOff || opening * 3 >= run.count else { return 0 }
        let apart = run.filter(isApart).count
        // "17.2 Økonomi": the numbered sections of an item.
        let sections = run.filter(titles.isSection).count
        return run.count * (isSetOff ? 2 : 1) + 2 * opening + 2 * apart - run.count + (spans ? run.count : 0) - 6
            * sections
    }

    /// The marks of a run whose numbers and titles a list has.
    private func matches(_ run: [PageMark], in list: [PageMark]) -> [PageMark] {
        let byOrder = Dictionary(list.map { ($0.order, $0) }) { first, _ in first }
        let last = list.last?.order
        return run.filter { mark in
            byOrder[mark.order].map { titles.agrees(mark, with: $0, isLast: $0.order == last) } ?? false
        }
    }

    /// Whether the mark alone tells that a line begins, wherever it stands: "12. Ny mole", "Punkt 12: Ny mole".
    private func isMarked(_ mark: PageMark) -> Bool {
        guard mark.writing.word == nil else { return mark.writing.separator != 0 && text.isUpper(at: mark.start) }
        return mark.writing.opening == 0 && mark.writing.separator == UInt8(ascii: ".")
            && mark.writing.numeral == .plain
    }

    /// Whether a run takes the numbers of a list up, and no title: "Ad 1) Formanden bød velkommen."
    private func takesUp(_ run: [PageMark], _ list: [PageMark]) -> Bool {
        guard let first = run.first, first.writing.word != nil, first.writing != list.first?.writing else {
            return false
        }
        let orders = Set(list.map(\.order))
        return run.count(where: { orders.contains($0.order) }) * 4 >= run.count * 3
            && matches(run, in: list).count * 4 <= run.count
    }

    /// "B. SAGER B3 Ny mole": whether the heading of a group stands right before a mark.
    private func isBehindHeading(_ mark: PageMark) -> Bool {
        let before = text.trimmed(max(0, mark.start - PageTitleReader.longest)..<mark.start)
        let word = (text.utf8[before].lastIndex(of: 0x20) ?? before.lowerBound - 1) + 1..<before.upperBound
        return word.count > 2 && !word.contains { text.isLower(at: $0) || Letters.isDigit(text.utf8[$0]) }
    }

    /// Whether a sentence or a page ends before a mark.
    private func isApart(_ mark: PageMark) -> Bool {
        var before = mark.start
        while before > 0, text.utf8[before - 1] == 0x20 { before -= 1 }
        guard before > 0, text.utf8[before - 1] == UInt8(ascii: "-") else {
            return before == 0 || ".:!?)]=_\n".utf8.contains(text.utf8[before - 1])
        }
        // "-----" is drawn below a title; "kl. 16.00 - 18.30" is none.
        return text.byte(before - 2) == UInt8(ascii: "-")
    }

    /// Whether the titles of a run follow one another: nothing but a title stands between two marks.
    private func isDense(_ run: [PageMark]) -> Bool {
        run.dropLast().allSatisfy { titles.isTitle($0.title..<$0.end) }
    }
}

extension PageAgenda {
    /// The headings of a run; those that a list of contents has and the run has not are looked for between the others.
    private func headings(_ run: [PageMark], listed: [PageMark]) -> [PageTitle] {
        let byOrder = Dictionary(listed.map { ($0.order, $0) }) { first, _ in first }
        let isLoose = run.contains { $0.writing.isBare || $0.writing.numeral == .lettered }
        let isTitleless = takesUp(run, listed)
        let kept = run.filter { mark in
            !isLoose
                || titles.sectionFollows(mark)
                    && (mark.writing.numeral.isCounted || isApart(mark) || isBehindHeading(mark))
                || byOrder[mark.order].map { titles.common(mark, $0) != nil } ?? false
        }
        return kept.indices.map { index in
            let mark = kept[index]
            let last = listed.last?.order
            let known = byOrder[mark.order].flatMap { entry in
                titles.agrees(mark, with: entry, isLast: entry.order == last) ? titles.common(mark, entry) : nil
            }
            if known == nil, isTitleless, let entry = byOrder[mark.order] {
                return PageTitle(mark, named: titles.entry(entry), in: text)
            }
            return PageTitle(mark, title: known ?? titles.end(of: mark), in: text)
        }
    }

    /// An entry of a list of contents; the last one ends where its item's title does.
    private func entry(_ index: Int, of list: [PageMark], before items: PageMark?) -> PageTitle {
        let mark = list[index]
        if index + 1 < list.count { return PageTitle(mark, title: titles.entry(mark).upperBound, in: text).listed }
        if let leader = titles.leader(in: mark.title..<min(mark.end, mark.title + PageTitleReader.longest)) {
            return PageTitle(mark, title: text.trimmed(mark.title..<leader).upperBound, in: text).listed
        }
        if items == nil, let first = list.first, index > 0,
            let again = titles.place(
                of: Letters.folded(text.words(titles.entry(first))),
                in: mark.title..<min(mark.end, mark.title + PageTitleReader.longest))
        {
            return PageTitle(mark, title: text.trimmed(mark.title..<again.lowerBound).upperBound, in: text).listed
        }
        let twin = self.items.first { $0.start > mark.start && titles.begins(mark, as: $0.title) }
        let end = twin.map { mark.title + $0.title.count }
        let limited = items.map { mark.before($0) } ?? mark
        return PageTitle(limited, title: end ?? titles.end(of: limited), in: text).listed
    }

    /// Whether half of a list's titles come again below it, without their numbers.
    private func isNamed(_ list: [PageMark], below pages: [Range<Int>]) -> Bool {
        // Each title is looked for in all pages; no agenda is as long.
        guard list.count <= Self.mostNamed else { return false }
        let entries = list.indices.map { entry($0, of: list, before: nil) }
        return Double(named(by: entries, in: pages).count) >= Self.leastShare * Double(entries.count)
    }

    /// Titles in capitals that no number stands before.
    private func shouted(in pages: [Range<Int>]) -> [PageTitle] {
        let found = PageHeadings(pages, titles: [], in: text).shouted
        return found.count < Self.fewestShouted ? [] : found.enumerated().map { PageTitle(counted: $1, number: $0 + 1) }
    }

    /// The places below a list at which its titles come again in their order.
    private func named(by list: [PageTitle], in pages: [Range<Int>]) -> [PageTitle] {
        var position = list.last?.title.upperBound ?? 0
        return list.compactMap { entry in
            let words = Letters.folded(text.words(entry.title))
            guard words.count >= 5 else { return nil }
            for page in pages where page.upperBound > position {
                guard let found = titles.place(of: words, in: max(page.lowerBound, position)..<page.upperBound) else {
                    continue
                }
                position = found.upperBound
                return entry.named(at: found)
            }
            return nil
        }
    }
}
