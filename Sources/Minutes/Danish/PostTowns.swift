import Language

/// Towns with their postal codes and the municipality of the town.
///
/// Source: the register of postal codes and Statistics Denmark, public.
enum PostTowns {
    /// Every town with its code: "4000 roskilde".
    static let codes = table(towns)

    /// Those whose code lies in one municipality for certain, as the sea is around it. Ashore a code goes on over the
    /// border: Gevninge has "4000 Roskilde" and lies in Lejre.
    static let municipality = table(towns.filter { islands.contains($0.0) })

    private static let islands: Set<String> = ["Bornholm", "Langeland", "Ærø", "Fanø", "Samsø", "Læsø", "Morsø"]

    private static func table(_ towns: [(String, String)]) -> PhraseTable<String> {
        PhraseTable<String>(
            towns.flatMap { name, towns in
                towns.split(separator: ",").map {
                    (String($0.drop { $0 == " " }).lowercased(), Municipalities.officialName(of: name))
                }
            })
    }

    private static let towns: [(String, String)] = [
        ("Bornholm", "3700 Rønne, 3720 Aakirkeby, 3730 Nexø, 3740 Svaneke, 3760 Gudhjem, 3770 Allinge, 3790 Hasle"),
        ("Helsingør", "3000 Helsingør, 3060 Espergærde, 3140 Ålsgårde"), ("Hillerød", "3400 Hillerød"),
        ("Fredensborg", "3480 Fredensborg, 2980 Kokkedal, 2990 Nivå"), ("Hørsholm", "2970 Hørsholm"),
        ("Gribskov", "3200 Helsinge, 3250 Gilleleje, 3220 Tisvildeleje"), ("Halsnæs", "3300 Frederiksværk"),
        ("Frederikssund", "3600 Frederikssund, 3630 Jægerspris"), ("Allerød", "3450 Allerød, 3540 Lynge"),
        ("Rudersdal", "3460 Birkerød, 2840 Holte"), ("Furesø", "3520 Farum, 3500 Værløse"),
        ("Ballerup", "2750 Ballerup, 2760 Måløv"), ("Herlev", "2730 Herlev"), ("Rødovre", "2610 Rødovre"),
        ("Hvidovre", "2650 Hvidovre"), ("Glostrup", "2600 Glostrup"), ("Albertslund", "2620 Albertslund"),
        ("Ishøj", "2635 Ishøj"), ("Tårnby", "2770 Kastrup"), ("Dragør", "2791 Dragør"), ("Greve", "2670 Greve"),
        ("Solrød", "2680 Solrød Strand"), ("Roskilde", "4000 Roskilde"), ("Køge", "4600 Køge, 4140 Borup"),
        ("Lejre", "4320 Lejre, 4330 Hvalsø"), ("Holbæk", "4300 Holbæk"), ("Odsherred", "4500 Nykøbing Sj, 4573 Højby"),
        ("Kalundborg", "4400 Kalundborg, 4490 Jerslev"), ("Slagelse", "4200 Slagelse, 4220 Korsør, 4230 Skælskør"),
        ("Sorø", "4180 Sorø, 4190 Munke Bjergby"), ("Ringsted", "4100 Ringsted"), ("Næstved", "4700 Næstved"),
        ("Faxe", "4640 Faxe, 4690 Haslev"), ("Stevns", "4660 Store Heddinge"), ("Vordingborg", "4760 Vordingborg"),
        ("Guldborgsund", "4800 Nykøbing F, 4990 Sakskøbing"), ("Lolland", "4900 Nakskov, 4930 Maribo, 4970 Rødby"),
        ("Odense", "5000 Odense C, 5000 Odense, 5220 Odense SØ, 5230 Odense M, 5260 Odense S"),
        ("Kerteminde", "5300 Kerteminde"), ("Middelfart", "5500 Middelfart"), ("Nordfyn", "5400 Bogense, 5450 Otterup"),
        ("Assens", "5610 Assens, 5690 Tommerup"), ("Faaborg-Midtfyn", "5600 Faaborg, 5750 Ringe"),
        ("Svendborg", "5700 Svendborg"), ("Nyborg", "5800 Nyborg"), ("Langeland", "5900 Rudkøbing, 5953 Tranekær"),
        ("Ærø", "5960 Marstal, 5970 Ærøskøbing"), ("Kolding", "6000 Kolding"), ("Haderslev", "6100 Haderslev"),
        ("Aabenraa", "6200 Aabenraa, 6230 Rødekro"), ("Tønder", "6270 Tønder, 6780 Skærbæk"),
        ("Sønderborg", "6400 Sønderborg, 6430 Nordborg"), ("Vejen", "6600 Vejen, 6650 Brørup, 6670 Holsted"),
        ("Esbjerg", "6700 Esbjerg, 6705 Esbjerg Ø, 6710 Esbjerg V, 6760 Ribe"), ("Fanø", "6720 Fanø"),
        ("Varde", "6800 Varde, 6870 Ølgod"), ("Ringkøbing-Skjern", "6900 Skjern, 6950 Ringkøbing, 6880 Tarm"),
        ("Fredericia", "7000 Fredericia"), ("Vejle", "7100 Vejle, 7120 Vejle Øst"),
        ("Billund", "7190 Billund, 7200 Grindsted"),
        ("Herning", "7400 Herning"), ("Ikast-Brande", "7430 Ikast, 7330 Brande"), ("Holstebro", "7500 Holstebro"),
        ("Struer", "7600 Struer"), ("Lemvig", "7620 Lemvig"), ("Thisted", "7700 Thisted"), ("Skive", "7800 Skive"),
        ("Morsø", "7900 Nykøbing M"), ("Viborg", "8800 Viborg, 8850 Bjerringbro"), ("Odder", "8300 Odder"),
        ("Samsø", "8305 Samsø"), ("Aarhus", "8000 Aarhus C, 8000 Aarhus, 8200 Aarhus N, 8210 Aarhus V, 8270 Højbjerg"),
        ("Favrskov", "8370 Hadsten, 8382 Hinnerup, 8450 Hammel"), ("Syddjurs", "8400 Ebeltoft, 8410 Rønde"),
        ("Norddjurs", "8500 Grenaa"), ("Silkeborg", "8600 Silkeborg"), ("Skanderborg", "8660 Skanderborg"),
        ("Horsens", "8700 Horsens"), ("Hedensted", "8722 Hedensted, 7130 Juelsminde"),
        ("Randers", "8900 Randers C, 8900 Randers, 8920 Randers NV, 8930 Randers NØ"),
        ("Aalborg", "9000 Aalborg, 9200 Aalborg SV, 9220 Aalborg Øst, 9400 Nørresundby"),
        ("Mariagerfjord", "9500 Hobro, 9560 Hadsund"), ("Rebild", "9530 Støvring"), ("Vesthimmerland", "9600 Aars"),
        ("Jammerbugt", "9440 Aabybro, 9460 Brovst, 9690 Fjerritslev"), ("Brønderslev", "9700 Brønderslev"),
        ("Hjørring", "9800 Hjørring, 9850 Hirtshals"), ("Frederikshavn", "9900 Frederikshavn, 9990 Skagen"),
        ("Læsø", "9940 Læsø"),
    ]

    /// Towns behind the word that places stand behind, with their municipality: "i Helsinge". Left out are names of
    /// several towns, and short ones, which are words as well.
    static let placed = PhraseTable<(town: String, municipality: String)>(
        (towns.map { ($0.0, $0.1.filter { !$0.isNumber }) } + others).flatMap { municipality, towns in
            Set(towns.split(separator: ",").map(name) + [municipality]).sorted()
                .filter { $0.count >= shortest && !shared.contains($0) }
                .flatMap { town in before.map { ($0 + town, (town, municipality)) } }
        })

    /// "Odense C" is in "Odense".
    private static func name(_ town: Substring) -> String {
        let words = town.split(separator: " ")
        return words.prefix { $0.count > 2 }.joined(separator: " ")
    }

    private static let before = ["i ", "ved ", "nær ", "omkring "]
    private static let shortest = 5
    private static let shared: Set<String> = [
        "Nykøbing", "Jerslev", "Højby", "Lynge", "Skærbæk", "Sandvig", "Hasle", "Ølsted", "Ulstrup", "Hammelev",
        "Rødding",
        "Årslev", "Søllested", "Reerslev", "Svenstrup", "Hvidbjerg", "Lystrup", "Ollerup", "Tornby", "Ørbæk", "Borup",
    ]

    private static let others: [(String, String)] = [
        ("Gribskov", "Græsted, Blistrup, Esbønderup, Annisse"), ("Helsingør", "Hornbæk, Hellebæk, Kvistgård"),
        ("Halsnæs", "Hundested, Ølsted"), ("Frederikssund", "Slangerup, Skibby"),
        ("Egedal", "Stenløse, Ølstykke, Smørum, Ganløse"), ("Furesø", "Hareskovby"),
        ("Rudersdal", "Nærum, Vedbæk, Trørød"), ("Allerød", "Blovstrød, Lillerød"), ("Fredensborg", "Humlebæk"),
        ("Høje-Taastrup", "Hedehusene, Taastrup, Fløng, Reerslev"), ("Køge", "Herfølge, Bjæverskov"),
        ("Greve", "Karlslunde, Hundige"), ("Roskilde", "Jyllinge, Himmelev, Gundsømagle, Svogerslev"),
        ("Lejre", "Kirke Hyllinge, Gevninge, Kirke Såby"),
        ("Holbæk", "Jyderup, Tølløse, Svinninge, Ugerløse, Regstrup"), ("Odsherred", "Asnæs, Hørve, Fårevejle"),
        ("Kalundborg", "Gørlev, Svebølle"), ("Slagelse", "Sørbymagle"), ("Sorø", "Dianalund, Stenlille, Ruds Vedby"),
        ("Ringsted", "Jystrup, Benløse"), ("Næstved", "Fuglebjerg, Glumsø, Karrebæksminde, Fensmark"),
        ("Faxe", "Karise, Faxe Ladeplads, Rønnede"), ("Stevns", "Hårlev, Rødvig, Hellested"),
        ("Vordingborg", "Præstø, Stensved, Nyråd"),
        ("Guldborgsund", "Nykøbing Falster, Nysted, Stubbekøbing, Eskilstrup, Gedser, Nørre Alslev"),
        ("Lolland", "Holeby, Søllested, Rødbyhavn"), ("Odense", "Bellinge, Bolbro, Vollsmose"),
        ("Kerteminde", "Munkebo, Langeskov"), ("Middelfart", "Nørre Aaby, Gelsted, Brenderup"),
        ("Nordfyn", "Søndersø, Særslev"), ("Assens", "Glamsbjerg, Haarby, Vissenbjerg, Ebberup"),
        ("Faaborg-Midtfyn", "Ryslinge, Årslev, Kværndrup, Nørre Broby"),
        ("Svendborg", "Gudme, Hesselager, Stenstrup, Ollerup"), ("Nyborg", "Ullerslev, Ørbæk"),
        ("Langeland", "Bagenkop, Lohals"), ("Haderslev", "Vojens, Sommersted, Hammelev"),
        ("Aabenraa", "Tinglev, Padborg, Bolderslev"), ("Sønderborg", "Augustenborg, Broager, Gråsten, Guderup"),
        ("Tønder", "Løgumkloster, Toftlund, Bredebro, Møgeltønder"), ("Vejen", "Rødding, Gesten"),
        ("Esbjerg", "Bramming, Gørding, Tjæreborg, Hjerting"),
        ("Varde", "Oksbøl, Nørre Nebel, Ansager, Blåvand, Tistrup"), ("Billund", "Hejnsvig, Vorbasse, Sønder Omme"),
        ("Kolding", "Vamdrup, Christiansfeld, Lunderskov, Bramdrupdam, Vonsild"), ("Fredericia", "Taulov, Erritsø"),
        ("Vejle", "Egtved, Jelling, Børkop, Brejning"), ("Hedensted", "Tørring, Uldum, Hornsyld"),
        ("Horsens", "Brædstrup, Gedved, Østbirk"), ("Odder", "Saksild, Gylling"),
        ("Skanderborg", "Hørning, Galten, Låsby"),
        ("Aarhus", "Lystrup, Malling, Tranbjerg, Brabrand, Risskov, Skødstrup, Hasselager"),
        ("Favrskov", "Ulstrup, Søften, Thorsø"), ("Syddjurs", "Hornslet, Kolind, Ryomgård, Knebel"),
        ("Norddjurs", "Auning, Allingåbro, Glesborg"), ("Randers", "Assentoft, Spentrup"),
        ("Silkeborg", "Kjellerup, Virklund, Fårvang"), ("Viborg", "Karup, Løgstrup, Stoholm, Møldrup, Rødkærsbro"),
        ("Skive", "Roslev, Durup, Glyngøre"), ("Holstebro", "Vinderup, Ulfborg"), ("Struer", "Hvidbjerg, Bremdal"),
        ("Lemvig", "Thyborøn, Harboøre, Bøvlingbjerg"), ("Herning", "Aulum, Vildbjerg, Kibæk, Haderup, Snejbjerg"),
        ("Ikast-Brande", "Engesvang, Bording, Ejstrupholm, Nørre Snede"),
        ("Ringkøbing-Skjern", "Videbæk, Hvide Sande, Spjald, Ørnhøj"),
        ("Thisted", "Hurup, Hanstholm, Klitmøller, Vestervig, Snedsted"),
        ("Jammerbugt", "Pandrup, Blokhus, Biersted"), ("Brønderslev", "Hjallerup, Dronninglund, Klokkerholm"),
        ("Hjørring", "Sindal, Løkken, Tornby, Lønstrup"), ("Frederikshavn", "Ålbæk, Kvissel"),
        ("Rebild", "Skørping, Nørager, Terndrup, Suldrup"), ("Vesthimmerland", "Farsø, Løgstør, Aalestrup, Ranum"),
        ("Mariagerfjord", "Mariager"), ("Aalborg", "Svenstrup, Klarup, Gistrup, Vodskov, Storvorde, Frejlev"),
    ]
}
