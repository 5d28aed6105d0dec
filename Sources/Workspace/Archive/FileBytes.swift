internal import Foundation
internal import Portfolio

/// Reads whole files without detours: a workspace can hold many thousand small ones.
enum FileBytes {
    enum Failure: Error {
        case system(SystemTrouble)
        /// In bytes.
        case tooLarge(Int)
    }

    /// The bytes of a file that has no more than `limit`.
    static func read(_ path: DiskPath, limit: Int) throws(Failure) -> [UInt8] {
        // A pipe that nobody writes to would hold us for ever, were it waited for.
        let descriptor = path.withPointer { open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
        guard descriptor >= 0 else { throw .system(SystemTrouble(errno)) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw .system(SystemTrouble(status.st_mode & S_IFMT == S_IFDIR ? EISDIR : ESPIPE))
        }
        let size = Int(status.st_size)
        guard size <= limit else { throw .tooLarge(size) }
        var failure: Failure?
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let got = Foundation.read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
                if got < 0 { failure = .system(SystemTrouble(errno)) }
                if got <= 0 { return }
                count += got
            }
        }
        if let failure { throw failure }
        return bytes
    }

    /// Puts a file in its place by renaming, so that who reads it at the same time sees the old one or the new one;
    /// tells whether it could. The disk is not made to wait: who relies on the bytes after a power cut checks them.
    static func replace(_ path: String, with bytes: [UInt8]) -> Bool {
        let folder = String(path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex))
        let temporary = "\(path).\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
        var descriptor = create(temporary)
        if descriptor < 0 {
            try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            descriptor = create(temporary)
        }
        guard descriptor >= 0 else { return false }
        let isWritten = write(bytes, to: descriptor)
        let isClosed = close(descriptor) == 0
        guard isWritten, isClosed, rename(temporary, path) == 0 else {
            unlink(temporary)
            return false
        }
        return true
    }

    private static func create(_ path: String) -> Int32 { open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644) }

    /// Writes all of the bytes; tells whether there was room.
    static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var written = 0
            while written < buffer.count {
                let count = Foundation.write(
                    descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return false }
                written += count
            }
            return true
        }
    }
}
