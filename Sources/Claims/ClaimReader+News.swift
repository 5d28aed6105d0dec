public import Portfolio

extension ClaimReader {
    /// What an item says of events without a date, in reading order.
    public func news(in item: AgendaItem, of meeting: Meeting) -> [EventNews] {
        news(on: page(item, of: meeting))
    }

    func news(on page: ItemText) -> [EventNews] {
        let item = page.item
        let reader = NewsReader(grammar: grammar)
        let rulings = StopRulings(page: page)
        return item.passages.indices.flatMap { index -> [EventNews] in
            guard item.passages[index].kind != .heading, item.passages[index].section != .attachments else { return [] }
            let text = page.tokens(ofPassage: index)
            let told = reader.news(in: text, readings: { page.readings(ofPassage: index) })
            let missed = MissedNews(grammar: grammar).event(missedIn: text, at: index, on: page)
            return (told + (missed.map { [($0, EventNews.Kind.missed)] } ?? [])).compactMap { label, kind in
                guard kind != .stopped || rulings.hold(index) else { return nil }
                return EventNews(
                    event: label, kind: kind, cause: kind == .done ? nil : Causes.cause(ofPassage: index, on: page),
                    citation: page.citation(ofPassage: index), passage: index)
            }
        }
    }
}
