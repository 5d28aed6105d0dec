import Testing

@testable import Threads

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
}
