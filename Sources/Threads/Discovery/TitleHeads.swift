import Portfolio

/// What titles begin with before a dash or a colon, where several items do: "Søbadet - byggeprogram" and "Søbadet: valg af
/// arkitekt" are both about Søbadet.
struct TitleHeads {
    private struct Key: Hashable {
        let authority: Authority?
        let head: String
    }

    private var counts: [Key: Int] = [:]

    init(_ meetings: [Meeting]) {
        for meeting in meetings {
            for item in meeting.items {
                let name = Self.head(of: item.title) ?? SubjectTitle.of(item.title)
                counts[Self.key(name, meeting.authority), default: 0] += 1
            }
        }
    }

    /// The head of a title that other items have as well; `nil` where it has none, or where it names nothing.
    func returning(of title: String, _ authority: Authority?) -> String? {
        guard let head = Self.head(of: title), counts[Self.key(head, authority)] ?? 0 > 1,
            !RoutineItems.contains(head)
        else { return nil }
        return head
    }

    private static func head(of title: String) -> String? {
        let subject = SubjectTitle.of(title)
        let cuts = [" - ", " – ", ": "].compactMap { subject.firstRange(of: $0)?.lowerBound }
        return cuts.min().map { String(subject[..<$0]).trimmingBlanks }
    }

    private static func key(_ head: String, _ authority: Authority?) -> Key {
        Key(authority: authority, head: head.lowercased())
    }
}
