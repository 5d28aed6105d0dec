import Foundation
import Testing

/// From sentences on how long something takes, and by when, to where `schedule` puts it: three of each kind.
@Suite("Lengths of time in sentences")
struct TimeLengthTests {
    private struct Row: Decodable {
        let name: String
        let startEarliest: String?
        let finishLatest: String?
        let totalSlackDays: Int?
        let totalSlackMostDays: Int?
        let limitedBy: String?

        var days: String { "\(startEarliest ?? "")..\(finishLatest ?? "")" }
    }

    private func folder(_ sentences: String) throws -> Folder {
        let folder = try Folder()
        try folder.write("projects:\n  - id: sag\n    name: Nyt anlæg\n", to: "portfolio.yaml")
        try folder.write(
            "Egelund Kommune\nTeknisk Udvalg\nDato: 8. januar 2020\n\n1. Nyt anlæg\nUdvalget orienteres om sagen. \(sentences)\n",
            to: "minutes/1.txt"
        )
        return folder
    }

    private func rows(_ sentences: String) throws -> [Row] {
        let data = try Program.run("schedule", "sag", "--format", "json", in: folder(sentences)).output
        return try JSONDecoder().decode([Row].self, from: data)
    }

    private static let choice = "Rådgiveren vælges den 4. maj 2020. "

    @Test(
        "bound what waits, from one side or the other, by calendar days, working days, weeks, months and years",
        arguments: [
            (
                choice + "Aftalen underskrives senest 3 uger efter, at rådgiveren er valgt.",
                "Underskrivelse 2020-05-04..2020-05-25"
            ),
            (
                choice + "Aftalen underskrives højst en måned efter, at rådgiveren er valgt.",
                "Underskrivelse 2020-05-04..2020-06-04"
            ),
            (
                "Skolen åbner den 4. maj 2020. Klassen skal være flyttet senest 20 dage efter åbningen.",
                "Klassen 2020-05-04..2020-05-24"
            ),
            (
                choice + "Aftalen underskrives inden 40 dage efter, at rådgiveren er valgt.",
                "Underskrivelse 2020-05-04..2020-06-13"
            ),
            (
                "Broen indvies den 4. maj 2020. Stilladset fjernes inden for to uger efter indvielsen.",
                "Fjernelse 2020-05-04..2020-05-18"
            ),
            (
                "Høringen slutter den 4. maj 2020. Planen vedtages inden for 6 uger efter høringen.",
                "Vedtagelse 2020-05-04..2020-06-15"
            ),
            (
                choice + "Aftalen underskrives tidligst 10 arbejdsdage efter, at rådgiveren er valgt.",
                "Underskrivelse 2020-05-19.."
            ),
            (
                "Asfalten lægges den 4. maj 2020. Striberne males tidligst 2 uger efter, at asfalten er lagt.",
                "Striberne 2020-05-18.."
            ),
            (
                "Udbuddet offentliggøres den 4. maj 2020. Tilbud kan tidligst afgives 35 dage efter offentliggørelsen.",
                "Tilbud 2020-06-08.."
            ),
            (
                "Tildeling sker den 4. maj 2020. Aftalen underskrives senest 4 uger efter tildeling.",
                "Underskrivelse 2020-05-04..2020-06-01"
            ),
            (
                "Byggeriet afleveres den 4. maj 2020. Eftersynet holdes senest et år efter afleveringen.",
                "Eftersynet 2020-05-04..2021-05-04"
            ),
            (
                "Lokalplanen vedtages den 4. maj 2020. Tilladelsen gives højst to måneder efter vedtagelsen af lokalplanen.",
                "Tilladelse 2020-05-04..2020-07-04"
            ),
            (
                choice + "Aftalen underskrives ikke senere end 3 uger efter, at rådgiveren er valgt.",
                "Underskrivelse 2020-05-04..2020-05-25"
            ),
            (
                choice + "Aftalen underskrives i løbet af 3 uger efter, at rådgiveren er valgt.",
                "Underskrivelse 2020-05-04..2020-05-25"
            ),
        ])
    func bounds(sentences: String, days: String) throws {
        #expect(try rows(sentences).contains { "\($0.name.prefix { $0 != " " }) \($0.days)" == days })
    }

    @Test(
        "make a phase of what begins on a day",
        arguments: [
            ("Ombygningen begynder den 1. februar 2021 og ventes at vare 8 måneder.", "2021-02-01..2021-09-30"),
            ("Hallens renovering starter den 1. juni 2021 og varer halvandet år.", "2021-06-01..2022-11-30"),
            ("Anlægsarbejdet påbegyndes den 1. marts 2021 og varer 1 måned.", "2021-03-01..2021-03-31"),
            ("Restaureringen varer 5 måneder og begynder 1. oktober 2021.", "2021-10-01..2022-02-28"),
            ("Planforslaget er i høring i 4 uger fra den 1. juni 2021.", "2021-06-01..2021-06-28"),
            ("Den 1. juni 2021 begynder ombygningen, som varer 3 måneder.", "2021-06-01..2021-08-31"),
            ("Ombygningen begynder den 1. juni 2021. Den varer 3 måneder.", "2021-06-01..2021-08-31"),
            ("Udgravningen starter den 3. maj 2021 og tager højst 6 uger.", "2021-05-03..2021-06-13"),
            ("Ombygningen begynder den 1. februar 2021 og varer mindst 8 måneder.", "2021-02-01.."),
            ("Renoveringen starter den 1. juni 2021 og varer ca. 10 uger.", "2021-06-01..2021-08-09"),
        ])
    func phases(sentences: String, days: String) throws {
        #expect(try rows(sentences).map(\.days) == [days])
        #expect(try !Program.run("check", in: folder(sentences)).text.contains("modstrid"))
    }

    @Test(
        "are left alone where they are another's, or counted from what nobody named",
        arguments: [
            "Hallen åbner den 1. maj 2021, men det varer 3 måneder, før den er bemandet.",
            "Anlægget åbner den 1. maj 2021, og det varer et år, før det er fuldt.",
            "Vejarbejdet begynder den 1. maj 2021, men sagsbehandlingen varer 3 måneder.",
        ])
    func others(sentences: String) throws {
        #expect(try rows(sentences).contains { $0.days == "2021-05-01..2021-05-01" })
    }

    @Test("are not counted from the meeting where they are said from an event")
    func fromEvents() throws {
        let told = try rows(Self.choice + "Aftalen underskrives inden for en måned fra rådgivervalget.")
        #expect(told.allSatisfy { $0.finishLatest != "2020-02-08" })
    }

    @Test(
        "contradict a date before the end of what it waits for, with the quotes",
        arguments: [
            (
                "Forsøgsperioden starter den 1. juni 2020 og varer 4 uger.",
                "Ordningen indføres, når forsøget er afsluttet.",
                "Ordningen indføres den 10. juni 2020."
            ),
            (
                "Ombygningen begynder den 1. februar 2021 og varer 8 måneder.",
                "Biblioteket kan først åbne, når ombygningen er færdig.", "Biblioteket åbner den 1. juni 2021."
            ),
            (
                "Høringen starter den 1. marts 2021 og varer 8 uger.",
                "Planen kan først vedtages, når høringen er afsluttet.", "Planen vedtages den 1. april 2021."
            ),
        ])
    func contradicts(length: String, order: String, date: String) throws {
        let told = try Program.run(
            "check", "--format", "json", in: folder([length, order, date].joined(separator: " ")))
        #expect([length, order, date].allSatisfy(told.text.contains))
        for pair in [[length, order], [order, date], [length, date]] {
            let less = try Program.run("check", in: folder(pair.joined(separator: " ")))
            #expect(!less.text.contains("modstrid"), "\(pair)")
        }
    }

    @Test(
        "leave room before an end that others set",
        arguments: [
            (
                "Operatøren vælges i marts 2021. En ny operatør skal have 4-5 måneder til at overtage ruterne. "
                    + "Aftalen udløber den 31. august 2021 og kan ikke forlænges.", 0, 30
            ),
            (
                "Entreprenøren vælges den 1. februar 2022. Den nye entreprenør har brug for 8 uger til at overtage "
                    + "vejene. Kontrakten udløber den 31. marts 2022 og kan ikke forlænges.", 2, 2
            ),
            (
                "Forpagteren vælges i juni 2021. En ny forpagter skal bruge mindst 3 måneder på at overtage kroen. "
                    + "Forpagtningsaftalen udløber den 31. oktober 2021.", 31, 31
            ),
        ])
    func room(sentences: String, least: Int, most: Int) throws {
        let choice = try rows(sentences).first { $0.name.hasPrefix("Valg af") }
        #expect(choice?.totalSlackDays == least && choice?.totalSlackMostDays == most)
    }

    @Test(
        "bind nobody to an end that can be put off",
        arguments: [
            "Aftalen udløber den 31. august 2021, men kan forlænges i to år.",
            "Aftalen udløber den 31. august 2021 med mulighed for forlængelse.",
            "Aftalen udløber den 31. august 2021. Der er option på at forlænge den med et år.",
            "Aftalen kan forlænges. Aftalen udløber den 31. august 2021.",
        ])
    func prolonged(end: String) throws {
        let need = "Operatøren vælges i juni 2021. En ny operatør skal have 4-5 måneder til at overtage ruterne. "
        #expect(try rows(need + end).allSatisfy { $0.limitedBy == nil })
        #expect(try !Program.run("check", in: folder(need + end)).text.contains("modstrid"))
    }

    @Test(
        "tell of days and weeks that the calendar does not have, with the quote",
        arguments: [
            (
                "Udbuddet offentliggøres den 31. juni 2018.",
                "»31. juni 2018« findes ikke i kalenderen og er læst som juni 2018"
            ),
            ("Fristen for tilbud er den 30. februar.", "»30. februar« findes ikke i kalenderen"),
            ("Arbejdet udføres i uge 54 i 2020.", "»uge 54 i 2020« findes ikke i kalenderen og er læst som 2020"),
            ("Broen åbner den 31/4 2020.", "»31/4 2020« findes ikke i kalenderen og er læst som apr. 2020"),
            ("Hallen indvies den 29. februar 2021.", "»29. februar 2021« findes ikke i kalenderen"),
        ])
    func impossible(sentence: String, told: String) throws {
        let check = try Program.run("check", "--format", "json", in: folder(sentence)).text
        #expect(check.contains("impossible-date") && check.contains(told), "\(check)")
        let possible =
            "Hallen indvies den 29. februar 2020 og afleveres den 31/5 2020, og arbejdet udføres i uge 53 i 2020."
        #expect(try !Program.run("check", "--format", "json", in: folder(possible)).text.contains("impossible-date"))
    }

    @Test(
        "place between its neighbours what nobody dated",
        arguments: [
            "Programmet godkendes den 3. marts 2021. Licitationen kan først holdes, når det er godkendt. Entreprenøren "
                + "kan først vælges, når licitationen er holdt. Entreprenøren vælges den 1. september 2021.",
            "Ansøgningen vedtages den 3. marts 2021. Udbuddet kan først offentliggøres, når den er vedtaget. Rådgiveren "
                + "kan først vælges, når udbuddet er offentliggjort. Rådgiveren vælges den 1. september 2021.",
            "Forslaget vedtages den 3. marts 2021. Tilladelsen kan først gives, når det er vedtaget. Byggeriet kan først "
                + "begynde, når tilladelsen er givet. Byggeriet begynder den 1. september 2021.",
        ])
    func windows(sentences: String) throws {
        #expect(try rows(sentences).contains { $0.days == "2021-03-03..2021-09-01" })
        let picture = try Program.run("timeline", "sag", "-o", "-", in: folder(sentences))
        #expect(picture.text.contains("3. mar. – 1. sep. 2021 · udledt"))
        let status = try Program.run("status", "sag", in: folder(sentences)).text
        #expect(status.contains("(udledt)"))
    }
}
