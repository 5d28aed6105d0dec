import Language
import Portfolio

/// The headings of an item's sections, as authorities write them, and what each section is for.
enum SectionVocabulary {
    struct Heading: Sendable {
        let kind: Section.Kind
        /// Text may follow the colon on the same line ("Indstilling: Det indstilles …"). Common words such as
        /// "Proces" are headings only when they stand alone.
        let runsIn: Bool
    }

    static let headings = PhraseTable(
        table(.recommendation, runsIn: recommendations) + table(.background, runsIn: backgrounds)
            + table(.presentation, runsIn: presentations) + table(.economy, runsIn: economies)
            + table(.attachments, runsIn: attachments) + table(.decision, runsIn: decisions)
            + table(.other, runsIn: others) + standalone.map { ($0.0, Heading(kind: $0.1, runsIn: false)) })

    /// What stands behind a body whose it is: "Kultur- og Fritidsudvalgets afgørelse".
    static let ofBodies = PhraseTable<Section.Kind>([
        ("afgørelse", .decision), ("beslutning", .decision), ("beslutninger", .decision), ("konklusion", .decision),
        ("vedtagelse", .decision), ("indstilling", .recommendation), ("anbefaling", .recommendation),
        ("bemærkninger", .other), ("drøftelse", .other),
    ])

    /// What stands behind a body and before the colon of what it decided: "Styregruppen besluttede: Planen godkendt."
    static let decided = PhraseTable([
        "besluttede", "beslutter", "har besluttet", "vedtog", "konkluderede", "aftalt", "aftalte",
    ])

    private static func table(_ kind: Section.Kind, runsIn phrases: [String]) -> [(String, Heading)] {
        phrases.map { ($0, Heading(kind: kind, runsIn: true)) }
    }

    private static let recommendations = [
        "indstilling", "indstillinger", "ndstilling", "administrativ indstilling", "administrationens indstilling",
        "forvaltningens indstilling", "direktionens indstilling", "indstilling om", "indstilling og beslutning",
        "beslutningspunkter", "beslutningspunkt", "forvaltningen foreslår", "administrationen foreslår",
        "forslag til beslutning", "anbefaling",
    ]
    private static let backgrounds = [
        "baggrund", "resume", "resumé", "sagsresume", "sagsresumé", "resume og sagens baggrund",
        "resumé og sagens baggrund", "sagens baggrund", "anledning", "sagens opståen", "sagens kerne",
        "problemstilling", "præsentation", "sammenfatning", "sammendrag", "indledning", "kort resume", "kort resumé",
    ]
    private static let presentations = [
        "sagsfremstilling", "sagsbeskrivelse", "beskrivelse af sagen", "baggrund/sagsfremstilling",
        "baggrund og sagsfremstilling", "sagsfremstilling og økonomi", "supplerende sagsfremstilling",
        "fremstilling", "sagen", "redegørelse", "sagens indhold", "sagsindhold",
    ]
    private static let economies = [
        "økonomi", "økonomiske konsekvenser", "økonomi og finansiering", "økonomi og afledt drift",
        "økonomiske konsekvenser og finansiering", "økonomiske og personalemæssige konsekvenser",
        "økonomi og personale", "økonomiske forhold", "bevilling", "bevillingsmæssige konsekvenser",
        "økonomi/personale",
    ]
    private static let attachments = [
        "bilag", "bilagsliste", "samlet bilagsliste", "øvrige sagsdokumenter", "vedlagte bilag", "bilag til sagen",
        "bilag til punktet", "bilagsoversigt", "oversigt over bilag", "attachments", "appendices",
    ]
    private static let decisions = [
        "beslutning", "beslutninger", "vedtagelse", "konklusion", "beslutning/konklusion", "mødets beslutning",
        "udvalgets beslutning", "bestyrelsens beslutning", "decision", "decisions", "afgørelse", "besluttet", "aftalt",
        "det blev aftalt", "det blev besluttet", "vi besluttede", "vi aftalte",
    ]
    private static let others = [
        "beslutningstema", "beslutningskompetence", "kompetence", "hvem beslutter", "sagen afgøres i",
        "sagen afgøres af", "sagen behandles i", "sagsgang og sagstype", "sagsgang", "forventet sagsgang", "sagsforløb",
        "sagstype", "behandlingsform", "administrationens vurdering", "forvaltningens vurdering", "vurdering",
        "baggrund og vurdering", "handlemuligheder", "forventet konsekvens", "effekt", "lovgrundlag", "retsgrundlag",
        "retligt grundlag", "lovgrundlag og planer", "retsregler og andre forskrifter", "personale",
        "personalemæssige konsekvenser", "høring", "tidligere behandling", "tidligere beslutning",
        "tidligere beslutninger", "sagens forløb", "sagens gang",
        "handicappolitik", "handicappolitiske konsekvenser", "konsekvenser for andre udvalg",
        "sagens videre forløb", "det videre forløb", "videre proces", "den videre proces", "videre forløb",
        "organisering og kommunikation", "kommunikation", "miljømæssige konsekvenser", "klimakonsekvenser",
        "inddragelse", "borgerinddragelse", "punktoplysninger", "praktiske oplysninger", "sagsbehandling",
        "politisk behandling", "evaluering", "lovgivning", "sundhedsmæssige konsekvenser",
        "konsekvenser for klima og miljø", "bæredygtighed", "supplerende bemærkninger",
    ]
    /// What stands below the heading of attachments where there are none.
    static let noAttachments: Set<String> = ["ingen", "ingen.", "-", "ingen bilag", "ingen bilag."]

    private static let standalone: [(String, Section.Kind)] = [
        ("løsning", .presentation), ("forslag", .recommendation), ("behandling", .other), ("proces", .other),
        ("procesplan", .other), ("tidsplan", .other), ("tid og proces", .other), ("drøftelse", .other),
        ("referat", .decision), ("background", .background), ("recommendation", .recommendation),
        ("recommendations", .recommendation), ("next steps", .other), ("action points", .other),
        ("action items", .other), ("actions", .other), ("aktionspunkter", .other), ("discussion", .other),
        ("economy", .economy), ("finances", .economy), ("conclusion", .decision), ("meddelelser", .other),
        ("mål", .other), ("formål", .other),
    ]
}
