import Language
import Portfolio

/// Headings of sections that carry the number of their item: "17.1 Baggrund", "17.2 Økonomi" below "17. Havnebad".
///
/// "2.1 Nyt siden sidst" below "2. Portalen" is an item. What tells them apart is that sections come again: where the
/// heading of a known section stands below two items and more, all that is numbered below items is their sections.
enum NumberedSections {
    static func promote(_ roles: inout [LineRole], lines: [Line], in text: SourceText) {
        var parents: Set<Int> = []
        var below: [(line: Int, title: Range<Int>)] = []
        var majors: [TitleKey: Set<Int>] = [:]
        for index in roles.indices {
            guard case .heading(let heading) = roles[index] else { continue }
            let major = heading.order / 100
            if heading.order % 100 == 0 {
                parents.insert(major)
            } else if parents.contains(major), !heading.title.isEmpty {
                below.append((index, heading.title))
                guard SectionHeading(lines[index].cut(to: heading.title), in: text) != nil else { continue }
                majors[TitleKey(heading.title, in: text), default: []].insert(major)
            }
        }
        guard majors.values.contains(where: { $0.count > 1 }) else { return }
        for section in below {
            roles[section.line] = .section(SectionHeading(title: section.title, on: lines[section.line], in: text))
        }
    }
}

extension SectionHeading {
    /// A line that is all heading behind its number, of the kind that its words say.
    fileprivate init(title: Range<Int>, on line: Line, in text: SourceText) {
        self = SectionHeading(line.cut(to: title), in: text) ?? SectionHeading(kind: .other, on: line.cut(to: title))
    }
}
