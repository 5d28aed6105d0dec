import Diagrams
import Portfolio

/// Layouts as text that a person can read: where things stand, in whole pixels, and what is written there.
enum LayoutDump {
    static func text(_ layout: TimelineLayout) -> String {
        let lanes = layout.lanes.flatMap { lane in
            ["lane \(lane.project.name), \(down(lane.frame))"]
                + layout.rows.filter { $0.row.project.id == lane.project.id }.map(row)
                + lane.remarks.map { "  remark: \($0.text)" }
        }
        let links = layout.links.map { link in
            "link \(link.from) → \(link.to) (\(link.basis)\(link.isCritical ? ", critical" : "")): "
                + link.points.map { "\(whole($0.x)),\(whole($0.y))" }.joined(separator: " ")
        }
        let meetings = layout.meetings.places.map { place in
            let signs = place.meeting?.signs.map { "\($0)" }.joined(separator: "+") ?? "as of"
            return "meeting at \(whole(place.x)): \(signs), \(place.label?.text ?? "no words")"
        }
        return (lanes + links + meetings).joined(separator: "\n") + "\n"
    }

    private static func row(_ placed: PlacedRow) -> String {
        let figure = placed.figure.map { "\(across($0))" } ?? "nowhere"
        let ghost = placed.ghost.map { ", was \(across($0))" } ?? ""
        let words = placed.words.map { "\($0.role.rawValue) »\($0.run.text)«" }.joined(separator: " ")
        return "  \(placed.name.text): \(form(placed.row.figure)) \(figure)\(ghost) \(words)"
    }

    private static func form(_ figure: TimelineRow.Figure) -> String {
        switch figure {
        case .day: "diamond"
        case .within: "hexagon"
        case .bar: "bar"
        case .deadline: "flag"
        case .from: "opening"
        case .undated: "nothing"
        }
    }

    static func text(_ layout: TrendLayout) -> String {
        let lines = layout.lines.flatMap { line in
            ["line \(line.label.text), label at \(whole(line.label.at.y))"]
                + line.spots.map { spot in
                    let reach = spot.reach.map { ", over \(whole($0.lowerBound))–\(whole($0.upperBound))" } ?? ""
                    return "  said \(spot.statement.saidOn?.description ?? "?"): \(spot.statement.span) at "
                        + "\(whole(spot.center.x)),\(whole(spot.center.y))\(reach)"
                }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    static func text(_ layout: TouchMapLayout) -> String {
        let cells = layout.cells.map { cell in
            let signs = cell.signs.map { "\($0)" }.joined(separator: "+")
            let (row, column) = (layout.rows[cell.row], layout.columns[cell.column])
            return "\(row.project.name) × \(column.date): \(signs), items \(cell.items.joined(separator: ", ")), at "
                + "\(whole(cell.frame.midX)),\(whole(cell.frame.midY))"
        }
        return cells.joined(separator: "\n") + "\n"
    }

    private static func across(_ rect: Rect) -> String { "\(whole(rect.x))–\(whole(rect.maxX))" }
    private static func down(_ rect: Rect) -> String { "\(whole(rect.y))–\(whole(rect.maxY))" }
    private static func whole(_ number: Double) -> Int { Int(number.rounded()) }
}
