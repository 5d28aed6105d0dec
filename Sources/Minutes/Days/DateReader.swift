import Language
import Portfolio

/// Reads the dates of meeting heads and decision headings.
///
/// Only full dates count, and only forms that name one day; the time expressions of running text are the business of
/// Chronology. Read: "10-08-2017", "09.01.2020", "1/9-18", "Torsdag d. 10. august 2017", "2.oktober 2013",
/// "28. februar, 2025", "15-maj-2002", "August 29, 2018", "9/11/2019 3:00:00 PM" (month first, as the PM tells).
/// Left alone: KLE numbers ("05.04.00" is followed or led by letters or "J.nr."), case numbers ("17/8444").
struct DateReader {
    let text: SourceText
    /// The year of a date that has none ("den 21/6"); without it such dates are not read.
    var year: Int?

    struct Found {
        let day: Day
        /// In bytes.
        let range: Range<Int>
    }

    init(_ text: SourceText, year: Int? = nil) {
        self.text = text
        self.year = year
    }

    /// The first date in a range of bytes.
    func first(in range: Range<Int>) -> Found? {
        var position = range.lowerBound
        var previous: UInt8 = 0x20
        while position < range.upperBound {
            let byte = text.utf8[position]
            if Letters.isDigit(byte), !Letters.isDigit(previous), previous != UInt8(ascii: "-"),
                previous != UInt8(ascii: "/"), !isInsideNumber(position, from: range.lowerBound),
                let found = date(at: position, until: range.upperBound)
            {
                return found
            }
            if Letters.isASCIILetter(byte), !Letters.isWord(previous),
                let found = englishDate(at: position, until: range.upperBound)
            {
                return found
            }
            previous = byte
            position += 1
        }
        return nil
    }

    /// Behind the point of "08.15-09.40", the hours of a meeting.
    private func isInsideNumber(_ position: Int, from start: Int) -> Bool {
        position - 2 >= start && text.utf8[position - 1] == UInt8(ascii: ".")
            && Letters.isDigit(text.utf8[position - 2])
    }

    /// A date that begins with a number.
    private func date(at position: Int, until end: Int) -> Found? {
        guard let day = number(at: position, until: end), day.digits <= 2 else { return nil }
        return numeric(first: day, start: position, until: end) ?? named(day: day, start: position, until: end)
    }

    private struct Number {
        let value: Int
        let digits: Int
        let end: Int
    }

    private func number(at position: Int, until end: Int) -> Number? {
        var stop = position
        var value = 0
        while stop < end, Letters.isDigit(text.utf8[stop]), stop - position < 5 {
            value = value * 10 + Int(text.utf8[stop] - 0x30)
            stop += 1
        }
        return stop == position ? nil : Number(value: value, digits: stop - position, end: stop)
    }

    /// "10-08-2017", "09.01.2020", "1/9-18", "21/6" with a known year.
    private func numeric(first: Number, start: Int, until end: Int) -> Found? {
        let separators: [UInt8] = [UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/")]
        guard separators.contains(text.byte(first.end)), first.end < end,
            let month = number(at: first.end + 1, until: end), month.digits <= 2
        else { return nil }
        guard separators.contains(text.byte(month.end)) || text.byte(month.end) == 0x20, month.end < end,
            let written = number(at: text.skippingSpace(from: month.end + 1, until: end), until: end),
            let full = fullYear(written)
        else {
            guard let year, text.byte(first.end) == UInt8(ascii: "/"), !Letters.isWord(text.byte(month.end)) else {
                return nil
            }
            return Day(year: year, month: month.value, day: first.value).map {
                Found(day: $0, range: start..<month.end)
            }
        }
        guard !Letters.isWord(text.byte(written.end)), text.byte(written.end) != UInt8(ascii: "-") else { return nil }
        let monthFirst = isFollowedByMeridiem(from: written.end, until: end)
        let day =
            monthFirst
            ? Day(year: full, month: first.value, day: month.value)
            : Day(year: full, month: month.value, day: first.value)
        return day.map { Found(day: $0, range: start..<written.end) }
    }

    /// A year of four digits, or of two ("11-05-17"): 70 and later are of the last century.
    private func fullYear(_ number: Number) -> Int? {
        switch number.digits {
        case 4 where (1900...2199).contains(number.value): number.value
        case 2: number.value < 70 ? 2000 + number.value : 1900 + number.value
        default: nil
        }
    }

    /// An American time after the date: "3:00:00 PM".
    private func isFollowedByMeridiem(from position: Int, until end: Int) -> Bool {
        let stop = min(end, position + 14)
        guard position < stop else { return false }
        let tail = text.words(position..<stop)
        return tail.contains(" PM") || tail.contains(" AM")
    }

    /// "10. august 2017", "2.oktober 2013", "14. marts2018", "15-maj-2002", "7 februar 2022", "21. juni" with a known year.
    private func named(day: Number, start: Int, until end: Int) -> Found? {
        var position = day.end
        while position < end, [UInt8(ascii: "."), UInt8(ascii: "-")].contains(text.utf8[position]) { position += 1 }
        position = text.skippingSpace(from: position, until: end)
        // "14. marts2018": the space got lost.
        let digits = text.utf8[position..<min(end, position + 16)].firstIndex(where: Letters.isDigit) ?? end
        guard let month = Months.names.match(in: text, at: position, until: digits) else { return nil }
        position = month.end
        while position < end,
            ".,- ".utf8.contains(text.utf8[position]) || text.spaceLength(at: position, until: end) > 0
        {
            position += max(1, text.spaceLength(at: position, until: end))
        }
        if let written = number(at: position, until: end), written.digits == 4, let full = fullYear(written) {
            return Day(year: full, month: month.meaning, day: day.value).map {
                Found(day: $0, range: start..<written.end)
            }
        }
        guard let year else { return nil }
        return Day(year: year, month: month.meaning, day: day.value).map { Found(day: $0, range: start..<month.end) }
    }

    /// "August 29, 2018": as content systems with an English locale print it.
    private func englishDate(at position: Int, until end: Int) -> Found? {
        guard let month = Months.names.match(in: text, at: position, until: end),
            let day = number(at: text.skippingSpace(from: month.end, until: end), until: end), day.digits <= 2,
            text.byte(day.end) == UInt8(ascii: ","),
            let written = number(at: text.skippingSpace(from: day.end + 1, until: end), until: end),
            written.digits == 4, let full = fullYear(written)
        else { return nil }
        return Day(year: full, month: month.meaning, day: day.value).map {
            Found(day: $0, range: position..<written.end)
        }
    }
}
