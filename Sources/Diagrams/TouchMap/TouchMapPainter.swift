import Portfolio

/// Turns the numbers of a touch map into marks.
struct TouchMapPainter {
    let map: TouchMap
    let layout: TouchMapLayout

    private var language: DisplayLanguage { map.language }
    private var table: any DiagramWording { language.pictures }

    var picture: Picture {
        let (columns, rows, cells) = (layout.columns, layout.rows, layout.cells)
        var marks = heading(cells) + header(columns)
        for (index, row) in rows.enumerated() { marks += ground(row, index) }
        marks += columns.map(rule) + rows.map { Mark(.text($0.name), .label) }
        marks += cells.flatMap { cell(of: $0, columns, rows) }
        var bottom = (rows.last?.frame.maxY ?? TouchMapLayout.top + TouchMapLayout.header) + 12
        marks += legend(cells, top: &bottom)
        for line in notes {
            marks.append(
                Mark(.text(TextRun(line, at: Point(32, bottom + 8), font: .date, color: Ink.muted)), .subtitle))
            bottom += 18
        }
        return Picture(
            width: layout.width.rounded(.up), height: (bottom + 10).rounded(.up), title: table.projectsAndMeetings,
            summary: summary(rows, cells), language: language, idPrefix: map.options.idPrefix, marks: marks)
    }

    private func rule(_ column: TouchMapLayout.Column) -> Mark {
        let x = column.frame.midX
        let course = [Point(x, column.frame.y + TouchMapLayout.header), Point(x, column.frame.maxY)]
        return Mark(.line(Line(course, Pen(Ink.grid))), .grid)
    }

    /// "Besluttet på 4 og udsat på 2 af 5 møder".
    private func headline(_ cells: [TouchMapLayout.Cell]) -> String {
        table.touches(
            decided: meetings(with: .decided, cells), postponed: meetings(with: .postponed, cells),
            meetings: Set(cells.map(\.column)).count)
    }

    private func meetings(with sign: TouchSign, _ cells: [TouchMapLayout.Cell]) -> Int {
        Set(cells.filter { $0.signs.contains(sign) }.map(\.column)).count
    }

    private func heading(_ cells: [TouchMapLayout.Cell]) -> [Mark] {
        let room = layout.width - 48
        let above = SafeText.line(map.options.headline ?? headline(cells))
        let below = table.projects(map.histories.count) + " · " + table.saidBy(map.asOf)
        let first = TextRun(Font.title.fitted(above, to: room), at: Point(24, 30), font: .title, color: Ink.text)
        let second = TextRun(
            Font.subtitle.fitted(below, to: room), at: Point(24, 54), font: .subtitle, color: Ink.muted)
        return [Mark(.text(first), .title), Mark(.text(second), .subtitle)]
    }

    /// Years above months above days.
    private func header(_ columns: [TouchMapLayout.Column]) -> [Mark] {
        let years = runs(of: columns) { $0.year }
        let months = runs(of: columns) { $0.year * 12 + $0.month }
        let top = TouchMapLayout.top
        var marks = years.flatMap { run in
            band(run, y: top, name: String(columns[run.lowerBound].date.year), columns, font: .strong)
        }
        marks += months.flatMap { run -> [Mark] in
            let month = columns[run.lowerBound].date.month
            return band(
                run, y: top + 20, name: String(MonthNames.full(month, in: language).prefix(3)), columns, font: .small)
        }
        return marks
            + columns.map { column in
                let text = table.dayOfMonth(column.date.day)
                let at = Point(column.frame.midX, top + 52)
                return Mark(.text(TextRun(text, at: at, anchor: .middle, font: .date, color: Ink.text)), .axis)
            }
    }

    /// The stretches of columns that share something.
    private func runs(of columns: [TouchMapLayout.Column], by key: (Day) -> Int) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for index in columns.indices {
            if let last = runs.last, key(columns[last.lowerBound].date) == key(columns[index].date) {
                runs[runs.count - 1] = last.lowerBound..<(index + 1)
            } else {
                runs.append(index..<(index + 1))
            }
        }
        return runs
    }

    private func band(
        _ run: Range<Int>, y: Double, name: String, _ columns: [TouchMapLayout.Column], font: Font
    ) -> [Mark] {
        let (left, right) = (columns[run.lowerBound].frame.x, columns[run.upperBound - 1].frame.maxX)
        let box = Rect(x: left, y: y, width: right - left, height: 18)
        let ground = Mark(.shape(.box, box, .solid(Ink.axisGround, stroke: Pen(Ink.paper, width: 2))), .axis)
        guard font.width(of: name) <= box.width else { return [ground] }
        let text = TextRun(name, at: box.center, anchor: .middle, font: font, color: Ink.muted)
        return [ground, Mark(.text(text), .axis)]
    }

    private func ground(_ row: TouchMapLayout.Row, _ index: Int) -> [Mark] {
        let hue = map.options.hues.hue(of: row.project.id, at: index)
        let edge = Rect(x: row.frame.x, y: row.frame.y + 1, width: 5, height: row.frame.height - 2)
        let box = row.frame.inset(0, 1)
        return [
            Mark(.shape(.box, box, .solid(hue.tint)), .lane), Mark(.shape(.box, edge, .solid(hue.fill)), .laneEdge),
        ]
    }

    private func cell(
        of cell: TouchMapLayout.Cell, _ columns: [TouchMapLayout.Column], _ rows: [TouchMapLayout.Row]
    ) -> [Mark] {
        let column = columns[cell.column]
        let note = [
            rows[cell.row].project.name,
            [column.body, column.date.words(in: language)].filter { !$0.isEmpty }.joined(separator: " ")
                + table.items(cell.items),
            table.list(cell.signs.map(table.label)),
        ].joined(separator: " · ")
        let link = map.options.linksToMeetings ? PageAnchor.meeting(column.meeting) : nil
        let cover = Paint.solid(Ink.paper.faded(to: 1))
        return cell.signs.marks(at: cell.frame.center)
            + [Mark(.shape(.box, cell.frame, cover), .mark, note: note, link: link)]
    }

    private func legend(_ cells: [TouchMapLayout.Cell], top: inout Double) -> [Mark] {
        let signs = TouchSign.allCases.reversed().filter { sign in cells.contains { $0.signs.contains(sign) } }
        guard !signs.isEmpty else { return [] }
        var x = 32.0
        var marks: [Mark] = []
        for sign in signs {
            let text = table.label(sign)
            let needed = 18 + Font.date.width(of: text)
            if x + needed > layout.width - 24 { (x, top) = (32, top + 22) }
            marks += sign.marks(at: Point(x + 7, top + 12))
            marks.append(
                Mark(.text(TextRun(text, at: Point(x + 20, top + 12), font: .date, color: Ink.text)), .legend))
            x += needed + 24
        }
        top += 30
        return marks
    }

    private var notes: [String] {
        let (meetings, projects) = (layout.omittedMeetings, layout.omittedProjects)
        return (meetings > 0 ? [table.meetingsLeftOut(meetings)] : [])
            + (projects > 0 ? [table.projectsLeftOut(projects)] : [])
    }

    private func summary(_ rows: [TouchMapLayout.Row], _ cells: [TouchMapLayout.Cell]) -> String {
        let perRow = rows.indices.prefix(20).map { row in
            let own = cells.filter { $0.row == row }
            return SafeText.line(rows[row].project.name, limit: 80)
                + table.touchesOfProject(
                    decided: own.count { $0.signs.contains(.decided) },
                    postponed: own.count { $0.signs.contains(.postponed) },
                    meetings: own.count)
        }
        return ([headline(cells) + "."] + perRow + notes).joined(separator: " ")
    }
}
