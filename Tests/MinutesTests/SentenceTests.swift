import Portfolio
import Testing

@testable import Minutes

@Suite struct SentenceTests {
    private func sentences(_ words: String) -> [String] {
        let text = SourceText(words)
        return SentenceSplitter(text: text).sentences(in: 0..<text.utf8.count).map(text.words)
    }

    @Test(arguments: [
        "Mødet begynder kl. 10 og slutter kl. ca. 12.30.", "Det gælder bl.a. Borgerservice og f.eks. Jobcentret.",
        "Planen ændres pr. d. 2. oktober 2017.", "Jane H. Madsen og P. Krog fremlagde sagen.",
        "Broen åbner i 2. og 3. kvartal, jf. bilag 2.", "Prisen er 1.250.000 kr. om året.",
        "Seminaret er den 23.-24. november.", "Vedr. Skovvej, jf. § 16, stk. 2, evt. Nørregade.",
        "Udgiften på 2 mio. kr. afholdes af puljen.", "Se pkt. 4 og nr. 7.",
    ])
    func abbreviationsAndNumbersEndNoSentence(_ words: String) { #expect(sentences(words) == [words]) }

    @Test(arguments: [
        ("Sagen er slut. Den lukkes.", 2), ("Det koster 2 mio. kr. Udgiften er ny.", 2), ("Hvornår? I maj! Godt.", 3),
        ("Det skete i 2017. Det var sent.", 2), ("Skoler m.v. Der er flere.", 2), ("Han sagde »nej.« Så gik vi.", 2),
        ("Åbning i uge 42. Ældre inviteres.", 2),
    ])
    func sentencesEnd(_ words: String, _ count: Int) { #expect(sentences(words).count == count) }
}
