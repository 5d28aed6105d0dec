import Testing

/// From a sentence that the end of a page breaks to the milestone that `status` tells of it.
@Suite("Sentences over the end of a page")
struct PageEndTests {
    private static let text =
        " Kommunen har fået to bud på arbejdet, og det billigste ligger under overslaget. Naboerne får besked med et brev, og der "
        + "er søgt om tilskud hos fonden, som svarer. Udgiften dækkes af puljen til anlæg, som har plads til den i alle år. "

    private func status(_ before: String, _ behind: String, head: String, gap: String) throws -> [String] {
        let folder = try Folder()
        try folder.write("projects:\n  - id: hal\n    name: Ny hal\n    aliases: [hallen]\n", to: "portfolio.yaml")
        try folder.write(
            """
            [1] Nordby Kommune Teknisk Udvalg Referat Mødedato: 4. maj 2021 Punkt 1: Ny hal Sagsfremstilling\(Self.text)\(before)\(gap)\
            [2] \(head)\(behind)\(Self.text)\(gap)\
            [3] \(head)Beslutning Godkendt. Punkt 2: Eventuelt\(Self.text)
            """, to: "minutes/1.txt")
        return try Program.run("status", "hal", in: folder).lines.filter { $0.contains("hallen") }
    }

    @Test(
        "are read whole, dates as well",
        arguments: [
            ("Hallen forventes at åbne", "den 1. juni 2022 i byen.", "1. juni 2022", ["\n", "\n\n"]),
            ("Hallen forventes", "at åbne den 3. marts 2023.", "3. mar. 2023", ["\n", "\n\n"]),
            ("Hallen åbner den 1. juni", "2022 for alle.", "1. juni 2022", ["\n"]),
        ])
    func whole(_ before: String, _ behind: String, _ day: String, _ gaps: [String]) throws {
        for gap in gaps {
            let rows = try status(before, behind, head: "Nordby Kommune Referat 3/2021 ", gap: gap)
            #expect(rows.count == 1 && rows[0].contains(day), "\(rows)")
        }
    }

    @Test("take no date from the head of a page")
    func heads() throws {
        let rows = try status(
            "Hallen forventes", "at åbne, når den er malet.", head: "Byrådet den 9. oktober 2022 side 2 ", gap: "\n")
        #expect(!rows.contains { $0.contains("okt") })
    }
}
