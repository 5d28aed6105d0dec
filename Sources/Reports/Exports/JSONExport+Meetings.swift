public import Portfolio

extension JSONExport {
    static func write(_ meeting: Meeting, to json: inout JSONWriter) {
        json.object { json in
            json.field("id", meeting.id)
            json.field("source", meeting.source)
            json.field("authority", meeting.authority?.name)
            json.field("body", meeting.body)
            json.field("date", meeting.date)
            json.field("start", meeting.start)
            json.field("end", meeting.end)
            json.field("place", meeting.place)
            json.field("caseNumber", meeting.caseNumber)
            json.list("participants", meeting.participants) { write($1, to: &$0) }
            json.list("absent", meeting.absent) { write($1, to: &$0) }
            json.list("items", meeting.items) { write($1, to: &$0) }
            json.list("times", meeting.times) { write($1, to: &$0) }
            json.list("amounts", meeting.amounts) { write($1, to: &$0) }
            json.list("unread", meeting.unread) { json, range in json.object { write(range, to: &$0) } }
        }
    }

    private static func write(_ participant: Participant, to json: inout JSONWriter) {
        json.object { json in
            json.field("name", participant.name)
            json.field("role", participant.role)
        }
    }

    private static func write(_ item: AgendaItem, to json: inout JSONWriter) {
        json.object { json in
            json.field("number", item.number)
            json.field("title", item.title)
            json.field("closed", item.closed)
            json.field("caseNumbers", item.caseNumbers)
            json.field("journalNumber", item.journalNumber)
            json.field("documentNumbers", item.documentNumbers)
            json.field("itemType", item.itemType)
            json.list("sections", item.sections) { json, section in
                json.object { json in
                    json.field("kind", section.kind.rawValue)
                    json.field("heading", section.heading)
                    write(section.range, to: &json)
                }
            }
            json.list("decisions", item.decisions) { write($1, to: &$0) }
            json.list("earlier", item.earlier) { json, earlier in
                json.object { json in
                    json.field("body", earlier.body)
                    json.field("meetingDate", earlier.day)
                    json.field("itemNumber", earlier.itemNumber)
                    json.field("outcome", earlier.outcome.rawValue)
                    write(earlier.range, to: &json)
                }
            }
            json.field("attachments", item.attachments)
            write(item.range, to: &json)
        }
    }

    private static func write(_ decision: Decision, to json: inout JSONWriter) {
        json.object { json in
            json.field("meetingDate", decision.meetingDate)
            json.field("about", decision.about)
            json.field("outcome", decision.outcome.rawValue)
            json.field("postponedTo", decision.postponedTo)
            json.field("quote", decision.quote)
            write(decision.range, to: &json)
        }
    }

    /// Time expressions alone, one JSON object a line, as `redthread dates` prints them.
    public static func lines(_ times: [TimeMention]) -> [UInt8] {
        times.flatMap { time in
            var json = JSONWriter()
            write(time, to: &json)
            return json.bytes + [UInt8(ascii: "\n")]
        }
    }

    private static func write(_ time: TimeMention, to json: inout JSONWriter) {
        json.object { json in
            write(time.range, to: &json)
            json.field("text", time.text)
            json.field("kind", time.kind.rawValue)
            write(time.span, to: &json)
            json.field("vague", time.vague)
            json.field("inferredYear", time.inferredYear)
            json.field("contradictedWeekday", time.contradictedWeekday?.rawValue)
            if time.isImpossible { json.field("impossible", true) }
            if let days = time.duration { json.field("durationDays", [days.lowerBound, days.upperBound]) }
        }
    }

    private static func write(_ amount: AmountMention, to json: inout JSONWriter) {
        json.object { json in
            write(amount.range, to: &json)
            json.field("text", amount.text)
            switch amount.value {
            case .exactly(let kroner): json.field("dkk", kroner)
            case .between(let low, let high): json.field("dkk", [low, high])
            }
        }
    }
}
