public import Portfolio

/// The machine-readable form of everything that was read and reconstructed: one JSON document, `redthread-export`
/// version 1.
///
/// It is a public interface: `schema` describes each field, fields may be added and are never renamed. Offsets are in
/// Unicode code points of the source text, dates are ISO 8601 days, and each fact carries the words that it rests on.
public enum JSONExport {
    /// The document as UTF-8; the same reconstruction gives the same bytes.
    ///
    ///     redthread export --format json | jq '.projects[].milestones[] | {name, latest, status}'
    public static func document(_ reconstruction: Reconstruction) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.field("format", "redthread-export")
            json.field("version", 1)
            json.field("asOf", reconstruction.asOf)
            json.lines("meetings", reconstruction.meetings) { write($1, to: &$0) }
            json.lines("projects", reconstruction.projects) { write($1, to: &$0) }
            json.lines("findings", reconstruction.findings) { write($1, to: &$0) }
            json.lines("causes", reconstruction.causes) { write($1, to: &$0) }
        }
        return json.bytes + [UInt8(ascii: "\n")]
    }

    /// The two ends of a span, by the names that the document uses everywhere.
    static func write(_ span: Span?, to json: inout JSONWriter) {
        json.field("earliest", span?.earliest)
        json.field("latest", span?.latest)
    }

    /// A place in a source text, in code points.
    static func write(_ range: SourceRange, to json: inout JSONWriter) {
        json.field("start", range.lowerBound)
        json.field("end", range.upperBound)
    }

    /// What a fact rests on. A fact from the portfolio file has no quote and says so.
    static func write(_ evidence: Evidence, to json: inout JSONWriter) {
        switch evidence {
        case .minutes(let citation):
            json.field("meeting", citation.meeting)
            json.field("item", citation.item)
            writeWords(of: evidence, to: &json)
        case .portfolio:
            json.field("meeting", String?.none)
            json.field("item", String?.none)
            writeWords(of: evidence, to: &json)
        }
    }

    /// The words alone, for a fact that names its meeting and item by itself.
    static func writeWords(of evidence: Evidence, to json: inout JSONWriter) {
        switch evidence {
        case .minutes(let citation):
            json.field("quote", citation.quote)
            json.field("source", "minutes")
            json.field("section", citation.section?.rawValue)
            write(citation.range, to: &json)
        case .portfolio(let line):
            json.field("quote", String?.none)
            json.field("source", "portfolio")
            json.field("line", line)
        }
    }
}

extension ExportFormat {
    /// Everything, for other programs.
    public static let json = ExportFormat(.json, endings: ["json"]) {
        JSONExport.document($0.reconstruction)
    }
}
