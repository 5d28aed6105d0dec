import Chronology
import Portfolio
import Testing

@Suite("A stream")
struct StreamTests {
    static let anchor = Day("2017-08-10")

    static func mentions(_ bytes: [UInt8], chunk: Int) -> [TimeMention] {
        var stream = TimeStream(anchor: anchor)
        var mentions: [TimeMention] = []
        var start = 0
        while start < bytes.count {
            let end = min(start + chunk, bytes.count)
            stream.read(Array(bytes[start..<end])) { mentions.append($0) }
            start = end
        }
        stream.finish { mentions.append($0) }
        return mentions
    }

    @Test(
        "gives what a reader of the whole text gives, wherever it is cut", arguments: [1, 2, 3, 7, 64, 1_000, 100_000])
    func chunks(size: Int) {
        var generator = RepeatableGenerator(state: 7)
        var text = ""
        while text.utf8.count < 150_000 {
            text += RandomText.make(&generator) + (Int.random(in: 0...9, using: &generator) == 0 ? ".\nDen " : " ")
        }
        let whole = TimeReader().mentions(in: SourceText(text), anchor: Self.anchor)
        #expect(Self.mentions(Array(text.utf8), chunk: size) == whole)
    }

    @Test("counts what is no UTF-8 as one replacement character each", arguments: [1, 2, 5, 100])
    func invalid(size: Int) {
        var generator = RepeatableGenerator(state: 11)
        for _ in 0..<30 {
            var bytes = (0..<80).map { _ in UInt8.random(in: 0...255, using: &generator) }
            bytes += Array(" i uge 42 ".utf8) + [0xC3] + Array("2. oktober".utf8) + [0xE2, 0x80]
            let decoded = SourceText(String(decoding: bytes, as: UTF8.self))
            let whole = TimeReader().mentions(in: decoded, anchor: Self.anchor)
            #expect(Self.mentions(bytes, chunk: size) == whole)
        }
    }

    @Test("is written as lines of JSON")
    func lines() {
        var output: [UInt8] = []
        for mention in Self.mentions(Array("Ændres\tsenest »2. oktober« hver\tmandag".utf8), chunk: 4) {
            TimeLine.append(mention, to: &output)
        }
        let expected = """
            {"start":15,"end":25,"text":"2. oktober","kind":"date","earliest":"2017-10-02","latest":"2017-10-02","vague":false}
            {"start":32,"end":38,"text":"mandag","kind":"date","earliest":"2017-09-25","latest":"2017-09-25","vague":false}

            """
        #expect(
            String(decoding: output, as: UTF8.self).split(separator: "\n").first
                == expected.split(separator: "\n").first)
    }

    @Test("escapes what JSON does not allow")
    func escapes() {
        var output: [UInt8] = []
        let mention = TimeMention(range: 0..<3, text: "a\"\\\u{1}\n", kind: .duration, span: nil)
        TimeLine.append(mention, to: &output)
        #expect(
            String(decoding: output, as: UTF8.self)
                == "{\"start\":0,\"end\":3,\"text\":\"a\\\"\\\\\\u0001\\n\",\"kind\":\"duration\",\"earliest\":null,\"latest\":null,\"vague\":false}\n"
        )
    }
}
