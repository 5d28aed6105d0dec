import Foundation
import Testing

/// Plans of Microsoft Project hold the dates that their own program made of them; `Tests/Benchmarks/plans.py` compares.
@Suite(
    "Plans compared with the dates stored in them",
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")))
struct StoredPlanTests {
    private static let comparison = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../Benchmarks/plans.py")

    @Test("are equal, by the day where they store no hours, or told to contradict themselves")
    func comparison() throws {
        let result = try Program.run(
            [Self.comparison.path, Program.executable.path], program: URL(filePath: "/usr/bin/python3"))
        let words = Dictionary(
            result.lines.compactMap { line -> (String, String)? in
                let parts = line.split(separator: ".xml: ", maxSplits: 1).map(String.init)
                return parts.count == 2 ? (parts[0], parts[1]) : nil
            }, uniquingKeysWith: { first, _ in first })
        #expect(words["manual-summary"] == "2 of 2 rows equal")
        #expect(words["late"] == "3 of 3 rows equal")
        #expect(words["days"] == "2 of 2 rows equal, by the day")
        #expect(words["stale"]?.contains("nothing waits for row 1, which must be done by 2018-06-06") == true)
        #expect(words["room-and-none"]?.contains("row 1 has room and must be done on the day it is done") == true)
        #expect(words["no-length"]?.contains("row 1 takes no time and lasts from") == true)
        #expect(words["starts-at-its-end"]?.contains("starts at the moment it ends") == true)
        #expect(result.lines.last == "3 of 7 plans equal (0 without dates), 4 contradict themselves, 0 differ")
    }
}
