import Foundation
import Testing

@Suite("redthread schedule")
struct ScheduleCommandTests {
    private static let plan = """
        {"format": "neutral-project/1", "name": "Ny skole", "start": "2017-12-18",
         "calendar": {"workdays": [1, 2, 3, 4, 5], "holidays": ["2017-12-25", "2017-12-26"]},
         "tasks": [{"id": "udbud", "duration": 5},
                   {"id": "valg", "duration": 0, "milestone": true, "deps": [{"on": "udbud", "type": "FS", "lag": 2}]},
                   {"id": "byg", "name": "Byggeri", "duration": 12, "deps": [{"on": "valg"}], "not_after": 15}]}
        """

    private func folder(_ plan: String = plan) throws -> Folder {
        let folder = try Folder()
        try folder.write(plan, to: "plan.json")
        return folder
    }

    @Test("prints offsets as CSV, and tells on standard error what cannot be met")
    func csv() throws {
        let folder = try folder()
        let result = try Program.run("schedule", folder.path + "/plan.json", "--format", "csv")
        #expect(result.code == 0)
        #expect(
            result.lines == [
                "id,es,ef,ls,lf,total_float,free_float,critical", "udbud,0,5,-4,1,-4,0,true", "valg,7,7,3,3,-4,0,true",
                "byg,7,19,3,15,-4,0,true",
            ])
        #expect(result.errors.contains("»byg«") && result.errors.contains("4 for sent"))
    }

    @Test("prints days as JSON")
    func json() throws {
        let folder = try folder()
        let result = try Program.run("schedule", folder.path + "/plan.json", "--format", "json")
        let document = try #require(try JSONSerialization.jsonObject(with: result.output) as? [String: Any])
        let tasks = try #require(document["tasks"] as? [[String: Any]])
        #expect(tasks[2]["early_start"] as? String == "2017-12-29")
        #expect((document["conflicts"] as? [Any])?.count == 1)
    }

    @Test("draws a Gantt chart")
    func diagram() throws {
        let folder = try folder()
        let result = try Program.run("schedule", folder.path + "/plan.json", "--diagram", folder.path + "/plan.svg")
        #expect(result.code == 0)
        let svg = String(decoding: try folder.read("plan.svg"), as: UTF8.self)
        #expect(svg.contains("<svg") && svg.contains("Byggeri"))
    }

    @Test("shows what a delay moves")
    func delay() throws {
        let folder = try folder()
        let result = try Program.run("schedule", folder.path + "/plan.json", "--delay", "udbud=3d", "--format", "csv")
        #expect(result.lines.count == 4)
        #expect(result.text.contains("byg,Byggeri,3,2017-12-29,2018-01-03"))
        #expect(result.errors.contains("3 senere"))
    }

    @Test("draws the plan with its delay")
    func delayedDiagram() throws {
        let folder = try folder()
        for delay in ["udbud=0d", "udbud=30d"] {
            let file = "\(folder.path)/\(delay).svg"
            let result = try Program.run(
                "schedule", folder.path + "/plan.json", "--delay", delay, "--diagram", file)
            #expect(result.code == 0)
        }
        let (before, after) = (try folder.read("udbud=0d.svg"), try folder.read("udbud=30d.svg"))
        #expect(String(decoding: after, as: UTF8.self).contains("Byggeri"))
        #expect(before != after)
    }

    @Test("draws what is tried of a project beside what was said, and says in the picture what is tried")
    func triedProject() throws {
        let folder = try Folder.sample()
        let (plain, tried) = (folder.path + "/a.svg", folder.path + "/b.svg")
        try Program.run("schedule", "kmd-udbud", "-C", folder.path, "--diagram", plain)
        try Program.run(
            "schedule", "kmd-udbud", "-C", folder.path, "--delay", "leverandør valgt=45d", "--diagram", tried)
        let (before, after) = (
            String(decoding: try folder.read("a.svg"), as: UTF8.self),
            String(decoding: try folder.read("b.svg"), as: UTF8.self)
        )
        #expect(after.contains("før det, der prøves") && !before.contains("før det, der prøves"))
        #expect(after.contains("Prøvet: »Leverandør valgt« +45 d: »Udløb af den gældende kontrakt« overskrides med"))
        try Program.run(
            "timeline", "kmd-udbud", "-C", folder.path, "--delay", "leverandør valgt=45d", "-o", folder.path + "/c.svg")
        #expect(String(decoding: try folder.read("c.svg"), as: UTF8.self).contains("+45 d"))
    }

    @Test("tries several delays and dates of a plan at once, and names the task that one most likely meant")
    func several() throws {
        let folder = try folder()
        let file = folder.path + "/plan.json"
        let both = try Program.run(
            "schedule", file, "--delay", "udbud=1d", "--set", "byg=2018-01-03", "--format", "csv")
        #expect(both.lines.contains { $0.hasPrefix("valg,valg,1,") })
        #expect(both.lines.contains { $0.hasPrefix("byg,Byggeri,3,2017-12-29,2018-01-03") })
        let unknown = try Program.run("schedule", file, "--delay", "udbd=3d")
        #expect(unknown.code == 64 && unknown.errors.contains("udbud"))
    }

    @Test("names file, line and column of what is wrong, and ends with a code for bad data")
    func errors() throws {
        let broken = try folder("{\"tasks\": [{\"id\": \"a\",\n\"duration\": -1}]}")
        let result = try Program.run("schedule", broken.path + "/plan.json", "--language", "en")
        #expect(result.code == 65)
        #expect(result.errors.contains("plan.json:2:13: the duration -1 is negative"))
        #expect(result.output.isEmpty)
        #expect(try Program.run("schedule", broken.path + "/other.json").code == 66)
    }

    @Test("puts a project's milestones in their windows, with their ground")
    func project() throws {
        let folder = try Folder.sample()
        let result = try Program.run("schedule", "mithtk", "-C", folder.path)
        #expect(result.code == 0)
        #expect(result.lines.contains { $0.contains("uge 42, 2017") && $0.contains("sagt") })
        let unknown = try Program.run("schedule", "mithtk", "-C", folder.path, "--delay", "Månelanding=14d")
        #expect(unknown.code == 64)
        #expect(unknown.errors.contains("Månelanding"))
    }
}
