import Foundation

/// A file below `Sources/`.
struct SourceFile {
    let path: String
    let text: String

    var module: String { String(path.split(separator: "/")[1]) }

    var imports: [String] {
        text.split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ")
            guard let index = words.firstIndex(of: "import"), index <= 2, words.count > index + 1 else { return nil }
            let modifiers = words[..<index]
            guard
                modifiers.allSatisfy({ $0.hasPrefix("@") || ["public", "internal", "package", "private"].contains($0) })
            else { return nil }
            return String(words.last?.split(separator: ".").first ?? "")
        }
    }

    static func all() -> [SourceFile] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let sources = root.appending(path: "Sources")
        let names = FileManager.default.enumerator(atPath: sources.path)?.compactMap { $0 as? String } ?? []
        return names.filter { $0.hasSuffix(".swift") }.sorted().compactMap { name in
            guard let text = try? String(contentsOf: sources.appending(path: name), encoding: .utf8) else { return nil }
            return SourceFile(path: "Sources/" + name, text: text)
        }
    }

    /// The folder that it lies in, below `Sources/`.
    var folder: String { path.split(separator: "/").dropFirst().dropLast().joined(separator: "/") }

    /// The code of each line without comments, and the literals that stand in it.
    var lines: [(code: String, literals: [String])] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { Self.cut($0) }
    }

    /// Parts a line into code and literals; interpolations count as literal.
    private static func cut(_ line: Substring) -> (code: String, literals: [String]) {
        var (code, literals): (String, [String]) = ("", [])
        var literal: String?
        var rest = line[...]
        while let character = rest.popFirst() {
            if let open = literal {
                if character == "\\", let escaped = rest.popFirst() {
                    literal = open + String(escaped)
                } else if character == "\"" {
                    literals.append(open)
                    literal = nil
                } else {
                    literal = open + String(character)
                }
            } else if character == "\"" {
                literal = ""
            } else if character == "/", rest.first == "/" {
                break
            } else {
                code.append(character)
            }
        }
        return (code, literals)
    }
}
