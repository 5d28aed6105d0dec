import Portfolio

/// Numbers that do not fit: a range whose ends are too far apart, parts that do not add up to their total, and a list
/// that is longer or shorter than its introduction says.
enum NumberFindings {
    static func find(in context: FindingContext) -> [Finding] {
        context.meetings.indices.flatMap { index in
            ranges(index, context)
                + context.meetings[index].items.indices.flatMap { item in
                    totals(inItem: item, index, context) + counts(inItem: item, index, context)
                }
        }
    }

    /// An upper end this many times the lower reads as a slip of the pen ("0,4-5 mio. kr." for 0,4-0,5).
    private static let farApart = 8.0

    private static func ranges(_ index: Int, _ context: FindingContext) -> [Finding] {
        let meeting = context.meetings[index]
        return meeting.amounts.flatMap { amount -> [Finding] in
            guard case .between(let low, let high) = amount.value, low.ore > 0, high.value >= low.value * farApart,
                let item = context.item(at: amount.range.lowerBound, of: index)
            else { return [] }
            let citation = Cite.range(amount.range, section: nil, of: meeting.items[item], in: meeting)
            return context.owners(ofItem: item, meeting: index).map { owner in
                Finding(
                    .conflict, .warning, of: owner,
                    about: [meeting.id.rawValue, "amount", "\(amount.range.lowerBound)"], certain: false,
                    danish: "»\(amount.text)«: enderne ligger usandsynligt langt fra hinanden; måske en slåfejl",
                    english: "“\(amount.text)”: the ends are implausibly far apart; perhaps a slip of the pen",
                    evidence: [.minutes(citation)])
            }
        }
    }

    private static func totals(inItem item: Int, _ index: Int, _ context: FindingContext) -> [Finding] {
        let meeting = context.meetings[index]
        return SumCheck(item: meeting.items[item], text: meeting.text).mismatches().flatMap { mismatch -> [Finding] in
            let citation = Cite.passage(mismatch.passage, of: meeting.items[item], in: meeting)
            return context.owners(ofItem: item, meeting: index).map { owner in
                Finding(
                    .sumMismatch, .warning, of: owner,
                    about: [meeting.id.rawValue, "sum", "\(citation.range.lowerBound)"], certain: false,
                    danish: """
                        Tallene over »\(citation.quote)« giver \(mismatch.sum.danish), ikke \(mismatch.total.danish)
                        """,
                    english: """
                        The numbers above “\(citation.quote)” add up to \(mismatch.sum.english), not \
                        \(mismatch.total.english)
                        """,
                    evidence: [.minutes(citation)])
            }
        }
    }

    private static func counts(inItem item: Int, _ index: Int, _ context: FindingContext) -> [Finding] {
        let meeting = context.meetings[index]
        return CountCheck(item: meeting.items[item], text: meeting.text).mismatches().flatMap { mismatch -> [Finding] in
            let citation = Cite.passage(mismatch.passage, of: meeting.items[item], in: meeting)
            return context.owners(ofItem: item, meeting: index).map { owner in
                Finding(
                    .sumMismatch, .info, of: owner,
                    about: [meeting.id.rawValue, "count", "\(citation.range.lowerBound)"], certain: false,
                    danish: "Teksten siger \(mismatch.stated), men der følger \(mismatch.found) på listen",
                    english: "The text says \(mismatch.stated), but a list of \(mismatch.found) follows",
                    evidence: [.minutes(citation)])
            }
        }
    }
}
