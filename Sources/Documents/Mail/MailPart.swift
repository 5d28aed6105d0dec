internal import Foundation

/// A part of a mail (MIME, RFC 2045): a text, something attached, or parts of its own.
struct MailPart {
    /// The headers by their names in lower case.
    let headers: [String: String]
    let body: ArraySlice<UInt8>

    /// Parts that lie deeper in one another are not looked into.
    private static let deepest = 8

    init(_ bytes: ArraySlice<UInt8>) {
        var position = bytes.startIndex
        var lines: [String] = []
        while position < bytes.endIndex {
            let end = bytes[position...].firstIndex(of: 0x0A) ?? bytes.endIndex
            let line = String(decoding: bytes[position..<end], as: UTF8.self).trimmingSuffix("\r")
            position = min(end + 1, bytes.endIndex)
            if line.isEmpty { break }
            if let first = line.first, first == " " || first == "\t", let last = lines.indices.last {
                lines[last] += " " + line.trimmingCharacters(in: .whitespaces)
            } else {
                lines.append(line)
            }
        }
        let pairs = lines.compactMap { line -> (String, String)? in
            guard let colon = line.firstIndex(of: ":") else { return nil }
            let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            return (line[..<colon].lowercased(), value)
        }
        headers = Dictionary(pairs) { first, _ in first }
        body = bytes[position...]
    }

    /// "text/plain", "multipart/mixed", in lower case.
    var type: String {
        let type = headers["content-type"]?.split(separator: ";").first ?? "text/plain"
        return type.trimmingCharacters(in: .whitespaces).lowercased()
    }

    /// The name of the file that it is, where it is one.
    var fileName: String? {
        parameter("filename", of: "content-disposition") ?? parameter("name", of: "content-type")
    }

    /// The texts and files in it, in their order; of alternatives the last that can be read, which tells most.
    func leaves(depth: Int = 0, isReadable: (MailPart) -> Bool) -> [MailPart] {
        guard type.hasPrefix("multipart/"), let boundary = parameter("boundary", of: "content-type") else {
            return isReadable(self) ? [self] : []
        }
        guard depth < Self.deepest else { return [] }
        let parts = Self.split(body, at: Array("--\(boundary)".utf8)).map(MailPart.init)
        let leaves = parts.map { $0.leaves(depth: depth + 1, isReadable: isReadable) }
        return type == "multipart/alternative" ? leaves.last { !$0.isEmpty } ?? [] : Array(leaves.joined())
    }

    /// A parameter of a header: the boundary in `multipart/mixed; boundary="b1"`.
    private func parameter(_ name: String, of header: String) -> String? {
        for part in (headers[header] ?? "").split(separator: ";").dropFirst() {
            guard let equal = part.firstIndex(of: "=") else { continue }
            let key = part[..<equal].trimmingCharacters(in: .whitespaces).lowercased()
            // RFC 2231 writes "filename*=" before letters beyond ASCII.
            guard key == name || key == name + "*" || key == name + "*0" else { continue }
            return part[part.index(after: equal)...].trimmingCharacters(in: CharacterSet(charactersIn: " \"\t"))
        }
        return nil
    }

    /// What stands between lines that begin with a boundary.
    private static func split(_ body: ArraySlice<UInt8>, at boundary: [UInt8]) -> [ArraySlice<UInt8>] {
        var parts: [ArraySlice<UInt8>] = []
        var start: Int?
        var line = body.startIndex
        while line < body.endIndex {
            let end = body[line...].firstIndex(of: 0x0A) ?? body.endIndex
            if body[line..<end].starts(with: boundary) {
                if let start { parts.append(body[start..<line]) }
                start = min(end + 1, body.endIndex)
                if body[line..<end].dropFirst(boundary.count).starts(with: "--".utf8) { return parts }
            }
            line = end + 1
        }
        if let start, start < body.endIndex { parts.append(body[start...]) }
        return parts
    }
}

extension String {
    fileprivate func trimmingSuffix(_ suffix: String) -> String {
        hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
    }
}
