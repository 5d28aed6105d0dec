import Portfolio

/// A list of all attachments at the end of the minutes, which stands below the last item: "Bilagsoversigt / Punkt 1:
/// Notat om akutberedskab".
enum AttachmentList {
    /// The items with each attachment of such a list at the item that it is listed for.
    static func distributed(_ results: [ItemReader.Result]) -> [ItemReader.Result] {
        guard let last = results.last, !last.item.attachments.isEmpty else { return results }
        var results = results
        var kept: [String] = []
        let places = Dictionary(results.indices.map { (results[$0].item.number, $0) }) { first, _ in first }
        for title in last.item.attachments {
            if let (number, rest) = entry(title), let place = places[number], place != results.count - 1 {
                results[place].item.attachments.append(rest)
            } else {
                kept.append(title)
            }
        }
        results[results.count - 1].item.attachments = kept
        return results
    }

    /// The number of an item and what is listed for it.
    private static func entry(_ title: String) -> (number: String, rest: String)? {
        let text = SourceText(title)
        guard let heading = ItemHeading(0..<text.utf8.count, in: text), heading.form == .named, !heading.title.isEmpty
        else { return nil }
        return (heading.number, text.words(heading.title))
    }
}
