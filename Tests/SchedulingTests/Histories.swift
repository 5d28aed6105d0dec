import Portfolio

/// Small project histories for the tests.
enum Sample {
    static let asOf = Day(number: 17_388)  // 2017-08-10

    static func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }

    /// "2017-06-01..2017-06-30", "..2017-07-01", "2017-01-01..", "2017-10-02".
    static func span(_ text: String) -> Span? {
        guard let dots = text.firstRange(of: "..") else { return Day(text).map { Span($0) } }
        return Span(earliest: Day(String(text[..<dots.lowerBound])), latest: Day(String(text[dots.upperBound...])))
    }

    static func quote(_ words: String) -> Evidence {
        .minutes(Citation(meeting: "m1", item: "1", section: nil, range: 0..<words.count, quote: words))
    }

    static func milestone(
        _ id: PlanEntry.ID, _ when: String? = nil, _ modality: Statement.Modality = .planned,
        status: PlanEntry.Status = .planned, saidOn: String? = nil, isHardEnd: Bool = false
    ) -> PlanEntry { entry(id, .milestone, when, modality, status, saidOn, isHardEnd: isHardEnd) }

    static func phase(
        _ id: PlanEntry.ID, _ when: String? = nil, _ modality: Statement.Modality = .planned,
        status: PlanEntry.Status = .planned, length: StatedLength? = nil
    ) -> PlanEntry { entry(id, .phase, when, modality, status, nil, length: length) }

    private static func entry(
        _ id: PlanEntry.ID, _ kind: PlanEntry.Kind, _ when: String?, _ modality: Statement.Modality,
        _ status: PlanEntry.Status, _ saidOn: String?, isHardEnd: Bool = false, length: StatedLength? = nil
    ) -> PlanEntry {
        let current = when.flatMap(span)
        let said = current.map {
            Statement(
                span: $0, modality: modality, saidOn: saidOn.flatMap { Day($0) },
                evidence: quote("\(id.rawValue) \($0)"))
        }
        return PlanEntry(
            id: id, kind: kind, name: id.rawValue, statements: [said].compactMap { $0 }, status: status,
            current: current, evidence: quote(id.rawValue), isHardEnd: isHardEnd, length: length)
    }

    static func order(
        _ from: PlanEntry.ID, _ to: PlanEntry.ID, _ basis: Dependency.Basis = .stated,
        kind: Dependency.Kind = .finishToStart, lag: Lag = .none
    ) -> Dependency {
        Dependency(
            from: .entry(from), to: .entry(to), kind: kind, basis: basis, lag: lag,
            evidence: quote("\(from.rawValue) før \(to.rawValue)"))
    }

    static func history(
        _ entries: [PlanEntry], _ dependencies: [Dependency] = [], project: Project.ID = "udbud"
    ) -> ProjectHistory {
        ProjectHistory(
            project: Project(id: project, name: project.rawValue), touches: [], entries: entries,
            dependencies: dependencies)
    }
}
