extension Language {
    /// Danish as minutes write it.
    public static let danish = Language(
        months: danishMonths, weekdays: danishWeekdays, cardinals: danishCardinals, ordinals: danishOrdinals)

    private static let danishMonths = [
        Month("januar", short: "jan", inflected: "januars", foreign: "january"),
        Month("februar", short: "feb febr", inflected: "februars", foreign: "february"),
        Month("marts", short: "mar", foreign: "march"), Month("april", short: "apr", inflected: "aprils"),
        Month("maj", foreign: "may"), Month("juni", short: "jun", inflected: "junis", foreign: "june"),
        Month("juli", short: "jul", inflected: "julis", foreign: "july"),
        Month("august", short: "aug", inflected: "augusts"),
        Month("september", short: "sep sept", inflected: "septembers"),
        Month("oktober", short: "okt oct", inflected: "oktobers", foreign: "october"),
        Month("november", short: "nov", inflected: "novembers"),
        Month("december", short: "dec", inflected: "decembers"),
    ]

    private static let danishWeekdays = zip(
        ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
        ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    ).map { name, english in
        Weekday(name: name, plural: name + "e", definite: name + "en", past: name + "s", foreign: [english])
    }

    private static let danishCardinals = Number.table([
        "en et én ét": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "syv": 7, "otte": 8, "ni": 9, "ti": 10,
        "elleve": 11, "tolv": 12, "tretten": 13, "fjorten": 14, "femten": 15, "seksten": 16, "sytten": 17,
        "atten": 18, "nitten": 19, "tyve": 20, "tredive": 30, "fyrre": 40, "halvtreds": 50, "tres": 60,
        "halvfjerds": 70, "firs": 80,
        "halvfems": 90,
    ])

    private static let danishOrdinals = Number.table([
        "første": 1, "anden andet": 2, "tredje tredie": 3, "fjerde": 4, "femte": 5, "sjette": 6, "syvende": 7,
        "ottende": 8, "niende": 9, "tiende": 10, "ellevte": 11, "tolvte": 12, "trettende": 13, "fjortende": 14,
        "femtende": 15, "sekstende": 16, "syttende": 17, "attende": 18, "nittende": 19, "tyvende": 20,
        "enogtyvende": 21, "toogtyvende": 22, "treogtyvende": 23, "fireogtyvende": 24, "femogtyvende": 25,
        "seksogtyvende": 26, "syvogtyvende": 27, "otteogtyvende": 28, "niogtyvende": 29, "tredivte": 30,
        "enogtredivte": 31,
    ])
}
