import Portfolio

/// Headings that take up the points of an agenda above them: "Ad 2. Sorteringsanlæg" below the list "1. Valg af dirigent,
/// 2. Sorteringsanlæg".
///
/// "Ad 2" also stands before the decision on a point of an item, so the title must be the listed one, and twice at least.
enum AdHeadings {
    static func promote(_ roles: inout [LineRole], lines: [Line], in text: SourceText) {
        var listed: [Int: TitleKey] = [:]
        var found: [(line: Int, heading: ItemHeading)] = []
        for index in roles.indices {
            switch roles[index] {
            case .heading(let heading) where !heading.title.isEmpty:
                listed[heading.order] = listed[heading.order] ?? TitleKey(heading.title, in: text)
            case .text:
                guard let heading = heading(lines[index].content, in: text),
                    listed[heading.order]?.matches(TitleKey(heading.title, in: text)) ?? false
                else { continue }
                found.append((index, heading))
            default: break
            }
        }
        guard found.count > 1 else { return }
        for (line, heading) in found { roles[line] = .heading(heading) }
    }

    private static func heading(_ content: Range<Int>, in text: SourceText) -> ItemHeading? {
        guard let ad = AdMark(content, in: text), !ad.rest.isEmpty, content.count <= 320 else { return nil }
        let title = ItemTitle(ad.rest, in: text)
        return ItemHeading(
            form: .named, number: ad.number, order: ad.point * 100, title: title.words, closed: title.closed,
            caseNumber: title.caseNumber)
    }
}
