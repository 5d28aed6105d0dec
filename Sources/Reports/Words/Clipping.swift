/// Shortens what would swamp a page.
enum Clipping {
    /// The first 300 characters of a title; quotes are never clipped.
    static func clipped(_ text: String) -> String {
        text.utf8.count > 300 && text.count > 300 ? text.prefix(299) + "…" : text
    }
}
