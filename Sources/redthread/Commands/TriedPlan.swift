import Diagrams
import Portfolio
import Scheduling

/// A picture's options that tell of a trial.
private protocol TrialPicture {
    var tried: [PlanEntry.ID: TriedMove] { get set }
    var headline: String? { get set }
}

extension TimelineOptions: TrialPicture {}
extension DependencyOptions: TrialPicture {}

/// A plan with changes that are tried out: where they leave everything, beside where it was before.
struct TriedPlan {
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

    /// What is tried and what comes of it, in sentences; `nil` where nothing is tried.
    var words: TrialWords? { trial.map { TrialWords($0, in: reconstruction, language) } }

    /// What moves, each with where it was before.
    var moves: [PlanEntry.ID: TriedMove] {
        Dictionary(
            (trial?.moves ?? []).compactMap { move in
                move.before.map { (move.entry, TriedMove(before: $0, days: move.days)) }
            }
        ) { first, _ in first }
    }

    /// Some of the projects as they come to be; as they were said, where nothing is tried.
    func applied(to selected: Reconstruction) -> Reconstruction {
        guard let trial else { return selected }
        let shown = Set(selected.projects.map(\.project.id))
        return Reconstruction(
            asOf: selected.asOf, meetings: selected.meetings,
            projects: trial.histories.filter { shown.contains($0.project.id) }, findings: selected.findings)
    }

    /// The timeline of some of the projects.
    func timeline(of selected: Reconstruction, _ options: TimelineOptions) -> TimelineDiagram {
        TimelineDiagram(
            histories: applied(to: selected).projects, meetings: selected.meetings, findings: selected.findings,
            asOf: selected.asOf, options: drawn(options), language: language)
    }

    /// What waits for what in some of the projects.
    func dependencies(of selected: Reconstruction, _ options: DependencyOptions) -> DependencyDiagram {
        DependencyDiagram(
            histories: applied(to: selected).projects, meetings: selected.meetings, asOf: selected.asOf,
            options: drawn(options), language: language)
    }

    /// The options of a picture with what is tried.
    private func drawn<Options: TrialPicture>(_ options: Options) -> Options {
        var options = options
        options.tried = moves
        options.headline = words?.headline ?? options.headline
        return options
    }
}
