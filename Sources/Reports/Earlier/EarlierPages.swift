import Portfolio

/// What a page told on earlier days, as lines that the page of today has and those that it has not.
///
/// A slider (*skyder*) can then show the page as the program would have written it on any of those days, without a copy of
/// the page for each: a line that several days share is carried once.
struct EarlierPages: Sendable {
    /// Which lines make up the page of a day: runs in the lines of today, followed by `lines`.
    struct Page: Sendable {
        let day: Day
        let runs: [Range<Int>]
    }

    let pages: [Page]
    /// How many lines the page of today has.
    let count: Int
    /// The lines that the page of today has not.
    let lines: [Substring]

    /// - Parameters:
    ///   - now: the page of today.
    ///   - earlier: the pages of earlier days, oldest first, made by the same template.
    init(now: String, earlier: [(day: Day, page: String)]) {
        let today = Self.told(in: now)
        var table = LineTable(today)
        pages = earlier.map { Page(day: $0.day, runs: table.runs(of: Self.told(in: $0.page))) }
        count = today.count
        lines = Array(table.lines.dropFirst(today.count))
    }

    /// The lines between those that open and close what a slider redraws.
    private static func told(in page: String) -> [Substring] {
        let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
        guard let start = lines.firstIndex(of: "<div id=\"told\">"),
            let end = lines[start...].firstIndex(of: "</div><!-- told -->")
        else {
            return []
        }
        return Array(lines[(start + 1)..<end])
    }

    /// For the script of the page: `{"count":812,"lines":["…"],"pages":[{"day":"2017-05-08","runs":[0,12,830,2]}]}`, where
    /// each run is the number of its first line and how many follow. No text of a line can end the element it stands in.
    var json: String {
        guard count > 0, !pages.isEmpty else { return "" }
        let told = pages.map { page in
            let numbers = page.runs.map { "\($0.lowerBound),\($0.count)" }.joined(separator: ",")
            return "{\"day\":\"\(page.day)\",\"runs\":[\(numbers)]}"
        }
        var bytes: [UInt8] = []
        for (index, line) in lines.enumerated() {
            bytes += index == 0 ? [] : Array(",\n".utf8)
            String(line).write(into: &bytes)
        }
        let quoted = String(decoding: bytes, as: UTF8.self).replacing("<", with: "\\u003c")
        return "{\"count\":\(count),\"lines\":[\(quoted)],\n\"pages\":[\(told.joined(separator: ",\n"))]}"
    }
}

/// Lines, each kept once, with the numbers under which they are found.
private struct LineTable {
    private(set) var lines: [Substring]
    private var numbers: [Substring: Int]

    init(_ lines: [Substring]) {
        self.lines = lines
        numbers = Dictionary(zip(lines, lines.indices), uniquingKeysWith: { first, _ in first })
    }

    /// The runs that a page is made of; a line that goes on from the one before lengthens its run.
    mutating func runs(of page: [Substring]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for line in page {
            if let last = runs.last, last.upperBound < lines.count, lines[last.upperBound] == line {
                runs[runs.count - 1] = last.lowerBound..<(last.upperBound + 1)
            } else {
                let number = number(of: line)
                runs.append(number..<(number + 1))
            }
        }
        return runs
    }

    private mutating func number(of line: Substring) -> Int {
        if let number = numbers[line] { return number }
        numbers[line] = lines.count
        lines.append(line)
        return lines.count - 1
    }
}
