/// One meeting, as its minutes (*referat*) tell it.
public struct Meeting: Identifiable, Hashable, Sendable {
    /// The name of the file without its ending, or what makes it unique.
    public typealias ID = Identifier<Meeting>

    /// Stable for the same source.
    public let id: ID
    /// The path of the file, relative to the workspace, with `/` between folders.
    public let source: String
    /// The words of the minutes, which all ranges count in.
    public let text: SourceText
    /// Where its pages begin, so that a quote can be looked up in a PDF.
    public var pages: Pages
    /// A program made the text of the file, so that the text's lines are not the file's.
    public var isConverted: Bool
    /// Its letters were recognised from pictures of pages (*OCR*); some of them, and so some dates, may be wrong.
    public var isRecognised: Bool
    /// Whose meeting it is; `nil` where nothing says so.
    public var authority: Authority?
    /// What tells it.
    public var authorityBasis: AuthorityBasis
    /// The body that met (*organ*): "Direktionen", "Økonomiudvalget".
    public var body: String
    /// The day it was held; `nil` where nothing says so.
    public var date: Day?
    /// When it began and ended, where the minutes say so.
    public var start: ClockTime?
    /// When it ended.
    public var end: ClockTime?
    /// Where it was held: "Mødelokale 3".
    public var place: String?
    /// Who was there.
    public var participants: [Participant]
    /// Who sent their excuses or stayed away (*afbud*).
    public var absent: [Participant]
    /// The case number of the minutes themselves, where they have one.
    public var caseNumber: String?
    /// The items in the order of the minutes.
    public var items: [AgendaItem]
    /// The time expressions of the whole text, in its order.
    public var times: [TimeMention]
    /// The amounts of money of the whole text, in its order.
    public var amounts: [AmountMention]
    /// Stretches that no rule understood; they stay text of the nearest item.
    public var unread: [SourceRange]
    /// The running heads and feet of pages that stand inside of passages, in the order of the text: a sentence goes on
    /// behind them ("taget til efter⏎Side 4 af 5 · Byrådet⏎retning"), and what they say is none of it.
    public var margins: [SourceRange]

    public init(
        id: ID, source: String, text: SourceText, pages: Pages = .none, isConverted: Bool = false,
        isRecognised: Bool = false,
        authority: Authority? = nil, authorityBasis: AuthorityBasis? = nil, body: String = "", date: Day? = nil,
        start: ClockTime? = nil, end: ClockTime? = nil, place: String? = nil, participants: [Participant] = [],
        absent: [Participant] = [], caseNumber: String? = nil, items: [AgendaItem] = [], times: [TimeMention] = [],
        amounts: [AmountMention] = [], unread: [SourceRange] = [], margins: [SourceRange] = []
    ) {
        self.id = id
        self.source = source
        self.text = text
        self.pages = pages
        self.isConverted = isConverted
        self.isRecognised = isRecognised
        self.authority = authority
        self.authorityBasis = authorityBasis ?? (authority == nil ? .unsaid : .stated)
        self.body = body
        self.date = date
        self.start = start
        self.end = end
        self.place = place
        self.participants = participants
        self.absent = absent
        self.caseNumber = caseNumber
        self.items = items
        self.times = times
        self.amounts = amounts
        self.unread = unread
        self.margins = margins
    }
}

extension Meeting {
    /// What tells one meeting from another, where minutes come in a file an item.
    public enum Sitting: Hashable, Sendable {
        case held(by: String, of: Authority?, on: Day)
        case undated(ID)
    }

    /// The meeting that the minutes are of: two files of one body and day are of one.
    public var sitting: Sitting { date.map { .held(by: body, of: authority, on: $0) } ?? .undated(id) }
}

/// A person or role at a meeting, with the role as the minutes tell it ("sekretær", "formand").
public struct Participant: Hashable, Sendable {
    /// As written: "Anne Holm".
    public let name: String
    /// What the minutes call them: "formand"; `nil` where they do not.
    public let role: String?

    public init(name: String, role: String? = nil) {
        self.name = name
        self.role = role
    }
}

/// A time of day, to the minute.
public struct ClockTime: Hashable, Comparable, Sendable {
    /// Minutes since midnight, 0 to 1439.
    public let minutes: Int

    public init?(hour: Int, minute: Int) {
        guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
        self.minutes = hour * 60 + minute
    }

    /// By the clock.
    public static func < (left: Self, right: Self) -> Bool { left.minutes < right.minutes }
}

extension ClockTime: CustomStringConvertible {
    /// `HH:MM`.
    public var description: String {
        let (hour, minute) = minutes.quotientAndRemainder(dividingBy: 60)
        return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }
}
