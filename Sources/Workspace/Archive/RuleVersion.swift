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

    /// The place, size and times of a file; `nil` when there is no such file.
    ///
    /// Its owner can set the time of its bytes back, but not that of the last change to the file itself.
    static func version(ofProgram path: String) -> String? {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        #if canImport(Darwin)
            let times = [status.st_mtimespec, status.st_ctimespec]
        #else
            let times = [status.st_mtim, status.st_ctim]
        #endif
        return ([status.st_size, Int(status.st_ino)].map { "\($0)" } + times.map { "\($0.tv_sec).\($0.tv_nsec)" })
            .joined(separator: "-")
    }
}
