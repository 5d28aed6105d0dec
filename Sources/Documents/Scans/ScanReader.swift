internal import Foundation
internal import Portfolio
internal import Programs

/// Recognises the letters of a PDF that holds pictures of pages.
struct ScanReader {
    let limits: SystemProgram.Limits

    /// Longer scans are read so far.
    private static let mostPages = 200

    /// The document, with a page for each picture.
    func document(of path: String) async throws(DocumentError) -> DocumentText {
        let pages = try await TemporaryFolder.with { (folder) async throws(DocumentError) -> [[UInt8]] in
            _ = try await Converter.pictures(in: folder, pages: Self.mostPages).text(of: path, limits: limits)
            var pages: [[UInt8]] = []
            for picture in Self.pictures(in: folder) {
                pages.append(try await Converter.letters.text(of: picture, limits: limits))
            }
            return pages
        }
        // tesseract ends a page with a form feed itself.
        let words = pages.map { $0.last == 0x0C ? $0.dropLast() : $0[...] }
        let text = Array(words.joined(separator: [0x0C]))
        guard String(validating: text, as: UTF8.self) != nil else { throw .notText }
        let document = DocumentText(paged: SourceText(utf8: text), isRecognised: true)
        guard document.holdsWords else { throw .scanned }
        return document
    }

    /// The pictures in the order of the pages: their numbers are written with zeros in front.
    private static func pictures(in folder: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.sorted().map { folder + "/" + $0 }
    }
}
