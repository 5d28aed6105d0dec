import Language
import Portfolio

/// The day of a head that names the year apart from it: "Protokol 2014 … onsdag den 19. marts".
///
/// Of the years that the head names, it is the first in which the day is that day of the week; without a weekday, or
/// where none fits, nothing is said.
struct YearOfWeekday {
    let text: SourceText
    /// The years that the head or the file's name tells, in their order.
    private let years: [Int]

    /// "onsdag den 19. marts": no more stands between the weekday and the day.
    private static let widestGap = 6

    init(_ lines: [Range<Int>], source: String, in text: SourceText) {
        self.text = text
        years = lines.flatMap { Self.years(in: text.words($0)) } + Self.years(in: source)
    }

    private static func years(in words: String) -> [Int] {
        words.split { !$0.isNumber }.filter { $0.count == 4 }.compactMap { Int($0) }
            .filter { (1950...2099).contains($0) }
    }

    /// The day in a line.
    func first(in line: Range<Int>) -> DateReader.Found? {
        var rest = line
        while let weekday = HeadWords.weekdays.first(in: text, range: rest) {
            for year in years {
                guard let found = DateReader(text, year: year).first(in: weekday.match.end..<line.upperBound),
                    found.range.lowerBound - weekday.match.end <= Self.widestGap
                else { break }
                if found.day.weekday == weekday.match.meaning { return found }
            }
            rest = weekday.match.end..<line.upperBound
        }
        return nil
    }
}
