import Claims
import Language
import Portfolio

/// Whose the minutes are that do not say so.
///
/// What speaks for each authority of the portfolio is weighed together: numbers and names of its projects, its place in
/// the text ("Søndervig Rådhus" for Søndervig Kommune), other minutes of the same body, and, least, that it is the
/// workspace's own. The best is taken where it has twice as much as the second; else nothing is said. An authority that
/// the minutes name gives way to the number of a case only where its place stands nowhere else in them; one of a name that
/// neither the register nor the portfolio has may be misread, and gives way to more.
struct MeetingAttribution: Sendable {
    private let byCase: [String: Set<Authority>]
    private let byPlace: [[String]: Authority]
    private let names: NameIndex
    private let owners: [Authority?]

    /// How much each kind of evidence says.
    private enum Weight {
        static let caseNumber = 4.0
        static let name = 2.0
        static let place = 1.5
        static let townHall = 2.0
        static let body = 2.0
        static let assumed = 1.0
        /// So much of the text, as the number of a case and two names, or four names, outweighs a name that nobody knows.
        static let againstName = 7.0
        /// More of one kind says no more.
        static let most = 8.0
    }

    init(projects: [Project], boundary: AuthorityBoundary) {
        var byCase: [String: Set<Authority>] = [:]
        var byPlace: [[String]: Authority] = [:]
        for project in projects {
            guard let authority = boundary.authority(of: project) else { continue }
            for number in project.caseNumbers { byCase[number, default: []].insert(authority) }
            let place = Self.place(of: authority)
            if !place.isEmpty { byPlace[place] = authority }
        }
        self.byCase = byCase
        self.byPlace = byPlace
        self.names = NameIndex(projects: projects)
        self.owners = projects.map(boundary.authority(of:))
    }

    /// The meetings, each with the authority that it goes to.
    func attributed(_ meetings: [Meeting]) -> [Meeting] {
        let texts = meetings.map { $0.authorityBasis.isSaid && !isStranger($0) ? [:] : evidence(in: $0) }
        let byThemselves = zip(meetings, texts).map { attributed($0, by: $1, bodies: [:]) }
        guard byThemselves.contains(where: { !$0.authorityBasis.isSaid }) else { return byThemselves }
        let bodies = bodies(of: byThemselves)
        return zip(byThemselves, texts).map { attributed($0, by: $1, bodies: bodies) }
    }

    /// The bodies that all belong to one authority: "Byggeudvalget for Havnehuset".
    private func bodies(of meetings: [Meeting]) -> [String: Authority] {
        var found: [String: Set<Authority>] = [:]
        for meeting in meetings where Self.isTelling(meeting.body) && meeting.authorityBasis.isSaid {
            if let authority = meeting.authority { found[meeting.body, default: []].insert(authority) }
        }
        return found.compactMapValues { $0.count == 1 ? $0.first : nil }
    }

    /// Every authority has a "Bestyrelsen" or a "Teknisk Udvalg"; what a body is for makes it one of its kind.
    private static func isTelling(_ body: String) -> Bool { body.split(separator: " ").count > 2 }

    /// Whether it is of a name that neither the register nor the portfolio has, which may be misread.
    private func isStranger(_ meeting: Meeting) -> Bool {
        meeting.authorityBasis == .stated && !owners.contains(meeting.authority)
    }

    private func attributed(
        _ meeting: Meeting, by text: [Authority: Double], bodies: [String: Authority]
    ) -> Meeting {
        var adopted = meeting
        if isStranger(meeting), let best = clearest(text), best.score >= Weight.againstName {
            adopted.authority = best.authority
        } else if meeting.authorityBasis.isSaid, let known = meeting.authority {
            let numbers = self.numbers(in: meeting)
            guard numbers.count == 1, let owner = numbers.keys.first, owner != known, !isNamed(known, in: meeting)
            else { return meeting }
            adopted.authority = owner
        } else if let best = clearest(weighed(text, of: meeting, bodies)) {
            adopted.authority = best.authority
            adopted.authorityBasis = best.score >= Weight.name ? .stated : meeting.authorityBasis
        }
        return adopted
    }

    private func clearest(_ scores: [Authority: Double]) -> (authority: Authority, score: Double)? {
        let ranked = scores.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        guard let first = ranked.first else { return nil }
        let second = ranked.dropFirst().first?.value ?? 0
        return first.value >= 2 * second ? (first.key, first.value) : nil
    }

    /// What the text of a meeting says for each authority.
    private func evidence(in meeting: Meeting) -> [Authority: Double] {
        var scores = numbers(in: meeting).mapValues { min(Weight.most, Double($0) * Weight.caseNumber) }
        let words = FoldedWords.of(meeting.text, in: 0..<meeting.text.count)
        for (authority, count) in named(in: words) {
            scores[authority, default: 0] += min(Weight.most, Double(count) * Weight.name)
        }
        for authority in places(in: words.map(\.stem)) { scores[authority, default: 0] += Weight.place }
        return scores
    }

    /// The same with what its body and its head say.
    private func weighed(
        _ text: [Authority: Double], of meeting: Meeting, _ bodies: [String: Authority]
    ) -> [Authority: Double] {
        var scores = text
        if let authority = bodies[meeting.body] { scores[authority, default: 0] += Weight.body }
        if let authority = meeting.authority, owners.contains(authority) {
            scores[authority, default: 0] += meeting.authorityBasis == .place ? Weight.townHall : Weight.assumed
        }
        return scores
    }

    /// By authority, how many numbers of its projects' cases stand in a meeting's registry lines.
    private func numbers(in meeting: Meeting) -> [Authority: Int] {
        let numbers = Set(meeting.items.flatMap(\.caseNumbers) + [meeting.caseNumber].compactMap { $0 })
        return numbers.reduce(into: [:]) { counts, number in
            for authority in byCase[number] ?? [] { counts[authority, default: 0] += 1 }
        }
    }

    /// By authority, how many of its projects' names stand in a text, word for word.
    private func named(in words: [FoldedWord]) -> [Authority: Int] {
        let names = Set(
            names.hits(in: words).filter(\.isExact).map { NamedProject(project: $0.project, name: $0.name) })
        return names.reduce(into: [:]) { counts, hit in
            guard let owner = owners[hit.project], !TitleWords.telling(hit.name).isEmpty else { return }
            counts[owner, default: 0] += 1
        }
    }

    private struct NamedProject: Hashable {
        let project: Int
        let name: String
    }

    private func isNamed(_ authority: Authority, in meeting: Meeting) -> Bool {
        let place = Self.place(of: authority)
        let words = FoldedWords.of(meeting.text, in: 0..<meeting.text.count).map(\.stem)
        return words.indices.contains { words[$0...].prefix(place.count).elementsEqual(place) }
    }

    private func places(in words: [String]) -> Set<Authority> {
        guard byPlace.count > 1 else { return [] }
        var found: Set<Authority> = []
        for index in words.indices {
            for length in 1...3 where index + length <= words.count {
                if let authority = byPlace[Array(words[index..<index + length])] { found.insert(authority) }
            }
        }
        return found
    }

    private static func place(of authority: Authority) -> [String] { authority.place }
}

extension Authority {
    /// Whether it is a municipality or a region, also one of invention or of former days: "Søndervig Kommune".
    var isGovernment: Bool { FoldedWords.of(name).contains { Self.kinds.contains($0.stem) } }

    /// The words that tell it from others of its kind: "Søndervig Kommune" is of "søndervig".
    var place: [String] { FoldedWords.of(name).map(\.stem).filter { !Self.kinds.contains($0) } }

    /// Whether one is of the other's place: "Søndervig Forsyning" and "Søndervig Kommune", which owns it.
    func isNeighbour(of other: Authority) -> Bool {
        let (own, others) = (place, other.place)
        return !own.isEmpty && !others.isEmpty && (own.starts(with: others) || others.starts(with: own))
    }
}
