/// What a name that a person typed can mean among things that have names and identifiers.
public enum NameMatch<Subject> {
    /// These are called exactly so, letter case aside, or one has this identifier.
    case named([Subject])
    /// Nothing is called so, but this alone has a name that begins so or, where none does, holds it.
    case part(of: Subject)
    /// Several have a name that begins so or, where none does, holds it.
    case several([Subject])
    case nothing

    /// - Parameters:
    ///   - typed: "Overgang til Office", say, for "Overgang til Office 2016".
    ///   - id: the identifier of a subject, which must be typed in full.
    public init(_ typed: String, among subjects: [Subject], id: (Subject) -> String, name: (Subject) -> String) {
        let wanted = typed.lowercased()
        let exact = subjects.filter { id($0) == typed || name($0).lowercased() == wanted }
        guard exact.isEmpty, !wanted.isEmpty else {
            self = exact.isEmpty ? .nothing : .named(exact)
            return
        }
        let begins = subjects.filter { name($0).lowercased().hasPrefix(wanted) }
        let found = begins.isEmpty ? subjects.filter { name($0).lowercased().contains(wanted) } : begins
        switch found.count {
        case 0: self = .nothing
        case 1: self = .part(of: found[0])
        default: self = .several(found)
        }
    }
}
