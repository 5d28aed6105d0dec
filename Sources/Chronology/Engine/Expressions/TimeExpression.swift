public import Portfolio

/// A time as it is written, before anyone asks when that is.
///
/// Recognition yields expressions, resolution gives them days. Years that are not written are `nil` here.
public indirect enum TimeExpression: Hashable, Sendable {
    /// "2. oktober 2017", with the weekday when it is written.
    case date(day: Int, month: Int, year: Int?, weekday: Weekday?)
    /// "den 15.": the month is left out.
    case dayOfMonth(Int, weekday: Weekday?)
    case month(Int, year: Int?)
    case year(Int)
    case quarter(Int, year: Int?)
    case halfYear(Int, year: Int?)
    case week(Int, year: Int?)
    /// A weekday of a numbered week: "onsdag i uge 42".
    case weekdayOf(Weekday, TimeExpression)
    case season(Season, year: Int?)
    /// "vinteren 2020/21": begins in the year and ends in the next.
    case seasonOverNewYear(Season, from: Int)
    case holiday(Holiday, year: Int?)
    /// A weekday by itself: "fredag".
    case weekday(Weekday)
    /// "næste uge" is `(.week, 1)`, "i år" `(.year, 0)`.
    case relativeUnit(CalendarUnit, Int)
    /// "det nye år": the next one, or in January the one that has begun.
    case newYear
    /// "næste tirsdag" is 1, "sidste tirsdag" −1, "på tirsdag" 0.
    case relativeWeekday(Weekday, Int)
    /// "næste marts", "sidste efterår": the next or the last that is over.
    case relativeOccurrence(TimeExpression, Int)
    /// "maj næste år": in the year so many after the anchor's.
    case inRelativeYear(TimeExpression, Int)
    /// "den 20. oktober samme år": in the year of the time that was named last.
    case inYearOfFocus(TimeExpression)
    /// The days of several units ahead (positive) or behind: "de seneste tre år".
    case span(of: CalendarUnit, Int)
    /// "i morgen" is 1.
    case dayShift(Int)
    /// "om to uger", "for tre måneder siden", counted from the anchor.
    case shift(Int, CalendarUnit)
    /// "to dage før mødet": in the past tense counted from the anchor, which is the meeting.
    case shiftFromMeeting(Int, CalendarUnit)
    /// "dagen efter": days or weeks from the time that was named last.
    case shiftFromFocus(Int, CalendarUnit)
    /// "14 dage før jul": a distance from a time that is named.
    case distance(Int, CalendarUnit, from: TimeExpression)
    /// "samme dag", "samme år": the unit in which the time lies that was named last.
    case unitOfFocus(CalendarUnit)
    /// "primo marts", "slutningen af 2018".
    case part(Portion, of: TimeExpression)
    /// "første uge i januar" is `(1, .week)`, "sidste uge i …" −1.
    case ordinalUnit(Int, CalendarUnit, of: TimeExpression)
    /// "sidste mandag i marts".
    case ordinalWeekday(Int, Weekday, of: TimeExpression)
    /// "skoleåret 2024/25": from 1 August to 31 July.
    case schoolYear(Int?)
    /// "årsskiftet 2020/21": 31 December and 1 January.
    case yearTurn(Int?)
    case range(TimeExpression, TimeExpression)
    case bound(Bound, TimeExpression)
    /// "ca. 1. juli".
    case approximate(TimeExpression)
    /// "5-6 måneder".
    case duration(Int, Int, CalendarUnit)
    /// "halvandet år": in days.
    case durationInDays(Int, Int)
    /// A recurrence: "hver mandag"; the weekday where there is one.
    case recurrence(Weekday?)
    /// A clock time, which is no date by itself.
    case clock
}
