internal import Chronology
internal import Foundation
internal import Minutes
internal import Portfolio

/// Reads the minutes of a workspace: over all cores, in a stable order, from the cache what has not changed.
struct ArchiveReader: Sendable {
    let root: String
    let authority: Authority?
    /// `nil` where one build of the program cannot be told from another, so that nothing may be kept.
    private let cache: ReadingCache?

    /// What became of one file.
    private struct Outcome: Sendable {
        let index: Int
        var meeting: Meeting?
        var notice: Notice?
        var fromCache = false
        var cacheFailed = false
    }

    /// - Parameter rules: tells the rules of this program from those of another build.
    init(root: String, authority: Authority?, rules: String? = RuleVersion.current) {
        self.root = root
        self.authority = authority
        self.cache = rules.map { ReadingCache(workspace: root, rules: "\($0)|\(authority?.name ?? "")") }
    }

    /// Reads the files; one that cannot be read becomes a notice, and the rest goes on.
    ///
    /// - Parameter progress: is told after each file how many are done, from any thread.
    func read(_ files: [ArchiveFile], progress: (@Sendable (ReadingProgress) -> Void)? = nil) async -> ArchiveContents {
        let width = max(1, ProcessInfo.processInfo.activeProcessorCount)
        var outcomes: [Outcome] = []
        outcomes.reserveCapacity(files.count)
        await withTaskGroup(of: Outcome.self) { group in
            var next = 0
            while next < min(width, files.count) {
                add(next, files, to: &group)
                next += 1
            }
            for await outcome in group {
                outcomes.append(outcome)
                progress?(ReadingProgress(done: outcomes.count, total: files.count))
                if next < files.count {
                    add(next, files, to: &group)
                    next += 1
                }
            }
        }
        return contents(of: outcomes.sorted { $0.index < $1.index })
    }

    private func add(_ index: Int, _ files: [ArchiveFile], to group: inout TaskGroup<Outcome>) {
        let file = files[index]
        group.addTask { await outcome(of: file, index: index) }
    }

    private func contents(of outcomes: [Outcome]) -> ArchiveContents {
        var notices = outcomes.compactMap(\.notice)
        if outcomes.contains(where: \.cacheFailed) {
            notices.append(
                Notice(
                    file: ".redthread",
                    message: "what was read could not be kept there; the next run reads all files anew"))
        }
        return ArchiveContents(
            meetings: outcomes.compactMap(\.meeting), notices: notices, fromCache: outcomes.count(where: \.fromCache))
    }
}

extension ArchiveReader {
    private func outcome(of file: ArchiveFile, index: Int) async -> Outcome {
        var outcome = Outcome(index: index)
        do throws(DocumentError) {
            let (format, bytes) = try bytes(of: file)
            let hash = ContentHash(bytes)
            let known = format == .text ? try DocumentReader.text(of: bytes) : nil
            if let kept = cache?.meeting(of: hash, id: file.id, source: file.source, text: known?.text) {
                outcome.meeting = kept
                outcome.fromCache = true
            } else {
                let document = if let known { known } else { try await DocumentReader().read(path(of: file)) }
                let meeting = meeting(of: file, document)
                outcome.meeting = meeting
                outcome.cacheFailed = cache?.keep(meeting, of: hash, withText: known == nil) == false
            }
        } catch {
            outcome.notice = Notice(about: file.source, "\(error)")
        }
        return withoutEmpty(outcome, file)
    }

    private func path(of file: ArchiveFile) -> String { root + "/" + file.source }

    /// A meeting with neither date nor items was not understood as minutes.
    private func withoutEmpty(_ outcome: Outcome, _ file: ArchiveFile) -> Outcome {
        guard let meeting = outcome.meeting, meeting.items.isEmpty, meeting.date == nil else { return outcome }
        var left = outcome
        left.meeting = nil
        left.notice = Notice(about: file.source, "holds no minutes that were understood; it is left out")
        return left
    }

    /// The bytes of a file that is not too large to be read, with the format that they tell.
    private func bytes(of file: ArchiveFile) throws(DocumentError) -> (DocumentFormat, [UInt8]) {
        let reader = DocumentReader()
        let bytes: [UInt8]
        do {
            bytes = try FileBytes.read(path(of: file), limit: reader.limits.documentBytes)
        } catch {
            switch error {
            case .system(let reason): throw .unreadable(reason: reason)
            case .tooLarge(let size): throw .tooLarge(bytes: size, limit: reader.limits.documentBytes)
            }
        }
        return (try reader.format(named: file.format, firstBytes: bytes, size: bytes.count), bytes)
    }

    /// Segments a text and recognises its times against the date of its meeting.
    private func meeting(of file: ArchiveFile, _ document: DocumentText) -> Meeting {
        var meeting = MinutesSegmenter(defaultAuthority: authority).meeting(
            from: document, source: file.source, id: file.id)
        meeting.times = TimeReader().mentions(in: document.text, anchor: meeting.date, zones: meeting.contextZones)
        return meeting
    }
}
