/// The endings that Danish nouns take in number, definiteness and genitive.
enum NounEndings {
    /// By the byte that they end in, so that most words are asked for few of them.
    private static let byLast: [UInt8: [[UInt8]]] = Dictionary(
        grouping: ["en", "et", "n", "t", "erne", "rne", "ene", "ne", "er", "r", "e", "ens", "ets", "ernes", "s"].map {
            Array($0.utf8)
        }, by: { $0[$0.count - 1] })

    /// The word without each of the endings that it can have, itself first: "kontrakten" is "kontrakten", "kontrakt" and
    /// "kontrakte". A consonant that is only doubled before the ending is single again: "udbuddet" is "udbud".
    static func plainForms(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var forms = [bytes[...]]
        guard let last = bytes.last, let endings = byLast[last] else { return forms }
        for ending in endings where bytes.count > ending.count && bytes.suffix(ending.count).elementsEqual(ending) {
            let form = bytes.dropLast(ending.count)
            forms.append(form)
            if let first = ending.first, first == UInt8(ascii: "e"), form.count > 3, let end = form.last,
                end == form[form.endIndex - 2], !vowels.contains(end)
            {
                forms.append(form.dropLast())
            }
        }
        return forms
    }

    private static let vowels = Set("aeiouy".utf8)
}
