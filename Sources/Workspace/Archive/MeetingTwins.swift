internal import Documents
internal import Portfolio

/// Finds minutes that lie there twice in different formats: "referat.docx" and "referat.pdf".
enum MeetingTwins {
    /// What two files of one meeting have in common.
    struct Candidate: Hashable, Sendable {
        /// The path without its ending.
        let stem: String
        let format: DocumentFormat
        let date: Day?
        let body: String
        let titles: [String]
        let decisions: Int

        init(_ meeting: Meeting, format: DocumentFormat) {
            self.init(
                stem: String(meeting.source.prefix(upTo: meeting.source.lastIndex(of: ".") ?? meeting.source.endIndex)),
                format: format, date: meeting.date, body: meeting.body.lowercased(),
                titles: meeting.items.map { $0.title.lowercased() },
                decisions: meeting.items.map(\.decisions.count).reduce(0, +))
        }

        init(stem: String, format: DocumentFormat, date: Day?, body: String, titles: [String], decisions: Int) {
            self.stem = stem
            self.format = format
            self.date = date
            self.body = body
            self.titles = titles
            self.decisions = decisions
        }

        /// Files of one name, of the same day; or with the same titles and as many decisions, of the same body and day.
        /// An agenda and the minutes made of it differ in their decisions.
        fileprivate var keys: [Key] {
            guard let date else { return [] }
            let named = Key(date: date, words: [stem], decisions: nil)
            return titles.count < 2 ? [named] : [named, Key(date: date, words: [body] + titles, decisions: decisions)]
        }
    }

    fileprivate struct Key: Hashable {
        let date: Day
        let words: [String]
        let decisions: Int?
    }

    /// The formats that tell most of a document's structure come first.
    private static let order: [DocumentFormat] = [.docx, .odt, .html, .rtf, .text, .word, .pdf, .mail]

    /// For each file the one to read in its stead; `nil` where it is to be read itself.
    static func originals(of candidates: [Candidate?]) -> [Int?] {
        func rank(_ index: Int) -> Int { candidates[index].flatMap { order.firstIndex(of: $0.format) } ?? order.count }
        var first: [Key: Int] = [:]
        var originals = [Int?](repeating: nil, count: candidates.count)
        for index in candidates.indices.sorted(by: { (rank($0), $0) < (rank($1), $1) }) {
            guard let candidate = candidates[index] else { continue }
            originals[index] = candidate.keys.compactMap { first[$0] }
                .first { candidates[$0]?.format != candidate.format }
            guard originals[index] == nil else { continue }
            for key in candidate.keys where first[key] == nil { first[key] = index }
        }
        return originals
    }
}
