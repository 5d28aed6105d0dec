import Portfolio

/// How much of one document was understood, and the stretches that no rule understood.
struct CoverageRow: ListRow {
    let source: String
    let authority: String?
    let body: String
    let date: Day?
    let items: Int
    /// The share of the words that some rule understood, 0 to 1.
    let understood: Double
    /// What of it reached a project; `nil` where the portfolio has none.
    let reached: Reached?
    /// What speaks against the reading: "ligner flere punkter: 4".
    let doubts: [String]
    let unread: [Stretch]

    /// How many of its dates a statement rests on, and how many of its case numbers stand in items that touch a project.
    struct Reached: Encodable {
        let dates: Int
        let datesInAll: Int
        let caseNumbers: Int
        let caseNumbersInAll: Int
    }

    /// Words that stay text of the nearest item.
    struct Stretch: Encodable {
        /// The line (from 1) in a file that is its own text, and the page (from 1) in a format that has pages.
        let line: Int?
        let page: Int?
        let start: Int
        let end: Int
        let text: String

        /// "37: ", "side 2: ", or nothing where neither is true of the file.
        func place(_ language: DisplayLanguage) -> String {
            if let line { return "\(line): " }
            return page.map { SourcePlace.page($0).words(in: language) + ": " } ?? ""
        }
    }

    init(_ meeting: Meeting, _ coverage: Coverage, hasProjects: Bool, _ language: DisplayLanguage) {
        source = meeting.source
        authority = meeting.authority?.name
        body = meeting.body
        date = meeting.date
        items = meeting.items.count
        let (dates, cases) = (coverage.dates, coverage.caseNumbers)
        reached =
            hasProjects
            ? Reached(
                dates: dates.reached, datesInAll: dates.total, caseNumbers: cases.reached,
                caseNumbersInAll: cases.total) : nil
        doubts = coverage.doubts.map { $0.label[language] }
        unread = meeting.unread.map { range in
            let place = meeting.place(of: range.lowerBound)
            return Stretch(
                line: place?.line, page: place?.page, start: range.lowerBound, end: range.upperBound,
                text: meeting.text[range]
            )
        }
        let lost = meeting.unread.reduce(0) { $0 + $1.count }
        understood = meeting.text.count == 0 ? 0 : 1 - Double(lost) / Double(meeting.text.count)
    }

    static func columns(_ language: DisplayLanguage) -> [String] { language.terminal.heads(of: .coverage) }

    func cells(_ language: DisplayLanguage) -> [String] {
        let meeting = ([body] + [date?.words(in: language)].compactMap { $0.map(TextTable.tied) }).joined(
            separator: " ")
        return [
            meeting, "\(items)",
            "\(Int((understood * 100).rounded(.down))) %",
            reached.map { "\($0.dates)/\($0.datesInAll)" } ?? "–",
            reached.map { "\($0.caseNumbers)/\($0.caseNumbersInAll)" } ?? "–",
        ]
    }

    func notes(_ language: DisplayLanguage) -> [String] { [source, remarks(language)].filter { !$0.isEmpty } }

    static func recordColumns(_ language: DisplayLanguage) -> [String] {
        let words = language.terminal
        return [words.file] + words.heads(of: .coverage) + [words.remarks]
    }

    func record(_ language: DisplayLanguage) -> [String] { [source] + cells(language) + [remarks(language)] }

    /// The doubts, and what was not understood with its place.
    private func remarks(_ language: DisplayLanguage) -> String {
        (doubts + unread.map { "\($0.place(language))\($0.text)" }).joined(separator: " · ")
    }
}
