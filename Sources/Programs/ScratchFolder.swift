internal import Foundation

/// A folder for files that nobody but us may see, gone when it is done with and when the process is ended.
public enum ScratchFolder {
    /// Why there is none.
    public struct Failure: Error, Sendable {
        /// The number of the system's error (`errno`).
        public let code: Int32
    }

    /// Makes a folder of mode 0700, for the caller to remove.
    public static func make() throws(Failure) -> String {
        var template = Array((FileManager.default.temporaryDirectory.path + "/redthread-XXXXXX").utf8CString)
        let made = template.withUnsafeMutableBufferPointer { buffer -> String? in
            guard let start = buffer.baseAddress, mkdtemp(start) != nil else { return nil }
            return String(cString: start)
        }
        guard let made else { throw Failure(code: errno) }
        Unfinished.begin(made)
        return made
    }

    /// Removes a folder that `make` made.
    public static func remove(_ folder: String) {
        try? FileManager.default.removeItem(atPath: folder)
        Unfinished.end(folder)
    }
}
