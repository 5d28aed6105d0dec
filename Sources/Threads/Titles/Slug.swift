import Claims
import Language
import Portfolio

/// Readable identifiers: "Tilbud modtaget" of the project "kmd-udbud" is "kmd-udbud-tilbud-modtaget".
enum Slug {
    private static let longest = 60

    /// In a–z, 0–9 and hyphens; Danish letters as they are spelled without them (æ as ae, ø as oe, å as aa).
    static func of(_ text: String) -> String {
        var slug = ""
        for token in FoldedWords.of(text) {
            let word = token.word.unicodeScalars.map(plain).joined()
            guard !word.isEmpty else { continue }
            if slug.utf8.count + word.utf8.count + 1 > longest, !slug.isEmpty { break }
            slug += slug.isEmpty ? word : "-" + word
        }
        return slug.isEmpty ? "x" : String(slug.prefix(longest))
    }

    private static func plain(_ scalar: Unicode.Scalar) -> String {
        spelled[scalar] ?? (scalar.isASCII ? String(scalar) : "")
    }
}

/// Hands out identifiers that are used once.
struct UniqueIds {
    private var used: [String: Int] = [:]

    /// The identifier itself the first time, then with "-2", "-3".
    mutating func next(_ wanted: String) -> String {
        let count = (used[wanted] ?? 0) + 1
        used[wanted] = count
        guard count > 1 else { return wanted }
        return next("\(wanted)-\(count)")
    }
}
