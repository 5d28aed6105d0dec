import Foundation
import Minutes
import Portfolio
import Testing

/// The sample's minutes in other layouts: what is read stays the same, but for what is written beside a mutation.
@Suite struct MutationTests {
    private static let samples: [String] = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Sources/Workspace/Sample/minutes").standardized
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
        return files.filter { $0.hasSuffix(".md") }.sorted().compactMap { file in
            try? String(contentsOf: folder.appending(path: file), encoding: .utf8)
        }
    }()

    @Test func thereAreSamples() { #expect(Self.samples.count >= 5) }

    @Test(arguments: Mutation.headings + Mutation.pages + Mutation.lines) func changesNothing(_ mutation: Mutation) {
        var items = Share()
        var decisions = Share()
        var heads = Share()
        for sample in Self.samples {
            let read = Self.read(sample)
            let mutated = Self.read(mutation.apply(MutableMinutes(sample)))
            items.compare(read.items.map(Self.words), mutated.items.map(Self.words))
            decisions.compare(read.items.flatMap(Self.outcomes), mutated.items.flatMap(Self.outcomes))
            heads.compare(Self.head(read), Self.head(mutated))
        }
        #expect(items.value >= 1 - mutation.cost, "\(items.differences)")
        #expect(decisions.value >= 1 - mutation.decisionCost, "\(decisions.differences)")
        #expect(heads.value >= 1 - mutation.headCost, "\(heads.differences)")
    }

    @Test func changesTheText() {
        for mutation in Mutation.headings + Mutation.pages + Mutation.lines {
            let changed = Self.samples.contains { mutation.apply(MutableMinutes($0)) != $0 }
            #expect(changed, "\(mutation.name) leaves all samples as they are, so that it tests nothing")
        }
    }

    private static func read(_ words: String) -> Meeting {
        MinutesSegmenter().meeting(from: SourceText(words), source: "sample.md")
    }

    private static func head(_ meeting: Meeting) -> [String] {
        [
            "authority: \(meeting.authority?.name ?? "-")", "body: \(meeting.body)",
            "date: \(meeting.date?.description ?? "-")",
            "place: \(meeting.place ?? "-")", "start: \(meeting.start?.description ?? "-")",
        ] + meeting.participants.map { "present: \($0.name)" } + meeting.absent.map { "absent: \($0.name)" }
    }

    private static func words(_ item: AgendaItem) -> String {
        "\(item.number) | \(item.title.lowercased()) | \(item.closed) | \(item.caseNumbers.joined(separator: ","))"
    }

    private static func outcomes(_ item: AgendaItem) -> [String] {
        item.decisions.map { "\(item.number): \($0.outcome) \($0.meetingDate?.description ?? "-")" }
    }

    /// How much of two readings is the same: F1 of their facts.
    private struct Share {
        private(set) var differences: [String] = []
        private var shared = 0
        private var total = 0

        var value: Double { total == 0 ? 1 : 2 * Double(shared) / Double(total) }

        mutating func compare(_ read: [String], _ mutated: [String]) {
            let difference = mutated.difference(from: read)
            total += read.count + mutated.count
            shared += read.count - difference.removals.count
            differences += difference.map { change in
                switch change {
                case .insert(_, let fact, _): "+ " + fact
                case .remove(_, let fact, _): "- " + fact
                }
            }
        }
    }
}
