/// What a form of a verb says of time and voice.
enum VerbForm: Hashable, Sendable {
    case infinitive, present, past, participle
    /// "åbnes": present or, after a modal verb, infinitive.
    case passive
    /// "åbnedes".
    case passivePast

    var isPassive: Bool { self == .passive || self == .passivePast }
    var isPast: Bool { self == .past || self == .passivePast }
}

/// The forms of Danish verbs, made from the infinitive: strong verbs by the verb that they end in ("idriftsætte" goes as
/// "sætte"), the others by one of the two weak classes.
enum Inflection {
    static func forms(of infinitive: String) -> [(form: VerbForm, word: String)] {
        let (present, past, participle) = principalParts(of: infinitive)
        return [
            (.infinitive, infinitive), (.present, present), (.past, past), (.participle, participle),
            (.passive, infinitive + "s"), (.passivePast, past + "s"),
        ]
    }

    /// "begynde" is "begynder", "gå" is "går"; a word that is no infinitive stays.
    static func present(of infinitive: String) -> String {
        infinitive.hasSuffix("e") || strong.contains { $0.0 == infinitive }
            ? principalParts(of: infinitive).0 : infinitive
    }

    /// "begyndende", "gældende": beside a noun, and no verb of a clause. A few infinitives end alike: "fremsende".
    static func isPresentParticiple(_ word: String) -> Bool {
        word.hasSuffix("ende") && !["sende", "vende", "kende"].contains(where: word.hasSuffix)
    }

    private static func principalParts(of infinitive: String) -> (String, String, String) {
        for (base, present, past, participle) in strong where infinitive.hasSuffix(base) {
            let prefix = String(infinitive.dropLast(base.count))
            return (prefix + present, prefix + past, prefix + participle)
        }
        let stem = String(infinitive.dropLast())
        if takesTe.contains(where: infinitive.hasSuffix) {
            let short = undoubled(stem)
            return (infinitive + "r", short + "te", short + "t")
        }
        return (infinitive + "r", stem + "ede", stem + "et")
    }

    /// "bestill" is written "bestil" before an ending that begins with a consonant.
    private static func undoubled(_ stem: String) -> String {
        guard let last = stem.last, stem.dropLast().last == last else { return stem }
        return String(stem.dropLast())
    }

    /// Infinitive, present, past, participle; a longer base stands before one that it ends in.
    private static let strong: [(String, String, String, String)] = table(
        """
        være er var været
        blive bliver blev blevet
        færdiggøre færdiggør færdiggjorde færdiggjort
        gøre gør gjorde gjort
        sætte sætter satte sat
        lægge lægger lagde lagt
        bringe bringer bragte bragt
        komme kommer kom kommet
        holde holder holdt holdt
        træde træder trådte trådt
        træffe træffer traf truffet
        skyde skyder skød skudt
        byde byder bød budt
        bryde bryder brød brudt
        skrive skriver skrev skrevet
        drage drager drog draget
        falde falder faldt faldet
        finde finder fandt fundet
        vælge vælger valgte valgt
        sælge sælger solgte solgt
        ligge ligger lå ligget
        løbe løber løb løbet
        give giver gav givet
        rive river rev revet
        tage tager tog taget
        sige siger sagde sagt
        ske sker skete sket
        gå går gik gået
        glide glider gled gledet
        skride skrider skred skredet
        trække trækker trak trukket
        stå står stod stået
        slå slår slog slået
        få får fik fået
        """
    )

    private static let takesTe: [String] = [
        "sende", "kende", "føre", "køre", "bestille", "vise", "lyse", "begynde", "måle", "melde", "vende", "høre",
        "søge",
        "løse", "rejse", "dele", "betale", "bruge", "læse", "støbe", "fylde",
    ]

    private static func table(_ lines: String) -> [(String, String, String, String)] {
        lines.split(separator: "\n").compactMap { line in
            let parts = line.split(separator: " ").map(String.init)
            return parts.count == 4 ? (parts[0], parts[1], parts[2], parts[3]) : nil
        }
    }
}
