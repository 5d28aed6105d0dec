import Language
import Portfolio

/// Reads the body that met out of a title line or a line of its own.
///
/// Taken: "REFERAT Direktionen d. 10-08-2017" → "Direktionen"; "Økonomiudvalget – Referat – 15. marts 2021";
/// "Referat 3. møde i følgegruppen for den nye svømmehal den 4. maj 2031"; "Sammenlægningsudvalgets ordinære
/// møde mandag den …" → "Sammenlægningsudvalget". Left alone: "Mødet blev hævet kl. 16".
struct BodyReader {
    let text: SourceText

    private static let longest = 110

    /// The body that a line names, in bytes; `nil` when it names none.
    func body(in line: Range<Int>) -> Range<Int>? {
        guard line.count <= 260 else { return nil }
        var start = skippingOpeners(from: line.lowerBound, until: line.upperBound)
        // A date in front: "12. februar 2024 - referat fra byrådet".
        if let date = DateReader(text).first(in: line), date.range.upperBound < line.upperBound,
            withoutEdges(start..<end(of: start..<max(start, date.range.lowerBound))).isEmpty
        {
            start = skippingOpeners(from: date.range.upperBound, until: line.upperBound)
        }
        let behind = skippingAuthority(from: start, until: line.upperBound)
        if behind > start { start = skippingOpeners(from: behind, until: line.upperBound) }
        let end = self.end(of: start..<line.upperBound)
        var body = withoutEdges(start..<end)
        guard !body.isEmpty, body.count <= Self.longest, text.isLetter(at: body.lowerBound) else { return nil }
        body = withoutGenitive(body, followedByMeeting: end < line.upperBound)
        return body
    }

    /// The name of the body that a line names.
    func name(in line: Range<Int>) -> String? { body(in: line).map(name(of:)) }

    /// The body's name with single spaces; of "Regionsrådsmøde", the body that meets: "Regionsrådet". Behind it stands what
    /// the body is for, or whose it is: "Bestyrelsesmøde Mosby Vandværk".
    func name(of body: Range<Int>) -> String {
        let words = text.squeezedWords(body).split(separator: " ").map(String.init)
        guard let first = words.first, let met = self.body(ofMeeting: first) else {
            return words.joined(separator: " ")
        }
        let isFor = words.count > 1 && HeadWords.joints.contains(words[1].lowercased())
        return isFor ? ([met] + words.dropFirst()).joined(separator: " ") : met
    }

    /// The body whose meeting a word is: "Skolebestyrelsesmødet" → "Skolebestyrelsen".
    func body(ofMeeting word: String) -> String? {
        let lower = word.lowercased()
        guard let meeting = Self.meetings.first(where: { lower.hasSuffix($0.ending) }) else { return nil }
        let name = lower.dropLast(meeting.ending.count) + meeting.body
        return name.prefix(1).uppercased() + name.dropFirst()
    }

    /// How a word for a body's meeting ends, and the body: "bestyrelsesmødet".
    private static let meetings = HeadWords.meetings.flatMap { meeting in
        HeadWords.meetingEndings.sorted().map { (ending: meeting.word + $0, body: meeting.body) }
    }

    /// Where a name ends that a date follows: before "den", "d." and their like.
    func behindName(before date: Range<Int>, from start: Int) -> Int {
        end(of: start..<date.lowerBound)
    }

    /// The body without whose it is: "bestyrelsen for Vestaffald I/S".
    func withoutOrganisation(_ body: Range<Int>) -> Range<Int> {
        let words = text.utf8[body].split(separator: 0x20)
        guard words.count >= 3, let last = words.last,
            isOrganisation(last.startIndex..<last.endIndex),
            let joint = words.firstIndex(where: { HeadWords.purposes.contains(String(decoding: $0, as: UTF8.self)) }),
            joint > 0
        else { return body }
        return body.lowerBound..<words[joint - 1].endIndex
    }

    private func isOrganisation(_ word: Range<Int>) -> Bool {
        [OrganisationVocabulary.companies, OrganisationVocabulary.kinds].contains { table in
            table.match(in: text, at: word.lowerBound, until: word.upperBound)?.end == word.upperBound
        }
    }

    /// Whether one of its words is a word for a body.
    func namesBody(_ range: Range<Int>) -> Bool {
        var start = range.lowerBound
        for position in range.lowerBound...range.upperBound {
            let ends = position == range.upperBound || !Letters.isWord(text.utf8[position])
            guard ends else { continue }
            if position > start, BodyVocabulary.isBody(start..<position, in: text) { return true }
            start = position + 1
        }
        return false
    }

    /// Skips "Referat", "møde i" and the like, and the number of the meeting ("4.").
    private func skippingOpeners(from start: Int, until end: Int) -> Int {
        var position = start
        while true {
            position = skippingMarks(from: position, until: end)
            if let match = TitleLineVocabulary.openers.match(in: text, at: position, until: end),
                !isPartOfName(position..<match.end, until: end)
            {
                position = match.end
                continue
            }
            if let number = skippingMeetingNumber(from: position, until: end) {
                position = number
                continue
            }
            var digits = position
            while digits < end, Letters.isDigit(text.utf8[digits]) { digits += 1 }
            guard digits > position, digits - position <= 3, text.byte(digits) == UInt8(ascii: ".") else {
                return position
            }
            position = digits + 1
        }
    }

    /// "nr. 2/2023": the number of the meeting.
    private func skippingMeetingNumber(from start: Int, until end: Int) -> Int? {
        guard let label = HeadWords.number.match(in: text, at: start, until: end) else { return nil }
        let digits = text.skippingSpace(from: label.end, until: end)
        var position = digits
        while position < end, Letters.isDigit(text.utf8[position]) || "/-.".utf8.contains(text.utf8[position]) {
            position += 1
        }
        return position > digits ? position : nil
    }

    /// "Udvalg for grøn omstilling", "Det Lokale Råd": the opener begins the name.
    private func isPartOfName(_ opener: Range<Int>, until end: Int) -> Bool {
        let next = text.skippingSpace(from: opener.upperBound, until: end)
        if TitleLineVocabulary.articles.match(in: text, at: opener.lowerBound, until: opener.upperBound) != nil {
            return text.isUpper(at: opener.lowerBound) && text.isUpper(at: next)
        }
        guard BodyVocabulary.isBody(opener, in: text) else { return false }
        return TitleLineVocabulary.purposes.match(in: text, at: next, until: end) != nil
    }

    /// Skips a page's number and the authority in front of its body: "1 Lejre Kommune Teknisk Udvalg".
    private func skippingAuthority(from start: Int, until end: Int) -> Int {
        var position = start
        while position < end, Letters.isDigit(text.utf8[position]) { position += 1 }
        position = text.skippingSpace(from: position, until: end)
        var stop = position
        while stop < end, Letters.isWord(text.utf8[stop]) || text.utf8[stop] == UInt8(ascii: "-") { stop += 1 }
        let word = text.skippingSpace(from: stop, until: end)
        for prefix in AuthorityVocabulary.municipalityPrefixes {
            if let behind = text.end(ofPhrase: prefix, at: word, until: end) { return behind }
        }
        if let behind = text.end(ofPhrase: AuthorityVocabulary.municipalitySentence, at: word, until: end) {
            return text.skippingSpace(from: behind, until: end)
        }
        return position
    }

    private func skippingMarks(from start: Int, until end: Int) -> Int {
        var position = start
        while position < end {
            let space = text.spaceLength(at: position, until: end)
            if space > 0 {
                position += space
            } else if "-:,*".utf8.contains(text.utf8[position])
                || text.utf8[position] == 0xE2 && text.byte(position + 1) == 0x80
            {
                position += text.utf8[position] == 0xE2 ? 3 : 1
            } else {
                break
            }
        }
        return position
    }

    /// Where the body's name ends: at a weekday, "den", "møde", a dash, a date or a comma with a clock.
    private func end(of range: Range<Int>) -> Int {
        var end = range.upperBound
        if let date = DateReader(text).first(in: range) { end = min(end, date.range.lowerBound) }
        var position = range.lowerBound
        var previous: UInt8 = 0x20
        while position < end {
            let byte = text.utf8[position]
            if !Letters.isWord(previous), position > range.lowerBound,
                TitleLineVocabulary.closers.match(in: text, at: position, until: end) != nil
            {
                return position
            }
            let isSpacedDash =
                previous == 0x20 && (byte == UInt8(ascii: "-") || (byte == 0xE2 && text.byte(position + 1) == 0x80))
            if isSpacedDash { return position }
            previous = byte
            position += 1
        }
        return end
    }

    func withoutEdges(_ range: Range<Int>) -> Range<Int> {
        var body = text.trimmed(range)
        while let last = text.utf8[body].last, ",:-.*(".utf8.contains(last) {
            body = text.trimmed(body.lowerBound..<body.upperBound - 1)
        }
        return body
    }

    /// "Byrådets møde" is a meeting of "Byrådet".
    private func withoutGenitive(_ body: Range<Int>, followedByMeeting: Bool) -> Range<Int> {
        guard followedByMeeting, text.utf8[body].last == UInt8(ascii: "s") else { return body }
        let shorter = body.lowerBound..<body.upperBound - 1
        let lastWord = text.utf8[shorter].lastIndex(of: 0x20).map { $0 + 1 } ?? shorter.lowerBound
        return BodyVocabulary.isBody(lastWord..<shorter.upperBound, in: text) ? shorter : body
    }
}
