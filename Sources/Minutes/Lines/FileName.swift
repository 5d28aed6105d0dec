import Language
import Portfolio

/// The names of files in the text of minutes: "Lokalplan 214.pdf".
enum FileName {
    private static let endings = [".pdf", ".docx", ".doc", ".xlsx", ".xls", ".pptx", ".ppt", ".odt"]
        .map { Letters.folded($0) }

    /// Whether a line is the name of a file, as web pages list attachments without a heading.
    static func isWhole(_ content: Range<Int>, in text: SourceText) -> Bool {
        content.count <= 120
            && endings.contains { ending in
                content.count > ending.count
                    && text.end(ofPhrase: ending, at: content.upperBound - ending.count, until: content.upperBound)
                        != nil
            }
    }
}
