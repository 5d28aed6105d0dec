import Foundation
import Scheduling
import Testing

/// A plan and what the independent reference beside it (`Cases/reference.py`) says of it.
struct ReferenceCase: CustomTestStringConvertible {
    let name: String
    let plan: String
    let expected: [String]

    var testDescription: String { name }

    static func all() throws -> [ReferenceCase] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases/networks.txt")
        let text = try String(contentsOf: file, encoding: .utf8)
        return text.components(separatedBy: "\n\n").filter { !$0.isEmpty }.map { block in
            let lines = block.split(separator: "\n").map(String.init)
            return ReferenceCase(name: lines[0], plan: lines[1], expected: Array(lines[2...]))
        }
    }
}

@Suite("Scheduling agrees with an independent reference")
struct ReferenceNetworkTests {
    @Test("on networks of every shape")
    func agrees() throws {
        for reference in try ReferenceCase.all() {
            let lines = try lines(of: Plan(json: Array(reference.plan.utf8)))
            #expect(lines == reference.expected, "\(reference.name): \(reference.plan)")
        }
    }

    private func lines(of plan: Plan) throws -> [String] {
        do {
            let schedule = try plan.schedule()
            let csv = String(decoding: plan.csv(schedule), as: UTF8.self).split(separator: "\n").dropFirst()
            return csv.map(String.init)
                + schedule.missedDeadlines.map { "missed \(plan.id(of: $0.activity)) \($0.missedBy)" }
        } catch {
            guard case .cycle = error.problem else { throw error }
            return ["cycle"]
        }
    }
}
