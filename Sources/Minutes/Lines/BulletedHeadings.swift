import Language
import Portfolio

/// Headings that an export printed as bullets: "- Resume", "- Beslutning".
///
/// A list can hold the same words ("- Økonomi"), so they count only in documents that have no other headings of
/// sections and a bulleted one over each decision.
enum BulletedHeadings {
    static func promote(_ roles: inout [LineRole], lines: [Line], in text: SourceText) {
        let hasHeadings = roles.contains { role in
            switch role {
            case .section, .decision: true
            default: false
            }
        }
        guard !hasHeadings else { return }
        let found = lines.indices.compactMap { index in heading(lines[index], in: text).map { (index, $0) } }
        guard found.contains(where: { $0.1.kind == .decision }), found.contains(where: { $0.1.kind != .decision })
        else {
            return
        }
        for (index, heading) in found { roles[index] = .section(heading) }
    }

    private static func heading(_ line: Line, in text: SourceText) -> SectionHeading? {
        guard line.content.count <= 80, let mark = ListMark(line.content, in: text),
            !Letters.isDigit(text.utf8[mark.mark.lowerBound])
        else { return nil }
        let heading = SectionHeading(line.cut(to: mark.end..<line.content.upperBound), in: text)
        return heading.flatMap { $0.rest.isEmpty ? $0 : nil }
    }
}
