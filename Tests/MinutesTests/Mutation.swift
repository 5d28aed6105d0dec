import Foundation
import Minutes
import Portfolio
import Testing

/// Minutes as lines, with the lines that are headings of items told, so that their layout can be changed.
struct MutableMinutes {
    /// A heading of an item.
    struct Heading {
        let number: String
        /// The title as it stands, closed mark included.
        let title: String
    }

    var lines: [String]
    let headings: [Int: Heading]

    init(_ words: String) {
        let text = SourceText(words)
        let meeting = MinutesSegmenter().meeting(from: text, source: "sample.md")
        lines = words.components(separatedBy: "\n")
        var headings: [Int: Heading] = [:]
        for item in meeting.items {
            let above = text[0..<item.titleRange.lowerBound]
            let line = above.components(separatedBy: "\n").count - 1
            let bare = lines[line].trimmingCharacters(in: CharacterSet(charactersIn: "#* "))
            guard let end = bare.range(of: #"^(Punkt )?[0-9.]+[:.] *"#, options: .regularExpression)?.upperBound else {
                continue
            }
            headings[line] = Heading(number: item.number, title: String(bare[end...]))
        }
        self.headings = headings
    }

    /// The text with each heading written another way.
    func rewritten(_ write: (Heading) -> String) -> String {
        lines.indices.map { index in headings[index].map(write) ?? lines[index] }.joined(separator: "\n")
    }

    /// The text with each line changed.
    func mapped(_ change: (String) -> String) -> String { lines.map(change).joined(separator: "\n") }
}

/// A way to lay the same minutes out otherwise, which must not change what is read from them.
struct Mutation: Sendable, CustomTestStringConvertible {
    let name: String
    /// The share of items that may be lost, and why it may, beside each.
    var cost = 0.0
    /// The share of decisions that may be lost.
    var decisionCost = 0.0
    /// The share of what the head tells, people included, that may be lost.
    var headCost = 0.0
    let apply: @Sendable (MutableMinutes) -> String

    var testDescription: String { name }
}

extension Mutation {
    static let headings: [Mutation] = [
        .init(name: "a bullet before headings") { $0.rewritten { " • \($0.number). \($0.title)" } },
        .init(name: "a dash before headings") { $0.rewritten { "- \($0.number). \($0.title)" } },
        .init(name: "a dash and a word") { $0.rewritten { "- Punkt \($0.number): \($0.title)" } },
        .init(name: "number and title on two lines") { $0.rewritten { "\($0.number).\n\($0.title)" } },
        .init(name: "number alone, blank line, title") { $0.rewritten { "\($0.number)\n\n\($0.title)" } },
        .init(name: "bullet, number and title on two lines") { $0.rewritten { " • \($0.number).\n   \($0.title)" } },
        .init(name: "N) Title") { $0.rewritten { "\($0.number)) \($0.title)" } },
        .init(name: "N - Title") { $0.rewritten { "\($0.number) - \($0.title)" } },
        .init(name: "N – Title") { $0.rewritten { "\($0.number) – \($0.title)" } },
        .init(name: "N: Title") { $0.rewritten { "\($0.number): \($0.title)" } },
        .init(name: "N Title") { $0.rewritten { "\($0.number) \($0.title)" } },
        .init(name: "N.Title") { $0.rewritten { "\($0.number).\($0.title)" } },
        .init(name: "Sag N: Title") { $0.rewritten { "Sag \($0.number): \($0.title)" } },
        .init(name: "Pkt. N Title") { $0.rewritten { "Pkt. \($0.number) \($0.title)" } },
        .init(name: "Dagsordenspunkt N – Title") { $0.rewritten { "Dagsordenspunkt \($0.number) – \($0.title)" } },
        .init(name: "EMNE N - TITLE") { $0.rewritten { "EMNE \($0.number) - \($0.title)" } },
        .init(name: "title, then Punkt N below") { $0.rewritten { "\($0.title)\nPunkt \($0.number)" } },
        .init(name: "heading, files, heading again") {
            $0.rewritten {
                " • Pkt. \($0.number) \($0.title)\n\n  notat_\($0.number).pdf\n\n  Pkt. \($0.number)\n\n  \($0.title)"
            }
        },
        .init(name: "heading twice") { $0.rewritten { "\($0.number). \($0.title)\n\n\($0.number). \($0.title)" } },
        .init(name: "button behind headings") { $0.rewritten { "\($0.number). \($0.title)Åbn/luk punkt" } },
        .init(name: "bold headings") { $0.rewritten { "**\($0.number). \($0.title)**" } },
    ]

    static let pages: [Mutation] = [
        .init(name: "no marks of Markdown") {
            $0.mapped { $0.trimmingCharacters(in: CharacterSet(charactersIn: "#* ")) }
        },
        .init(name: "double line breaks") { $0.lines.joined(separator: "\n\n") },
        .init(name: "indented by four") { $0.mapped { $0.isEmpty ? $0 : "    " + $0 } },
        .init(name: "carriage returns") { $0.lines.joined(separator: "\r\n") },
        .init(name: "page feet every 30 lines") { minutes in
            minutes.lines.enumerated().map { index, line in
                index % 30 == 29 ? line + "\n\nSide \(index / 30 + 1) af 9\n" : line
            }.joined(separator: "\n")
        },
        .init(name: "page heads at form feeds") { minutes in
            minutes.lines.enumerated().map { index, line in
                guard index % 30 == 29 else { return line }
                return line + "\n\u{0C}\nDirektionen\nÅbent referat\n\nUdskrevet      Side \(index / 30 + 2)\n"
            }.joined(separator: "\n")
        },
        .init(name: "a web page's first lines") {
            "Dagsorden visning\n\nTilbage til forsiden\n\n" + $0.lines.joined(separator: "\n")
        },
        .init(name: "unknown headings of sections") { minutes in
            minutes.mapped { line in
                line.replacing("**Baggrund**", with: "**Hvorfor kommer sagen nu**")
                    .replacing("**Sagsfremstilling**", with: "**Det drejer sig om**")
                    .replacing("**Økonomi**", with: "**Hvad koster det**")
            }
        },
        .init(name: "no list of contents") { $0.mapped { $0.contains("....") ? "" : $0 } },
        // A page's line tells neither where a title without a case number ends nor where a paragraph does.
        .init(name: "each page one line", cost: 0.15, decisionCost: 0.15) { minutes in
            let paragraphs = minutes.lines.map { $0.trimmingCharacters(in: CharacterSet(charactersIn: "#* ")) }
                .map { $0.replacing("**", with: "") }.filter { !$0.isEmpty }
            return stride(from: 0, to: paragraphs.count, by: 12).enumerated().map { page, start in
                "\(page + 1) Side \(page + 1) "
                    + paragraphs[start..<min(start + 12, paragraphs.count)].joined(separator: " ")
            }.joined(separator: "\n\n")
        },
    ]
}
