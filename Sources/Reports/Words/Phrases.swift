import Portfolio

/// Numbers with their nouns, and movements in words.
enum Phrases {
    /// "1 dag", "63 dage".
    static func days(_ count: Int) -> LocalizedText {
        LocalizedText(danish: count == 1 ? "1 dag" : "\(count) dage", english: count == 1 ? "1 day" : "\(count) days")
    }

    /// "1 gang", "2 gange".
    static func times(_ count: Int) -> LocalizedText {
        LocalizedText(danish: count == 1 ? "1 gang" : "\(count) gange", english: count == 1 ? "once" : "\(count) times")
    }

    /// "63 dage senere", "5 dage tidligere"; empty when nothing moved.
    static func movement(_ count: Int) -> LocalizedText {
        let length = days(abs(count))
        if count == 0 { return LocalizedText(danish: "", english: "") }
        return count > 0
            ? LocalizedText(danish: length[.danish] + " senere", english: length[.english] + " later")
            : LocalizedText(danish: length[.danish] + " tidligere", english: length[.english] + " earlier")
    }
}
