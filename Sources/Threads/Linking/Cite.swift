package import Portfolio

/// Words of an item as evidence.
package enum Cite {
    /// A stretch of an item.
    package static func range(_ range: SourceRange, section: Section.Kind?, of item: AgendaItem, in meeting: Meeting)
        -> Citation
    {
        Citation(
            meeting: meeting.id, item: item.number, section: section, range: range, quote: meeting.text.quote(at: range)
        )
    }

    /// The title of an item.
    package static func title(of item: AgendaItem, in meeting: Meeting) -> Citation {
        range(item.titleRange, section: nil, of: item, in: meeting)
    }

    /// One passage of an item: a sentence, a row, a point.
    package static func passage(_ index: Int, of item: AgendaItem, in meeting: Meeting) -> Citation {
        let passage = item.passages[index]
        return range(passage.range, section: passage.section, of: item, in: meeting)
    }

    static func decision(_ decision: Decision, of item: AgendaItem, in meeting: Meeting) -> Citation {
        range(decision.range, section: .decision, of: item, in: meeting)
    }

    /// Attachments have no place of their own; the section that lists them stands for them.
    static func attachment(naming hit: NameHit, of item: AgendaItem, in meeting: Meeting) -> Citation {
        guard let section = item.sections.first(where: { $0.kind == .attachments }) else {
            return title(of: item, in: meeting)
        }
        return range(section.range, section: .attachments, of: item, in: meeting)
    }
}
