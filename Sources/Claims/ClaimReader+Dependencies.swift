public import Portfolio

extension ClaimReader {
    /// What an item says of what waits for what: stated in words ("kan først …, når …"), and inferred from the order of
    /// its plans and the numbers of its phases. The order of the text; what is stated is not inferred again.
    public func dependencies(in item: AgendaItem, of meeting: Meeting) -> [DependencyClaim] {
        let page = page(item, of: meeting)
        let plans = PlanReader(grammar: grammar, page: page).plans()
        let claims = claims(on: page, plans: plans)
        return dependencies(
            on: page, plans: plans, claims: claims, lengths: lengths(on: page, plans: plans, claims: claims))
    }

    /// The same for a page whose plans and claims have been read.
    func dependencies(
        on page: ItemText, plans: [Plan], claims: [Claim], lengths: [LengthClaim]
    ) -> [DependencyClaim] {
        var result =
            stated(
                on: page, outside: Set(plans.flatMap { $0.rows.map(\.passage) }).union(page.alternatives),
                claims: claims)
            + lengths.flatMap(succession(claims).order)
        let inferred = plans.flatMap(PlanOrder.dependencies) + PlanOrder.dependencies(betweenStages: claims)
        for dependency in inferred where !result.contains(where: { Self.joinsTheSame($0, dependency) }) {
            result.append(dependency)
        }
        return result.sorted { $0.passage < $1.passage }
    }

    /// Whether the next passage may point back to this one ("Det kræver, at …").
    private func isFollowed(_ index: Int, on page: ItemText) -> Bool {
        page.item.passages.indices.contains(index + 1)
            && DependencyWords.mayStand(in: page.tokens(ofPassage: index + 1), grammar)
    }

    private static func joinsTheSame(_ one: DependencyClaim, _ other: DependencyClaim) -> Bool {
        isSame(one.from, other.from) && isSame(one.to, other.to)
    }

    private static func isSame(_ one: EventLabel, _ other: EventLabel) -> Bool {
        one.name == other.name || one.ordinal != nil && one.ordinal == other.ordinal && one.concept == other.concept
    }

    private func stated(on page: ItemText, outside plans: Set<Int>, claims: [Claim]) -> [DependencyClaim] {
        var result: [DependencyClaim] = []
        var memory = Memory()
        for (index, passage) in page.item.passages.enumerated() where !plans.contains(index) {
            guard passage.kind != .heading, passage.section != .attachments else {
                memory = Memory()
                continue
            }
            let text = page.tokens(ofPassage: index)
            guard !text.asks, DependencyWords.mayStand(in: text, grammar) || isFollowed(index, on: page) else {
                memory = Memory()
                continue
            }
            let reader = SentenceReader(
                grammar: grammar, exclusions: exclusions, section: passage.section, saidOn: page.meeting.date)
            let readings = page.readings(ofPassage: index)
            let found = DependencyReader(grammar: grammar, rules: orders)
                .dependencies(in: text, readings: readings, background: memory.background)
            let names = EndNames(claims: claims, item: page.item)
            result += found.map { dependency in
                DependencyClaim(
                    from: names.phase(endedBy: dependency.from, at: index) ?? names.end(of: dependency, at: index)
                        ?? names.known(dependency.from, at: index),
                    to: names.known(dependency.to, at: index),
                    kind: dependency.kind, basis: .stated, lag: dependency.lag,
                    citation: page.citation(ofPassage: index), passage: index
                )
            }
            _ = reader.events(in: text, readings: readings, memory: &memory)
        }
        return result.filter { $0.from != $0.to || $0.kind == .mergedWith }
    }
}

/// Finds the claim that an end of a dependency means: "undervisningen" in a paragraph on the training of superusers.
struct EndNames {
    let claims: [Claim]
    let item: AgendaItem

    func known(_ label: EventLabel, at passage: Int) -> EventLabel {
        if let ordinal = label.ordinal, label.concept == .stage {
            return claims.first { $0.event.ordinal == ordinal }?.event ?? label
        }
        let near = near(passage)
        if let same = near.first(where: { $0.event.name == label.name }) { return same.event }
        guard label.concept != nil, label.concept != .verbalNoun, label.ordinal == nil, isBare(label) else {
            return label
        }
        return near.last { $0.event.concept == label.concept && $0.event.ordinal == nil }?.event ?? label
    }

    /// The phase that a label is the end of, where the words around it tell of the phase: "når testen er afsluttet" after
    /// "Testperioden starter den 1. april og varer 6 uger".
    func phase(endedBy label: EventLabel, at passage: Int) -> EventLabel? {
        guard label.concept.has(.completing), !label.stems.isEmpty else { return nil }
        let near = near(passage)
        guard !near.contains(where: { $0.event.name == label.name }) else { return nil }
        return near.last { claim in
            let words = claim.event.stems.union(claim.event.concept?.words ?? [])
            return claim.event.kind == .phase && label.stems.isSubset(of: words)
        }?.event
    }

    /// The end of the phase that something waits for, where the words around it date that alone: "efter høringen" after
    /// "Høringen slutter den 4. maj".
    func end(of dependency: FoundDependency, at passage: Int) -> EventLabel? {
        let phase = dependency.from
        guard phase.kind == .phase, phase.ordinal == nil, dependency.kind == .finishToStart else { return nil }
        let words = phase.stems.union(phase.concept?.words ?? [])
        let near = near(passage)
        guard !near.contains(where: { $0.event.name == phase.name }) else { return nil }
        return near.last { claim in
            let stems = claim.event.stems
            return claim.event.concept.has(.completing) && !stems.isEmpty && stems.isSubset(of: words)
        }?.event
    }

    private func near(_ passage: Int) -> [Claim] {
        claims.filter {
            abs($0.passage - passage) <= 3 && item.passages[$0.passage].block == item.passages[passage].block
        }
    }

    /// One word that names the kind of event and nothing else.
    private func isBare(_ label: EventLabel) -> Bool { !label.name.contains(" ") }
}
