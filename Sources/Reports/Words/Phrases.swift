import Portfolio

/// Numbers with their nouns, and movements in words.
enum Phrases {
    /// "1 dag", "63 dage".
    static func days(_ count: Int) -> LocalizedText {
        LocalizedText(danish: count == 1 ? "1 dag" : "\(count) dage", english: count == 1 ? "1 day" : "\(count) days")
    }

    /// " 2 gange", to follow a verb; nothing for once, which goes without saying.
    static func repeatedly(_ count: Int) -> LocalizedText {
        count == 1
            ? LocalizedText(danish: "", english: "")
            : LocalizedText(danish: " \(count) gange", english: " \(count) times")
    }

    /// "En udsat beslutning", "2 udsatte beslutninger", as a sentence begins.
    static func postponedDecisions(_ count: Int) -> LocalizedText {
        count == 1
            ? LocalizedText(danish: "En udsat beslutning", english: "One decision was put off and")
            : LocalizedText(danish: "\(count) udsatte beslutninger", english: "\(count) decisions were put off and")
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
