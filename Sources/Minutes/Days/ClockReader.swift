import Language
import Portfolio

/// Reads times of day: "kl. 10:00", "kl. 16.30", "Kl 14", "9.00-11.15", "09:00:00", "3:00:00 PM".
struct ClockReader {
    let text: SourceText

    struct Found {
        let time: ClockTime
        /// In bytes.
        let range: Range<Int>
    }

    init(_ text: SourceText) { self.text = text }

    private static let marker = HeadWords.clockWords

    /// The first and, after a dash or "til", the last time of day in a range of bytes.
    ///
    /// A bare hour counts only after "kl.": in "lokale 3.07, kl. 8.30-10.45" the room is no time.
    func interval(in range: Range<Int>) -> (start: Found, end: Found?)? {
        let marked = Self.marker.first(in: text, range: range).flatMap { marker in
            time(
                at: text.skippingSpace(from: marker.match.end, until: range.upperBound), until: range.upperBound,
                bare: true)
        }
        guard let start = marked ?? firstUnmarked(in: range) else { return nil }
        return (start, end(after: start, until: range.upperBound))
    }

    /// A time with a colon ("16:00"), or with a point when nothing else is in the range ("16.00").
    private func firstUnmarked(in range: Range<Int>) -> Found? {
        var position = range.lowerBound
        var previous: UInt8 = 0x20
        while position < range.upperBound {
            let byte = text.utf8[position]
            if Letters.isDigit(byte), !Letters.isDigit(previous), !"-./".utf8.contains(previous),
                let found = time(at: position, until: range.upperBound, bare: false),
                text.utf8[found.range].contains(UInt8(ascii: ":")) || text.trimmed(range).lowerBound == position
            {
                return found
            }
            previous = byte
            position += 1
        }
        return nil
    }

    private func end(after start: Found, until limit: Int) -> Found? {
        var position = text.skippingSpace(from: start.range.upperBound, until: limit)
        if let dash = text.end(ofPhrase: HeadWords.until, at: position, until: limit) {
            position = dash
        } else if text.byte(position) == UInt8(ascii: "-") {
            position += 1
        } else if text.byte(position) == 0xE2, text.byte(position + 1) == 0x80 {
            position += 3
        } else {
            return nil
        }
        position = text.skippingSpace(from: position, until: limit)
        if let marker = Self.marker.match(in: text, at: position, until: limit) {
            position = text.skippingSpace(from: marker.end, until: limit)
        }
        return time(at: position, until: limit, bare: true)
    }

    /// A time of day at a position; `bare` allows a lone hour.
    func time(at position: Int, until end: Int, bare: Bool) -> Found? {
        guard let hour = twoDigits(at: position, until: end) else { return nil }
        var stop = hour.end
        var minute = 0
        if stop < end, ".:".utf8.contains(text.utf8[stop]), let read = twoDigits(at: stop + 1, until: end),
            read.end - stop == 3
        {
            minute = read.value
            stop = read.end
        } else if !bare {
            return nil
        }
        if stop < end, Letters.isDigit(text.utf8[stop]) { return nil }
        if stop < end, text.utf8[stop] == UInt8(ascii: ":"), let seconds = twoDigits(at: stop + 1, until: end) {
            stop = seconds.end
        } else if stop + 1 < end, text.utf8[stop] == UInt8(ascii: "."), Letters.isDigit(text.utf8[stop + 1]) {
            return nil
        }
        let afternoon = text.end(ofPhrase: Array(" pm".utf8), at: stop, until: end) != nil && hour.value < 12
        return ClockTime(hour: hour.value + (afternoon ? 12 : 0), minute: minute)
            .map { Found(time: $0, range: position..<stop) }
    }

    private func twoDigits(at position: Int, until end: Int) -> (value: Int, end: Int)? {
        guard position < end, Letters.isDigit(text.utf8[position]) else { return nil }
        let first = Int(text.utf8[position] - 0x30)
        guard position + 1 < end, Letters.isDigit(text.utf8[position + 1]) else { return (first, position + 1) }
        return (first * 10 + Int(text.utf8[position + 1] - 0x30), position + 2)
    }
}
