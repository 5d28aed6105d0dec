internal import Foundation

/// Reads whole files without detours: a workspace can hold many thousand small ones.
enum FileBytes {
    enum Failure: Error {
        /// In the system's words.
        case system(reason: String)
        /// In bytes.
        case tooLarge(Int)
    }

    /// The bytes of a file that has no more than `limit`.
    static func read(_ path: String, limit: Int) throws(Failure) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .system(reason: String(cString: strerror(errno))) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw .system(reason: "it is no file")
        }
        let size = Int(status.st_size)
        guard size <= limit else { throw .tooLarge(size) }
        var failure: Failure?
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let got = Foundation.read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
                if got < 0 { failure = .system(reason: String(cString: strerror(errno))) }
                if got <= 0 { return }
                count += got
            }
        }
        if let failure { throw failure }
        return bytes
    }
}
