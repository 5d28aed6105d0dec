internal import Chronology
internal import Documents
internal import Foundation
internal import Minutes
internal import Portfolio

/// Reads the minutes of a workspace: over all cores, in a stable order, from the cache what has not changed.
struct ArchiveReader: Sendable {
    let root: String
    private let unstated: UnstatedAuthority
    private let reader: DocumentReader
    /// `nil` where one build of the program cannot be told from another, so that nothing may be kept.
    private let cache: ReadingCache?

    /// - Parameter rules: tells the rules of this program from those of another build.
    init(
        root: String, unstated: UnstatedAuthority, limits: DocumentReader.Limits = .init(),
        recognisesScans: Bool = false,
        rules: String? = RuleVersion.current
    ) {
        self.root = root
        self.unstated = unstated
        self.reader = DocumentReader(limits: limits, recognisesScans: recognisesScans)
        self.cache = rules.map { ReadingCache(workspace: root, rules: recognisesScans ? $0 + " ocr" : $0) }
    }

    /// Reads the files; one that cannot be read becomes a notice, and the rest goes on.
    ///
    /// No more meetings are held at a time than there are cores, apart from what is taken of them: an archive can be
    /// larger than the memory.
    ///
    /// - Parameters:
    ///   - progress: is told after each file how many are done.
    ///   - value: what is taken of a meeting.
    func read<Value>(
        _ files: [ArchiveFile], progress: (@Sendable (ReadingProgress) -> Void)? = nil,
        taking value: @escaping @Sendable (Meeting) -> Value
    ) async -> ArchiveContents<Value> {
        let width = max(1, ProcessInfo.processInfo.activeProcessorCount)
        var outcomes = [Outcome<Value>?](repeating: nil, count: files.count)
        await withTaskGroup(of: (Int, Outcome<Value>).self) { group in
            var next = 0
            var done = 0
            func addNext() {
                guard next < files.count, !Task.isCancelled else { return }
                let index = next
                group.addTask { (index, await outcome(of: files[index], taking: value)) }
                next += 1
            }
            for _ in 0..<width { addNext() }
            for await (index, outcome) in group {
                outcomes[index] = outcome
                done += 1
                progress?(ReadingProgress(done: done, total: files.count))
                addNext()
            }
        }
        return contents(of: withoutTwins(withoutCopies(outcomes.compactMap { $0 })))
    }

    /// Counts a file once that lies there twice: a copy of minutes is no second meeting.
    private func withoutCopies<Value>(_ outcomes: [Outcome<Value>]) -> [Outcome<Value>] {
        var first: [ContentHash: String] = [:]
        return outcomes.map { outcome in
            guard let entry = outcome.entry, let hash = outcome.hash else { return outcome }
            guard let original = first[hash] else {
                first[hash] = entry.source
                return outcome
            }
            var copy = outcome
            copy.entry = nil
            copy.notices = [Notice(about: entry.source) { $0.copy(of: original) }]
            return copy
        }
    }

    /// Counts a meeting once whose minutes lie there in two formats.
    private func withoutTwins<Value>(_ outcomes: [Outcome<Value>]) -> [Outcome<Value>] {
        let originals = MeetingTwins.originals(of: outcomes.map { $0.entry == nil ? nil : $0.twin })
        return outcomes.indices.map { index in
            guard let original = originals[index], let source = outcomes[index].entry?.source,
                let other = outcomes[original].entry?.source
            else { return outcomes[index] }
            var twin = outcomes[index]
            twin.entry = nil
            twin.notices = [Notice(about: source) { $0.twin(of: other) }]
            return twin
        }
    }

    private func contents<Value>(of outcomes: [Outcome<Value>]) -> ArchiveContents<Value> {
        var notices = outcomes.flatMap(\.notices)
        if outcomes.contains(where: \.cacheFailed) {
            notices.append(Notice(about: ".redthread") { $0.cacheFailed })
        }
        return ArchiveContents(
            entries: outcomes.compactMap(\.entry), notices: notices, fromCache: outcomes.count(where: \.fromCache))
    }
}

/// What became of one file.
private struct Outcome<Value: Sendable>: Sendable {
    var entry: ArchiveContents<Value>.Entry?
    var notices: [Notice] = []
    var hash: ContentHash?
    var twin: MeetingTwins.Candidate?
    var fromCache = false
    var cacheFailed = false
}

extension ArchiveReader {
    private func outcome<Value>(
        of file: ArchiveFile, taking value: @Sendable (Meeting) -> Value
    ) async -> Outcome<Value> {
        var outcome = Outcome<Value>()
        do throws(DocumentError) {
            let (format, bytes) = try bytes(of: file)
            let hash = ContentHash(bytes)
            outcome.hash = hash
            let kept = cache?.meeting(of: hash, id: file.id, source: file.source, bytes: bytes)
            outcome.fromCache = kept != nil
            var meeting: Meeting
            if let kept {
                meeting = kept
            } else {
                meeting = self.meeting(of: file, try await document(file, format, bytes, hash))
                outcome.cacheFailed = cache?.keep(meeting, of: hash, bytes: bytes) == false
            }
            unstated.attribute(&meeting)
            if meeting.items.isEmpty, meeting.date == nil {
                outcome.notices = [Notice(about: file.source) { $0.notUnderstood }]
            } else {
                outcome.notices = Notice.doubts(about: meeting)
                outcome.twin = MeetingTwins.Candidate(meeting, format: format)
                outcome.entry = .init(source: file.source, date: meeting.date, value: value(meeting))
            }
        } catch {
            outcome.notices = [Notice(about: file.source) { $0.unreadable(error) }]
        }
        return outcome
    }

    private func path(of file: ArchiveFile) -> DiskPath { DiskPath(root) / file.path }

    /// The bytes of a file that is not too large to be read, with the format that they tell.
    private func bytes(of file: ArchiveFile) throws(DocumentError) -> (DocumentFormat, [UInt8]) {
        let bytes: [UInt8]
        do {
            bytes = try FileBytes.read(path(of: file), limit: reader.limits.documentBytes)
        } catch {
            switch error {
            case .system(let trouble): throw .unreadable(trouble)
            case .tooLarge(let size): throw .tooLarge(bytes: size, limit: reader.limits.documentBytes)
            }
        }
        return (try reader.format(named: file.format, firstBytes: bytes, size: bytes.count), bytes)
    }

    /// What a program made of a file, or why it made nothing; where that took long it is remembered.
    private func document(
        _ file: ArchiveFile, _ format: DocumentFormat, _ bytes: [UInt8], _ hash: ContentHash
    ) async throws(DocumentError) -> DocumentText {
        if format == .text { return try DocumentReader.text(of: bytes) }
        let limits = " \(reader.limits.seconds) s, \(reader.limits.memoryBytes) bytes"
        if let known = cache?.failure(of: hash, limits: limits) { throw .remembered(known) }
        do {
            return try await NamedPath.of(path(of: file)) { (path) async throws(DocumentError) -> DocumentText in
                try await reader.read(path)
            }
        } catch {
            if error.isCostly { _ = cache?.keep(error, of: hash, limits: limits) }
            throw error
        }
    }

    /// Segments a text and recognises its times against the date of its meeting.
    private func meeting(of file: ArchiveFile, _ document: DocumentText) -> Meeting {
        var meeting = MinutesSegmenter().meeting(from: document, source: file.source, id: file.id)
        // A time can go on behind the end of a page: "den 1. juni⏎Side 2⏎2022".
        let text = document.text.blanked(meeting.margins.map(document.text.bytes(of:)))
        meeting.times = TimeReader().mentions(in: text, anchor: meeting.date, zones: meeting.contextZones)
        return meeting
    }
}
