import Portfolio

/// Headings that take up the titles of a numbered list above them in another writing: "Ad 2.1 Sorteringsanlæg",
/// "SORTERINGSANLÆG" or "b) Sorteringsanlæg" below the list "1.1 Valg af dirigent, 2.1 Sorteringsanlæg"; and those that
/// take up its numbers alone: "Ad 2)", where no heading of a section stands between.
///
/// "Ad 2" also stands before the decision on a point of an item, and a title can be said again in any text, so that two
/// and half of the listed ones must come again, in their order, and none with its number as it is listed.
struct ListedTitles {
    private let lines: [Line]
    private let text: SourceText
    private var byTitle: [TitleKey: ItemHeading] = [:]
    private var byOrder: [Int: TitleKey] = [:]
    private var listed: [Int: ItemHeading] = [:]
    /// Whether numbers that stand alone are above their titles: no text stands above the first.
    private var titlesStandBelow = true
    private typealias Entry = (line: Int, heading: ItemHeading)
    /// The line of the last entry.
    private var end = 0

    /// Fewer titles are no list.
    private static let fewest = 2
    /// A title can go on in one line between two entries, with what it stands for below in bullets.
    private static let mostBetween = 1
    private static let longest = 320

    static func promote(_ roles: inout [LineRole], lines: [Line], in text: SourceText) {
        guard let list = ListedTitles(roles, lines: lines, in: text) else { return }
        let found = list.found(in: roles)
        guard found.count >= fewest, found.count * 2 >= list.byTitle.count else { return }
        for (line, heading) in found { roles[line] = .heading(heading) }
    }

    /// The first list of a document, unless its titles come again as they are listed.
    private init?(_ roles: [LineRole], lines: [Line], in text: SourceText) {
        self.lines = lines
        self.text = text
        if let first = roles.firstIndex(where: {
            if case .heading(let heading) = $0 { heading.title.isEmpty } else { false }
        }),
            first > 0, case .text = roles[first - 1]
        {
            titlesStandBelow = false
        }
        let headings = roles.indices.compactMap { line in title(roles, line).map { (line: line, heading: $0) } }
        guard let run = firstRun(headings, roles) else { return nil }
        for (_, heading) in run {
            let key = TitleKey(heading.title, in: text)
            byTitle[key] = heading
            byOrder[heading.order] = key
            listed[heading.order] = heading
        }
        end = run.last.map { max($0.line, line(of: $0.heading.title, from: $0.line)) } ?? 0
        guard !headings.contains(where: { $0.line > end && isListed($0.heading.title, at: $0.heading.order) }) else {
            return nil
        }
    }

    /// A number with its title, which can stand on the line below.
    private func title(_ roles: [LineRole], _ line: Int) -> ItemHeading? {
        guard case .heading(let heading) = roles[line] else { return nil }
        guard heading.title.isEmpty else { return heading }
        guard titlesStandBelow, line + 1 < lines.count, case .text = roles[line + 1] else { return nil }
        let words = lines[line + 1].content
        return words.count <= Self.longest ? self.heading(heading.number, heading.order, titled: words) : nil
    }

    /// The line of a title: that of its number, or the one below.
    private func line(of title: Range<Int>, from line: Int) -> Int {
        lines[line].bytes.upperBound < title.lowerBound ? line + 1 : line
    }

    /// The first lines of rising numbers that follow each other closely.
    private func firstRun(_ titled: [Entry], _ roles: [LineRole]) -> ArraySlice<Entry>? {
        var start = titled.startIndex
        for index in titled.indices {
            let next = index + 1
            if next < titled.endIndex, follows(titled[index], titled[next], roles) { continue }
            if next - start >= Self.fewest { return titled[start..<next] }
            start = next
        }
        return nil
    }

    private func follows(_ above: Entry, _ below: Entry, _ roles: [LineRole]) -> Bool {
        guard below.heading.order > above.heading.order else { return false }
        var inked = 0
        let first = line(of: above.heading.title, from: above.line) + 1
        for between in first..<max(first, below.line) {
            switch roles[between] {
            case .blank, .furniture, .contentsEntry, .group: continue
            case .text: inked += ListMark(lines[between].content, in: text) == nil ? 1 : 0
            default: return false
            }
        }
        return inked <= Self.mostBetween
    }

    /// The lines that take up a title, in the order of the list.
    private func found(in roles: [LineRole]) -> [(line: Int, heading: ItemHeading)] {
        var found: [(line: Int, heading: ItemHeading)] = []
        let firstSection = roles.firstIndex(where: Self.isSection) ?? roles.endIndex
        for line in roles.indices.dropFirst(end + 1) {
            let mayBeBare = found.first.map { $0.line < firstSection } ?? (line < firstSection)
            guard let heading = heading(roles, line) ?? (mayBeBare ? bare(roles, line) : nil),
                heading.order > found.last?.heading.order ?? -1
            else { continue }
            found.append((line, heading))
        }
        return found
    }

    private static func isSection(_ role: LineRole) -> Bool {
        switch role {
        case .section, .decision: true
        default: false
        }
    }

    /// "Ad 2)", "Ad 2: Tilbuddene er hentet ind.": the title stands in the list.
    private func bare(_ roles: [LineRole], _ line: Int) -> ItemHeading? {
        guard case .text = roles[line], let ad = AdMark(lines[line].content, in: text), let listed = listed[ad.order]
        else {
            return nil
        }
        var heading = self.heading(ad.number, ad.order, titled: listed.title)
        heading.caseNumber = listed.caseNumber
        heading.aside = ad.rest.isEmpty ? nil : ad.rest
        return heading
    }

    private func heading(_ roles: [LineRole], _ line: Int) -> ItemHeading? {
        let content = lines[line].content
        switch roles[line] {
        case .text: break
        case .section(let heading) where heading.rest.isEmpty: break
        default: return nil
        }
        guard content.count <= Self.longest else { return nil }
        if let ad = AdMark(content, in: text), !ad.rest.isEmpty {
            let isTitle = isListed(ad.rest, at: ad.order) || goesOn(ad)
            return isTitle ? self.heading(ad.number, ad.order, titled: ad.rest) : nil
        }
        guard isSetOff(line, roles) else { return nil }
        let words = ListMark(content, in: text).map { $0.end..<content.upperBound } ?? content
        return byTitle[TitleKey(ItemTitle(words, in: text).words, in: text)].map {
            self.heading($0.number, $0.order, titled: words)
        }
    }

    /// "Ad 9) Hjertestarter": an item that came up at the meeting, behind the last of the list.
    private func goesOn(_ ad: AdMark) -> Bool {
        guard let last = listed.keys.max(), listed[ad.order] == nil, ad.order / 100 == last / 100 + 1 else {
            return false
        }
        return ad.rest.count <= Self.longestNew && text.isUpper(at: ad.rest.lowerBound)
            && !".:;,".utf8.contains(text.utf8[ad.rest.upperBound - 1])
    }

    private static let longestNew = 80

    /// Whether a blank line stands above, and the number on no line of its own.
    private func isSetOff(_ line: Int, _ roles: [LineRole]) -> Bool {
        guard line > 0, lines[line - 1].isBlank || lines[line].isMarkedHeading else { return false }
        return ![line - 1, line - 2, line + 1].contains { neighbour in
            guard roles.indices.contains(neighbour), case .heading = roles[neighbour] else { return false }
            return true
        }
    }

    private func isListed(_ title: Range<Int>, at order: Int) -> Bool {
        byOrder[order]?.matches(TitleKey(ItemTitle(title, in: text).words, in: text)) ?? false
    }

    private func heading(_ number: String, _ order: Int, titled words: Range<Int>) -> ItemHeading {
        let title = ItemTitle(words, in: text, endsInCase: true)
        return ItemHeading(
            form: .named, number: number, order: order, title: title.words, closed: title.closed,
            caseNumber: title.caseNumber)
    }
}
