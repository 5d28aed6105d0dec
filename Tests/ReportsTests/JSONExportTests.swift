import Foundation
import Portfolio
import Testing

@testable import Reports

@Suite struct JSONExportTests {
    private func object(_ reconstruction: Reconstruction) throws -> [String: Any] {
        let data = Data(JSONExport.document(reconstruction))
        return try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    @Test func documentIsJSONAndTheSameEveryTime() throws {
        let document = try object(SampleReconstruction.full)
        #expect(document["format"] as? String == "redthread-export")
        #expect(document["version"] as? Int == 1)
        #expect(document["asOf"] as? String == "2023-09-25")
        #expect(JSONExport.document(SampleReconstruction.full) == JSONExport.document(SampleReconstruction.full))
    }

    @Test func everyFieldIsInTheSchemaAndEveryRequiredFieldIsThere() throws {
        let schema = try #require(
            JSONSerialization.jsonObject(with: Data(JSONExport.schema)) as? [String: Any])
        var checker = SchemaChecker(root: schema)
        checker.check(try object(SampleReconstruction.full), against: schema, at: "$")
        checker.check(try object(HostileReconstruction.full), against: schema, at: "$")
        #expect(checker.complaints.isEmpty, "\(checker.complaints.prefix(5))")
    }

    @Test func everyFieldOfTheSchemaIsDescribed() throws {
        let schema = try #require(
            JSONSerialization.jsonObject(with: Data(JSONExport.schema)) as? [String: Any])
        let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
        for (name, definition) in definitions.merging(["root": schema], uniquingKeysWith: { first, _ in first }) {
            let properties = try #require(definition["properties"] as? [String: [String: Any]])
            for (field, description) in properties where description["$ref"] == nil {
                #expect((description["description"] as? String)?.isEmpty == false, "\(name).\(field) is not described")
            }
        }
    }

    @Test func quotesStandAtTheirOffsets() throws {
        let document = try object(SampleReconstruction.full)
        let projects = try #require(document["projects"] as? [[String: Any]])
        var checked = 0
        for entry in projects.flatMap({ ($0["milestones"] as? [[String: Any]]) ?? [] }) {
            for statement in (entry["statements"] as? [[String: Any]]) ?? [] {
                guard let id = statement["meeting"] as? String else { continue }
                let meeting = try #require(SampleReconstruction.full.meeting(.init(id)))
                let start = try #require(statement["start"] as? Int)
                let end = try #require(statement["end"] as? Int)
                #expect(meeting.text[start..<end] == statement["quote"] as? String)
                checked += 1
            }
        }
        #expect(checked >= 6)
    }

    @Test func factFromThePortfolioFileHasNoQuoteAndSaysSo() throws {
        let document = try object(SampleReconstruction.full)
        let projects = try #require(document["projects"] as? [[String: Any]])
        let milestones = try #require(projects[0]["milestones"] as? [[String: Any]])
        let contract = try #require(milestones.first { $0["id"] as? String == "journal-kontraktudloeb" })
        let statement = try #require((contract["statements"] as? [[String: Any]])?.last)
        #expect(statement["source"] as? String == "portfolio")
        #expect(statement["quote"] is NSNull)
        #expect(statement["line"] as? Int == 12)
    }

    @Test func hostileTextStaysText() throws {
        let document = try object(HostileReconstruction.full)
        let projects = try #require(document["projects"] as? [[String: Any]])
        #expect(projects[0]["name"] as? String == HostileReconstruction.name)
    }

    @Test(
        "The document holds against the schema, by a foreign validator",
        .enabled(if: ForeignValidator.isThere, "python3 with jsonschema is not installed"))
    func documentHoldsAgainstTheSchema() throws {
        for reconstruction in [SampleReconstruction.full, HostileReconstruction.full] {
            let complaint = try ForeignValidator.complaint(
                about: JSONExport.document(reconstruction), schema: JSONExport.schema)
            #expect(complaint == "")
        }
    }
}
