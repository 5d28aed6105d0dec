import Portfolio

extension JSONExport {
    static func write(_ finding: Finding, to json: inout JSONWriter) {
        json.object { json in
            json.field("id", finding.id)
            json.field("kind", finding.kind.rawValue)
            json.field("severity", finding.severity.rawValue)
            json.field("project", finding.project)
            json.field("message", finding.message[.danish])
            json.field("messageEnglish", finding.message[.english])
            json.field("certain", finding.certain)
            json.list("evidence", finding.evidence) { json, evidence in
                json.object { write(evidence, to: &$0) }
            }
        }
    }
}
