import Foundation
import LexiconFormat
import Testing

@testable import Language

/// How much of a treebank the lexicon reads rightly: `LEMMAS=FILE swift test --filter LexiconMeasure`, a file of lines with
/// form, lemma, class (NOUN, VERB, ADJ) and how often.
@Suite("The lexicon on a treebank", .enabled(if: ProcessInfo.processInfo.environment["LEMMAS"] != nil))
struct LexiconMeasure {
    @Test(
        "has the right lemma among its candidates",
        arguments: [("VERB", WordClass.verb, 0.99), ("NOUN", .noun, 0.95), ("ADJ", .adjective, 0.82)])
    func candidates(tag: String, wordClass: WordClass, least: Double) throws {
        let path = try #require(ProcessInfo.processInfo.environment["LEMMAS"])
        let rows = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").dropFirst()
            .map { $0.split(separator: "\t").map(String.init) }.filter { $0.count == 4 && $0[2] == tag }
        var (right, all) = (0, 0)
        for row in rows {
            let count = Int(row[3]) ?? 1
            all += count
            if isRead(row[0], as: row[1].lowercased(), wordClass) { right += count }
        }
        let share = Double(right) / Double(max(all, 1))
        print("\(tag): \(right) of \(all), \(share)")
        #expect(share >= least)
    }

    private func isRead(_ word: String, as lemma: String, _ wordClass: WordClass) -> Bool {
        let own = Lexicon.danish.analyses(of: word)
        if own.contains(where: { $0.lemma == lemma && $0.wordClass == wordClass }) { return true }
        guard let compound = Lexicon.danish.compound(word) else { return false }
        let front = word.lowercased().dropLast(compound.headLength)
        return compound.analyses.contains { front + $0.lemma == lemma && $0.wordClass == wordClass }
    }
}
