import Language
import Portfolio

/// The Danish words that matter for time, with their classes.
enum DanishWords {
    static let all: [(word: String, senses: [Sense])] =
        calendar + numbers + parts + joints + recurrences + guards + tenses

    /// Words with a value, in all their spellings.
    static func words(_ wordClass: WordClass, _ list: [(String, Int)]) -> [(word: String, senses: [Sense])] {
        list.flatMap { spellings, value in
            spellings.split(separator: " ").map { (String($0), [Sense(wordClass, value)]) }
        }
    }

    static func words(_ wordClass: WordClass, _ spellings: String) -> [(word: String, senses: [Sense])] {
        words(wordClass, [(spellings, 0)])
    }

    /// Words that are numbered from one on.
    private static func numbered(_ wordClass: WordClass, _ list: [[String]]) -> [(word: String, senses: [Sense])] {
        zip(list, 1...).flatMap { spellings, number in spellings.map { ($0, [Sense(wordClass, number)]) } }
    }

    /// A long name with one of its inner letters lost: "otober", "septmber".
    private static func slips(of name: String) -> [String] {
        guard name.count >= 6 else { return [] }
        return name.indices.dropFirst().dropLast().map { name[..<$0] + name[name.index(after: $0)...] }.map(String.init)
    }

    private static func counted(
        _ wordClass: WordClass, _ words: [Language.Number]
    ) -> [(word: String, senses: [Sense])] {
        words.map { ($0.word, [Sense(wordClass, $0.value)]) }
    }

    private static let calendar =
        months + weekdays + pastWeekdays + units + seasons + holidays + holidayParts
        + words(
            .dayPart,
            "morgen formiddag formiddagen middag middagen eftermiddag eftermiddagen aften aftenen nat natten morgenen morges aftes"
        )
        + words(.schoolYear, "skoleåret skoleår skoleårene")
        + words(.yearTurn, "årsskiftet årsskifte årskiftet")
        + words(.yearSpan, "årene perioden budgetårene overslagsårene overslagsår budgetperioden valgperioden")

    private static let months =
        numbered(.month, Language.danish.months.map { $0.all + $0.foreign + slips(of: $0.name) })
        + words(.short, Language.danish.months.flatMap(\.short).joined(separator: " ") + " may march")
        + words(.short, "u md mdr kvt kvrt kv")

    private static let weekdays =
        numbered(.weekday, Language.danish.weekdays.map { [$0.name] + $0.foreign })
        + numbered(.weekdays, Language.danish.weekdays.map { [$0.plural] })

    private static let pastWeekdays =
        numbered(.theWeekday, Language.danish.weekdays.map { [$0.definite] })
        + numbered(.weekdayPast, Language.danish.weekdays.map { [$0.past] })

    private static let units =
        words(
            .unit,
            [
                ("dag døgn", CalendarUnit.day.rawValue), ("uge u", CalendarUnit.week.rawValue),
                ("måned md mdr", CalendarUnit.month.rawValue), ("kvartal kvt kvrt kv", CalendarUnit.quarter.rawValue),
                ("halvår", CalendarUnit.halfYear.rawValue), ("år", CalendarUnit.year.rawValue),
                ("weekend", CalendarUnit.weekend.rawValue),
                ("hverdag arbejdsdag", CalendarUnit.workday.rawValue),
            ])
        + words(
            .units,
            [
                ("dage dages døgn døgns", CalendarUnit.day.rawValue), ("uger ugers uges", CalendarUnit.week.rawValue),
                ("måneder måneders måneds mdr mdrs md", CalendarUnit.month.rawValue),
                ("kvartaler kvartalers", CalendarUnit.quarter.rawValue), ("halvår", CalendarUnit.halfYear.rawValue),
                ("år års årene", CalendarUnit.year.rawValue), ("weekender", CalendarUnit.weekend.rawValue),
                ("hverdage arbejdsdage hverdages arbejdsdages", CalendarUnit.workday.rawValue),
            ])
        + words(
            .theUnit,
            [
                ("dagen", CalendarUnit.day.rawValue), ("ugen", CalendarUnit.week.rawValue),
                ("måneden", CalendarUnit.month.rawValue), ("kvartalet", CalendarUnit.quarter.rawValue),
                ("halvåret", CalendarUnit.halfYear.rawValue),
                ("året budgetåret regnskabsåret", CalendarUnit.year.rawValue),
                ("weekenden", CalendarUnit.weekend.rawValue),
            ])
        + words(.unit, [("ugerne ugenr", CalendarUnit.week.rawValue)])
        + words(
            .unitsGenitive,
            [
                ("dages døgns", CalendarUnit.day.rawValue), ("ugers uges", CalendarUnit.week.rawValue),
                ("måneders måneds mdrs", CalendarUnit.month.rawValue), ("kvartalers", CalendarUnit.quarter.rawValue),
                ("års", CalendarUnit.year.rawValue), ("hverdages arbejdsdages", CalendarUnit.workday.rawValue),
            ])
        + words(.stretchOfTime, "tid") + words(.ofThisMonth, "ds dennes") + words(.yearsLong, "årig årigt årige")
        + words(
            .yearsLongWord,
            [
                ("etårig etårigt etårige", 1), ("toårig toårigt toårige", 2), ("treårig treårigt treårige", 3),
                ("fireårig fireårigt fireårige", 4), ("femårig femårigt femårige", 5), ("tiårig tiårigt tiårige", 10),
            ])
        + words(
            .unitGenitive,
            [
                ("dags", CalendarUnit.day.rawValue), ("årets", CalendarUnit.year.rawValue),
                ("månedens", CalendarUnit.month.rawValue),
                ("ugens uges", CalendarUnit.week.rawValue), ("kvartalets", CalendarUnit.quarter.rawValue),
                ("halvårets", CalendarUnit.halfYear.rawValue),
            ])

    private static let seasons = words(
        .season,
        [
            ("forår foråret forårets", Season.spring.rawValue), ("sommer sommeren sommerens", Season.summer.rawValue),
            ("efterår efteråret efterårets", Season.autumn.rawValue),
            ("vinter vinteren vinterens", Season.winter.rawValue),
        ])

    private static let holidays = words(
        .holiday,
        [
            ("påske påsken", Holiday.easter.rawValue), ("påskeferien", Holiday.easterHoliday.rawValue),
            ("påskedag påskesøndag", Holiday.easterDay.rawValue), ("påskemandag", Holiday.secondEasterDay.rawValue),
            ("skærtorsdag", Holiday.maundyThursday.rawValue), ("langfredag", Holiday.goodFriday.rawValue),
            ("palmesøndag", Holiday.palmSunday.rawValue), ("bededag", Holiday.greatPrayerDay.rawValue),
            ("himmelfartsdag himmelfart", Holiday.ascension.rawValue), ("pinse pinsen", Holiday.pentecost.rawValue),
            ("pinsedag pinsesøndag", Holiday.pentecostDay.rawValue),
            ("pinsemandag", Holiday.secondPentecostDay.rawValue),
            ("jul julen", Holiday.christmas.rawValue),
            ("juleaften juleaftensdag", Holiday.christmasEve.rawValue), ("juledag", Holiday.christmasDay.rawValue),
            ("juleferien", Holiday.christmasHoliday.rawValue), ("nytår nytåret", Holiday.newYear.rawValue),
            ("nytårsaften nytårsaftensdag", Holiday.newYearsEve.rawValue), ("nytårsdag", Holiday.newYearsDay.rawValue),
            ("grundlovsdag", Holiday.constitutionDay.rawValue),
            ("sankthans sankthansaften", Holiday.midsummer.rawValue),
            ("fastelavn", Holiday.shrovetide.rawValue), ("mortensaften", Holiday.martinsEve.rawValue),
            ("helligtrekonger", Holiday.epiphany.rawValue), ("valentinsdag", Holiday.valentine.rawValue),
            ("halloween", Holiday.halloween.rawValue), ("allehelgensdag", Holiday.allSaints.rawValue),
            ("sommerferien", Holiday.summerHoliday.rawValue),
            ("efterårsferien", Holiday.autumnHoliday.rawValue),
            ("vinterferien", Holiday.winterHoliday.rawValue),
        ])

    private static let holidayParts =
        words(.holidayPrefix, "kristi store sankt sct skt") + words(.advent, "advent")
        + words(
            .holidayName,
            [
                ("hans hansaften", Holiday.midsummer.rawValue), ("sommerferie", Holiday.summerHoliday.rawValue),
                ("efterårsferie", Holiday.autumnHoliday.rawValue), ("vinterferie", Holiday.winterHoliday.rawValue),
                ("påskeferie", Holiday.easterHoliday.rawValue), ("juleferie", Holiday.christmasHoliday.rawValue),
            ])

    private static let numbers =
        counted(.cardinal, Language.danish.cardinals) + counted(.ordinal, Language.danish.ordinals)
        + words(.oneAndHalf, "halvandet halvanden") + words(.half, "halvt halv halve") + words(.few, "par")

    private static let parts =
        words(
            .portion,
            [
                ("primo", Portion.early.rawValue), ("medio", Portion.middle.rawValue),
                ("ultimo ult", Portion.late.rawValue),
            ])
        + words(
            .edge,
            [
                ("start starten begyndelsen begyndelse", Portion.early.rawValue),
                ("midten midt", Portion.middle.rawValue),
                ("slutningen slutning sidst", Portion.late.rawValue),
                ("udgangen udgang", Portion.lastDay.rawValue),
            ])
        + words(.early, "tidligt tidlig") + words(.late, "sent")
        + words(.later, "senere") + words(.earlier, "tidligere") + words(.first, "først")
        + words(.dateWord, "dato")
        + words(.halfNoun, "halvdel del") + words(.rest, "resten")
        + words(.this, "denne dette indeværende nuværende") + words(.same, "samme")
        + words(.next, [("næste", 0), ("kommende førstkommende næstkommende", 1)])
        + words(.last, "sidste forrige seneste forgangne foregående afvigte")
        + words(.following, "efterfølgende følgende") + words(.preceding, "foregående forudgående")

    private static let joints =
        words(.by, "senest senst sennest senets") + words(.before, "inden før") + words(.ahead, "forud")
        + words(.within, "indenfor")
        + words(.until, "indtil")
        + words(.forth, "frem") + words(.against, "mod hen") + words(.after, "efter") + words(.since, "siden")
        + words(.from, "fra") + words(.earliest, "tidligst") + words(.onward, "fremover fremefter fremad")
        + words(.with, "med") + words(.to, "til") + words(.and, "og samt") + words(.or, "eller") + words(.of, "af")
        + words(.in, "i") + words(.on, "på ved") + words(.the, "den d de det") + words(.dayArticle, "den d")
        + words(.pluralArticle, "de")
        + words(.a, "en et")
        + words(.at, "kl klokken") + words(.circa, "ca cirka omkring omtrent") + words(.between, "mellem imellem")
        + words(.during, "løbet") + words(.per, "pr per") + words(.about, "om") + words(.for, "for")
        + words(.meridiem, [("am", 0), ("pm", 12)]) + words(.quarterLetter, "q") + words(.halfLetter, "h")
        + words(
            .dayShift,
            [("morgen", 1), ("overmorgen", 2), ("går", -1), ("forgårs", -2), ("dag", 0)])
        + words(.dayShiftAlone, [("idag", 0), ("imorgen", 1), ("igår", -1), ("iovermorgen", 2)])
        + words(.initial, [("t", 20), ("o", 15), ("m", 13), ("f", 6), ("d", 4)])
        + words(.each, "både henholdsvis hhv") + words(.notBefore, "før") + words(.new, "nye ny")

    private static let recurrences =
        words(.every, "hver hvert") + words(.times, "gange gang")
        + words(
            .opening,
            "åbent åben åbningstid åbningstider åbningstiden telefontid telefontider telefontiden træffetid træffetider træffes"
        )
        + words(
            .recurring,
            """
            ugentlig ugentligt ugentlige månedlig månedligt månedlige årlig årligt årlige halvårlig halvårligt halvårlige \
            kvartalsvis kvartalsvist kvartalsvise kvartårlig kvartårligt månedsvis månedsvist halvårsvis ugevis dagligt \
            halvårsbasis månedsbasis kvartalsbasis årsbasis ugebasis toårlig toårligt fireårlig fireårligt
            """)

    private static let guards =
        words(.divide, "fordelt fordeling delt") + words(.meeting, "mødet")
        + words(.decade, "erne")
        + words(
            .label,
            """
            office windows dynamics navision autocad visio excel word server sql exchange sharepoint outlook side sider nr nummer punkt pkt sag sagsnr \
            dok dokumentnr journalnr jnr tlf telefon konto kontonr lokalplan kommuneplan kommuneplanen klimaplan råstofplan råstofplanen planstrategien vision planstrategi matr \
            version ver iso bek lov lbk cirkulære paragraf stk bilag cvr ean postnr kr dkk afsnit kapitel kap figur fig tabel \
            skema lokale lok rum release build firmware udgave lejlighed matrikel matrikelnummer parcel delnummer
            """)
        + words(
            .counted,
            """
            kr kroner mio mia pct procent borgere elever børn boliger indbyggere medarbejdere timer kvm kvadratmeter meter km ha \
            tons personer pladser gæster besøgende deltagere kunder brugere biler cykler træer sager ansøgere kvinder mænd \
            lejemål husstande ansatte tilfælde underskrifter stemmer stk eksemplarer husstande minutter point frederiksberg københavn
            """)
        + words(.age, "over under fyldt fylder alderen")
        + words(.priceLevel, "priser prisniveau niveau pl")
        + words(
            .term,
            """
            periode perioden kontrakt kontrakten kontrakter aftaler bevilling bevillingen bevillinger forsøg forsøget \
            forsøgsordning ordning ordningen projekt projektet plan planen garanti garantien driftsaftale lejemål \
            lejeaftale rammeaftale samarbejdsaftale forlængelse prøveperiode forløb uddannelse pulje puljen indsats indsatsen
            """)
        + words(
            .document,
            """
            referat referatet notat notatet brev brevet mail mailen beslutning beslutningen rapport rapporten skrivelse \
            skrivelsen henvendelse henvendelsen mødet møde dom dommen aftale aftalen analyse analysen undersøgelse \
            undersøgelsen sagen tal data tallene opgørelse opgørelsen svar svaret dagsorden dagsordenen tidsplan tidsplanen udkast udkastet planen
            """)
}
