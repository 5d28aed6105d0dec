import Language
import Portfolio

/// What an item is about, out of its title: without what is done with it ("Status på …"), without the part of it that
/// is up ("- fase 2 og 3"), without the month.
enum SubjectTitle {
    /// What stands before the subject, in lower case, longest first.
    private static let leads = [
        "proces for det videre arbejde med", "den videre proces for", "den videre proces med", "det videre arbejde med",
        "orientering om status på", "orientering om status for", "orientering om afslutning af", "orientering om",
        "orientering vedr.", "orientering vedrørende", "orientering -", "status på", "status for", "status vedr.",
        "status om", "status -", "statusorientering om", "beslutning om ændret", "beslutning om", "beslutning vedr.",
        "drøftelse af", "drøftelse om", "drøftelse vedr.", "godkendelse af tidsplan for", "godkendelse af",
        "vedtagelse af",
        "forslag om", "forslag til", "opfølgning på", "evaluering af", "redegørelse for", "redegørelse om",
        "igangsættelse af", "afslutning af", "idriftsættelse af", "udrulning af", "etablering af", "ansøgning om",
        "anlægsbevilling til", "frigivelse af anlægsbevilling til", "tidsplan for", "procesplan for",
        "projektmandat for",
        "præsentation af", "gennemgang af", "revideret", "projektet", "projekt", "sag om", "tilslutning til", "ny-ny",
        "igangværende", "nyt om", "temadrøftelse om", "temadrøftelse:", "høring om", "høring af",
    ]

    /// Words that begin what stands after the subject.
    private static let tails =
        [
            "den videre proces", "fase", "etape", "trin", "status", "kort status", "de næste", "resultat", "frigivelse",
            "udbud og tidsplan", "tidsplan", "udrulning", "økonomi",
            "orientering", "beslutning", "procesplan", "proces", "opfølgning", "anlægsbevilling", "licitation",
            "evaluering",
            "godkendelse", "igangsættelse", "implementering", "forslag",
        ] + Language.danish.months.map(\.name)

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
        for lead in leads where lower.hasPrefix(lead + " ") {
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
            if tails.contains(where: { tail == $0 || tail.hasPrefix($0 + " ") }) {
                return String(name[..<cut.lowerBound])
            }
        }
        let lower = name.lowercased()
        for tail in ["den videre proces", "det videre forløb"] where lower.hasSuffix(" " + tail) {
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
