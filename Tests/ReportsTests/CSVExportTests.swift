import Portfolio
import Testing

@testable import Reports

@Suite struct CSVExportTests {
    private func csv(
        _ name: ModelTable.Name, _ reconstruction: Reconstruction, _ dialect: CSVExport.Dialect,
        _ language: DisplayLanguage
    ) -> [UInt8] {
        CSVExport.document(ModelTable(name, of: reconstruction, lights: LightRules(), language), dialect: dialect)
    }

    private func lines(_ bytes: [UInt8]) -> [String] {
        String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").map(String.init)
    }

    @Test func statusHasARowForEachMilestoneAndPhase() {
        let lines = lines(csv(.milestones, SampleReconstruction.full, .plain, .danish))
        #expect(lines.count == 7)
        #expect(lines[0].hasPrefix("Projekt,Navn,Type,Status,Tidligst,Senest"))
        #expect(
            lines[4].hasPrefix(
                "Nyt journalsystem,Overgang,milepæl,flyttet,2023-11-06,2023-11-06,2023-09-04,2023-09-04,63"))
    }

    @Test func meetingsHaveARowForEachTouch() {
        let lines = lines(csv(.meetings, SampleReconstruction.full, .plain, .english))
        #expect(lines.count == 9)
        #expect(
            lines[1].contains(
                "2023-03-14,Direktionen,3,Nyt journalsystem: tidsplan,subject,case number 23/1107,approved"))
    }

    @Test func danishExcelGetsSemicolonsAndAByteOrderMark() {
        let bytes = csv(.milestones, SampleReconstruction.full, .danishExcel, .danish)
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        #expect(String(decoding: bytes, as: UTF8.self).contains("Nyt journalsystem;Overgang;milepæl"))
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+45 1234", "'+45 1234"), ("-7", "-7"), ("-7+2", "'-7+2"), ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"), ("Åbning", "Åbning"), ("a=b", "a=b"), ("", ""),
    ])
    func formulaIsText(_ cell: String, _ guarded: String) {
        var table = CSVTable(.plain)
        table.row([cell])
        #expect(String(decoding: table.bytes, as: UTF8.self) == guarded + "\r\n")
    }

    @Test func hostileCellsStayCells() {
        let lines = lines(csv(.milestones, HostileReconstruction.full, .plain, .danish))
        #expect(lines.count == 3)
        #expect(lines[1].contains("'=cmd|' /C calc'!A0"))
        #expect(lines[2].contains(",'+1,fase,"))
    }
}
