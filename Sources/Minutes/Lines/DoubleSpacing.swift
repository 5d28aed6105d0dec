import Portfolio

/// Closes up lines that a converter set apart: a blank line behind each, and more where paragraphs end.
///
/// A text of paragraphs on one line each looks alike but for its gaps, which are all the same, and for its lines, none of
/// which goes on with the sentence of the one above.
enum DoubleSpacing {
    private static let fewestLines = 12
    /// So many of the lines above a blank one go on below it, at least: one in so many.
    private static let continued = 12
    /// One gap in so many is where a paragraph ends, at least.
    private static let wide = 40

    /// The lines without the blank ones that stand behind each.
    static func closed(_ lines: [Line], in text: SourceText) -> [Line] {
        let inked = lines.indices.filter { !lines[$0].isBlank }
        guard inked.count >= fewestLines, isDouble(inked, lines, in: text) else { return lines }
        var closed: [Line] = []
        closed.reserveCapacity(lines.count)
        for index in lines.indices where !lines[index].isBlank || index == 0 || lines[index - 1].isBlank {
            closed.append(lines[index])
        }
        return closed
    }

    private static func isDouble(_ inked: [Int], _ lines: [Line], in text: SourceText) -> Bool {
        var (single, wider, goingOn) = (0, 0, 0)
        for (above, below) in zip(inked, inked.dropFirst()) {
            switch below - above {
            case 1: return false
            case 2:
                single += 1
                if text.isLower(at: lines[below].content.lowerBound) { goingOn += 1 }
            default: wider += 1
            }
        }
        return single > wider && wider * wide >= inked.count && goingOn * continued >= single
    }
}
