import Diagrams
import Portfolio
import Scheduling

/// Draws a timeline with changes that are tried out, each thing that moves beside where it was before.
struct TrialDrawing {
    private let trial: WhatIf?
    private let reconstruction: Reconstruction
    private let language: DisplayLanguage

    init(_ changes: [PlanChange], in reconstruction: Reconstruction, _ language: DisplayLanguage) {
        self.reconstruction = reconstruction
        self.language = language
        trial =
            changes.isEmpty
            ? nil : TimelineScheduler().trying(changes, in: reconstruction.projects, asOf: reconstruction.asOf)
    }

    /// The timeline of some of the projects; as they were said, where nothing is tried.
    func timeline(of selected: Reconstruction, _ options: TimelineOptions) -> TimelineDiagram {
        var (options, histories) = (options, selected.projects)
        if let trial {
            let shown = Set(histories.map(\.project.id))
            histories = trial.applied(to: reconstruction.projects, asOf: reconstruction.asOf)
                .filter { shown.contains($0.project.id) }
            options.tried = Dictionary(
                trial.moves.compactMap { move in
                    move.before.map { (move.entry, TriedMove(before: $0, days: move.days)) }
                }
            ) { first, _ in first }
            options.headline = TrialWords(trial, in: reconstruction, language).headline
        }
        return TimelineDiagram(
            histories: histories, meetings: selected.meetings, findings: selected.findings, asOf: selected.asOf,
            options: options, language: language)
    }
}
