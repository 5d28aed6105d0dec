/// A fingerprint of 128 bits of a file's bytes, for telling whether a file has changed.
///
/// Two lanes of multiply and rotate over words of eight bytes (after wyhash and FNV), at the speed of memory. It is no
/// cryptographic hash: who makes two files with one fingerprint deceives the cache about their own files only.
struct ContentHash: Hashable, Sendable {
    private var low: UInt64
    private var high: UInt64

    /// Its length as bytes.
    static let length = 16

    init(_ bytes: [UInt8]) { self.init(bytes[...]) }

    init(_ bytes: ArraySlice<UInt8>) {
        low = 0x9E37_79B9_7F4A_7C15
        high = 0xC2B2_AE3D_27D4_EB4F ^ UInt64(truncatingIfNeeded: bytes.count)
        bytes.withUnsafeBytes { buffer in
            var position = 0
            while position + 8 <= buffer.count {
                mix(UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: position, as: UInt64.self)))
                position += 8
            }
            var rest: UInt64 = 0
            while position < buffer.count {
                rest = rest << 8 | UInt64(buffer[position])
                position += 1
            }
            mix(rest)
        }
        mix(low ^ high)
    }

    /// The fingerprint of the same bytes read by other rules.
    func salted(with text: String) -> ContentHash {
        var salted = self
        for byte in text.utf8 { salted.mix(UInt64(byte)) }
        return salted
    }

    private mutating func mix(_ word: UInt64) {
        low = (low ^ word) &* 0x9FB2_1C65_1E98_DF25
        low ^= low >> 32
        high = (high &+ word) &* 0xFF51_AFD7_ED55_8CCD
        high = high << 29 | high >> 35
        high ^= low
    }

    /// Sixteen bytes that are the same on every machine.
    var bytes: [UInt8] {
        [high, low].flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) } }
    }

    /// 32 hexadecimal digits.
    var description: String { Self.hexadecimal(high) + Self.hexadecimal(low) }

    private static func hexadecimal(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
