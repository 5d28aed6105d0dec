/// The part that a word plays in time expressions, whatever the language.
///
/// A language maps its words to classes, with a value where the class has one: "oktober" is `(.month, 10)`,
/// "tredje" `(.ordinal, 3)`. Rules are written in classes alone.
public enum WordClass: UInt8, CaseIterable, Sendable {
    // The names of the calendar; the value is in the comment.
    /// 1–12.
    case month
    /// ISO weekday 1–7: "mandag".
    case weekday
    /// ISO weekday of a recurrence: "mandage".
    case weekdays
    /// `CalendarUnit`: "uge", "måned".
    case unit
    /// `CalendarUnit`, several: "uger", "måneder".
    case units
    /// `CalendarUnit`, the one of the context: "ugen", "året".
    case theUnit
    /// `CalendarUnit`, in the genitive: "årets", "månedens".
    case unitGenitive
    /// `Season`.
    case season
    /// `Holiday`.
    case holiday
    /// Days from the anchor: "morgen" after "i", "overmorgen".
    case dayShift
    /// ISO weekday 1–7 with its article: "mandagen".
    case theWeekday
    /// Days from the anchor, in one word: "imorgen".
    case dayShiftAlone
    /// Part of a day: "aften", "formiddag".
    case dayPart
    /// A short form that ends in a point: "okt.", "kvt.".
    case short
    /// Weekday 1–7 gone by: "i mandags".
    case weekdayPast
    /// "Kristi", "store", "sankt" before the name of a day.
    case holidayPrefix
    /// `Holiday` that needs such a word: "Hans" of "sankt Hans".
    case holidayName
    /// "advent" in "første søndag i advent".
    case advent
    /// "skoleåret".
    case schoolYear
    /// "årsskiftet".
    case yearTurn
    /// "årene", "perioden", "overslagsårene".
    case yearSpan

    // Numbers.
    /// "tre" is 3; "halvanden" is not one.
    case cardinal
    /// "tredje" is 3, "sidste" is not one.
    case ordinal
    /// One and a half: "halvandet".
    case oneAndHalf
    /// A half: "et halvt".
    case half
    /// "et par".
    case few

    // Parts of a whole.
    /// `Portion`: "primo".
    case portion
    /// `Portion`: "starten", "midten", "slutningen".
    case edge
    /// "halvdel".
    case halfNoun
    /// "resten".
    case rest

    // Direction.
    case this, next, last, same, following, preceding
    /// "sidst" in "sidst på året".
    case late
    case early
    /// "senere på året", "tidligere i år", "først på året".
    case later, earlier, first

    // Bounds.
    case by, before, until, after, since, from, earliest, onward, within
    /// The second half of "til og med".
    case with

    // Joints.
    case to, and, or, of, `in`, on, the, at, circa, between, during, per, about, `for`, a
    /// "frem".
    case forth
    /// "side" after "på den anden", "mod".
    case against

    // Recurrence.
    case every, times, recurring

    // Letters and signs.
    /// "Q" in "Q3".
    case quarterLetter
    /// "H" in "H1".
    case halfLetter
    case meridiem

    /// "nye" in "det nye år".
    case new
    /// "åbent", "telefontid", after which weekdays with hours recur.
    case opening

    // What speaks against a date.
    /// A word after which a number is a name or a number: "Office 2016", "side 12".
    case label
    /// A word that counts things: "2000 borgere".
    case counted
    /// Words of age: "over 18 år".
    case age
    /// What has a date of its own: "referat fra 1. maj" begins nothing.
    case document
    /// "forud" in "forud for".
    case ahead
    /// "den" and "d.", which a day of the month can follow.
    case dayArticle
    /// "de", after which "år" is several.
    case pluralArticle
    /// "dato".
    case dateWord
    /// "sig".
    case reflexive
    /// "både", "henholdsvis", after which two times are two.
    case each
    /// "ds.", "dennes": of this month.
    case ofThisMonth
    /// "tid" in "om en uges tid".
    case stretchOfTime
    /// "års", "ugers": the genitive of a unit that is counted.
    case unitsGenitive
    /// "årig" in "3-årig".
    case yearsLong
    /// "treårig" is 3.
    case yearsLongWord
    /// What has a term of so many years: "aftale", "periode".
    case term
    /// "priser", "niveau" in "2018-priser".
    case priceLevel
    /// A letter of an abbreviation, by its place in the alphabet: "t.o.m.".
    case initial

    // What the clause says about when.
    case past, future
    /// Verbs that move a date: "udskudt fra … til …".
    case change
    /// Verbs that stretch to a date: "strækker sig til".
    case stretch
    /// Verbs of telling, after which "om" opens what is told: "orienterede om".
    case report
    /// "at", which opens a clause with a time of its own.
    case that
    /// Words that begin a clause, beside "at": "så", "mens".
    case clause
    /// "ikke".
    case negation
    /// "fra" behind a verb that moves a date; given by the clause, never by the lexicon.
    case movedFrom
    /// "før", which behind "ikke" names the time that something comes in.
    case notBefore
    /// "fra" behind a thing that was made at a time ("målingen fra maj"); given by the scanner, never by the lexicon.
    case fromThing
    /// Participles of plans, which behind a verb in the past tell of an old plan: "var planlagt".
    case planned
    /// Verbs in the past that tell of a plan, which may still be ahead: "skulle".
    case due
    /// The verb of the perfect, which seldom has a day in the past beside it: "har sagt ja til at flytte i juni".
    case perfect
    /// Verbs that leave open when what they carry is done: "kan".
    case able
    /// "som", which before such a participle tells that it went by the plan: "som planlagt".
    case accordingTo
    /// Verbs of dividing, after which two times are two: "fordelt på 2018 og 2019".
    case divide
    /// "mødet", the one that the minutes are of.
    case meeting
    /// "erne" in "1970'erne".
    case decade
}

/// A set of word classes.
struct ClassSet: Hashable, Sendable {
    private(set) var bits: UInt128

    static let none = ClassSet(bits: 0)

    init(bits: UInt128) { self.bits = bits }
    init(_ classes: WordClass...) {
        self.bits = classes.reduce(0) { $0 | (1 << UInt128($1.rawValue)) }
    }

    mutating func insert(_ other: WordClass) { bits |= 1 << UInt128(other.rawValue) }
    func contains(_ one: WordClass) -> Bool { bits >> UInt128(one.rawValue) & 1 == 1 }
    func meets(_ other: ClassSet) -> Bool { bits & other.bits != 0 }
}
