/// What the rules of DurationRules read, and what they leave alone.
extension Rule.Examples {
    static let attribute = Self(
        [
            Example("med 14 dages varsel", "duration"), Example("3 ugers høring", "duration"),
            Example("et 3-dages kursus", "duration"),
        ],
        not: ["0-18 års området", "over 18 års alderen"])
    static let attributeInWords = Self(
        [Example("to ugers frist", "duration"), Example("en uges varsel", "duration")],
        not: ["to sagers frist", "en dags tid"])
    static let fewAttribute = Self(
        [Example("et par ugers arbejde", "duration"), Example("et par års erfaring", "duration")],
        not: ["et par sagers tid", "et par skos pris"])
    static let andHalf = Self(
        [
            Example("2½ år", "duration"), Example("1½ måned", "duration"), Example("3 ½ ugers arbejde", "duration"),
        ],
        not: ["2½ mio. kr.", "½ stilling"])
    static let yearsLong = Self(
        [Example("en 3-årig aftale", "duration"), Example("en 4 årig kontrakt", "duration")],
        not: ["en 3-årig pige", "to 16-årige", "0-6-årige"])
    static let yearsLongInWords = Self(
        [Example("en to-årig periode", "duration"), Example("en fem-årig kontrakt", "duration")],
        not: ["en to-årig pige", "seks-årige"])
    static let yearsLongInOneWord = Self(
        [Example("en treårig periode", "duration"), Example("den femårige bevilling", "duration")],
        not: ["treårige børn", "en flerårig aftale"])
    static let duration = Self(
        [
            Example("12 mdr.", "duration"), Example("14 dage", "duration"),
            Example("4 år", "duration"),
        ],
        not: ["12,2 dage", "over 18 år", "under 30 år", "16 og 20 år", "0-18 års området"])
    static let durationOver = Self(
        [Example("løber over 8 uger", "duration"), Example("under 6 måneder", "duration")],
        not: ["over 18 år", "over 12,2 dage"])
    static let durationStretched = Self(
        [Example("strækker sig over 3 år", "duration"), Example("løber over 2 år", "duration")],
        not: ["over 18 år", "strækker sig over 2,2 år"])
    static let durationRange = Self(
        [Example("5-6 måneder", "duration"), Example("16-18 uger", "duration")],
        not: ["0-18 års området", "5-6 stykker"])
    static let one = Self(
        [Example("en måned", "duration"), Example("et år", "duration")],
        not: ["en dag bliver det godt", "en måge"])
    static let oneInFigures = Self(
        [Example("1 måned", "duration"), Example("1 uge", "duration"), Example("varer 1 dag", "duration")],
        not: ["1. uge", "2,1 måned", "1 måge"])
    static let inWords = Self(
        [Example("to dage", "duration"), Example("tre uger", "duration"), Example("fem år", "duration")],
        not: ["to dagsordener", "tre punkter"])
    static let wordRange = Self(
        [Example("to til tre uger", "duration"), Example("fire-fem måneder", "duration")],
        not: ["to til tre stykker", "fire-fem mand"])
    static let oneAndHalf = Self(
        [Example("halvandet år", "duration"), Example("halvanden måned", "duration")],
        not: ["halvanden gang", "halvandet hundrede"])
    static let decimal = Self(
        [Example("1,5 år", "duration"), Example("2,5 måneder", "duration")],
        not: ["12,5 dage", "1,5 mio."])
    static let half = Self(
        [Example("et halvt år", "duration"), Example("en halv måned", "duration")],
        not: ["et halvt hundrede", "en halv stilling"])
    static let few = Self(
        [Example("et par uger", "duration"), Example("et par måneder", "duration")],
        not: ["et par sager", "et par sko"])
}
