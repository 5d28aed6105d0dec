import Portfolio

/// Four meetings of an invented municipality, from spring to autumn 2023.
enum SampleMeetings {
    static let march = meeting("dir-2023-03-14", day(2023, 3, 14)) { draft in
        draft.item(
            "3", "Nyt journalsystem: tidsplan", case: "23/1107",
            parts: [
                (.background, "Baggrund", "Kontrakten på det gamle journalsystem udløber med udgangen af 2023."),
                (
                    .presentation, "Sagsfremstilling",
                    "Udbuddet offentliggøres i april 2023. Overgangen til det nye journalsystem sker mandag den "
                        + "4. september 2023. Uddannelse af superbrugere gennemføres i uge 33 og 34."
                ),
                (.recommendation, "Indstilling", "At tidsplanen godkendes."),
            ], decisions: [("Tidsplanen blev godkendt.", .approved)], attachments: ["Tidsplan, version 1"])
        draft.item(
            "5", "Fælles borgerportal",
            parts: [
                (
                    .presentation, "Sagsfremstilling",
                    "Borgerportalen bygger på det nye journalsystem og kan tidligst åbnes, når overgangen er sket."
                )
            ], decisions: [("Udsat til mødet i maj.", .postponed)], postponedTo: day(2023, 5, 9))
    }

    static let may = meeting("dir-2023-05-09", day(2023, 5, 9)) { draft in
        draft.item(
            "2", "Status på nyt journalsystem", case: "23/1107",
            parts: [
                (
                    .presentation, "Sagsfremstilling",
                    "Udbuddet blev offentliggjort den 21. april 2023. Overgangen ventes nu i uge 40, da leverandøren "
                        + "mangler to konsulenter. Pilotdrift foreslås i september 2023."
                )
            ], decisions: [("Taget til efterretning.", .noted)])
    }

    static let august = meeting("dir-2023-08-15", day(2023, 8, 15)) { draft in
        draft.item(
            "4", "Journalsystemet: beslutning om pilot", case: "23/1107",
            parts: [
                (
                    .presentation, "Sagsfremstilling",
                    "Overgangen til journalsystemet sker den 6. november 2023. Pilotdriften løber fra den "
                        + "2. oktober til den 20. oktober 2023."
                )
            ], decisions: [("Drøftet. Sagen genoptages.", .discussed)])
        draft.item(
            "6", "Ny genbrugsstation: orientering", case: "22/0419",
            parts: [
                (.presentation, "Sagsfremstilling", "Genbrugsstationen åbnede den 1. juni 2023 som planlagt.")
            ], decisions: [("Orienteringen blev taget til efterretning.", .noted)])
    }

    static let september = meeting("oek-2023-09-19", day(2023, 9, 19), body: "Økonomiudvalget") { draft in
        draft.item(
            "11", "Halvårsregnskab",
            parts: [
                (
                    .economy, "Økonomi",
                    "Journalsystemet har et merforbrug på 1,2 mio. kr. Skolebussen afventer en afgørelse."
                )
            ], decisions: [("Godkendt.", .approved)])
        draft.item("12", "Køb af areal", closed: true)
    }

    static let all = [march, may, august, september]

    private static func meeting(
        _ id: Meeting.ID, _ date: Day, body: String = "Direktionen", _ build: (inout MinutesDraft) -> Void
    ) -> Meeting {
        var draft = MinutesDraft(id, on: date, body: body)
        build(&draft)
        return draft.meeting
    }
}
