internal import Foundation

/// Tells one version of the rules from another, for the cache.
///
/// The rules are part of the program, so the program's own file tells: another build, other rules. A number that
/// someone must remember to raise would sooner or later serve yesterday's reading.
enum RuleVersion {
    /// `nil` where the program's own file cannot be told; nothing may be kept from one run to the next then.
    static let current: String? = executable.flatMap(version)

    /// The program's file: Linux tells it even when the program was started through a link or was replaced since.
    private static var executable: String? {
        let link = "/proc/self/exe"
        return FileManager.default.fileExists(atPath: link) ? link : Bundle.main.executablePath
    }

    /// The size and the time of change of a file; `nil` when there is no such file.
    static func version(ofProgram path: String) -> String? {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        #if canImport(Darwin)
            let changed = status.st_mtimespec
        #else
            let changed = status.st_mtim
        #endif
        return "\(status.st_size)-\(changed.tv_sec).\(changed.tv_nsec)"
    }
}
