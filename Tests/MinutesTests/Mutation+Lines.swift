import Foundation

extension Mutation {
    /// What editors, mail programs and printers do to the lines of a text.
    static let lines: [Mutation] = [
        .init(name: "hard wrap at 72") { $0.mapped { wrapped($0, at: 72) } },
        .init(name: "words parted at line ends") { $0.mapped(parted) },
        .init(name: "spaces behind every line") { $0.mapped { $0 + "   " } },
        .init(name: "a tab before every line") { $0.mapped { $0.isEmpty ? $0 : "\t" + $0 } },
        .init(name: "three blank lines for one") { $0.mapped { $0.isEmpty ? "\n\n" : $0 } },
        .init(name: "a byte order mark") { "\u{FEFF}" + $0.lines.joined(separator: "\n") },
        .init(name: "no-break spaces behind numbers") { minutes in
            minutes.mapped { $0.replacing(/([0-9]\.?) (?=[a-zæøå])/) { "\($0.1)\u{A0}" } }
        },
        .init(name: "headings in capitals") { $0.rewritten { "\($0.number). \($0.title.uppercased())" } },
        .init(name: "Punkt nr. N – Title") { $0.rewritten { "Punkt nr. \($0.number) – \($0.title)" } },
        .init(name: "a line below headings") { minutes in
            minutes.rewritten { "\($0.number). \($0.title)\n" + String(repeating: "-", count: 40) }
        },
        .init(name: "a running foot with body and day") { minutes in
            minutes.lines.enumerated().map { index, line in
                index % 40 == 39 ? line + "\n\nÅbent referat - side \(index / 40 + 1)\n" : line
            }.joined(separator: "\n")
        },
        .init(name: "signatures at the end") {
            $0.lines.joined(separator: "\n")
                + "\n\nUnderskrifter\n\n______________________\nAnders Holm\n\n______________________\nBirgit Krogh\n"
        },
        .init(name: "known headings of sections in capitals") { minutes in
            minutes.mapped { line in
                ["Baggrund", "Sagsfremstilling", "Økonomi", "Indstilling", "Bilag"].reduce(line) {
                    $0.replacing("**\($1)**", with: "**\($1.uppercased())**")
                }
            }
        },
        .init(name: "a colon behind headings of sections") { minutes in
            minutes.mapped { line in
                ["Baggrund", "Sagsfremstilling", "Økonomi", "Indstilling", "Bilag"].reduce(line) {
                    $0.replacing("**\($1)**", with: "**\($1):**")
                }
            }
        },
    ]

    private static func wrapped(_ line: String, at width: Int) -> String {
        var lines = [""]
        for word in line.split(separator: " ", omittingEmptySubsequences: false) {
            if lines[lines.count - 1].count + word.count >= width, !lines[lines.count - 1].isEmpty { lines.append("") }
            lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
        }
        return lines.joined(separator: "\n")
    }

    /// Parts the long lines of running text within a word, as books do.
    private static func parted(_ line: String) -> String {
        let words = line.split(separator: " ")
        guard line.count > 90,
            let long = words.dropFirst(6).first(where: { $0.count > 9 && $0.allSatisfy(\.isLowercase) })
        else { return line }
        return line.replacing(long, with: long.prefix(5) + "-\n" + long.dropFirst(5), maxReplacements: 1)
    }
}
