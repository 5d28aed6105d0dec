internal import Foundation

/// Tells one version of the rules from another, for the cache.
///
/// The rules are part of the program, so the program's own file tells: another build, other rules. A number that
/// someone must remember to raise would sooner or later serve yesterday's reading.
enum RuleVersion {
    static let current: String = {
        let path = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().path
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: path),
            let size = attributes[.size] as? Int, let changed = attributes[.modificationDate] as? Date
        else { return "unknown" }
        return "\(size)-\(changed.timeIntervalSince1970)"
    }()
}
