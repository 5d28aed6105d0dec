public import Portfolio

/// A touch map in numbers.
public struct TouchMapLayout: Sendable {
    /// A meeting with a place.
    public struct Column: Hashable, Sendable {
        /// The meeting in the archive.
        public let meeting: Meeting.ID
        /// The day it was held.
        public let date: Day
        /// Who met.
        public let body: String
        /// The whole column, its head included.
        public let frame: Rect
    }

    /// A project with a place.
    public struct Row: Hashable, Sendable {
        /// The project.
        public let project: Project
        /// The whole row, its name included.
        public let frame: Rect
        /// Its name at the left.
        public let name: TextRun
    }

    /// Where a project and a meeting meet.
    public struct Cell: Hashable, Sendable {
        /// Indices into `rows` and `columns`.
        public let row: Int
        /// Its meeting, from the left.
        public let column: Int
        /// What became of the project there, the weightiest first.
        public let signs: [TouchSign]
        /// The numbers of the items, as written.
        public let items: [String]
        /// The square that a reader can point at.
        public let frame: Rect
    }

    /// Oldest meeting first.
    public let columns: [Column]
    /// In the order of the portfolio.
    public let rows: [Row]
    /// Row by row; a project that a meeting did not touch has none there.
    public let cells: [Cell]
    /// Older meetings that there was no room for.
    public let omittedMeetings: Int
    /// Projects that there was no room for.
    public let omittedProjects: Int
    /// How wide the picture is, in pixels.
    public let width: Double

    static let top = 78.0
    static let header = 64.0
    static let rowHeight = 28.0

    init(of map: TouchMap) {
        let touching = Set(map.histories.flatMap(\.touches).map(\.meeting))
        let dated = map.meetings.compactMap { meeting -> (meeting: Meeting, date: Day)? in
            guard touching.contains(meeting.id), let date = meeting.date, date <= map.asOf else { return nil }
            return (meeting, date)
        }
        let ordered = dated.sorted { ($0.date, $0.meeting.id) < ($1.date, $1.meeting.id) }
        // One column a meeting, though its minutes come in a file an item.
        let sittings = Self.sittings(ordered.map(\.meeting))
        let shown = sittings.suffix(map.options.columnLimit).compactMap { files in
            files.first.flatMap { first in first.date.map { (meeting: first, date: $0, files: files) } }
        }
        let histories = map.histories.prefix(map.options.rowLimit)
        let names = histories.map { Font.label.fitted(SafeText.line($0.project.name), to: 260) }
        let left = 32 + max(90, names.map(Font.label.width).max() ?? 0) + 20
        let step = shown.count > 24 ? 32.0 : shown.count > 12 ? 48 : 64
        let height = Self.header + Double(histories.count) * Self.rowHeight
        columns = shown.enumerated().map { index, entry in
            let frame = Rect(x: left + Double(index) * step, y: Self.top, width: step, height: height)
            return Column(meeting: entry.meeting.id, date: entry.date, body: entry.meeting.body, frame: frame)
        }
        let width = max(620, left + Double(shown.count) * step + 24)
        self.width = width
        rows = zip(histories, names).enumerated().map { index, entry in
            let y = Self.top + Self.header + Double(index) * Self.rowHeight
            let frame = Rect(x: 16, y: y, width: width - 32, height: Self.rowHeight)
            let run = TextRun(entry.1, at: Point(32, frame.midY), font: .label, color: Ink.text)
            return Row(project: entry.0.project, frame: frame, name: run)
        }
        cells = Self.cells(histories, shown.map(\.files), columns, rows)
        omittedMeetings = sittings.count - shown.count
        omittedProjects = map.histories.count - histories.count
    }

    /// The files of each meeting, in the order of the first.
    private static func sittings(_ meetings: [Meeting]) -> [[Meeting]] {
        var places: [Meeting.Sitting: Int] = [:]
        return meetings.reduce(into: []) { sittings, meeting in
            if let place = places[meeting.sitting] {
                sittings[place].append(meeting)
            } else {
                places[meeting.sitting] = sittings.count
                sittings.append([meeting])
            }
        }
    }

    private static func cells(
        _ histories: ArraySlice<ProjectHistory>, _ meetings: [[Meeting]], _ columns: [Column], _ rows: [Row]
    ) -> [Cell] {
        let files = meetings.enumerated().flatMap { column, files in files.map { ($0.id, (column, $0)) } }
        let index = Dictionary(files, uniquingKeysWith: { first, _ in first })
        return zip(histories, rows.indices).flatMap { history, row -> [Cell] in
            var found: [Int: (signs: [TouchSign], items: [String])] = [:]
            for touch in history.touches {
                guard let (column, meeting) = index[touch.meeting] else { continue }
                let item = meeting.items.first { $0.number == touch.item }
                let before = found[column]
                let signs = TouchSign.all(touch, item, on: columns[column].date)
                found[column] = ((before?.signs ?? []) + signs, (before?.items ?? []) + [touch.item])
            }
            return columns.indices.compactMap { column in
                guard let entry = found[column] else { return nil }
                let center = Point(columns[column].frame.midX, rows[row].frame.midY)
                let frame = Rect(center: center, width: 24, height: 24)
                return Cell(
                    row: row, column: column, signs: TouchSign.all(of: entry.signs), items: entry.items, frame: frame)
            }
        }
    }
}
