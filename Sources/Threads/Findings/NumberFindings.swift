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
                    evidence: [.minutes(citation)]
                ) { $0.farApart(amount.text) }
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
                    evidence: [.minutes(citation)]
                ) { $0.wrongSum(above: citation.quote, is: mismatch.sum, not: mismatch.total) }
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
                    evidence: [.minutes(citation)]
                ) { $0.wrongCount(stated: mismatch.stated, found: mismatch.found) }
            }
        }
    }
}
