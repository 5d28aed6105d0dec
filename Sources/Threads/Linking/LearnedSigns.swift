import Language
import Portfolio

/// What items that are known to be about a project teach of it: the case numbers that they run over, and the names that
/// they give it. "Sagen" that goes from a committee over finance to the council is one case under one number.
///
/// Only what earlier items said is known, so that what a day knew does not depend on later ones.
struct LearnedSigns: Sendable {
    private struct Key: Hashable {
        let authority: Authority?
        let sign: String
    }

    /// A name that minutes gave to a project, and where.
    struct Name: Sendable {
        let project: Int
        let name: String
        let evidence: Citation
    }

    /// By number: the only project whose items have it, `nil` where several do.
    private var numbers: [Key: Int?] = [:]
    /// By the stem of its first word.
    private var names: [Key: [Name]] = [:]

    /// Learns from an item that is about one project.
    mutating func learn(_ numbers: [String], _ names: [Name], project: Int, authority: Authority?) {
        for number in numbers {
            let key = Key(authority: authority, sign: number)
            if let known = self.numbers[key], known != project {
                self.numbers[key] = .some(nil)
            } else {
                self.numbers[key] = .some(project)
            }
        }
        for name in names {
            guard let first = FoldedWords.of(name.name).first else { continue }
            self.names[Key(authority: authority, sign: first.stem), default: []].append(name)
        }
    }

    /// The project that earlier items with one of these numbers are about.
    func project(of numbers: [String], authority: Authority?) -> (project: Int, number: String)? {
        for number in numbers {
            if let project = self.numbers[Key(authority: authority, sign: number)] ?? nil { return (project, number) }
        }
        return nil
    }

    /// The name in a title that earlier items gave to a project.
    func name(in title: String, authority: Authority?) -> Name? {
        let words = FoldedWords.of(title)
        for start in words.indices {
            for name in names[Key(authority: authority, sign: words[start].stem)] ?? [] {
                let stems = FoldedWords.of(name.name).map(\.stem)
                if words[start...].prefix(stems.count).map(\.stem) == stems { return name }
            }
        }
        return nil
    }
}
