internal import Foundation
internal import Portfolio
internal import Programs

/// A program of the system that turns a file into text, run apart from us with limits of time, memory and output.
struct Converter: Sendable {
    let program: String
    /// The Debian package that brings it.
    let package: String
    /// What it is told in a file of its own, while it runs.
    var script: String?
    /// Whether it is told its memory by an argument: the address space of a Haskell program is larger than any memory.
    var limitsItsMemory = false
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
    static func pandoc(from format: String, filter: String, memoryBytes: Int) -> Converter {
        Converter(program: "pandoc", package: "pandoc", script: filter, limitsItsMemory: true) { file, filter in
            [
                "+RTS", "-M\(memoryBytes >> 20)m", "-RTS", "--sandbox", "--lua-filter", filter, "--from", format,
                "--to", "plain",
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

    /// The text that the program makes of a file.
    func text(of file: String, limits: SystemProgram.Limits) async throws(DocumentError) -> [UInt8] {
        guard let script else { return try await text(arguments(file, ""), limits) }
        return try await TemporaryFolder.with { (folder) async throws(DocumentError) -> [UInt8] in
            let path = folder + "/script"
            do {
                try Data(script.utf8).write(to: URL(filePath: path))
            } catch {
                throw .unreadable(SystemTrouble(behind: error))
            }
            return try await text(arguments(file, path), limits)
        }
    }

    private func text(_ arguments: [String], _ limits: SystemProgram.Limits) async throws(DocumentError) -> [UInt8] {
        var limits = limits
        if limitsItsMemory { limits.memoryBytes = nil }
        do {
            return try await SystemProgram(names: [program], package: package).run(arguments, limits: limits)
        } catch {
            throw failure(error, limits)
        }
    }

    private func failure(_ failure: SystemProgram.Failure, _ limits: SystemProgram.Limits) -> DocumentError {
        switch failure {
        case .missing: .missingProgram(program, package: package)
        case .timedOut: .timedOut(program: program, seconds: limits.seconds)
        case .tooMuchOutput: .tooMuchText(program: program, limit: limits.outputBytes)
        case .failed(let message): self.failure(saying: message)
        }
    }

    /// What the program's last words mean; GHC's run-time system says so when the memory that `-M` grants is used up.
    private func failure(saying message: String) -> DocumentError {
        let ranOut = ["Heap exhausted", "Out of memory", "bad_alloc", "memory exhausted"]
        if ranOut.contains(where: message.contains) { return .tooMuchMemory(program: program) }
        // tesseract is there, and the Danish that it needs is a package of its own.
        if message.contains("tessdata") { return .missingProgram(program, package: package) }
        return .failed(program: program, message: Self.firstLine(message))
    }

    private static func firstLine(_ message: String) -> String {
        message.split(separator: "\n").first.map(String.init) ?? "it said nothing"
    }
}
