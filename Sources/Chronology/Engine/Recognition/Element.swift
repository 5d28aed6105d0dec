/// One place of a rule's pattern.
public indirect enum Element: Sendable {
    /// A word of one of the classes.
    case word([WordClass], Slot?)
    /// A number in a range, written with so many digits.
    case number(ClosedRange<Int>, digits: ClosedRange<Int>, Slot?)
    /// One of these signs: ". , - / :".
    case sign([Character])
    /// A phrase that an earlier rule has built.
    case phrase([PhraseKind], Slot?)
    /// Elements that may be left out together.
    case maybe([Element])
    /// What must follow, without being part of the phrase.
    case ahead([Element])
    /// The next element touches the one before it: "3-dages".
    case glued
    /// The next element is at most a space away, in the same line.
    case near
}

/// The name under which a rule finds again what stood at a place of its pattern.
public enum Slot: Int, CaseIterable, Sendable {
    case day, endDay, month, endMonth, year, endYear
    case number, endNumber, unit, weekday, season, holiday, ordinal, portion
    case phrase, endPhrase, relation
}

extension Element {
    /// A word of one class, remembered.
    public static func a(_ wordClass: WordClass, _ slot: Slot) -> Element { .word([wordClass], slot) }
    /// A word of one of several classes, not remembered.
    public static func one(_ classes: WordClass...) -> Element { .word(classes, nil) }

    /// A word that the lexicon does not know.
    public static let stranger = Element.sign(["?"])
    /// ".".
    public static let dot = Element.sign(["."])
    /// "." or nothing.
    public static let maybeDot = Element.maybe([.sign(["."])])
    /// "," or nothing.
    public static let maybeComma = Element.maybe([.sign([","])])
    /// "/".
    public static let slash = Element.sign(["/"])
    /// "-".
    public static let dash = Element.sign(["-"])
    /// A day of the month in figures.
    public static let day = Element.number(1...31, digits: 1...2, .day)
    /// The last day of several.
    public static let endDay = Element.number(1...31, digits: 1...2, .endDay)
    /// The name of a month.
    public static let month = Element.word([.month], .month)
    /// A year in four figures; every year that minutes can speak of.
    public static let year = Element.number(1850...2149, digits: 4...4, .year)
    /// The last year of several.
    public static let endYear = Element.number(1850...2149, digits: 4...4, .endYear)
    /// A year or nothing.
    public static let maybeYear = Element.maybe([.maybeComma, .year])
}

/// What a rule's pattern has matched; good while the rule makes its expression, and no longer.
public struct Match {
    let tokens: UnsafeBufferPointer<Token>
    let expressions: UnsafeBufferPointer<TimeExpression>
    let senses: Lexicon.Senses
    /// For every slot the token that filled it, or −1.
    let slots: UnsafeBufferPointer<Int8>
    /// The token that it begins with.
    let start: Int

    private func token(_ slot: Slot, _ kind: Token.Kind) -> Token? {
        let index = Int(slots[slot.rawValue])
        guard index >= 0, tokens[index].kind == kind else { return nil }
        return tokens[index]
    }

    /// Whether the place was filled.
    public func has(_ slot: Slot) -> Bool { slots[slot.rawValue] >= 0 }

    /// The number at a place.
    public subscript(_ slot: Slot) -> Int? { token(slot, .number).map { Int($0.value) } }

    /// Whether the number at a place is written with one digit.
    public func hasSingleDigit(_ slot: Slot) -> Bool { token(slot, .number)?.digits == 1 }

    /// The value that the word at a place has in a class.
    public func value(_ slot: Slot, _ wordClass: WordClass) -> Int? {
        token(slot, .word).flatMap { senses.value(of: Int($0.value), in: wordClass) }
    }

    /// The phrase so many tokens before it.
    public func expression(before count: Int) -> TimeExpression? {
        guard start >= count, tokens[start - count].kind == .phrase else { return nil }
        return expressions[Int(tokens[start - count].value)]
    }

    /// The phrase at a place.
    public func expression(_ slot: Slot = .phrase) -> TimeExpression? {
        token(slot, .phrase).map { expressions[Int($0.value)] }
    }
}
