internal import Foundation

/// Writes a file whole or not at all.
public enum OutputFile {
    /// Writes to a temporary file in the same folder and moves it into place, so that nobody ever sees half a file.
    ///
    /// - Throws: `WorkspaceError.cannotWrite`.
    public static func write(_ bytes: [UInt8], to path: String) throws(WorkspaceError) {
        do {
            try Data(bytes).write(to: URL(filePath: path), options: .atomic)
        } catch {
            throw .cannotWrite(file: path, reason: reason(of: error))
        }
    }

    /// Makes a folder, with those above it, unless it is there.
    ///
    /// - Throws: `WorkspaceError.cannotWrite`.
    public static func makeFolder(_ path: String) throws(WorkspaceError) {
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw .cannotWrite(file: path, reason: reason(of: error))
        }
    }

    private static func reason(of error: any Error) -> String {
        let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
        return underlying?.localizedDescription ?? error.localizedDescription
    }
}
