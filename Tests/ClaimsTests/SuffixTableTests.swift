import Testing

@testable import Claims

@Suite("A table of endings")
struct SuffixTableTests {
    private let table: SuffixTable<String> = {
        var table = SuffixTable<String>()
        for word in ["kursus", "prøve", "øvelse", "brandøvelse"] { table.add(word, word) }
        return table
    }()

    @Test(
        "finds the longest word that a compound ends in",
        arguments: [
            ("superbrugerkursus", "kursus"), ("brandøvelse", "øvelse"), ("storbrandøvelse", "brandøvelse"),
            ("generalprøve", "prøve"), ("kursus", nil), ("økursus", nil), ("kursuset", nil), ("", nil),
        ]
    )
    func longest(word: String, expected: String?) {
        #expect(table.longestEnding(of: word, least: 4, before: 2) == expected)
    }

    private let inflected: SuffixTable<String> = {
        var table = SuffixTable<String>(endings: ["", "n", "en", "erne"])
        table.add("fase", "part", standsAlone: false)
        for word in ["plan", "høring", "planen"] { table.add(word, word) }
        return table
    }()

    @Test(
        "knows a word in each of its forms, and of two readings the one added first",
        arguments: [
            ("plan", "plan"), ("planerne", "plan"), ("høringen", "høring"), ("planen", "plan"), ("planens", nil),
            ("fasen", nil), ("n", nil), ("", nil), ("erne", nil),
        ]
    )
    func whole(word: String, expected: String?) {
        #expect(inflected.whole(word) == expected)
    }

    @Test(
        "knows the last part of a compound in each of its forms, and a part that never stands alone",
        arguments: [
            ("idéfasen", "part"), ("projektfaserne", nil), ("tidsplanerne", "plan"), ("nabohøringen", "høring"),
            ("fasen", nil), ("tidsplaner", nil),
        ]
    )
    func compound(word: String, expected: String?) {
        #expect(inflected.longestEnding(of: word, least: 4, before: 2) == expected)
    }
}
