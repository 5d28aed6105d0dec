import Language
import Portfolio

/// Items whose title is a section's word: "6. Økonomi" between "5. Vejfest" and "7. Næste møde", "12. Høring: Lokalplan 7".
///
/// They are told from numbered sections by their number, which goes on from the heading of an item right above that is
/// written alike; or by the same number and title in a list of contents. Left alone: "1. Baggrund", "2. Økonomi" below an
/// item, and numbers that do not go on.
enum NumberedItems {
    static func promote(_ roles: inout [LineRole], lines: [Line], in text: SourceText) {
        let times = timesTold(roles, in: text)
        var above: ItemHeading?
        var listed: [Int: TitleKey] = [:]
        for index in roles.indices {
            switch roles[index] {
            case .heading(let heading):
                if !heading.title.isEmpty { listed[heading.order] = TitleKey(heading.title, in: text) }
                above = heading
            case .section(let section):
                guard let heading = ItemHeading(lines[index].content, in: text), !heading.title.isEmpty else {
                    continue
                }
                guard mayBeItem(section, times[TitleKey(section.words, in: text), default: 0]) else {
                    above = nil
                    continue
                }
                let goesOn = above.map { follows(heading, $0) } ?? false
                let comesAgain = listed[heading.order]?.matches(TitleKey(heading.title, in: text)) ?? false
                guard goesOn || comesAgain else {
                    above = nil
                    continue
                }
                roles[index] = .heading(heading)
                above = heading
            default: break
            }
        }
    }

    /// The words of an item's title can be a section's too, and stand once in a list of contents and once above the item.
    private static func mayBeItem(_ section: SectionHeading, _ times: Int) -> Bool {
        (section.kind == .other || section.kind == .economy) && times <= 2
    }

    private static func timesTold(_ roles: [LineRole], in text: SourceText) -> [TitleKey: Int] {
        var times: [TitleKey: Int] = [:]
        for case .section(let section) in roles { times[TitleKey(section.words, in: text), default: 0] += 1 }
        return times
    }

    private static func follows(_ heading: ItemHeading, _ above: ItemHeading) -> Bool {
        heading.writing == above.writing && heading.order == above.order + 100 && heading.order % 100 == 0
    }
}
