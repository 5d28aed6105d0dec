import Testing

@Suite("The room before a hard end")
struct HardEndTests {
    private func folder() throws -> Folder {
        let folder = try Folder()
        try folder.write("projects:\n  - id: journal\n    name: Journalsystem\n", to: "portfolio.yaml")
        try folder.write(
            """
            Egelund Kommune
            Digitaliseringsudvalget
            Dato: 10. august 2017

            1. Journalsystem
            Kontrakten udløber den 31. december 2018. Leverandøren vælges i september 2018.
            Leverandøren skal være valgt mindst 5 måneder før udløbet af kontrakten.
            """, to: "minutes/1.txt")
        return folder
    }

    @Test("stands in the table of a project, and in its data with the name of the end")
    func stands() throws {
        let folder = try folder()
        let table = try Program.run("schedule", "journal", in: folder)
        #expect(table.lines.contains { $0.contains("59 dage") })
        let data = try Program.run("schedule", "journal", "--format", "json", in: folder)
        #expect(data.text.contains("\"totalSlackDays\" : -59") || data.text.contains("\"totalSlackDays\":-59"))
        #expect(data.text.contains("Udløb af kontrakt"))
    }

    @Test("is explained by the words that set the end")
    func isExplained() throws {
        let told = try Program.run("explain", "Valg af leverandøren", in: folder())
        #expect(told.text.contains("59 dage for sent til »Udløb af kontrakt, 31. dec. 2018«"))
        #expect(told.text.contains("»Kontrakten udløber den 31. december 2018.«"))
        let end = try Program.run("explain", "Udløb af kontrakt", in: folder())
        #expect(end.text.contains("tidligst 5 måneder"))
    }
}
