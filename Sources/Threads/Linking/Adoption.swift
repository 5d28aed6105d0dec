import Claims
import Language
import Portfolio

/// Whose the minutes are that do not say so.
///
/// A meeting of nobody's goes to the authority whose project's case number stands in it, or else to the only authority
/// known to the portfolio whose place is named in its text ("Søndervig Rådhus" for Søndervig Kommune), or else to the
/// workspace's own. An authority that was only guessed, as its place is not named in the minutes, gives way to that of
/// a case number. It depends on nothing but the meeting and the portfolio.
struct Adoption: Sendable {
    private let byCase: [String: Set<Authority>]
    private let byPlace: [[String]: Authority]

    init(projects: [Project], walls: Walls) {
        var byCase: [String: Set<Authority>] = [:]
        var byPlace: [[String]: Authority] = [:]
        for project in projects {
            guard let authority = walls.authority(of: project) else { continue }
            for number in project.caseNumbers { byCase[number, default: []].insert(authority) }
            let place = Self.place(of: authority)
            if !place.isEmpty { byPlace[place] = authority }
        }
        self.byCase = byCase
        self.byPlace = byPlace
    }

    /// The meeting, with the authority that it goes to.
    func adopted(_ meeting: Meeting) -> Meeting {
        var adopted = meeting
        let owner = only(byNumbers(in: meeting))
        if let known = meeting.authority {
            guard let owner, owner != known, !isNamed(known, in: meeting) else { return meeting }
            adopted.authority = owner
        } else {
            adopted.authority = owner ?? only(byPlaces(in: meeting))
        }
        return adopted
    }

    private func isNamed(_ authority: Authority, in meeting: Meeting) -> Bool {
        let place = Self.place(of: authority)
        let words = FoldedWords.of(meeting.text, in: 0..<meeting.text.count).map(\.stem)
        return words.indices.contains { words[$0...].prefix(place.count).elementsEqual(place) }
    }

    private func only(_ found: Set<Authority>) -> Authority? { found.count == 1 ? found.first : nil }

    private func byNumbers(in meeting: Meeting) -> Set<Authority> {
        let numbers = meeting.items.flatMap(\.caseNumbers) + [meeting.caseNumber].compactMap { $0 }
        return numbers.reduce(into: []) { $0.formUnion(byCase[$1] ?? []) }
    }

    private func byPlaces(in meeting: Meeting) -> Set<Authority> {
        guard byPlace.count > 1 else { return [] }
        let words = FoldedWords.of(meeting.text, in: 0..<meeting.text.count).map(\.stem)
        var found: Set<Authority> = []
        for index in words.indices {
            for length in 1...3 where index + length <= words.count {
                if let authority = byPlace[Array(words[index..<index + length])] { found.insert(authority) }
            }
        }
        return found
    }

    private static let kinds: Set<String> = Set(["kommune", "region"].map { DanishStem.stem($0) })

    /// "Søndervig Kommune" is of "søndervig".
    private static func place(of authority: Authority) -> [String] {
        FoldedWords.of(authority.name).map(\.stem).filter { !kinds.contains($0) }
    }
}
