/// Many short strings in one block of bytes: a million names cost their bytes and 4 more each.
public struct PackedStrings: Sendable {
    private var bytes: [UInt8] = []
    /// String `i` ends before `ends[i]` and begins where the one before it ends.
    private var ends: [UInt32] = []

    /// No strings.
    public init() {}

    /// How many strings there are.
    public var count: Int { ends.count }

    /// A string by its number, from 0.
    public subscript(index: Int) -> String { String(decoding: self.bytes(of: index), as: UTF8.self) }

    /// The UTF-8 of a string.
    public func bytes(of index: Int) -> ArraySlice<UInt8> {
        bytes[(index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])]
    }

    /// Appends a string, as UTF-8.
    mutating func append(_ string: ArraySlice<UInt8>) {
        bytes.append(contentsOf: string)
        ends.append(UInt32(bytes.count))
    }

    func isEmpty(_ index: Int) -> Bool { bytes(of: index).isEmpty }

    func equals(_ index: Int, _ string: ArraySlice<UInt8>) -> Bool {
        let own = bytes(of: index)
        guard own.count == string.count else { return false }
        for (one, other) in zip(own.indices, string.indices) where bytes[one] != string[other] { return false }
        return true
    }
}

/// Numbers names from 0 in the order in which they are first seen: a hash table with open addressing over packed
/// bytes, so that a name that stands in ten links is stored once and no `String` is made to look it up.
struct NameTable {
    private(set) var names = PackedStrings()
    /// The hash of a name in the upper half and its number + 1 in the lower; 0 is free. Most names are told apart by
    /// their hashes alone, without a look at their bytes. The length is a power of two.
    private var slots = [UInt64](repeating: 0, count: 1024)

    init() {}

    var count: Int { names.count }

    /// The number of a name, which is new when it equals the count before the call.
    mutating func number(of name: ArraySlice<UInt8>) -> Int {
        if names.count * 2 >= slots.count { grow() }
        let hash = Self.hash(name)
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let number = Int(slots[slot] & 0xffff_ffff) - 1
            if slots[slot] >> 32 == hash, names.equals(number, name) { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        names.append(name)
        slots[slot] = hash << 32 | UInt64(names.count)
        return names.count - 1
    }

    private mutating func grow() {
        let old = slots
        slots = [UInt64](repeating: 0, count: old.count * 4)
        for entry in old where entry != 0 {
            var slot = Int(entry >> 32) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = entry
        }
    }

    /// 32 bits. Seeded anew on each run, so that no file can be written to make every id collide; the numbers that
    /// names get do not depend on it.
    private static func hash(_ name: ArraySlice<UInt8>) -> UInt64 {
        var hasher = Hasher()
        name.withUnsafeBytes { hasher.combine(bytes: $0) }
        return UInt64(truncatingIfNeeded: hasher.finalize()) & 0xffff_ffff
    }
}
