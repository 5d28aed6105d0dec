/// Small and capital letters of a text.
package enum LetterCase {
    /// UTF-8 in lower case: "ØKONOMI" is "økonomi".
    package static func lower(_ bytes: some Sequence<UInt8>) -> String {
        String(decoding: Letters.folded(bytes), as: UTF8.self)
    }

    /// The text in lower case.
    package static func lower(_ text: String) -> String { lower(text.utf8) }

    /// The text with a small first letter, unless its first word is in capitals or a number follows it.
    package static func uncapitalised(_ text: String) -> String {
        let first = text.prefix { $0 != " " }
        guard first.dropFirst().allSatisfy({ !$0.isUppercase && !$0.isNumber }) else { return text }
        return String(first).lowercased() + text.dropFirst(first.count)
    }

    /// The text with a capital first letter.
    package static func capitalised(_ text: String) -> String {
        guard let first = text.unicodeScalars.first else { return text }
        let upper = String(first).uppercased()
        var rest = text
        rest.unicodeScalars.removeFirst()
        return upper + rest
    }
}
