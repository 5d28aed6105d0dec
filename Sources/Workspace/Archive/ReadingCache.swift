internal import Foundation
internal import Portfolio

/// What was read from files, kept in the workspace's `.redthread/` so that the next run reads only what changed.
///
/// An entry is a file of its own, named by the fingerprint of the source's bytes and of the rules; so a change of
/// either simply has no entry yet, two runs at once write the same, and nothing of a source's name reaches the disk.
/// Entries are written to a name of their own and then renamed, and carry a checksum. Whatever is wrong with
/// the cache, minutes are read anew: it is never an error.
struct ReadingCache: Sendable {
    private let folder: String
    /// What tells one set of rules from another.
    private let rules: String

    private static let mark = Array("redthread-cache-2\n".utf8)

    /// The cache of a workspace's folder.
    init(workspace: String, rules: String) {
        self.folder = workspace + "/.redthread/read"
        self.rules = rules
    }

    /// What was read from these bytes before; `nil` when nothing was, or when the entry is damaged.
    ///
    /// - Parameter text: the text of the source; `nil` for documents that a program converts, whose entry holds it.
    func meeting(of hash: ContentHash, id: Meeting.ID, source: String, text: SourceText?) -> Meeting? {
        guard let bytes = try? FileBytes.read(path(of: hash), limit: Self.largestEntry), bytes.starts(with: Self.mark)
        else { return nil }
        let body = bytes[Self.mark.count...]
        guard body.count > Self.checksumLength else { return nil }
        let payload = body.dropFirst(Self.checksumLength)
        guard body.prefix(Self.checksumLength).elementsEqual(Self.checksum(payload)) else { return nil }
        var reader = BinaryReader(payload)
        return try? Self.meeting(from: &reader, id: id, source: source, text: text)
    }

    private static func meeting(
        from reader: inout BinaryReader, id: Meeting.ID, source: String, text: SourceText?
    ) throws(DamagedBytes) -> Meeting {
        let kept = try reader.optional { (reader) throws(DamagedBytes) in SourceText(try reader.string()) }
        guard let text = kept ?? text else { throw DamagedBytes() }
        return try reader.meeting(id: id, source: source, text: text)
    }

    /// Keeps what was read, with its text where that took a program; tells whether it could.
    func keep(_ meeting: Meeting, of hash: ContentHash, withText: Bool) -> Bool {
        var writer = BinaryWriter()
        writer.write(withText ? meeting.text : nil) { $0.write(String(decoding: $1.utf8, as: UTF8.self)) }
        writer.write(meeting)
        let entry = Self.mark + Self.checksum(writer.bytes[...]) + writer.bytes
        return FileBytes.replace(path(of: hash), with: entry)
    }

    private static let checksumLength = 32
    private static let largestEntry = 512 << 20

    private static func checksum(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        Array(ContentHash(Array(bytes)).description.utf8)
    }

    /// Spread over 256 folders, since folders of many thousand files are slow on some disks.
    private func path(of hash: ContentHash) -> String {
        let name = hash.salted(with: rules).description
        return "\(folder)/\(name.prefix(2))/\(name)"
    }
}
