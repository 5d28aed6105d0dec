/// Names the program in a PNG, as the standard has it: a text with the keyword "Software" after the head.
enum PNGDocument {
    /// How long the signature and the chunk `IHDR` are.
    private static let head = 33
    private static let text = Array("tEXtSoftware\0redthread".utf8)

    static func marked(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
        guard bytes.count > head else { return Array(bytes) }
        let chunk: [UInt8] = word(UInt32(text.count - 4)) + text + word(checksum(of: text))
        return Array(bytes[..<head]) + chunk + Array(bytes[head...])
    }

    private static func word(_ number: UInt32) -> [UInt8] { withUnsafeBytes(of: number.bigEndian, Array.init) }

    /// CRC-32 (ISO 3309), as each chunk ends with it.
    private static func checksum(of bytes: [UInt8]) -> UInt32 {
        var sum = UInt32.max
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 0 ? sum >> 1 : (sum >> 1) ^ 0xEDB8_8320 }
        }
        return ~sum
    }
}
