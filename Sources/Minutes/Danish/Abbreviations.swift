import Language
import Portfolio

/// Danish abbreviations that end in a point, for telling the end of a sentence.
enum Abbreviations {
    enum Habit: Sendable {
        /// Something always follows: "kl. 10", "jf. bilag 2".
        case never
        /// It ends a sentence as well: "… 2 mio. kr. Udgiften …", "… skoler m.v. Der er …".
        case beforeUpperCase
    }

    static let words = PhraseTable<Habit>(
        table(.never, neverLast) + table(.beforeUpperCase, oftenLast))

    private static func table(_ habit: Habit, _ words: [String]) -> [(String, Habit)] {
        words.map { ($0 + ".", habit) }
    }

    private static let neverLast = [
        "kl", "ca", "bl.a", "bla", "pr", "d", "nr", "mio", "mia", "mill", "jf", "jfr", "evt", "f.eks", "fx", "eks",
        "pkt",
        "hhv", "inkl", "ekskl", "vedr", "v", "tlf", "st", "sct", "skt", "dr", "hr", "fr", "adm", "dir", "afd", "art",
        "if", "ifm", "ifbm", "ift", "i.f.t", "iht", "ihht", "i.h.t", "ang", "mht", "m.h.t", "mhp", "m.h.p", "min",
        "max",
        "maks", "p.t", "pt", "s", "sml", "sek", "stk", "tidl", "udg", "vha", "v.h.a", "årg", "jan", "feb", "mar", "apr",
        "aug", "sep", "sept", "okt", "nov", "dec", "t", "fht", "i.fht", "pga", "p.g.a", "pba", "p.b.a", "dvs", "d.v.s",
        "cand", "lic", "prof", "ing", "arkt", "forf", "fmd", "næstfmd", "kap", "afs", "sags", "dok", "j", "matr", "bl",
        "eksl", "gl", "ndr", "sdr", "vestre", "henh", "i.henh", "m.fl.s", "omk", "ekstraord", "ord", "ref", "kom",
        "komm",
        "teksn", "tekn", "økon", "soc", "sekr", "best", "bet", "fig", "tab", "sp", "spm", "sv", "tr", "u", "udv",
        "indb",
        "ml", "l", "a", "f", "b", "c", "e", "g", "h", "k", "m", "n", "o", "p", "r",
    ]
    private static let oftenLast = [
        "kr", "m.v", "mv", "m.m", "mm", "etc", "m.fl", "mfl", "osv", "o.l", "o.lign", "lign", "pct", "stk", "mdr", "md",
        "årsv", "ha", "a.d", "s.å", "d.å", "t.kr", "ass", "bil", "ekskl. moms",
    ]
}
