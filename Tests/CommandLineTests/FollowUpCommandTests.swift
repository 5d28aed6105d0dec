import Foundation
import Testing

@Suite("The follow-up of what was decided")
struct FollowUpCommandTests {
    private static func folder() throws -> Folder {
        let folder = try Folder()
        try folder.write("projects:\n  - id: bad\n    name: Havnebadet\n    cases: [30/17]\n", to: "portfolio.yaml")
        let asked = """
            # REFERAT Havneudvalget d. 15-01-2030

            ## **Punkt 1: Havnebadet**

            30/17

            ### **Beslutning**

            Godkendt. Forvaltningen skal undersøge badebroens pæle inden 1. marts 2030.

            ## **Punkt 2: Isboden**

            ### **Beslutning**

            Formanden kontakter ejeren af isboden.

            """
        try folder.write(asked, to: "minutes/havneudvalget-2030-01-15.md")
        let later = """
            # REFERAT Havneudvalget d. 09-04-2030

            ## **Punkt 1: Isboden**

            ### **Sagsfremstilling**

            Formanden har kontaktet ejeren af isboden.

            ### **Beslutning**

            Taget til efterretning.

            """
        try folder.write(later, to: "minutes/havneudvalget-2030-04-09.md")
        return folder
    }

    private static func rows(_ arguments: String..., in folder: Folder) throws -> [[String: Any]] {
        let output = try Program.run(["follow-up", "--json"] + arguments, in: folder).output
        return try #require(JSONSerialization.jsonObject(with: output) as? [[String: Any]])
    }

    @Test("tells what is late first, and what was done with the words that say so")
    func told() throws {
        let folder = try Self.folder()
        let rows = try Self.rows(in: folder)
        #expect(rows.map { $0["state"] as? String } == ["late", "done"])
        #expect(rows.first?["owner"] as? String == "Forvaltningen")
        #expect(rows.first?["projects"] as? [String] == ["bad"])
        #expect(rows.last?["told"] as? String == "Formanden har kontaktet ejeren af isboden.")
        let text = try Program.run("follow-up", in: folder).text
        #expect(text.contains("overskredet (1)"))
        #expect(text.contains("intet herom i 1 senere referat"))
    }

    @Test("tells only what is open, one's own, due before a day, or of a project")
    func chosen() throws {
        let folder = try Self.folder()
        #expect(try Self.rows("--open", in: folder).map { $0["state"] as? String } == ["late"])
        #expect(try Self.rows("--owner", "formand", in: folder).map { $0["item"] as? String } == ["2"])
        #expect(try Self.rows("--before", "2030-03-02", in: folder).count == 1)
        #expect(try Self.rows("--before", "2030-02-28", in: folder).isEmpty)
        #expect(try Self.rows("havnebadet", in: folder).count == 1)
        #expect(try Self.rows("--as-of", "2030-01-20", in: folder).map { $0["state"] as? String } == ["open", "open"])
    }
}
