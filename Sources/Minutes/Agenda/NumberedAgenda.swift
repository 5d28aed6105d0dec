import Language
import Portfolio

/// Chooses the headings of the agenda among the candidates: those of the heaviest chain, and what else is surely one.
struct NumberedAgenda {
    /// A heading that stands outside of the chain counts when this much speaks for it (a supplementary agenda's
    /// numbers come out of order).
    private static let certain = 5
    /// What weighs no more than this is a list's item. A heading that weighs little can still fill the gap between two
    /// neighbours in the chain.
    private static let hopeless = -5
    /// A chain that weighs less is no agenda.
    private static let leastChain = 2
    /// What a number costs whose predecessor comes later: "3. Mere cykling" before "2. Eventuelt" is a list's.
    private static let takenBack = 3

    let chosen: [Candidate]

    init(_ candidates: [Candidate], in document: Document) {
        let open = Self.told(candidates.filter { !$0.inContents && $0.score > Self.hopeless }, in: document)
        let fit = AgendaFit(document)
        let chains = Self.families(open).compactMap { family -> ([Candidate], AgendaChain, Int)? in
            let chain = AgendaChain(Self.elements(family))
            guard chain.weight >= Self.leastChain else { return nil }
            return (family, chain, chain.weight + fit.value(ofItemsAt: chain.indices.map { family[$0].line }))
        }
        guard let (family, chain, _) = chains.max(by: { $0.2 < $1.2 }) else {
            chosen = []
            return
        }
        let inChain = Set(chain.indices + Self.goingOn(chain.indices, family))
        let orders = Set(chain.indices.map { family[$0].heading.order })
        let writings = Set(chain.indices.map { family[$0].heading.writing })
        chosen = family.indices.filter { index in
            inChain.contains(index) || Self.opens(index, chain.indices.first, family)
                || family[index].score >= Self.certain && !orders.contains(family[index].heading.order)
                    && writings.contains(family[index].heading.writing)
        }.map { family[$0] }
    }

    /// The headings that go on with the numbers of a chain where most of it are numbers alone on their lines: nothing but
    /// the numbers before it tells such a heading.
    private static func goingOn(_ chain: [Int], _ family: [Candidate]) -> [Int] {
        guard let last = chain.last, case let writing = family[last].heading.writing, writing.standsAlone,
            chain.count(where: { family[$0].heading.writing == writing }) >= fewestAlone
        else { return [] }
        var order = family[last].heading.order
        return (last + 1..<family.count).filter { index in
            let heading = family[index].heading
            guard heading.writing == writing, heading.order == order + 100, family[index].score >= leastAlone else {
                return false
            }
            order = heading.order
            return true
        }
    }

    /// What a number is worth that stands between the end of a text and a title; one inside of a sentence is worth less.
    private static let leastAlone = -2
    /// So many numbers alone on their lines are a document's way of writing headings.
    private static let fewestAlone = 3

    /// A document writes a word before the numbers of its items or does not, or has a way of its own.
    private static func families(_ open: [Candidate]) -> [[Candidate]] {
        var own: [HeadingWriting: [Candidate]] = [:]
        var order: [HeadingWriting] = []
        for candidate in open where candidate.heading.form == .induced {
            if own[candidate.heading.writing] == nil { order.append(candidate.heading.writing) }
            own[candidate.heading.writing, default: []].append(candidate)
        }
        let listed = open.filter { $0.heading.form != .induced }
        return [listed.filter { $0.heading.form == .named }, listed.filter { $0.heading.form != .named }]
            + order.compactMap { own[$0] }
    }

    /// "1 Vandværket" directly above "1.1 Nyt siden sidst", where the chain begins.
    private static func opens(_ index: Int, _ first: Int?, _ family: [Candidate]) -> Bool {
        guard let first, index == first - 1 else { return false }
        let (above, order) = (family[index].heading, family[first].heading.order)
        return order % 100 == 1 && above.order == order - 1 && above.writing == family[first].heading.writing
    }

    /// The candidates that the document's format tells as headings, where two of them and more stand in rising order: then
    /// "7 Tryghed på stierne" in running text begins no item, however long the list that it stands in.
    private static func told(_ open: [Candidate], in document: Document) -> [Candidate] {
        let told = open.filter { candidate in
            candidate.lines.contains { document.lines[$0].layout?.isHeading == true }
        }
        return AgendaChain(elements(told)).indices.count >= 2 ? told : open
    }

    /// What a heading costs that is written like none with a section, beside others that have some: "1) Oprydning" in
    /// the agenda of another meeting.
    private static let withoutSections = 3

    private static func elements(_ family: [Candidate]) -> [AgendaChain.Element] {
        let structured = Set(family.filter(\.isStructured).map(\.heading.writing))
        var later: [Int: Int] = [:]
        for candidate in family { later[candidate.heading.order / 100, default: 0] += 1 }
        var seen: Set<Int> = []
        return family.map { candidate in
            let major = candidate.heading.order / 100
            later[major, default: 0] -= 1
            let isTakenBack = !seen.contains(major - 1) && !seen.contains(major) && later[major - 1, default: 0] > 0
            seen.insert(major)
            return AgendaChain.Element(
                order: candidate.heading.order,
                weight: candidate.score - (isTakenBack ? takenBack : 0)
                    - (structured.isEmpty || structured.contains(candidate.heading.writing) ? 0 : withoutSections),
                style: candidate.style)
        }
    }
}
