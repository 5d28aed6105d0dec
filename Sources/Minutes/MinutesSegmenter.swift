public import Documents
public import Portfolio

/// Reads a text of minutes into a meeting with its items, sections, decisions and passages.
///
///     let segmenter = MinutesSegmenter()
///     let meeting = segmenter.meeting(from: SourceText(words), source: "minutes/2017-08-10.txt")
///     meeting.body            // "Direktionen"
///     meeting.items[5].title  // "Status på Office 365"
///
/// A pure function of its input: no clock, no locale, no state. Time expressions are left to Chronology; amounts of
/// money are read by `AmountReader`.
public struct MinutesSegmenter: Sendable {
    /// Whose minutes they are where a document does not say.
    private let defaultAuthority: Authority?

    public init(defaultAuthority: Authority? = nil) { self.defaultAuthority = defaultAuthority }

    /// Reads one document.
    ///
    /// - Parameters:
    ///   - text: the whole text of the source.
    ///   - source: its path relative to the workspace, with `/` between folders.
    ///   - id: the meeting's identifier. Without one it is `MinutesSegmenter.id(of: source)`; a caller that reads two
    ///     files of the same name tells them apart.
    public func meeting(from text: SourceText, source: String, id: Meeting.ID? = nil) -> Meeting {
        meeting(from: DocumentText(text: text), source: source, id: id)
    }

    /// Reads one document as a file gave it, with its pages.
    public func meeting(from read: DocumentText, source: String, id: Meeting.ID? = nil) -> Meeting {
        let text = read.text
        let document = DecisionLabels(UnlistedHeadings(HeadingPatterns(Document(read)).told()).told()).told()
        let agenda = AgendaFinder(document: document).agenda()
        let layout = AgendaLayout(document: document, agenda: agenda)
        let head = MeetingHead(
            layout.headDocument, lines: layout.head,
            context: .init(
                decisionBody: layout.commonDecisionBody, decisionDay: layout.commonDecisionDay, source: source))
        let results = AgendaLayout(document: document.withoutMargins(), agenda: agenda).readItems(day: head.date)
        var meeting = Meeting(
            id: id ?? Self.id(of: source), source: source, text: text, pages: read.pages, isConverted: read.isConverted,
            isRecognised: read.isRecognised)
        meeting.date = head.date
        meeting.start = head.start
        meeting.end = head.end ?? ClosingTime(document).time
        meeting.place = head.place
        meeting.absent = unique(head.people.absent + results.flatMap(\.absent))
        let away = Set(head.people.absent.map(\.name))
        meeting.participants = head.people.present.filter { !away.contains($0.name) }
        meeting.caseNumber = head.caseNumber
        meeting.items = results.map(\.item)
        meeting.margins = Self.margins(of: document, in: meeting.items)
        meeting.amounts = AmountReader().amounts(in: text, lines: document.lines)
        let caseNumbers = meeting.items.flatMap { $0.caseNumbers + $0.documentNumbers }
        (meeting.authority, meeting.authorityBasis) = AuthorityResolver(text: text).authority(
            of: .init(
                head: layout.headBytes, body: head.body,
                caseNumbers: caseNumbers + [head.caseNumber].compactMap { $0 }),
            default: defaultAuthority)
        meeting.body = BodyName.without(meeting.authority, head.body)
        meeting.unread = Coverage.unread(head: head, results: results, in: document, contents: agenda.contentsLines)
        return meeting
    }

    /// The heads and feet of pages that stand inside of passages.
    private static func margins(of document: Document, in items: [AgendaItem]) -> [SourceRange] {
        let passages = items.flatMap(\.passages).map(\.range).sorted { $0.lowerBound < $1.lowerBound }
        return document.margins.map(document.text.range(ofBytes:)).filter { margin in
            let next = passages.partitioningIndex { $0.lowerBound >= margin.lowerBound }
            return next > 0 && passages[next - 1].upperBound > margin.upperBound
        }
    }

    /// The identifier of the meeting in a file: the file's name without its ending, so that it stays the same when
    /// the folder is moved or read in another order.
    public static func id(of source: String) -> Meeting.ID {
        let name = source.split(separator: "/").last.map(String.init) ?? source
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return Meeting.ID(name) }
        return Meeting.ID(String(name[..<dot]))
    }

    private func unique(_ people: [Participant]) -> [Participant] {
        var seen: Set<Participant> = []
        return people.filter { seen.insert($0).inserted }
    }
}
