/// Takes the definite ending off a Danish noun, where the rule for it is safe: "superbrugerne" → "superbrugere",
/// "kontrakten" → "kontrakt", "udbudsmaterialet" → "udbudsmateriale". Other words stay as they are.
enum Definite {
    /// Whether some words tell of a thing as known: "høringen", "den nye test", "nævnets afgørelse", "etape 2".
    static func isDefinite(_ words: [Token]) -> Bool {
        guard let first = words.first, let head = words.last else { return false }
        if words.count > 1 {
            let knows = [
                "den", "det", "de", "denne", "dette", "disse", "første", "sidste", "endt", "afsluttet", "overstået",
            ]
            .contains(first.lower)
            if knows || first.lower.hasSuffix("s") || Ordinals.find(in: words) != nil { return true }
        }
        return ["en", "et", "ne"].contains(where: head.lower.hasSuffix) && removed(from: head.lower) != head.lower
            || ["erne", "ene", "rne"].contains(where: head.lower.hasSuffix)
            || ["en", "et"].contains(where: head.lower.hasSuffix) && head.lower.utf8.count >= 7
    }

    static func removed(from word: String) -> String {
        for (ending, plain) in rules
        where word.hasSuffix(ending)
            && (word.count > ending.count + 1 || word == ending && word != "ingen" && word != "heden")
        {
            return String(word.dropLast(ending.count)) + plain
        }
        return word
    }

    /// The ending, and what stands in its place; a longer ending before one that it ends in.
    private static let rules: [(String, String)] = [
        ("ingerne", "inger"), ("heden", "hed"), ("ingen", "ing"), ("tionen", "tion"), ("sionen", "sion"),
        ("elsen", "else"), ("kontrakten", "kontrakt"), ("aftalen", "aftale"), ("planen", "plan"), ("sagen", "sag"),
        ("projektet", "projekt"), ("udbuddet", "udbud"), ("materialet", "materiale"), ("grundlaget", "grundlag"),
        ("systemet", "system"), ("forslaget", "forslag"), ("tilbuddet", "tilbud"), ("udvalget", "udvalg"),
        ("seminaret", "seminar"), ("møderne", "møder"), ("mødet", "møde"), ("testen", "test"), ("driften", "drift"),
        ("testmiljøet", "testmiljø"), ("miljøet", "miljø"), ("fejlene", "fejl"), ("skolen", "skole"),
        ("skolerne", "skoler"),
        ("brugerne", "brugere"), ("ejerne", "ejere"), ("erne-", "er"), ("holderne", "holdere"), ("lærerne", "lærere"),
        ("borgerne", "borgere"), ("lederne", "ledere"), ("medarbejderne", "medarbejdere"), ("løsningen", "løsning"),
        ("bygningen", "bygning"), ("strategien", "strategi"), ("politikken", "politik"), ("analysen", "analyse"),
        ("rapporten", "rapport"), ("fristen", "frist"), ("kampagnen", "kampagne"), ("dispensationen", "dispensation"),
        ("vejene", "veje"), ("piloten", "pilot"), ("høringen", "høring"), ("byggeriet", "byggeri"),
        ("arbejdet", "arbejde"),
        ("kurserne", "kurser"), ("byggestarten", "byggestart"), ("skiftet", "skifte"), ("svaret", "svar"),
        ("indkøbet", "indkøb"), ("kurset", "kursus"), ("anlægget", "anlæg"), ("centret", "center"),
        ("budgettet", "budget"),
    ]

    /// An adjective as it stands without an article: "den nationale lancering" is "National lancering", "det nye system"
    /// is "Nyt system". Adjectives whose form is not safe stay.
    static func adjective(_ word: String, after article: String) -> String {
        guard ["den", "denne", "det", "dette"].contains(article) else { return word }
        let isNeuter = article.hasPrefix("det") || article == "dette"
        if word == "nye" { return isNeuter ? "nyt" : "ny" }
        guard ["ale", "ige", "ive", "iske"].contains(where: word.hasSuffix), word.count > 5 else { return word }
        let base = String(word.dropLast())
        return isNeuter && !word.hasSuffix("ske") ? base + "t" : base
    }
}
