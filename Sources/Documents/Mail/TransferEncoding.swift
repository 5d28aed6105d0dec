internal import Foundation
internal import Portfolio

/// How mails write bytes in letters.
enum TransferEncoding {
    /// The bytes that a part stands for.
    static func decoded(_ body: ArraySlice<UInt8>, encoding: String?) -> [UInt8] {
        switch encoding?.lowercased() {
        case "base64": [UInt8](Data(base64Encoded: Data(body), options: .ignoreUnknownCharacters) ?? Data())
        case "quoted-printable": quotedPrintable(body)
        default: Array(body)
        }
    }

    /// "M=C3=B8de" stands for "Møde", and "=" at the end of a line for nothing.
    private static func quotedPrintable(_ body: ArraySlice<UInt8>) -> [UInt8] {
        var decoded: [UInt8] = []
        var position = body.startIndex
        while position < body.endIndex {
            let byte = body[position]
            position += 1
            guard byte == UInt8(ascii: "=") else {
                decoded.append(byte)
                continue
            }
            let next = body[position...].prefix(2)
            if let value = UInt8(String(decoding: next, as: UTF8.self), radix: 16), next.count == 2 {
                decoded.append(value)
                position += 2
            } else if next.first == 0x0A {
                position += 1
            } else if next.elementsEqual([0x0D, 0x0A]) {
                position += 2
            } else {
                decoded.append(byte)
            }
        }
        return decoded
    }

    /// The words of a header: "=?utf-8?Q?Referat_af_m=C3=B8det?=" is "Referat af mødet".
    static func header(_ value: String) -> String {
        var words = ""
        var rest = value[...]
        while let start = rest.range(of: "=?"), let word = encodedWord(rest[start.upperBound...]) {
            let between = rest[..<start.lowerBound]
            // White space between two encoded words is none.
            if !(between.allSatisfy(\.isWhitespace) && !words.isEmpty) { words += between }
            words += word.words
            rest = word.rest
        }
        return words + rest
    }

    private static func encodedWord(_ text: Substring) -> (words: String, rest: Substring)? {
        let parts = text.split(separator: "?", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let end = parts[2].range(of: "?=") else { return nil }
        let letters = Array(parts[2][..<end.lowerBound].utf8)[...]
        let isBase64 = parts[1].lowercased() == "b"
        let spaced = isBase64 ? letters : letters.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }[...]
        let bytes = decoded(spaced, encoding: isBase64 ? "base64" : "quoted-printable")
        guard let source = try? TextDecoding.text(bytes) else { return nil }
        return (String(decoding: source.utf8, as: UTF8.self), parts[2][end.upperBound...])
    }
}
