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
    let unread: [Stretch]

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

    init(_ meeting: Meeting) {
        source = meeting.source
        authority = meeting.authority?.name
        body = meeting.body
        date = meeting.date
        items = meeting.items.count
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
        let meeting = [body, date?.words(in: language)].compactMap { $0 }.joined(separator: " ")
        let rest = unread.map { "\($0.place(language))\($0.text)" }.joined(separator: " · ")
        return [source, meeting, "\(items)", "\(Int((understood * 100).rounded(.down))) %", rest]
    }
}
