import Portfolio

/// Words of the minutes, with the place where they stand.
struct QuoteView: ContextSubject {
    let page: ReportPage
    let evidence: Evidence
    var format: ReportFormat { page.format }

    static let shape = ContextShape<QuoteView>(
        "quote", "Words of the minutes, and where they stand; or a line of the portfolio file, which has no words.",
        [
            .text("quotedWords", "The words, exactly as they stand.") { $0.evidence.quote },
            .flag("fromMinutes", "Whether it is the minutes that say so.") { $0.evidence.citation != nil },
            .flag("fromPortfolio", "Whether it is the portfolio file that says so.") { $0.evidence.citation == nil },
            .text("quoteBody", "The body that met.") { $0.meeting?.body },
            .text("quoteDate", "The day of the meeting.") { $0.page.words($0.meeting?.date) },
            .text("quoteDay", "The day of the meeting by ISO 8601.") { $0.meeting?.date?.description },
            .text("quoteItem", "The number of the agenda item.") { $0.evidence.citation?.item },
            .text("quoteSource", "The file, relative to the workspace.") { $0.meeting?.source },
            .text("quoteLine", "The line of the file, from 1; empty where it has pages, or is no text file.") {
                $0.line.map { String($0) }
            },
            .text("quotePage", "The page of the file, from 1; empty where it has none.") {
                $0.place?.page.map { String($0) }
            },
            .text("quoteLink", "A link to the file; empty when the report was not told where it is.") { $0.link },
        ])

    private var meeting: Meeting? { evidence.citation.flatMap { page.meeting($0.meeting) } }

    private var place: SourcePlace? {
        evidence.citation.flatMap { page.place(of: $0.range.lowerBound, in: $0.meeting) }
    }

    private var line: Int? {
        if case .portfolio(let line) = evidence { line } else { place?.line }
    }

    private var link: String? {
        guard let meeting, let root = page.sourceRoot else { return nil }
        return SourceLink.link(to: meeting.source, from: root)
    }
}

/// A link to a file of the workspace.
enum SourceLink {
    /// The relative address. What is not a plain path character is encoded, and it always begins with a dot or a slash,
    /// so that a file called `javascript:…` is a file.
    static func link(to source: String, from root: String) -> String {
        var link = root.isEmpty ? "./" : encoded(root) + (root.hasSuffix("/") ? "" : "/")
        if !link.hasPrefix("."), !link.hasPrefix("/") { link = "./" + link }
        return link + encoded(source)
    }

    static func encoded(_ path: String) -> String {
        var encoded = ""
        for byte in path.utf8 {
            switch byte {
            case 48...57, 65...90, 97...122, UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "/"):
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            default: encoded += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
            }
        }
        return encoded
    }
}
