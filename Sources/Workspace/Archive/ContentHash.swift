/// The SHA-256 of a file's bytes (FIPS 180-4): tells whether a file has changed, also where somebody wants it not to show.
///
/// Of our own, since Foundation has none on Linux and the libraries that have one are larger than the rest of the program.
struct ContentHash: Hashable, Sendable {
    /// Its 32 bytes.
    let bytes: [UInt8]

    /// Its length as bytes.
    static let length = 32

    init(_ bytes: [UInt8]) { self.init(bytes[...]) }

    init(_ bytes: ArraySlice<UInt8>) {
        var state = Self.initialState
        let whole = bytes.count / 64 * 64
        bytes.withUnsafeBytes { buffer in
            for start in stride(from: 0, to: whole, by: 64) { Self.mix(buffer, from: start, into: &state) }
        }
        let tail = Self.padded(bytes[(bytes.startIndex + whole)...], length: bytes.count)
        tail.withUnsafeBytes { buffer in
            for start in stride(from: 0, to: buffer.count, by: 64) { Self.mix(buffer, from: start, into: &state) }
        }
        self.bytes = (0..<8).flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: state[word] >> (24 - 8 * $0)) } }
    }

    /// The fingerprint of the same bytes read by other rules.
    func salted(with text: String) -> ContentHash { ContentHash(bytes + Array(text.utf8)) }

    /// 64 hexadecimal digits.
    var description: String {
        let digits = Array("0123456789abcdef")
        return String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
    }
}

extension ContentHash {
    /// The last bytes with the mark of their end and the length of the whole in bits, in whole blocks (5.1.1).
    private static func padded(_ tail: ArraySlice<UInt8>, length: Int) -> [UInt8] {
        var block = Array(tail) + [0x80]
        block += [UInt8](repeating: 0, count: (120 - block.count % 64) % 64)
        return block + (0..<8).map { UInt8(truncatingIfNeeded: (length * 8) >> (56 - 8 * $0)) }
    }

    /// One block of 64 bytes (6.2.2).
    private static func mix(_ buffer: UnsafeRawBufferPointer, from start: Int, into state: inout SIMD8<UInt32>) {
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { words in
            for index in 0..<16 {
                words[index] = UInt32(
                    bigEndian: buffer.loadUnaligned(fromByteOffset: start + 4 * index, as: UInt32.self))
            }
            for index in 16..<64 {
                let (early, late) = (words[index - 15], words[index - 2])
                let first = turned(early, 7) ^ turned(early, 18) ^ early >> 3
                let second = turned(late, 17) ^ turned(late, 19) ^ late >> 10
                words[index] = words[index - 16] &+ first &+ words[index - 7] &+ second
            }
            var next = state
            for index in 0..<64 { round(words[index] &+ constants[index], &next) }
            state &+= next
        }
    }

    private static func round(_ word: UInt32, _ state: inout SIMD8<UInt32>) {
        let (a, e) = (state[0], state[4])
        let choice = e & state[5] ^ ~e & state[6]
        let majority = a & state[1] ^ a & state[2] ^ state[1] & state[2]
        let first = state[7] &+ (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) &+ choice &+ word
        let second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) &+ majority
        state = [first &+ second, a, state[1], state[2], state[3] &+ first, e, state[5], state[6]]
    }

    private static func turned(_ word: UInt32, _ count: UInt32) -> UInt32 { word >> count | word << (32 - count) }

    private static let initialState: SIMD8<UInt32> = [
        0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A, 0x510E_527F, 0x9B05_688C, 0x1F83_D9AB, 0x5BE0_CD19,
    ]

    private static let constants: [UInt32] = [
        0x428A_2F98, 0x7137_4491, 0xB5C0_FBCF, 0xE9B5_DBA5, 0x3956_C25B, 0x59F1_11F1, 0x923F_82A4, 0xAB1C_5ED5,
        0xD807_AA98, 0x1283_5B01, 0x2431_85BE, 0x550C_7DC3, 0x72BE_5D74, 0x80DE_B1FE, 0x9BDC_06A7, 0xC19B_F174,
        0xE49B_69C1, 0xEFBE_4786, 0x0FC1_9DC6, 0x240C_A1CC, 0x2DE9_2C6F, 0x4A74_84AA, 0x5CB0_A9DC, 0x76F9_88DA,
        0x983E_5152, 0xA831_C66D, 0xB003_27C8, 0xBF59_7FC7, 0xC6E0_0BF3, 0xD5A7_9147, 0x06CA_6351, 0x1429_2967,
        0x27B7_0A85, 0x2E1B_2138, 0x4D2C_6DFC, 0x5338_0D13, 0x650A_7354, 0x766A_0ABB, 0x81C2_C92E, 0x9272_2C85,
        0xA2BF_E8A1, 0xA81A_664B, 0xC24B_8B70, 0xC76C_51A3, 0xD192_E819, 0xD699_0624, 0xF40E_3585, 0x106A_A070,
        0x19A4_C116, 0x1E37_6C08, 0x2748_774C, 0x34B0_BCB5, 0x391C_0CB3, 0x4ED8_AA4A, 0x5B9C_CA4F, 0x682E_6FF3,
        0x748F_82EE, 0x78A5_636F, 0x84C8_7814, 0x8CC7_0208, 0x90BE_FFFA, 0xA450_6CEB, 0xBEF9_A3F7, 0xC671_78F2,
    ]
}
