import Language
import Portfolio

/// What an item is about, out of its title: without what is done with it ("Status på …"), without the part of it that
/// is up ("- fase 2 og 3"), without the month.
enum SubjectTitle {
    private static let vocabulary = TitleVocabulary.danish

    /// "Status på letbanen - august (O)" is about "letbanen".
    static func of(_ title: String) -> String {
        var name = title.trimmingBlanks
        name = withoutType(name)
        var previous = ""
        while previous != name {
            previous = name
            name = withoutTail(withoutLead(name)).trimmingBlanks
        }
        return name.isEmpty ? title.trimmingBlanks : name
    }

    /// Without the letter for the kind of case: "(B)".
    private static func withoutType(_ name: String) -> String {
        guard name.hasSuffix(")"), let open = name.lastIndex(of: "("), name[open...].count <= 4 else { return name }
        return String(name[..<open]).trimmingBlanks
    }

    private static func withoutLead(_ name: String) -> String {
        let lower = name.lowercased()
        for lead in vocabulary.leads where lower.hasPrefix(lead + " ") {
            return String(name.dropFirst(lead.count + 1)).trimmingBlanks
        }
        return name
    }

    /// A part after a dash goes when it says what is up and not what it is; so do a list mark and a bare "den videre
    /// proces" at the end.
    private static func withoutTail(_ name: String) -> String {
        for dash in [" - ", " – ", "- ", ": ", ", "] {
            guard let cut = name.range(ofLast: dash) else { continue }
            let tail = name[cut.upperBound...].lowercased()
            if vocabulary.tails.contains(where: { tail == $0 || tail.hasPrefix($0 + " ") }) {
                return String(name[..<cut.lowerBound])
            }
        }
        let lower = name.lowercased()
        for tail in vocabulary.ends where lower.hasSuffix(" " + tail) {
            return String(name.dropLast(tail.count + 1))
        }
        return name
    }
}

extension String {
    /// The last place where a string stands, or `nil`.
    fileprivate func range(ofLast part: String) -> Range<String.Index>? {
        var end = endIndex
        while end > startIndex {
            let start = index(before: end)
            if self[start...].hasPrefix(part) { return start..<index(start, offsetBy: part.count) }
            end = start
        }
        return nil
    }
}
