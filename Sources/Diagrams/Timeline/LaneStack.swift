import Portfolio

/// Puts lanes under each other, and rows into lanes.
struct LaneStack {
    let metrics: TimelineMetrics
    let scale: TimeScale
    let words: TimelineWords
    let hues: ProjectHues
    private(set) var lanes: [TimelineLayout.Lane] = []
    private(set) var rows: [PlacedRow] = []
    private(set) var bottom: Double

    init(metrics: TimelineMetrics, scale: TimeScale, words: TimelineWords, hues: ProjectHues) {
        self.hues = hues
        self.metrics = metrics
        self.scale = scale
        self.words = words
        bottom = metrics.laneTop
    }

    /// - Parameter kept: what another timeline has in the same lane, whose rows stay in their places.
    mutating func add(_ lane: TimelineContent.Lane, keeping kept: TimelineStage.Lane?) {
        let hue = hues.hue(of: lane.project.id, at: lanes.count)
        let top = bottom
        let firstRow = top + metrics.laneHeader
        let places = kept?.places(of: lane.rows) ?? Array(lane.rows.indices)
        for (row, place) in zip(lane.rows, places) {
            let y = firstRow + Double(place) * metrics.rowHeight
            rows.append(self.place(row, hue: hue, top: y, isStriped: place % 2 == 1))
        }
        let rowCount = max(kept?.rows.count ?? 0, (places.max() ?? -1) + 1)
        let remarks = remarks(on: lane).enumerated().map { index, text in
            let y = firstRow + (Double(rowCount + index) + 0.5) * metrics.rowHeight
            return TextRun(text, at: Point(metrics.nameLeft, y), font: .date, color: Ink.muted)
        }
        let lines = Double(rowCount + max(remarks.count, kept?.remarks ?? 0))
        let frame = Rect(
            x: metrics.margin, y: top, width: metrics.width - 2 * metrics.margin,
            height: metrics.laneHeader + lines * metrics.rowHeight + metrics.lanePadding)
        let (heading, silence) = headings(of: lane, at: Point(32, top + 14))
        lanes.append(
            .init(
                project: lane.project, frame: frame, hue: hue, heading: heading, silence: silence, remarks: remarks))
        bottom = frame.maxY + metrics.laneGap
    }

    /// The project's name, and behind it when it was last spoken of where that is long ago.
    private func headings(of lane: TimelineContent.Lane, at point: Point) -> (TextRun, TextRun?) {
        let silence = lane.lastTouched.map { words.table.lastMentioned($0.words(in: words.language)) }
        let taken = silence.map { Font.date.width(of: $0) + 24 } ?? 0
        let name = Font.heading.fitted(SafeText.line(lane.project.name), to: metrics.width - 80 - taken)
        let heading = TextRun(name, at: point, font: .heading, color: Ink.text)
        let behind = Point(heading.box.maxX + 12, point.y)
        return (heading, silence.map { TextRun($0, at: behind, font: .date, color: Ink.muted) })
    }

    private func remarks(on lane: TimelineContent.Lane) -> [String] {
        let room = metrics.width - metrics.nameLeft - 40
        let undated = lane.undated.isEmpty ? [] : Font.date.wrapped(words.undated(lane.undated), to: room, lines: 2)
        let remote = lane.remote.isEmpty ? [] : Font.date.wrapped(words.remote(lane.remote), to: room, lines: 2)
        let hidden = lane.hidden.isEmpty ? [] : [words.hidden(lane.hidden)]
        let remarks = undated + remote + hidden
        return remarks.isEmpty && lane.rows.isEmpty ? [words.table.nothingKnown] : remarks
    }

    private func place(_ row: TimelineRow, hue: Hue, top: Double, isStriped: Bool) -> PlacedRow {
        let frame = Rect(
            x: metrics.margin, y: top, width: metrics.width - 2 * metrics.margin, height: metrics.rowHeight)
        let color = row.entry.status == .cancelled ? Ink.muted : Ink.text
        let name = Font.label.fitted(words.name(of: row.entry), to: metrics.nameRoom)
        let figure = figure(of: row, midY: frame.midY)
        let ghost = row.ghost.map { before in
            Rect(center: Point(scale.middle(of: before.origin.anchor), frame.midY), width: 14, height: 14)
        }
        var placed = PlacedRow(
            row: row, hue: hue, frame: frame, isStriped: isStriped,
            name: TextRun(name, at: Point(metrics.nameLeft, frame.midY), font: .label, color: color),
            figure: figure, ghost: ghost, room: figure.flatMap { room(of: row, $0, below: frame.maxY) },
            before: row.tried.flatMap { self.box(of: $0.before, midY: frame.midY) },
            tail: figure.flatMap { self.tail(of: row, behind: $0) }, words: [])
        placed.words = RowWords(row: placed, words: words, left: metrics.plotLeft, right: metrics.width - 22).placed
        return placed
    }

    /// All the days of a span; `nil` where it has only one end.
    private func box(of span: Span, midY: Double) -> Rect? {
        guard let first = span.earliest ?? span.latest, let last = span.latest ?? span.earliest else { return nil }
        let width = max(14, scale.end(of: last) - scale.start(of: first))
        let middle = (scale.start(of: first) + scale.end(of: last)) / 2
        return Rect(center: Point(middle, midY), width: width, height: metrics.figureHeight)
    }

    /// From the figure to the day by which four in five such promises came.
    private func tail(of row: TimelineRow, behind figure: Rect) -> ForecastTail? {
        guard let forecast = row.forecast else { return nil }
        let (start, end) = (figure.maxX, scale.end(of: forecast.bound))
        guard end - start > 3 else { return nil }
        return ForecastTail(
            frame: Rect(x: start, y: figure.midY - 4, width: end - start, height: 8),
            median: max(start, scale.middle(of: forecast.median)))
    }

    /// From where the figure ends to where a hard end breaks.
    private func room(of row: TimelineRow, _ figure: Rect, below bottom: Double) -> Rect? {
        guard let total = row.room, total.days >= 0, case let days = total.most, days > 0, let last = row.span?.latest
        else { return nil }
        let end = min(scale.end(of: last + days), scale.right)
        let start = min(scale.end(of: last), figure.maxX)
        return end - start > 3 ? Rect(x: start, y: bottom - 5, width: end - start, height: 3) : nil
    }

    private func figure(of row: TimelineRow, midY: Double) -> Rect? {
        let height = metrics.figureHeight
        switch row.figure {
        case .undated: return nil
        case .day(let day): return Rect(center: Point(scale.middle(of: day), midY), width: height, height: height)
        case .within(let span), .bar(let span):
            guard let first = span.earliest, let last = span.latest else { return nil }
            let (start, end) = (scale.start(of: first), scale.end(of: last))
            let least = row.entry.kind == .milestone ? height + 2 : 6
            let width = max(least, end - start)
            return Rect(x: (start + end - width) / 2, y: midY - height / 2, width: width, height: height)
        case .deadline(let day):
            return Rect(x: scale.end(of: day) - 15, y: midY - height / 2, width: 15, height: height)
        case .from(let day):
            let start = scale.start(of: day)
            let width = min(120, max(24, scale.right - start))
            return Rect(x: start, y: midY - height / 2, width: width, height: height)
        }
    }
}

/// Finds a place for the words of one row: to the right of its figure, else to the left, else inside it.
struct RowWords {
    let row: PlacedRow
    let words: TimelineWords
    /// The edges that words may not cross.
    let left: Double
    let right: Double
    private let gap = 8.0

    init(row: PlacedRow, words: TimelineWords, left: Double, right: Double) {
        self.row = row
        self.words = words
        self.left = left
        self.right = right
    }

    var placed: [PlacedWords] {
        let date = [words.date(of: row.row), words.quietStatus(of: row.row)].compactMap { $0 }
            .joined(separator: " · ")
        let alert = words.alert(of: row.row)
        let (dateWidth, alertWidth) = (Font.date.width(of: date), alert.map { Font.strong.width(of: $0) + gap } ?? 0)
        guard let occupied else { return beside(date, alert, from: left + gap) }
        let (roomRight, roomLeft) = (right - occupied.right - gap, occupied.left - gap - left)
        if dateWidth + alertWidth <= roomRight { return beside(date, alert, from: occupied.right + gap) }
        if let figure = row.figure, canHoldWords, dateWidth + 24 <= figure.width {
            let rest = alert.map { oneSide($0, .strong, Ink.alert, .alert, occupied) } ?? []
            return [inside(date, figure)] + rest
        }
        if dateWidth + alertWidth <= roomLeft {
            return beside(date, alert, from: occupied.left - gap - dateWidth - alertWidth)
        }
        let dateSide = oneSide(date, .date, Ink.muted, .date, occupied)
        guard let alert else { return dateSide }
        return dateSide + otherSide(alert, from: dateSide, occupied)
    }

    /// How far figure and ghost reach.
    private var occupied: (left: Double, right: Double)? {
        let figure = row.figure?.inset(row.row.isHardEnd ? -Mark.bracketWidth : 0, 0)
        let boxes = [figure, row.ghost, row.before, row.tail?.frame].compactMap { $0 }
        guard let left = boxes.map(\.x).min(), let right = boxes.map(\.maxX).max() else { return nil }
        return (left, right)
    }

    private var canHoldWords: Bool {
        if case .bar = row.row.figure { row.row.entry.status != .cancelled && row.row.written == nil } else { false }
    }

    private func beside(_ date: String, _ alert: String?, from x: Double) -> [PlacedWords] {
        let y = row.frame.midY
        let run = TextRun(date, at: Point(x, y), font: .date, color: Ink.muted)
        let first = PlacedWords(run: run, role: .date)
        guard let alert else { return [first] }
        let start = run.box.maxX + gap
        let text = fitted(alert, .strong, to: max(40, right - start))
        let second = TextRun(text, at: Point(start, y), font: .strong, color: Ink.alert)
        return [first, PlacedWords(run: second, role: .alert)]
    }

    private func inside(_ date: String, _ figure: Rect) -> PlacedWords {
        let hollow = row.row.entry.status == .unconfirmed
        let color = hollow ? Ink.text : row.hue.fill.contrasting
        return PlacedWords(
            run: TextRun(date, at: figure.center, anchor: .middle, font: .strong, color: color), role: .inside)
    }

    /// On the roomier side, cut to what there is.
    private func oneSide(
        _ text: String, _ font: Font, _ color: Color, _ role: Role, _ occupied: (left: Double, right: Double)
    ) -> [PlacedWords] {
        let (roomRight, roomLeft) = (right - occupied.right - gap, occupied.left - gap - left)
        let width = font.width(of: text)
        let goesRight = width <= roomRight || roomRight >= roomLeft
        let room = goesRight ? roomRight : roomLeft
        guard room >= 24 else { return [] }
        let at = Point(goesRight ? occupied.right + gap : occupied.left - gap, row.frame.midY)
        let run = TextRun(
            fitted(text, font, to: room), at: at, anchor: goesRight ? .start : .end, font: font, color: color)
        return [PlacedWords(run: run, role: role)]
    }

    /// As it is, or the shorter wording of what moved, or cut.
    private func fitted(_ text: String, _ font: Font, to room: Double) -> String {
        let short = text == words.alert(of: row.row) ? words.shortAlert(of: row.row) : nil
        return [text, short].compactMap(\.self).first { font.width(of: $0) <= room } ?? font.fitted(text, to: room)
    }

    private func otherSide(
        _ alert: String, from placed: [PlacedWords], _ occupied: (left: Double, right: Double)
    ) -> [PlacedWords] {
        guard let box = placed.first?.run.box else { return [] }
        let dateIsRight = box.x >= occupied.right
        let taken = dateIsRight ? (left: occupied.left, right: right) : (left: left, right: occupied.right)
        return oneSide(alert, .strong, Ink.alert, .alert, taken)
    }
}
