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
            ("Saneringen strækker sig over 14 måneder fra den 1. marts 2021.", "2021-03-01..2022-04-30"),
            ("Opførelsen strækker sig over 2 år fra den 1. marts 2021.", "2021-03-01..2023-02-28"),
            ("Høringen løber over 8 uger fra den 1. marts 2021.", "2021-03-01..2021-04-25"),
            ("Skaterbanen anlægges fra den 1. februar 2021 og varer 3 uger.", "2021-02-01..2021-02-21"),
            ("Fra den 3. maj 2021 og 8 uger frem renoveres taget.", "2021-05-03..2021-06-27"),
            ("Renoveringen varer 3 måneder fra den 1. juni 2021.", "2021-06-01..2021-08-31"),
            ("Anlægsperioden er 18 måneder med start den 1. april 2021.", "2021-04-01..2022-09-30"),
            ("Byggeperioden er på 6 måneder med opstart den 1. maj 2021.", "2021-05-01..2021-10-31"),
            ("Prøveperioden er tre måneder og begynder den 1. marts 2021.", "2021-03-01..2021-05-31"),
            ("Lejeperioden bliver 10 år fra den 1. januar 2022.", "2022-01-01..2031-12-31"),
            ("Lejeaftalen er på 10 år med start den 1. januar 2022.", "2022-01-01..2031-12-31"),
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
            "Broen åbner den 1. maj 2021, og byggeperioden er 3 måneder kortere end ventet.",
            "Vejen åbner den 1. maj 2021, 8 uger før tid.",
        ])
    func others(sentences: String) throws {
        #expect(try rows(sentences).contains { $0.days == "2021-05-01..2021-05-01" })
    }

    @Test(
        "are counted from the event that they are said from",
        arguments: [
            "Aftalen underskrives inden for 3 uger fra rådgivervalget.",
            "Aftalen underskrives senest 3 uger regnet fra valget af rådgiver.",
            "Aftalen underskrives højst 3 uger at regne fra rådgivervalget.",
        ])
    func fromEvents(sentence: String) throws {
        #expect(try rows(Self.choice + sentence).contains { $0.days == "2020-05-04..2020-05-25" })
    }

    @Test(
        "are counted from nothing, and not from the meeting, where nobody knows the event",
        arguments: [
            "Aftalen underskrives inden for 14 dage fra festen.",
            "Aftalen underskrives senest 14 dage efter julefrokosten.",
            "Aftalen underskrives højst 14 dage regnet fra modtagelsen af brevet.",
            "Aftalen underskrives inden for 30 dage regnet fra festen.",
        ])
    func fromUnknown(sentence: String) throws {
        #expect(try rows(sentence).allSatisfy { $0.finishLatest == nil })
    }

    @Test(
        "plan nothing that there is none of",
        arguments: [
            "Der er ingen mulighed for forlængelse af kontrakten efter den 31. december 2020.",
            "Der gives ingen udsættelse af fristen efter den 1. maj 2020.",
            "Der er ingen planer om åbning af hallen i 2021.",
        ])
    func none(sentence: String) throws { #expect(try rows(sentence).isEmpty) }

    @Test("of what must be done for a grant not to be lost are held against the day on which it is lost")
    func lapses() throws {
        let build = "Byggeriet begynder den 1. marts 2021 og varer 6 måneder. "
        let loss = "Tilskuddet bortfalder, hvis byggeriet ikke er afsluttet den 1. juli 2021."
        #expect(try rows(build + loss).first?.totalSlackDays == -61)
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
            ("Arbejdet udføres i uge 54 i 2020.", "»uge 54 i 2020« findes ikke i kalenderen"),
            (
                "Arbejdet udføres i uge 53 i 2021.",
                "»uge 53 i 2021« findes ikke i kalenderen og er læst som 27. dec. 2021 – 9. jan. 2022"
            ),
            ("Hallen åbner i uge 0 i 2021.", "»uge 0 i 2021« findes ikke i kalenderen"),
            ("Hallen åbner den 0. juni 2021.", "»0. juni 2021« findes ikke i kalenderen og er læst som juni 2021"),
            ("Hallen åbner den 32. august 2021.", "»32. august 2021« findes ikke i kalenderen"),
            ("Hallen åbner den 2021-02-30.", "»2021-02-30« findes ikke i kalenderen og er læst som feb. 2021"),
            ("Hallen åbner den 12.13.2021.", "»12.13.2021« findes ikke i kalenderen og er læst som 2021"),
            ("Hallen åbner den 30/2.", "»30/2« findes ikke i kalenderen"),
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
        "tell nothing of numbers that only look like days, and of slips that date nothing",
        arguments: [
            "Grunden er på 30.02.2018 m2.", "Version 30.2.2018 af vejledningen er vedlagt.",
            "Lejlighed 31.6.2018 nr. 3 er solgt.", "Den 29. februar 1900 blev kirken indviet.",
            "Sag 2018-02-30 er vedlagt.",
        ])
    func isNoSlip(sentence: String) throws {
        #expect(try !Program.run("check", "--format", "json", in: folder(sentence)).text.contains("impossible-date"))
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
