internal import Foundation

/// The sample that the tool carries: four projects over six meetings, retold in words of our own.
public enum SampleWorkspace {
    /// The files of the sample by their path in the workspace.
    static let files: [(path: String, bytes: [UInt8])] = [
        ("portfolio.yaml", PackageResources.portfolio_yaml),
        ("minutes/direktionen-2016-06-08.md", PackageResources.direktionen_2016_06_08_md),
        ("minutes/direktionen-2016-06-21.md", PackageResources.direktionen_2016_06_21_md),
        ("minutes/direktionen-2016-10-04.md", PackageResources.direktionen_2016_10_04_md),
        ("minutes/direktionen-2017-03-20.md", PackageResources.direktionen_2017_03_20_md),
        ("minutes/direktionen-2017-05-08.md", PackageResources.direktionen_2017_05_08_md),
        ("minutes/direktionen-2017-08-10.md", PackageResources.direktionen_2017_08_10_md),
    ]

    /// Writes the sample to a folder, which is made if it is not there.
    ///
    /// - Returns: the paths of what was written.
    /// - Throws: before anything is written, `alreadyThere` when a file of the sample exists, and `notUnderstood` when
    ///   the folder holds other files, since a sample among someone's own documents would be taken for one of them;
    ///   `cannotWrite`.
    @discardableResult
    public static func write(to folder: String) throws(WorkspaceError) -> [String] {
        let targets = files.map { folder + "/" + $0.path }
        if let existing = targets.first(where: { FileManager.default.fileExists(atPath: $0) }) {
            throw .alreadyThere(file: existing)
        }
        let walk = FolderWalk(".", of: folder)
        guard walk.found.isEmpty, walk.others.isEmpty else { throw .notUnderstood(folder: folder) }
        try OutputFile.makeFolder(folder + "/minutes")
        for (target, file) in zip(targets, files) { try OutputFile.write(file.bytes, to: target) }
        return targets
    }
}
