import Foundation
import Portfolio
import Workspace

/// A chain from a fact back to the words that it rests on, as lines for the terminal.
struct Explanation {
    /// One step of the chain: what follows, the words, and where they stand.
    struct Step {
        let text: String
        let quote: String?
        let place: String?
    }

    let title: String
    let steps: [Step]

    func rendered(width: Int) -> String {
        let lines = steps.flatMap { step -> [String] in
            let head = TextTable.wrap(step.text, to: width, first: "- ", rest: "  ")
            let quote = step.quote.map { TextTable.wrap("»\($0)«", to: width, first: "    ", rest: "    ") } ?? []
            return head + quote + (step.place.map { ["    " + $0] } ?? [])
        }
        return (TextTable.wrap(title, to: width) + lines).joined(separator: "\n")
    }
}

extension Explanation {
    /// Explains what goes by this id or name, or by so much of a name that only one thing can be meant.
    ///
    /// - Throws: `UnknownSubject` when there is no such thing, or several.
    static func all(
        of name: String, in reconstruction: Reconstruction, _ language: DisplayLanguage
    ) throws(UnknownSubject) -> [Explanation] {
        let chain = ChainWriter(reconstruction: reconstruction, language: language)
        let findings = reconstruction.findings.filter { $0.id.rawValue == name }
        guard findings.isEmpty else { return findings.map(chain.explanation) }
        let entries = reconstruction.projects.flatMap { history in history.entries.map { ($0, history) } }
        switch NameMatch(name, among: entries, id: { $0.0.id.rawValue }, name: \.0.name) {
        case .named(let found): return found.map(chain.explanation)
        case .part(of: let found): return [chain.explanation(of: found.0, in: found.1)]
        case .several(let found): throw UnknownSubject(name, canBe: found.map(\.0.name))
        case .nothing:
            let ids = entries.map(\.0.id.rawValue) + reconstruction.findings.map(\.id.rawValue)
            let isId = name.contains("-") && !name.contains(" ")
            throw UnknownSubject(name, among: isId ? ids : entries.map(\.0.name))
        }
    }
}

/// Writes the chains of one reconstruction.
private struct ChainWriter {
    let reconstruction: Reconstruction
    let language: DisplayLanguage

    func explanation(of entry: PlanEntry, in history: ProjectHistory) -> Explanation {
        let when = entry.current?.words(in: language) ?? "–"
        let status = entry.statusEvidence.map { [step(on: $0, entry.standing[language])] } ?? []
        let steps =
            entry.statements.map(step) + status + links(to: entry, in: history) + schedule(of: entry, in: history)
            + room(of: entry)
        return Explanation(
            title: "\(history.project.name): \(entry.name), \(when) (\(entry.standing[language]))",
            steps: steps.isEmpty ? [step(entry.name, entry.evidence)] : steps
        )
    }

    func explanation(of finding: Finding) -> Explanation {
        Explanation(
            title: "\(finding.kind.label[language]): \(finding.message[language])",
            steps: finding.evidence.map { step(finding.kind.label[language], $0) }
        )
    }

    private func step(_ statement: Statement) -> Explanation.Step {
        let written = statement.writtenSpan.map { language.terminal.repaired($0.words(in: language)) }
        let said = statement.saidOn.map { "\($0.words(in: language)): " } ?? ""
        let text = said + statement.span.words(in: language) + ", " + statement.modality.label[language]
        return step(text + (written ?? ""), statement.evidence)
    }

    /// With the day of the meeting that said so, as statements have it.
    private func step(on evidence: Evidence, _ text: String) -> Explanation.Step {
        let day = evidence.citation.flatMap { reconstruction.meeting($0.meeting)?.date }
        return step((day.map { $0.words(in: language) + ": " } ?? "") + text, evidence)
    }

    private func links(to entry: PlanEntry, in history: ProjectHistory) -> [Explanation.Step] {
        history.dependencies.filter { $0.to == .entry(entry.id) }.map { dependency in
            let other = name(of: dependency.from)
            let lag = dependency.lag.words(in: language).map { $0 + ", " } ?? ""
            let text = "\(dependency.kind.label[language]) \(other) (\(lag)\(dependency.basis.label[language]))"
            return step(text, dependency.evidence)
        }
    }

    private func name(of end: Dependency.End) -> String {
        switch end {
        case .project(let id): reconstruction.history(of: id)?.project.name ?? id.rawValue
        case .entry(let id):
            reconstruction.projects.lazy.compactMap { $0.entry(id)?.name }.first ?? id.rawValue
        }
    }

    private func schedule(of entry: PlanEntry, in history: ProjectHistory) -> [Explanation.Step] {
        guard let schedule = entry.schedule else { return [] }
        let window = schedule.start.words(in: language)
        let text: String
        switch schedule.basis {
        case .stated: return []
        case .derived(let ids):
            let names = ids.map { name(of: .entry($0)) }.joined(separator: ", ")
            text = language.terminal.computed(window, from: names)
        case .assumed(let assumption):
            text = language.terminal.assumed(window, assumption.label[language])
        }
        let sure = schedule.sureBy.map { "; " + language.terminal.sureBy($0.words(in: language)) } ?? ""
        return [Explanation.Step(text: text + sure, quote: nil, place: nil)]
    }

    /// The hard end that binds the entry, with the words that set it, and those on what takes its time before it.
    private func room(of entry: PlanEntry) -> [Explanation.Step] {
        let own = length(of: entry)
        guard let total = entry.schedule?.total, let end = reconstruction.entry(total.end) else { return own }
        let when = end.current.map { ", " + $0.words(in: language) } ?? ""
        let between = total.lasting.flatMap(reconstruction.entry)
        return own + [step(total.words(in: language, before: end.name + when), end.currentEvidence)]
            + (between?.id == entry.id ? [] : between.map(length) ?? [])
    }

    /// How long it takes, by the words that say so.
    private func length(of entry: PlanEntry) -> [Explanation.Step] {
        entry.length.map { length in
            [step(language.terminal.takes(entry.name, length.words(in: language)), length.evidence)]
        } ?? []
    }

    private func step(_ text: String, _ evidence: Evidence) -> Explanation.Step {
        switch evidence {
        case .portfolio(let line):
            let place = "portfolio.yaml" + (line.map { ":\($0)" } ?? "")
            return Explanation.Step(text: text, quote: nil, place: place)
        case .minutes(let citation):
            let meeting = reconstruction.meeting(citation.meeting)
            let source = meeting?.source ?? citation.meeting.rawValue
            let spot = meeting.map { place(of: citation.range.lowerBound, in: $0) } ?? ""
            let item = language.terminal.item(citation.item)
            return Explanation.Step(text: text, quote: citation.quote, place: "\(source)\(spot), \(item)")
        }
    }

    /// Where the reader finds the words in the file: " side 3" in one that has pages, ":12" for the line of a text.
    private func place(of scalar: Int, in meeting: Meeting) -> String {
        guard let place = meeting.place(of: scalar) else { return "" }
        return place.line.map { ":\($0)" } ?? " " + place.words(in: language)
    }
}
