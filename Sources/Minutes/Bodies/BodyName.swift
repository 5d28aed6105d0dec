import Language
import Portfolio

/// The name of a body as it is shown, however its minutes set it: one body, one name.
///
///     BodyName.shown("DIREKTIONEN")                    // "Direktionen"
///     BodyName.shown("Bælum Kommune, Direktionen")     // "Direktionen"
///     BodyName.shown("TEKNIK- OG MILJØUDVALGET")       // "Teknik- og Miljøudvalget"
///
/// Left alone: "HMU" and "MED-udvalget", which are abbreviations, and "Udvalget for Bælum Kommunes historie".
enum BodyName {
    static func shown(_ written: String) -> String { folded(withoutAuthority(written)) }

    /// Without the years or the month that it is printed with: "Børneudvalget (2018-2021)", "Regionsrådet 2022-2025",
    /// "Skolebestyrelsen februar 2020".
    static func withoutTerm(_ name: String) -> String {
        var words = name.split(separator: " ").map(String.init)
        while words.count > 1, let last = words.last, isTerm(last) { words.removeLast() }
        // "Menighedsrådet nr. 1" is its first meeting of the year.
        if words.count > 2, isNumber(words[words.count - 2], words[words.count - 1]) { words.removeLast(2) }
        // "Menighedsrådet nr." stood before "2/2031", which can be a date.
        if words.count > 1, isNumber(words[words.count - 1], "") { words.removeLast() }
        return words.joined(separator: " ")
    }

    /// "Bestyrelsen" of "Bestyrelsen i Boligselskabet Engparken", where that is whose minutes they are.
    static func without(_ authority: Authority?, _ name: String) -> String {
        guard let owner = authority?.name.lowercased(), name.lowercased().hasSuffix(" " + owner) else { return name }
        let words = name.dropLast(owner.count + 1).split(separator: " ").map(String.init)
        guard let last = words.last, isJoint(last), words.count > 1 else { return name }
        return words.dropLast().joined(separator: " ")
    }

    private static func isNumber(_ label: String, _ number: String) -> Bool {
        let text = SourceText(label)
        return number.allSatisfy { $0.isNumber || "/-.".contains($0) }
            && HeadWords.number.match(in: text, at: 0, until: text.utf8.count) != nil
    }

    private static func isTerm(_ word: String) -> Bool {
        let bare = word.filter { $0.isLetter || $0.isNumber }
        if bare.isEmpty { return true }
        if bare.allSatisfy(\.isNumber) { return bare.count >= 4 || word.hasPrefix("(") }
        let text = SourceText(bare)
        return Months.names.match(in: text, at: 0, until: text.utf8.count)?.end == text.utf8.count
    }

    /// Without the authority behind the body or in front of it; its name is shown by itself.
    private static func withoutAuthority(_ name: String) -> String {
        let words = name.split(separator: " ").map(String.init)
        if let own = withoutOwner(words) { return own }
        guard let kommune = words.firstIndex(where: isMunicipality), kommune > 0, isName(words[kommune - 1]) else {
            return name
        }
        if kommune == words.count - 1 {
            let body = Array(words[..<(kommune - 1)])
            return isBody(body.last) || isJoint(body.last) ? joined(body) ?? name : name
        }
        guard kommune == 1 else { return name }
        return joined(Array(words[2...])) ?? name
    }

    /// "Kolding Provstis Kirkegårdsudvalg", "Mosby Sogns Menighedsråd, Lynge Provsti": the body as its own minutes call it.
    /// Of "Kommune Byrådet" the name was lost.
    private static func withoutOwner(_ words: [String]) -> String? {
        if words.count > 1, isMunicipality(words[0]), isBody(words[1]) { return joined(Array(words[1...])) }
        let owner = words.indices.dropFirst().dropLast().first { index in
            words[index].hasSuffix("s") && isKind(String(words[index].dropLast())) && isBody(words[index + 1])
        }
        guard let owner else { return nil }
        let end = words[(owner + 1)...].firstIndex { $0.hasSuffix(",") } ?? words.count - 1
        let isAllOwned = end == words.count - 1 || words.last.map(isKind) ?? false
        let body = words[(owner + 1)...(isAllOwned ? end : words.count - 1)].joined(separator: " ").trimmingMarks()
        return BodyVocabulary.definite(body.prefix(1).uppercased() + body.dropFirst())
    }

    private static func isKind(_ word: String) -> Bool {
        let text = SourceText(word)
        return [OrganisationVocabulary.kinds, OrganisationVocabulary.schools].contains {
            $0.match(in: text, at: 0, until: text.utf8.count)?.end == text.utf8.count
        }
    }

    /// "Kommune", with a mark or a bracket behind it.
    private static func isMunicipality(_ word: String) -> Bool {
        AuthorityVocabulary.municipalityForms.contains(word.lowercased().trimmingMarks())
    }

    private static func isName(_ word: String) -> Bool { word.trimmingMarks().first?.isUppercase ?? false }

    /// "Direktionen, Bælum Kommune", "Byrådet i Bælum Kommune", "Direktionen - Bælum Kommune".
    private static func isJoint(_ word: String?) -> Bool {
        guard let word else { return false }
        return HeadWords.ofAuthority.contains(word.lowercased()) || word.hasSuffix(",") || word.trimmingMarks().isEmpty
    }

    private static func isBody(_ word: String?) -> Bool {
        guard let word else { return false }
        let text = SourceText(word.trimmingMarks())
        return BodyVocabulary.isBody(0..<text.utf8.count, in: text)
    }

    /// The words, without marks and "i" at their ends; nothing when no word for a body is left.
    private static func joined(_ words: [String]) -> String? {
        var words = words[...]
        while let last = words.last, HeadWords.ofAuthority.contains(last.lowercased()) || last.trimmingMarks().isEmpty {
            words.removeLast()
        }
        while let first = words.first, first.trimmingMarks().isEmpty { words.removeFirst() }
        guard words.contains(where: { isBody($0) }) else { return nil }
        return words.joined(separator: " ").trimmingMarks()
    }

    /// A name in capitals alone as it is written otherwise.
    private static func folded(_ name: String) -> String {
        guard !name.contains(where: \.isLowercase), name.split(separator: " ").contains(where: { isBody(String($0)) })
        else {
            return name
        }
        return name.split(separator: " ").enumerated().map { index, word in
            let word = String(word)
            return index > 0 && HeadWords.smallWords.contains(word) ? word.lowercased() : folded(word: word)
        }.joined(separator: " ")
    }

    /// "Teknik-", "MED-udvalget": an abbreviation in front of a hyphen stays one.
    private static func folded(word: String) -> String {
        let parts = word.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        return parts.enumerated().map { index, part in
            if index == 0 {
                let isAbbreviation = parts.count > 1 && part.count <= 3 && parts[1] != ""
                return isAbbreviation ? part : part.prefix(1) + part.dropFirst().lowercased()
            }
            return part.lowercased()
        }.joined(separator: "-")
    }
}

extension String {
    /// Without punctuation at its ends, apart from the hyphen of "Teknik-".
    fileprivate func trimmingMarks() -> String {
        var word = self[...]
        while let first = word.first, "(,:–-".contains(first) { word.removeFirst() }
        while let last = word.last, "),:–".contains(last) || word == "-" { word.removeLast() }
        return String(word)
    }
}
