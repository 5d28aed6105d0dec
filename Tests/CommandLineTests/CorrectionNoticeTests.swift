import Foundation
import Testing

@Suite("A correction that names nothing")
struct CorrectionNoticeTests {
    private static func warnings(_ correction: String, _ arguments: String...) throws -> String {
        let folder = try Folder.sample()
        let portfolio = String(decoding: try folder.read("portfolio.yaml"), as: UTF8.self)
        try folder.write(portfolio + "corrections:\n" + correction, to: "portfolio.yaml")
        return try Program.run(["projects", "--language", "en"] + arguments, in: folder).errors
    }

    @Test(
        "is told with its line, what is not there and what may have been meant",
        arguments: [
            (
                "  - unlink: mithkt\n    meeting: direktionen-2016-06-21\n    item: 3\n",
                "there is no project 'mithkt', so this correction does nothing; did you mean 'mithtk'?"
            ),
            (
                "  - link: mithtk\n    meeting: direktionen-2016-06-21.md\n    item: 3\n",
                "there is no meeting 'direktionen-2016-06-21.md', so this correction does nothing; did you mean "
                    + "'direktionen-2016-06-21'?"
            ),
            (
                "  - link: mithtk\n    meeting: direktionen-2017-05-08\n    item: 99\n",
                "has no item '99', so this correction does nothing; write one of 1, 2"
            ),
            (
                "  - confirm: xyzzy\n    on: 2017-10-17\n",
                "there is no milestone 'xyzzy', so this correction does nothing; write an id"
            ),
            ("  - same: xyzzy\n    as: plugh\n", "there is no milestone 'xyzzy'"),
            ("  - depends: xyzzy\n    on: plugh\n", "there is no milestone 'xyzzy'"),
        ])
    func told(correction: String, words: String) throws {
        let warnings = try Self.warnings(correction)
        #expect(warnings.contains("portfolio.yaml:24: "))
        #expect(warnings.contains(words))
    }

    @Test("is not told of what was only said later than the day that is asked for")
    func earlier() throws {
        let link = "  - link: kmd-udbud\n    meeting: direktionen-2017-05-08\n    item: 1\n"
        #expect(try Self.warnings(link, "--as-of", "2016-07-01").isEmpty)
        #expect(try Self.warnings(link).isEmpty)
    }
}
