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

    private func tender(_ choice: String) throws -> Folder {
        let folder = try Folder()
        try folder.write("projects:\n  - id: drift\n    name: Ny driftsleverandør\n", to: "portfolio.yaml")
        try folder.write(
            """
            Egelund Kommune
            Digitaliseringsudvalget
            Dato: 10. august 2017

            1. Ny driftsleverandør
            \(choice) Den nye leverandør har brug for 5-6 måneder til at overtage driften.
            Kontrakten udløber den 31. december 2018 og kan ikke forlænges.
            """, to: "minutes/1.txt")
        return folder
    }

    @Test("goes from as little as to as much as the time before it leaves, with the words on both")
    func ranges() throws {
        let folder = try tender("Leverandøren vælges i juni 2018.")
        let status = try Program.run("status", in: folder).text.split(whereSeparator: \.isWhitespace).joined(
            separator: " ")
        #expect(status.contains("kan vente 0–31 dage uden at overskride »Udløb af kontrakt« (31. dec. 2018)"))
        #expect(status.contains("»Overtagelse af drift« tager 5–6 måneder"))
        #expect(status.contains("kan ikke forlænges.«") && status.contains("5-6 måneder til at overtage driften.«"))
    }

    @Test("names the end that a delay breaks, and by how much at most")
    func breaks() throws {
        let folder = try tender("Leverandøren vælges i juni 2018.")
        let broken = try Program.run("schedule", "drift", "--delay", "Valg af leverandøren=30d", in: folder).errors
        #expect(broken.contains("»Udløb af kontrakt« (31. dec. 2018) overskrides med op til 30 dage"))
        let set = try Program.run("schedule", "drift", "--set", "Valg af leverandøren=2018-09-01", in: folder).errors
        #expect(set.contains("overskrides med 32–60 dage"))
    }

    @Test("is tried in status and dependencies by the same options and words")
    func isTried() throws {
        let folder = try tender("Leverandøren vælges i juni 2018.")
        let options = ["--delay", "Valg af leverandøren=10d", "--set", "Valg af leverandøren=2018-07-20"]
        let headline = "Prøvet: »Valg af leverandøren« +10 d, »Valg af leverandøren« 20. juli 2018"
        let status = try Program.run(["status", "drift"] + options, in: folder)
        let words = status.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(words.contains("30. juli 2018") && words.contains("+30 d (prøvet; før"))
        #expect(words.contains("kan komme op til 30 dage for sent til »Udløb af kontrakt«"))
        #expect(status.errors.contains(headline))
        let picture = try Program.run(["dependencies", "drift", "-o", "-"] + options, in: folder).text
        #expect(picture.contains(headline) && picture.contains("+30 d · før: juni 2018"))
        let data = try Program.run(["status", "drift", "--json"] + options, in: folder).text
        #expect(data.contains("\"triedDays\" : 30"))
        #expect(try !Program.run("status", "drift", "--json", in: folder).text.contains("triedDays"))
        let plain = try Program.run("status", "drift", "--format", "csv", in: folder).lines
        let tried = try Program.run(["status", "drift", "--format", "csv"] + options, in: folder).lines
        #expect(tried[0] == plain[0] + ",\"Prøvet, dage\",\"Prøvet fra, tidligst\",\"Prøvet fra, senest\"")
        #expect(tried.contains { $0.hasSuffix(",30,2018-06-01,2018-06-30") })
        let twice = options + ["--set", "Leverandør valgt=2018-07-21"]
        #expect(try Program.run(["status", "drift"] + twice, in: folder).code == 64)
    }

    @Test("is missed where the end itself is tried too early, and by what its name is in other words")
    func endIsTried() throws {
        let folder = try tender("Leverandøren vælges i juni 2018.")
        let early = try Program.run("status", "drift", "--set", "Udløb af kontrakt=2018-09-01", in: folder)
        #expect(early.errors.contains("»Udløb af kontrakt« overskrides med 61–121 dage"))
        let akin = try Program.run("status", "drift", "--delay", "Leverandør valgt=30d", in: folder)
        #expect(akin.errors.contains("»Valg af leverandøren« +30 d"))
        #expect(akin.text.contains("(udledt)"), "what nobody dated stays derived")
        #expect(try Program.run("status", "drift", "--delay", "Leverandør hentet=30d", in: folder).code == 64)
        #expect(try Program.run("status", "drift", "--delay", " =3d", in: folder).errors.contains("--delay"))
        #expect(try Program.run("status", "--forecast", "--delay", "Leverandør valgt=30d", in: folder).code == 64)
    }

    @Test("tells of a last day that lies after an end that it may keep, in status, report and picture")
    func liesAfter() throws {
        let folder = try Folder()
        try folder.write("projects:\n  - id: kaj\n    name: Ny kaj\n", to: "portfolio.yaml")
        try folder.write(
            """
            Egelund Kommune
            Teknisk Udvalg
            Dato: 10. august 2017

            1. Ny kaj
            Arbejdet på kajen skal være afsluttet senest 30. juni 2018. Tilladelsen udløber den 1. januar 2018.
            Arbejdet på kajen skal være afsluttet, før tilladelsen udløber.
            """, to: "minutes/1.txt")
        let told = "kan komme op til 180 dage for sent til »Udløb af tilladelse« (1. jan. 2018)"
        let status = try Program.run("status", in: folder).text
        #expect(status.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(told), "\(status)")
        #expect(try Program.run("report", "-o", "-", in: folder).text.contains("kan komme op til 180 dage for sent"))
        #expect(try Program.run("timeline", "kaj", "-o", "-", in: folder).text.contains("op til 180 d for sent"))
    }

    @Test(
        "is missed by one figure in headline, rows, bars and data, and what nobody dated is a window before and after")
    func isOneFigure() throws {
        let folder = try tender("Leverandøren vælges i juni 2018.")
        let options = ["--set", "Valg af leverandøren=2018-09-01"]
        let status = try Program.run(["status", "drift"] + options, in: folder)
        let words = status.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(status.errors.contains("»Udløb af kontrakt« overskrides med 32–60 dage"))
        #expect(words.contains("kommer 32–60 dage for sent til »Udløb af kontrakt«"))
        // Five to six months from 2 September on end from 1 February to 1 March.
        #expect(words.contains("+60 d (prøvet; før"))
        let picture = try Program.run(["timeline", "drift", "-o", "-"] + options, in: folder).text
        #expect(picture.contains("32–60 d for sent") && !picture.contains("63 d for sent"))
        #expect(picture.contains("2. sep. 2018 – 1. mar. 2019"))
        let data = try Program.run(["schedule", "drift", "--json"] + options, in: folder).text
        #expect(data.contains("\"missedBy\" : 60") && data.contains("\"missedByLeast\" : 32"))
    }

    @Test("tells from which delay on an end may be overrun, and from which on it surely is")
    func breaksAt() throws {
        let folder = try tender("Leverandøren vælges i juni 2018.")
        let tried = try Program.run("schedule", "drift", "--json", "--delay", "Valg af leverandøren=40d", in: folder)
        #expect(tried.errors.contains("kan overskrides fra 1 dag, overskrides sikkert fra 32 dage"))
        #expect(tried.errors.contains("overskrides med 9–40 dage"))
        #expect(tried.text.contains("\"breaksAt\" : 1,") && tried.text.contains("\"breaksSurelyAt\" : 32"))
    }

    @Test("is negative, as a range of days, beside the date that was said")
    func keepsWhatWasSaid() throws {
        let folder = try tender("Leverandøren vælges i august 2018.")
        let table = try Program.run("schedule", "drift", in: folder).text
        #expect(table.contains("aug. 2018 ") && table.contains("−1…−59 d") && table.contains("strider mod"))
        let data = try Program.run("schedule", "drift", "--json", in: folder).text
        #expect(data.contains("\"slackDays\" : -59") && data.contains("\"lateAtLeastDays\" : 1"))
    }

    @Test("names the other ends behind a step beside the nearest")
    func namesOtherEnds() throws {
        let folder = try Folder()
        try folder.write("projects:\n  - id: hal\n    name: Ny hal\n", to: "portfolio.yaml")
        try folder.write(
            """
            Egelund Kommune
            Teknisk Udvalg
            Dato: 10. august 2017

            1. Ny hal
            Hallen opføres i april 2018. Hallen skal være opført, før lejemålet udløber.
            Hallen skal være opført, før tilladelsen udløber.
            Lejemålet udløber den 1. august 2018. Tilladelsen udløber den 1. juni 2018.
            """, to: "minutes/1.txt")
        let table = try Program.run("schedule", "hal", in: folder).text.split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
        #expect(table.contains("32 dage i luft før »Udløb af tilladelse«; 93 dage i luft før »Udløb af lejemålet«"))
        let data = try Program.run("export", "--format", "json", in: folder).text
        #expect(data.contains("\"alsoLimitedBy\""))
        let picture = try Program.run("dependencies", "hal", "-o", "-", in: folder).text
        #expect(picture.contains("93 dage i luft før »Udløb af lejemålet«"))
        let status = try Program.run("status", in: folder).text
        #expect(status.contains("»Udløb af lejemålet«") && status.contains("»Udløb af tilladelse«"))
    }

    @Test("is told of each of several ends that may be meant, and the time before them stays behind the choice")
    func severalEnds() throws {
        let folder = try tender(
            "Leverandøren vælges den 1. juni 2018. Licensen udløber den 30. november 2018 og kan ikke forlænges.")
        let status = try Program.run("status", in: folder).text.split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
        #expect(status.contains("Overtagelse af drift 2. juni") && status.contains("(udledt)"))
        #expect(status.contains("til »Udløb af licensen« (30. nov. 2018): »Overtagelse af drift« tager 5–6 måneder"))
        #expect(status.contains("dage uden at overskride »Udløb af kontrakt«"))
        let open = try tender(
            "Leverandøren vælges den 1. juni 2018. Driftsaftalen udløber den 1. maj 2019, men kan forlænges.")
        #expect(try Program.run("status", in: open).text.contains("Overtagelse af drift"))
    }

    @Test("is missed by a range of days where the time before it is itself set on a day, or comes earlier")
    func setsTheTime() throws {
        let folder = try tender("Leverandøren vælges i juni 2018.")
        let set = try Program.run("status", "drift", "--set", "Overtagelse af drift=2018-09-01", in: folder)
        #expect(set.errors.contains("overskrides med 31–59 dage") && set.text.contains("31–59 dage for sent"))
        let early = try Program.run(
            "schedule", "drift", "--set", "Valg af leverandøren=2018-05-01", "--format", "csv", in: folder)
        #expect(early.text.contains("−60 d,2. juni – 31. dec. 2018,2. maj – 1. nov. 2018"))
        let late = try Program.run(
            "schedule", "drift", "--set", "Valg af leverandøren=2018-07-15", "--format", "csv", in: folder)
        #expect(late.text.contains("+15 d,2. juni – 31. dec. 2018,16. juli 2018 – 15. jan. 2019"))
        let end = try Program.run("status", "drift", "--set", "Udløb af kontrakt=2018-09-01", in: folder)
        #expect(!end.errors.contains("for tidligt") && end.text.contains("(udledt)"))
    }

    @Test("contradicts a choice that comes too late")
    func contradicts() throws {
        let late = try Program.run("check", in: tender("Leverandøren vælges i september 2018."))
        #expect(late.text.contains("modstrid"))
        let early = try Program.run("check", in: tender("Leverandøren vælges i juni 2018."))
        #expect(!early.text.contains("modstrid"))
    }

    @Test("lets begin on the day after it what the time before it leads to")
    func handsOver() throws {
        let folder = try tender("Den nye drift begynder den 1. januar 2019.")
        #expect(try !Program.run("check", in: folder).text.contains("modstrid"))
        let table = try Program.run("schedule", "drift", in: folder).text
        #expect(table.contains("1. jan. 2019") && table.contains("senest 31. juli 2018"))
        #expect(table.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains("senest 30. juni"))
    }

    @Test("names the milestone that is most like one that there is not")
    func namesNearest() throws {
        let told = try Program.run(
            "schedule", "drift", "--set", "Valg af leverandørn=2018-09-01",
            in: tender("Leverandøren vælges i juni 2018."))
        #expect(told.code == 64)
        #expect(told.errors.contains("Valg af leverandøren"))
    }
}
