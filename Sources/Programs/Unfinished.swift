internal import Foundation
internal import Synchronization

/// What must not stay behind when the process is ended before its work is done: folders and half-written files.
public enum Unfinished {
    private static let paths = Mutex<Set<String>>([])

    /// From now on the path is taken away when the process is ended.
    public static func begin(_ path: String) { paths.withLock { _ = $0.insert(path) } }

    /// The path is done with: it has its place, or is gone.
    public static func end(_ path: String) { paths.withLock { _ = $0.remove(path) } }

    /// Takes away what is unfinished.
    public static func removeAll() {
        for path in paths.withLock({ $0 }) { try? FileManager.default.removeItem(atPath: path) }
    }
}
