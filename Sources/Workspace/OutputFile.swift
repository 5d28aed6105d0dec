internal import Foundation
internal import Portfolio
internal import Programs

/// Writes what a user asked for to the place that was named.
public enum OutputFile {
    /// A plain file is written whole or not at all, under another name that then takes its place, and keeps its mode and
    /// its owner. What is more than a name for some bytes (a device, a pipe, a file of several names) is written through,
    /// so that an error can leave it half written; a link stays one.
    ///
    /// - Throws: `WorkspaceError.cannotWrite`, `noSpace`, `brokenOff`.
    public static func write(_ bytes: [UInt8], to path: String) throws(WorkspaceError) {
        let place = OutputPlace(path)
        do throws(Failure) {
            try place.isReplaceable ? replace(place, with: bytes) : writeThrough(path, bytes)
        } catch {
            let trouble = SystemTrouble(error.code)
            if error.isHalfWritten { throw .brokenOff(file: path, trouble) }
            switch error.code {
            case ENOSPC, EDQUOT, EFBIG: throw .noSpace(file: path, trouble)
            default: throw .cannotWrite(file: path, reason: trouble.words)
            }
        }
    }

    private struct Failure: Error {
        /// The number of the system's error (`errno`).
        let code: Int32
        /// What stood at the place is lost.
        var isHalfWritten = false
    }

    /// Makes a folder, with those above it, unless it is there.
    ///
    /// - Throws: `WorkspaceError.cannotWrite`.
    public static func makeFolder(_ path: String) throws(WorkspaceError) {
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw .cannotWrite(file: path, reason: SystemTrouble(behind: error).words)
        }
    }

    private static func replace(_ place: OutputPlace, with bytes: [UInt8]) throws(Failure) {
        let temporary = "\(place.folder)/.redthread-\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, place.status == nil ? 0o666 : 0o600)
        if descriptor < 0 {
            // Who may write to a file need not be allowed to make one beside it.
            guard errno == EACCES, place.status != nil else { throw Failure(code: errno) }
            return try writeThrough(place.path, bytes)
        }
        Unfinished.begin(temporary)
        defer { Unfinished.end(temporary) }
        if let code = fill(descriptor, with: bytes, as: place.status) ?? renamed(temporary, to: place.path) {
            unlink(temporary)
            throw Failure(code: code)
        }
    }

    private static func renamed(_ temporary: String, to path: String) -> Int32? {
        rename(temporary, path) == 0 ? nil : errno
    }

    private static func writeThrough(_ path: String, _ bytes: [UInt8]) throws(Failure) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOCTTY, 0o666)
        guard descriptor >= 0 else { throw Failure(code: errno) }
        if let code = fill(descriptor, with: bytes, as: nil) { throw Failure(code: code, isHalfWritten: true) }
    }

    /// Writes and closes; `nil` when all went well.
    private static func fill(_ descriptor: Int32, with bytes: [UInt8], as old: stat?) -> Int32? {
        var code: Int32?
        if let old {
            // The owner first, since a change of it takes away the bits of the mode that matter for programs.
            if old.st_uid != geteuid() || old.st_gid != getegid() { _ = fchown(descriptor, old.st_uid, old.st_gid) }
            if fchmod(descriptor, old.st_mode & 0o7777) != 0 { code = errno }
        }
        if code == nil, !FileBytes.write(bytes, to: descriptor) { code = errno }
        if close(descriptor) != 0, code == nil { code = errno }
        return code
    }
}

/// What stands at a path before it is written to.
private struct OutputPlace {
    /// Behind all links.
    let path: String
    /// Whether another file may take its place, or nothing is there yet.
    let isReplaceable: Bool
    /// Of the file that is there.
    let status: stat?

    var folder: String { path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "." }

    init(_ path: String) {
        var (there, own) = (stat(), stat())
        guard stat(path, &there) == 0 else {
            // A link that leads nowhere is written through: what it names is made.
            (self.path, isReplaceable, status) = (path, lstat(path, &own) != 0, nil)
            return
        }
        let target = realpath(path, nil).map { pointer in
            defer { free(pointer) }
            return String(cString: pointer)
        }
        self.path = target ?? path
        status = there
        // "/dev/stdout" leads to whatever somebody else has opened.
        isReplaceable =
            target != nil && there.st_mode & S_IFMT == S_IFREG && there.st_nlink == 1
            && !["/dev/", "/proc/"].contains { path.hasPrefix($0) }
    }
}
