import Language
import Portfolio

/// The names of months as headers write them, with their numbers.
enum Months {
    static let names = PhraseTable<Int>([
        ("januar", 1), ("jan", 1), ("februar", 2), ("feb", 2), ("marts", 3), ("mar", 3), ("april", 4), ("apr", 4),
        ("maj", 5), ("juni", 6), ("jun", 6), ("juli", 7), ("jul", 7), ("august", 8), ("aug", 8), ("september", 9),
        ("sept", 9), ("sep", 9), ("oktober", 10), ("okt", 10), ("november", 11), ("nov", 11), ("december", 12),
        ("dec", 12), ("january", 1), ("february", 2), ("march", 3), ("may", 5), ("june", 6), ("july", 7),
        ("october", 10),
    ])
}
