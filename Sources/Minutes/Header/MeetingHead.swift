import Language
import Portfolio

/// What the head of the minutes tells of the meeting.
struct MeetingHead {
    var body = ""
    var date: Day?
    var start: ClockTime?
    var end: ClockTime?
    var place: String?
    var people = PeopleReader.People()
    var caseNumber: String?
    /// Lines of the head that nothing was read from, in bytes.
    var unread: [Range<Int>] = []
}

extension MeetingHead {
    /// Reads the lines before the first item. Labelled values come first, then the title line and what stands alone.
    ///
    /// - Parameter context: what else tells of the meeting.
    init(_ document: Document, lines: Range<Int>, context: Context = Context()) {
        let fields = HeaderFields(document, lines: lines)
        var reader = HeadReader(document: document, fields: fields)
        reader.readLabels()
        reader.readFreeLines()
        reader.readFront(behind: lines)
        reader.readYearApart(source: context.source)
        reader.decide(context)
        self = reader.head
    }

    /// What tells of a meeting outside of its head.
    struct Context {
        /// What most headings of decisions name.
        var decisionBody: String?
        var decisionDay: Day?
        /// The path of the file.
        var source = ""
    }
}
