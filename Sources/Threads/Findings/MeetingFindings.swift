import Portfolio

/// Meetings that are referred to and were not loaded.
enum MeetingFindings {
    static func find(in scene: Scene) -> [Finding] {
        let loaded = Set(scene.meetings.flatMap { meeting in meeting.date.map { [Key(scene, meeting, $0)] } ?? [] })
        return scene.meetings.indices.flatMap { index in
            scene.meetings[index].items.indices.flatMap { item in
                findings(onItem: item, of: index, scene).filter { !loaded.contains($0.key) }.flatMap { found in
                    scene.owners(ofItem: item, meeting: index).map { owner in
                        finding(found.day, found.evidence, owner, scene.meetings[index])
                    }
                }
            }
        }
    }

    private struct Key: Hashable {
        let authority: Authority?
        let body: String
        let day: Day

        init(_ scene: Scene, _ meeting: Meeting, _ day: Day) {
            authority = scene.walls.authority(of: meeting)
            body = FoldedWords.of(meeting.body).map(\.stem).joined(separator: " ")
            self.day = day
        }
    }

    /// The meetings that an item's decisions name: an older one that is quoted, one that it was postponed to.
    private static func findings(
        onItem item: Int, of index: Int, _ scene: Scene
    ) -> [(key: Key, day: Day, evidence: Evidence)] {
        let meeting = scene.meetings[index]
        let agendaItem = meeting.items[item]
        return agendaItem.decisions.flatMap { decision in
            [decision.meetingDate, decision.postponedTo].compactMap { $0 }.filter { $0 <= scene.asOf }.map { day in
                let citation = Cite.decision(decision, of: agendaItem, in: meeting)
                return (Key(scene, meeting, day), day, Evidence.minutes(citation))
            }
        }
    }

    private static func finding(_ day: Day, _ evidence: Evidence, _ owner: Project.ID?, _ meeting: Meeting) -> Finding {
        let body = (danish: meeting.body.isEmpty ? "mødet" : meeting.body, english: meeting.body)
        return Finding(
            .missingMeeting, .info, of: owner, about: [meeting.authority?.name ?? "", meeting.body, day.description],
            danish: "Der henvises til mødet \(day.words(in: .danish)) (\(body.danish)), som ikke er indlæst",
            english: "The meeting of \(day.words(in: .english)) (\(body.english)) is referred to and was not loaded",
            evidence: [evidence])
    }
}
