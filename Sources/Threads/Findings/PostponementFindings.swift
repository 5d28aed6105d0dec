import Language
import Claims
import Portfolio

/// Decisions put off (*udsatte sager*): taken up again, after how many days and under what name, or not seen again;
/// and how long there is to the first date that hangs on them.
struct PostponementFindings {
    let context: FindingContext
    private let returns: ReturnIndex

    init(context: FindingContext) {
        self.context = context
        returns = ReturnIndex(meetings: context.meetings, boundary: context.boundary)
    }

    static func find(in context: FindingContext) -> [Finding] {
        let search = PostponementFindings(context: context)
        return context.meetings.indices.flatMap { meeting in
            context.meetings[meeting].items.indices.flatMap { search.findings(onItem: $0, of: meeting) }
        }
    }

    private func findings(onItem item: Int, of meeting: Int) -> [Finding] {
        let agendaItem = context.meetings[meeting].items[item]
        return agendaItem.decisions.filter { $0.outcome == .postponed }.flatMap { decision -> [Finding] in
            let day = decision.meetingDate ?? context.meetings[meeting].date
            let putOff = PutOff(meeting: meeting, item: item, decision: decision, day: day)
            return context.owners(ofItem: item, meeting: meeting).flatMap { owner in
                let next = resumption(of: putOff, owner)
                let waiting = next.map { isDecided(at: $0.place) } ?? false ? [] : float(putOff, owner)
                return [outcome(putOff, owner, next)].compactMap { $0 } + waiting
            }
        }
    }

    private struct PutOff {
        let meeting: Int
        let item: Int
        let decision: Decision
        let day: Day?
    }

    /// Whether it was decided when it came again, so that nothing waits for the decision any more.
    private func isDecided(at place: ItemPlace) -> Bool {
        context.meetings[place.meeting].items[place.item].decisions.contains { decision in
            switch decision.outcome {
            case .approved, .approvedWithChanges, .agreed, .rejected: true
            case .noted, .discussed, .postponed, .recommended, .forwarded, .unclear, .none: false
            }
        }
    }

    private func outcome(
        _ putOff: PutOff, _ owner: Project.ID?, _ next: (place: ItemPlace, isSure: Bool)?
    ) -> Finding? {
        let meeting = context.meetings[putOff.meeting]
        let title = meeting.items[putOff.item].title
        let about = [meeting.id.rawValue, meeting.items[putOff.item].number, putOff.decision.quote]
        let words = Evidence.minutes(Cite.decision(putOff.decision, of: meeting.items[putOff.item], in: meeting))
        // So late, and by no number or title, nobody can tell whether it is the same matter.
        guard let next, next.isSure || !isLong(after: putOff, until: next.place) else {
            return isDue(putOff) ? notResumed(title, putOff, owner, about, words, unless: next?.place) : nil
        }
        let resumed = context.meetings[next.place.meeting]
        let days = putOff.day.flatMap { day in resumed.date.map { $0 - day } }
        let newTitle = resumed.items[next.place.item].title
        let isRenamed = !TitleWords.shareMost(TitleWords.telling(title), TitleWords.telling(newTitle))
        return Finding(
            .postponed, (days ?? 0) > 60 ? .warning : .info, of: owner, about: about, certain: !isRenamed,
            evidence: [words, .minutes(Cite.title(of: resumed.items[next.place.item], in: resumed))]
        ) { $0.takenUp(title, after: days, as: isRenamed ? newTitle : nil) }
    }

    /// - Parameter place: a much later item that may be the same matter, so that nothing is urgent.
    private func notResumed(
        _ title: String, _ putOff: PutOff, _ owner: Project.ID?, _ about: [String], _ words: Evidence,
        unless place: ItemPlace?
    ) -> Finding {
        let other = place.map { place -> Evidence in
            let meeting = context.meetings[place.meeting]
            return .minutes(Cite.title(of: meeting.items[place.item], in: meeting))
        }
        return Finding(
            .postponedNotResumed, other == nil ? .warning : .info, of: owner, about: about, certain: false,
            evidence: [words] + [other].compactMap { $0 }
        ) {
            $0.notTakenUp(title, postponedTo: putOff.decision.postponedTo)
        }
    }

    /// Whether minutes were loaded in which it should have come again. What every agenda has is not missed.
    private func isDue(_ putOff: PutOff) -> Bool {
        let meeting = context.meetings[putOff.meeting]
        guard !RoutineItems.isFormal(meeting.items[putOff.item].title),
            let day = putOff.decision.postponedTo ?? putOff.day.map({ $0 + 1 }),
            let last = context.loaded.last(ofAuthorityOf: meeting)
        else { return false }
        return last >= day
    }

    /// Where the item comes again: under its case number, under a title like it, or, when it was about a project, as
    /// the next item that is about the same project and the same thing.
    private func resumption(of putOff: PutOff, _ owner: Project.ID?) -> (place: ItemPlace, isSure: Bool)? {
        let place = ItemPlace(meeting: putOff.meeting, item: putOff.item)
        if let day = putOff.day, let date = context.meetings[putOff.meeting].date, day < date { return (place, true) }
        let again = returns.next(after: place)
        let same = subject(owner, of: putOff).flatMap { project in
            context.items(about: project, after: putOff.meeting).prefix(Self.furthest).first {
                isSameMatter(place, $0, project)
            }
        }
        let first = [again, same].compactMap { $0 }.min { ($0.meeting, $0.item) < ($1.meeting, $1.item) }
        return first.map { ($0, $0 == again) }
    }

    /// Whether an item comes more than so many days after the one that was put off was to come again.
    private func isLong(after putOff: PutOff, until place: ItemPlace) -> Bool {
        guard let due = putOff.decision.postponedTo ?? putOff.day, let date = context.meetings[place.meeting].date
        else {
            return false
        }
        return date - due > Self.patience
    }

    /// In days: a few rounds of meetings.
    private static let patience = 150

    /// How many later items of a project are looked through.
    private static let furthest = 64

    /// Whether two items about a project are about the same thing of it: "Parkering ved Multihuset" does not come again
    /// as "Multihuset - tillægsbevilling", though "Multihuset - valg af tag" may, where both begin with its name.
    private func isSameMatter(_ one: ItemPlace, _ other: ItemPlace, _ project: Int) -> Bool {
        let names = [context.projects[project].name] + context.projects[project].aliases
        let generic = names.reduce(into: Set<String>()) { $0.formUnion(TitleWords.telling($1)) }
        let titles = [one, other].map { context.meetings[$0.meeting].items[$0.item].title }
        let words = titles.map { FoldedWords.of($0).map(\.stem).filter { !TitleWords.common.contains($0) } }
        if words.allSatisfy({ $0.first.map(generic.contains) ?? true }) { return true }
        let things = words.map { Set($0).subtracting(generic) }
        return things[0].isEmpty || !things[0].isDisjoint(with: things[1])
    }

    private func subject(_ owner: Project.ID?, of putOff: PutOff) -> Int? {
        context.links.items[putOff.meeting][putOff.item].first {
            $0.isWhole && context.projects[$0.project].id == owner
        }?.project
    }

    /// Days from the meeting that did not decide to the first date that the item plans; what the background tells is
    /// under way already and does not wait for the decision.
    private func float(_ putOff: PutOff, _ owner: Project.ID?) -> [Finding] {
        guard let day = putOff.day, owner != nil else { return [] }
        let meeting = context.meetings[putOff.meeting]
        let waiting = context.claims(ofItem: putOff.item, meeting: putOff.meeting).filter { routed in
            guard context.projects[routed.project].id == owner, routed.claim.modality != .done,
                routed.claim.citation.section != .background, let start = routed.claim.span.earliest
            else { return false }
            return start > day
        }
        guard let first = waiting.min(by: { $0.claim.span.anchor < $1.claim.span.anchor })?.claim else { return [] }
        let days = first.span.anchor - day
        let item = meeting.items[putOff.item]
        return [
            Finding(
                .decisionFloat, days < 30 ? .warning : .info, of: owner,
                about: [meeting.id.rawValue, item.number, first.event.name],
                evidence: [
                    .minutes(Cite.decision(putOff.decision, of: item, in: meeting)), .minutes(first.citation),
                ]
            ) {
                $0.float(
                    of: item.title, postponedOn: day, until: NamedSpan(name: first.event.name, span: first.span),
                    days: days)
            }
        ]
    }
}
