/// One item of a meeting's agenda (*dagsordenspunkt*), with all the text that belongs to it.
public struct AgendaItem: Hashable, Sendable {
    /// The number as written: "7", "62", "2.1".
    public let number: String
    /// The title, without its number: "Ny svømmehal".
    public var title: String
    /// Treated behind closed doors (*lukket punkt*): there is a heading and no text.
    public var closed: Bool
    /// The case numbers in the authority's own system (*sagsnumre*): "16/20774".
    public var caseNumbers: [String]
    /// The KLE journal number (*journalnummer*): "00.01.00".
    public var journalNumber: String?
    /// The numbers of documents that it names, as written.
    public var documentNumbers: [String]
    /// What the item is for, as written (*sagstype*): "Orientering".
    public var itemType: String?
    /// Its parts, in the order of the text.
    public var sections: [Section]
    /// What was decided, in the order of the text; an item may quote older decisions.
    public var decisions: [Decision]
    /// What other meetings did with its case before, in the order of the text.
    public var earlier: [EarlierTreatment] = []
    /// The names of what is attached (*bilag*), as written.
    public var attachments: [String]
    /// Everything from the heading to the next item, in code points of the source text.
    public let range: SourceRange
    /// The title where it stands in the heading, in code points of the source text.
    public let titleRange: SourceRange
    /// The item's text below its heading, cut into sentences, list items and table rows, in reading order.
    public var passages: [Passage]
    /// Its tables, in reading order. A passage that is a row of one lies in the table's range; what the passage's cells
    /// cannot say (empty cells, columns, what a cell spans, which rows are the head) the table does.
    public var tables: [Table]

    public init(
        number: String, title: String, closed: Bool = false, caseNumbers: [String] = [], journalNumber: String? = nil,
        documentNumbers: [String] = [], itemType: String? = nil, sections: [Section] = [], decisions: [Decision] = [],
        attachments: [String] = [], range: SourceRange, titleRange: SourceRange, passages: [Passage] = [],
        tables: [Table] = []
    ) {
        self.number = number
        self.title = title
        self.closed = closed
        self.caseNumbers = caseNumbers
        self.journalNumber = journalNumber
        self.documentNumbers = documentNumbers
        self.itemType = itemType
        self.sections = sections
        self.decisions = decisions
        self.attachments = attachments
        self.range = range
        self.titleRange = titleRange
        self.passages = passages
        self.tables = tables
    }

    /// The table that a code point stands in.
    public func table(at scalar: Int) -> Table? { tables.first { $0.range.contains(scalar) } }
}

/// A headed part of an agenda item ("Sagsfremstilling", "Økonomi").
public struct Section: Hashable, Sendable {
    /// What a section is for, whatever the authority calls it.
    public enum Kind: String, CaseIterable, Sendable {
        case background, recommendation, decision, presentation, economy, attachments, other
    }

    /// What the part is.
    public let kind: Kind
    /// The heading as written.
    public let heading: String
    /// The body below the heading, in code points of the source text.
    public let range: SourceRange

    public init(kind: Kind, heading: String, range: SourceRange) {
        self.kind = kind
        self.heading = heading
        self.range = range
    }
}

/// What a body decided on an item, or on one part of it.
public struct Decision: Hashable, Sendable {
    /// The outcomes that Danish bodies write, from "Godkendt" to "Udsat".
    public enum Outcome: String, CaseIterable, Sendable, Encodable {
        case approved, approvedWithChanges, noted, discussed, postponed, recommended, agreed, rejected, forwarded
        /// The words were read, and none of them is known to decide: it is for the reader to say.
        case unclear
        case none
    }

    /// The meeting that decided; an item can quote an older decision, or one of another body.
    public let meetingDate: Day?
    /// The part of the item that it is about ("Ad 2", a sub-heading), when it is not about all of it.
    public let about: String?
    /// What it came to.
    public let outcome: Outcome
    /// The meeting that it was postponed to, where the minutes say which.
    public let postponedTo: Day?
    /// The words of the decision, exactly as they stand.
    public let quote: String
    /// Where they stand, in code points of the source text.
    public let range: SourceRange

    public init(
        meetingDate: Day?, about: String? = nil, outcome: Outcome, postponedTo: Day? = nil, quote: String,
        range: SourceRange
    ) {
        self.meetingDate = meetingDate
        self.about = about
        self.outcome = outcome
        self.postponedTo = postponedTo
        self.quote = quote
        self.range = range
    }
}
