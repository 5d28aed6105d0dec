internal import Documents
internal import Foundation
internal import Portfolio

/// What was read from files, kept in the workspace's `.redthread/` so that the next run reads only what changed.
///
/// An entry is a file of its own, named by the fingerprint of the source's bytes and of the rules; so a change of
/// either simply has no entry yet, two runs at once write the same, and nothing of a source's name reaches the disk.
/// Entries are written to a name of their own and then renamed, and carry a seal: the fingerprint of their name and of
/// their bytes, so that neither a damaged entry nor one copied over another is believed. Whatever is wrong with the
/// cache, minutes are read anew: it is never an error.
struct ReadingCache: Sendable {
    private let folder: String
    /// What tells one set of rules from another.
    private let rules: String

    private static let mark = Array("redthread-cache-6\n".utf8)

    /// The cache of a workspace's folder.
    init(workspace: String, rules: String) {
        self.folder = workspace + "/.redthread/read"
        self.rules = rules
    }

    /// What was read from these bytes before; `nil` when nothing was, or when the entry is damaged.
    func meeting(of hash: ContentHash, id: Meeting.ID, source: String, bytes: [UInt8]) -> Meeting? {
        guard let entry = payload(named: hash.salted(with: rules)) else { return nil }
        var reader = BinaryReader(entry.bytes, from: entry.start)
        return try? Self.meeting(from: &reader, id: id, source: source, bytes: bytes)
    }

    /// Why these bytes could not be read before, where that took long to find out.
    ///
    /// - Parameter limits: those of the reading; under others it is worth another try.
    func failure(of hash: ContentHash, limits: String) -> DocumentError? {
        payload(named: hash.salted(with: rules + limits)).flatMap { entry in
            try? JSONDecoder().decode(DocumentError.self, from: Data(entry.bytes[entry.start...]))
        }
    }

    private func payload(named name: ContentHash) -> (bytes: [UInt8], start: Int)? {
        guard let entry = try? FileBytes.read(DiskPath(path(of: name)), limit: Self.largestEntry),
            entry.starts(with: Self.mark)
        else { return nil }
        let start = Self.mark.count + ContentHash.length
        guard entry.count > start, entry[Self.mark.count..<start].elementsEqual(Self.seal(name, entry[start...]).bytes)
        else { return nil }
        return (entry, start)
    }

    private static func meeting(
        from reader: inout BinaryReader, id: Meeting.ID, source: String, bytes: [UInt8]
    ) throws(DamagedBytes) -> Meeting {
        let kept = try reader.optional { (reader) throws(DamagedBytes) in SourceText(try reader.string()) }
        return try reader.meeting(id: id, source: source, text: kept ?? SourceText(utf8: bytes))
    }

    /// Keeps what was read; tells whether it could.
    ///
    /// Most sources are their own text, in UTF-8. The text of others is kept as well: of what a program had to convert,
    /// and of other encodings.
    func keep(_ meeting: Meeting, of hash: ContentHash, bytes: [UInt8]) -> Bool {
        var writer = BinaryWriter()
        writer.write(meeting.text.utf8 == bytes ? nil : meeting.text) { $0.write(utf8: $1.utf8) }
        writer.write(meeting)
        return keep(writer.bytes, named: hash.salted(with: rules))
    }

    /// Keeps why a file could not be read; tells whether it could.
    func keep(_ failure: DocumentError, of hash: ContentHash, limits: String) -> Bool {
        guard let bytes = try? JSONEncoder().encode(failure) else { return false }
        return keep(Array(bytes), named: hash.salted(with: rules + limits))
    }

    private func keep(_ payload: [UInt8], named name: ContentHash) -> Bool {
        FileBytes.replace(path(of: name), with: Self.mark + Self.seal(name, payload[...]).bytes + payload)
    }

    private static func seal(_ name: ContentHash, _ payload: ArraySlice<UInt8>) -> ContentHash {
        ContentHash(name.bytes + ContentHash(payload).bytes)
    }

    private static let largestEntry = 512 << 20

    /// Spread over 256 folders, since folders of many thousand files are slow on some disks.
    private func path(of name: ContentHash) -> String {
        let digits = name.description
        return "\(folder)/\(digits.prefix(2))/\(digits)"
    }
}
