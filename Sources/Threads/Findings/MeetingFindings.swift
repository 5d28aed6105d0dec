import Claims
import Language
import Portfolio

/// Meetings that are referred to and were not loaded.
enum MeetingFindings {
    static func find(in context: FindingContext) -> [Finding] {
        let loaded = Set(context.meetings.flatMap { meeting in meeting.date.map { [Key(context, meeting, $0)] } ?? [] })
        return context.meetings.indices.flatMap { index in
            context.meetings[index].items.indices.flatMap { item in
                findings(onItem: item, of: index, context).filter { !loaded.contains($0.key) }.flatMap { found in
                    context.owners(ofItem: item, meeting: index).map { owner in
                        finding(found.day, found.evidence, owner, context.meetings[index])
                    }
                }
            }
        }
    }

    private struct Key: Hashable {
        let body: MeetingBody
        let day: Day

        init(_ context: FindingContext, _ meeting: Meeting, _ day: Day) {
            body = context.boundary.body(of: meeting)
            self.day = day
        }
    }

    /// The meetings that an item's decisions name: an older one that is quoted, one that it was postponed to.
    private static func findings(
        onItem item: Int, of index: Int, _ context: FindingContext
    ) -> [(key: Key, day: Day, evidence: Evidence)] {
        let meeting = context.meetings[index]
        let agendaItem = meeting.items[item]
        let decided = agendaItem.decisions.flatMap { decision in
            [decision.meetingDate, decision.postponedTo].compactMap { $0 }.map { day in
                (day, Cite.decision(decision, of: agendaItem, in: meeting))
            }
        }
        return (decided + spokenOf(inItem: agendaItem, meeting)).filter { $0.0 <= context.asOf }.map { day, citation in
            (Key(context, meeting, day), day, Evidence.minutes(citation))
        }
    }

    /// Earlier meetings of the body in running text: "på mødet den 7. september", "direktionsmødet 20. marts".
    private static func spokenOf(inItem item: AgendaItem, _ meeting: Meeting) -> [(Day, Citation)] {
        guard let today = meeting.date, let body = FoldedWords.of(meeting.body).first?.stem else { return [] }
        let times = meeting.times.filter { time in
            item.range.contains(time.range.lowerBound) && time.span?.isDay == true && time.kind == .date
        }
        return times.compactMap { time in
            guard let day = time.span?.anchor, day < today, let passage = item.passage(at: time.range.lowerBound) else {
                return nil
            }
            let start = max(item.passages[passage].range.lowerBound, time.range.lowerBound - reach)
            let before = FoldedWords.of(meeting.text, in: start..<time.range.lowerBound)
            guard names(before.filter { !articles.contains($0.word) }, body) else { return nil }
            return (day, Cite.passage(passage, of: item, in: meeting))
        }
    }

    /// How many code points before a date are looked at.
    private static let reach = 60

    /// "på mødet" is of the body itself, and so is "direktionsmødet" of Direktionen; "borgermødet" and "Lederforums
    /// møde" are others'.
    private static func names(_ words: [FoldedWord], _ body: String) -> Bool {
        guard let last = words.last, last.stem.hasSuffix(meeting) else { return false }
        let first = last.stem.dropLast(meeting.count)
        guard first.isEmpty else { return DanishStem.stem(String(first)) == body }
        return words.dropLast().last.map { own.contains($0.word) || $0.stem == body } ?? false
    }

    private static func finding(_ day: Day, _ evidence: Evidence, _ owner: Project.ID?, _ meeting: Meeting) -> Finding {
        Finding(
            .missingMeeting, .info, of: owner, about: [meeting.authority?.name ?? "", meeting.body, day.description],
            evidence: [evidence]
        ) { $0.missingMeeting(day, of: meeting.body) }
    }
}
