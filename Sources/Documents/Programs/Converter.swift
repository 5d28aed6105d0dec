internal import Foundation
internal import Subprocess

/// A program of the system that turns a file into text, run apart from us with limits of time, memory and output.
struct Converter: Sendable {
    let program: String
    /// The Debian package that brings it.
    let package: String
    /// What it is told in a file of its own, while it runs.
    var script: String?
    /// The arguments, for the path of the file and that of the script.
    let arguments: @Sendable (_ file: String, _ script: String) -> [String]

    /// Reads PDF: the layout is kept, so that a table's row stays one line with gaps between its cells.
    static let pdf = Converter(program: "pdftotext", package: "poppler-utils") { file, _ in
        ["-layout", "-enc", "UTF-8", "-eol", "unix", "-q", file, "-"]
    }

    /// Reads what pandoc reads, in the notation of a filter of ours.
    ///
    /// `--sandbox` keeps readers away from files and the network; `-M` is the memory limit of its run-time system. The
    /// filter is a file and does not come over standard input: a program that ends before it has read its input ends us
    /// as well (SIGPIPE).
    static func pandoc(from format: String, filter: String) -> Converter {
        Converter(program: "pandoc", package: "pandoc", script: filter) { file, filter in
            [
                "+RTS", "-M512m", "-RTS", "--sandbox", "--lua-filter", filter, "--from", format, "--to", "plain",
                "--wrap=none", file,
            ]
        }
    }
}

extension Converter {
    /// Reads Word's format until 2007: one line a paragraph, tables between pipes.
    static let word = Converter(program: "antiword", package: "antiword") { file, _ in
        ["-m", "UTF-8.txt", "-w", "0", file]
    }

    /// Draws the pages of a PDF as grey pictures into a folder, up to a number of pages.
    static func pictures(in folder: String, pages: Int) -> Converter {
        Converter(program: "pdftoppm", package: "poppler-utils") { file, _ in
            ["-r", "200", "-gray", "-l", "\(pages)", "-q", file, folder + "/page"]
        }
    }

    /// Recognises the letters of a picture.
    static let letters = Converter(program: "tesseract", package: "tesseract-ocr-dan") { file, _ in
        [file, "-", "-l", "dan"]
    }

    /// What a conversion may use.
    struct Limits: Sendable {
        var seconds = 60
        var bytes = 64 << 20
    }

    /// The text that the program makes of a file.
    func text(of file: String, limits: Limits) async throws(DocumentError) -> [UInt8] {
        switch await raced(file, limits) {
        case .success(let bytes): return bytes
        case .failure(let error): throw error
        }
    }

    /// The conversion against the clock: whichever ends first stops the other, and a stopped program is killed.
    private func raced(_ file: String, _ limits: Limits) async -> Result<[UInt8], DocumentError> {
        await withTaskGroup(of: Result<[UInt8], DocumentError>?.self) { group in
            group.addTask { await converted(file, limits) }
            group.addTask {
                try? await Task.sleep(for: .seconds(limits.seconds))
                return Task.isCancelled ? nil : .failure(.timedOut(program: program, seconds: limits.seconds))
            }
            defer { group.cancelAll() }
            while let result = await group.next() {
                if let result { return result }
            }
            return .failure(.failed(program: program, message: "stopped"))
        }
    }

    private func converted(_ file: String, _ limits: Limits) async -> Result<[UInt8], DocumentError> {
        let path = FileManager.default.temporaryDirectory.appending(path: "redthread-\(UUID().uuidString)").path
        defer { if script != nil { try? FileManager.default.removeItem(atPath: path) } }
        do {
            if let script { try Data(script.utf8).write(to: URL(filePath: path)) }
            let result = try await Subprocess.run(
                .name(program), arguments: Arguments(arguments(file, path)), output: .bytes(limit: limits.bytes),
                error: .string(limit: 1 << 20))
            guard result.terminationStatus.isSuccess else {
                return .failure(failure(saying: Self.firstLine(result.standardError)))
            }
            return .success(result.standardOutput)
        } catch let error as SubprocessError where error.code == .executableNotFound {
            return .failure(.missingProgram(program, package: package))
        } catch let error as SubprocessError where error.code == .outputLimitExceeded {
            return .failure(.tooMuchText(program: program, limit: limits.bytes))
        } catch {
            return .failure(.failed(program: program, message: "\(error)"))
        }
    }

    /// What the program's last words mean; GHC's run-time system says so when the memory that `-M` grants is used up.
    private func failure(saying message: String) -> DocumentError {
        if message.contains("Heap exhausted") { return .tooMuchMemory(program: program) }
        // tesseract is there, and the Danish that it needs is a package of its own.
        if message.contains("tessdata") { return .missingProgram(program, package: package) }
        return .failed(program: program, message: message)
    }

    private static func firstLine(_ message: String) -> String {
        message.split(separator: "\n").first.map(String.init) ?? "it said nothing"
    }
}
