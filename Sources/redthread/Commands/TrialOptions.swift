import ArgumentParser
import Portfolio
import Scheduling
import Workspace

/// The changes of a plan that a reader tries out.
struct TrialOptions: ParsableArguments {
    @Option(help: .about(.delay, .delay)) var delay: [Delay] = []
    @Option(help: .about(.set, .setDate)) var set: [SetDate] = []

    var isEmpty: Bool { delay.isEmpty && set.isEmpty }

    /// The plan with the changes of what they name, in the projects that are shown, or else in any.
    func plan(
        of selected: Reconstruction, in all: Reconstruction, _ language: DisplayLanguage
    ) throws(UnknownSubject) -> TriedPlan {
        guard let own = try? changes(among: selected.projects.flatMap(\.entries)) else {
            return TriedPlan(try changes(among: all.projects.flatMap(\.entries)), in: all, language)
        }
        return TriedPlan(own, in: all, language)
    }

    /// The changes of the milestones and phases that they name.
    func changes(among entries: [PlanEntry]) throws(UnknownSubject) -> [PlanChange] {
        var changes: [PlanChange] = []
        for delay in delay {
            changes.append(.delay(try EntryLookup.entry(named: delay.subject, among: entries).id, days: delay.days))
        }
        var days: [PlanEntry.ID: Day] = [:]
        for set in set {
            let entry = try EntryLookup.entry(named: set.subject, among: entries)
            if let day = days.updateValue(set.day, forKey: entry.id), day != set.day {
                throw UnknownSubject(setTwice: entry.name)
            }
            changes.append(.date(entry.id, set.day))
        }
        return changes
    }
}

/// Finds what a name means among milestones and phases.
enum EntryLookup {
    /// - Throws: `UnknownSubject` with the nearest names when there is no such entry, or several.
    static func entry(named name: String, among entries: [PlanEntry]) throws(UnknownSubject) -> PlanEntry {
        switch NameMatch(name, among: entries, id: \.id.rawValue, name: \.name) {
        case .named(let found) where found.count == 1: return found[0]
        case .part(of: let found): return found
        case .named(let found): throw UnknownSubject(name, canBe: found.map(\.id.rawValue))
        case .several(let found): throw UnknownSubject(name, canBe: found.map(\.name))
        case .nothing: return try akin(to: name, among: entries)
        }
    }

    /// The one whose words begin as those of the name do: "Leverandør valgt" is "Valg af leverandøren".
    private static func akin(to name: String, among entries: [PlanEntry]) throws(UnknownSubject) -> PlanEntry {
        let asked = words(of: name)
        let found = entries.filter { entry in
            let own = words(of: entry.name)
            return asked.count > 1
                && asked.allSatisfy { word in own.contains { word.hasPrefix($0) || $0.hasPrefix(word) } }
        }
        guard found.count == 1 else { throw UnknownSubject(name, among: entries.map(\.name)) }
        return found[0]
    }

    /// Its words without the small ones, which tell nothing.
    private static func words(of name: String) -> [String] {
        name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init).filter { $0.count > 3 }
    }
}

/// "Tilbud modtaget=14d": what is delayed, and by how many days (units, in a plan of periods).
struct Delay: ExpressibleByArgument {
    let subject: String
    let days: Int

    init?(argument: String) {
        guard let (subject, length) = argument.cutAtLastEquals,
            let days = Int(length.hasSuffix("d") ? length.dropLast() : length), (0...100_000).contains(days)
        else { return nil }
        self.subject = subject
        self.days = days
    }
}

/// "Leverandør valgt=2018-09-01": what is set, and on which day.
struct SetDate: ExpressibleByArgument {
    let subject: String
    let day: Day

    init?(argument: String) {
        guard let (subject, date) = argument.cutAtLastEquals, let day = Day(String(date)) else { return nil }
        self.subject = subject
        self.day = day
    }
}

extension String {
    fileprivate var cutAtLastEquals: (String, Substring)? {
        guard let mark = lastIndex(of: "="), self[..<mark].contains(where: { !$0.isWhitespace }) else { return nil }
        return (String(self[..<mark]), self[index(after: mark)...])
    }
}
