import Portfolio

/// What every part of a page needs to know: the facts, looked up quickly, and how to say them.
final class ReportPage: Sendable {
    let reconstruction: Reconstruction
    let language: DisplayLanguage
    let format: ReportFormat
    let rules: LightRules
    let sourceRoot: String?
    let colours: [Project.ID: String]
    let figures: [ReportFigure]
    let figureStyle: String
    let earlier: EarlierPages?
    private let meetings: [Meeting.ID: Int]
    private let lineStarts: [Meeting.ID: LineIndex]
    private let findings: [Project.ID: [Finding]]
    private let projects: [Project.ID: String]

    init(_ report: Report, earlier: EarlierPages? = nil) {
        self.earlier = earlier
        reconstruction = report.reconstruction
        language = report.language
        format = report.format
        rules = report.rules
        sourceRoot = report.sourceRoot
        colours = report.colours
        figures = report.figures
        figureStyle = report.figureStyle
        let all = report.reconstruction.meetings
        meetings = Dictionary(
            all.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
        lineStarts = Dictionary(
            all.map { ($0.id, LineIndex($0.text)) }, uniquingKeysWith: { first, _ in first })
        findings = Dictionary(
            grouping: report.reconstruction.findings.filter { $0.project != nil }, by: { $0.project ?? "" })
        projects = Dictionary(
            report.reconstruction.projects.map { ($0.project.id, $0.project.name) },
            uniquingKeysWith: { first, _ in first })
    }

    func meeting(_ id: Meeting.ID) -> Meeting? { meetings[id].map { reconstruction.meetings[$0] } }
    func findings(of project: Project.ID) -> [Finding] { findings[project] ?? [] }
    func name(of project: Project.ID) -> String? { projects[project] }

    /// Where in a meeting's file a position of its text stands, as `Meeting.place(of:)` tells it.
    func place(of position: Int, in id: Meeting.ID) -> SourcePlace? {
        guard let meeting = meeting(id) else { return nil }
        if meeting.isConverted { return meeting.place(of: position) }
        return lineStarts[id].map { .line($0.line(at: position)) }
    }

    func figures(of project: Project.ID?) -> [ReportFigure] { figures.filter { $0.project == project } }

    func words(_ text: LocalizedText) -> String { text[language] }
    func words(_ day: Day?) -> String { day?.words(in: language) ?? "" }
    func words(_ span: Span?) -> String { span?.words(in: language) ?? "" }
}

/// Where the lines of a text begin, so that many quotes of one text are placed in time linear in the text.
struct LineIndex: Sendable {
    /// The code point that each line begins with.
    private let starts: [Int32]

    init(_ text: SourceText) {
        var starts: [Int32] = [0]
        var scalar: Int32 = 0
        for byte in text.utf8 where byte & 0xC0 != 0x80 {
            scalar += 1
            if byte == UInt8(ascii: "\n") { starts.append(scalar) }
        }
        self.starts = starts
    }

    /// The line, from 1.
    func line(at position: Int) -> Int {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if Int(starts[middle]) <= position { low = middle } else { high = middle }
        }
        return low + 1
    }
}
