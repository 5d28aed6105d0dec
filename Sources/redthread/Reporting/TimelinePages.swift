import Diagrams
import Portfolio
import Reports

/// Spreads a long timeline over pages, each with the calendar of the whole.
struct TimelinePages {
    private let whole: TimelineDiagram
    private let room: PrintArea

    init(_ whole: TimelineDiagram, room: PrintArea) {
        self.whole = whole
        self.room = room
    }

    /// The whole where it can be read on one page; else page after page, each with as many projects as it holds.
    var pages: [TimelineDiagram] {
        guard !fits(whole) else { return [whole] }
        let stage = TimelineStage(of: whole).scaleAlone
        var pages: [TimelineDiagram] = []
        for piece in whole.histories.flatMap({ pieces(of: $0, on: stage) }) {
            if let last = pages.last {
                let both = diagram(of: last.histories + [piece], on: stage)
                if last.histories.last?.project.id != piece.project.id, fits(both) {
                    pages[pages.count - 1] = both
                    continue
                }
            }
            pages.append(diagram(of: [piece], on: stage))
        }
        return pages
    }

    private func diagram(of histories: [ProjectHistory], on stage: TimelineStage) -> TimelineDiagram {
        var options = whole.options
        options.stage = stage
        return TimelineDiagram(
            histories: histories, meetings: whole.meetings, findings: whole.findings, asOf: whole.asOf,
            options: options, language: whole.language)
    }

    private func fits(_ diagram: TimelineDiagram) -> Bool {
        let picture = diagram.picture(of: diagram.layout)
        return room.isLegible(PictureSize(width: picture.width, height: picture.height))
    }

    /// A project in as many pieces as it takes, its rows in the order that they are drawn in; what is not drawn stands below
    /// the last of them.
    private func pieces(of history: ProjectHistory, on stage: TimelineStage) -> [ProjectHistory] {
        let alone = diagram(of: [history], on: stage)
        let drawn = alone.layout.rows.map(\.row.entry)
        guard !fits(alone), drawn.count > 1 else { return [history] }
        let isDrawn = Set(drawn.map(\.id))
        let others = history.entries.filter { !isDrawn.contains($0.id) }
        let middle = drawn.count / 2
        return [Array(drawn[..<middle]), drawn[middle...] + others].flatMap { entries in
            var half = history
            half.entries = entries
            return pieces(of: half, on: stage)
        }
    }
}
