internal import Portfolio

/// Files among the minutes in formats that are not read: which, and what to do about them.
enum ForeignFiles {
    /// One notice for each ending, at the first of its files.
    static func notices(about sources: [String]) -> [Notice] {
        let groups = Dictionary(grouping: sources.filter { !isOfTheSystem($0) }, by: ending).sorted { $0.key < $1.key }
        return groups.compactMap { ending, files in
            let files = files.sorted()
            guard let first = files.first else { return nil }
            let others = files.count > 1 ? ", nor are \(files.count - 1) more files of its kind" : ""
            return Notice(about: first, "is not read\(others): " + (advice[ending] ?? unknown))
        }
    }

    /// The letters behind the last point of a file's name.
    private static func ending(_ source: String) -> String {
        let name = source.split(separator: "/").last ?? ""
        return name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
    }

    /// What systems leave in folders of their own accord.
    private static func isOfTheSystem(_ source: String) -> Bool {
        let name = source.split(separator: "/").last?.lowercased()
        return name == "thumbs.db" || name == "desktop.ini"
    }

    private static let unknown =
        "minutes are read from text, Markdown, HTML, DOCX, DOC, ODT, RTF, PDF and mail (EML); save it as one of these"

    private static let advice: [String: String] = advice([
        (
            "wps wpd docm sxw fodt",
            "convert it to DOCX, for example with LibreOffice: soffice --headless --convert-to docx FILE"
        ),
        ("pages", "it is a document of Apple's Pages; export it there as DOCX or PDF"),
        (
            "xls xlsx xlsm xlsb ods numbers csv tsv",
            "it is a sheet of figures; where it holds minutes, convert it to HTML, for example with LibreOffice: "
                + "soffice --headless --convert-to html FILE"
        ),
        (
            "ppt pptx odp key",
            "it is a presentation; convert it to PDF, for example with LibreOffice: "
                + "soffice --headless --convert-to pdf FILE"
        ),
        ("msg", "it is a mail of Outlook; save it there as EML, or what is attached as files of their own"),
        ("jpg jpeg png tif tiff gif bmp heic", "it is a picture; run it through text recognition (OCR) first"),
        ("zip 7z rar gz tar", "it is an archive; unpack it in the folder"),
    ])

    private static func advice(_ table: [(endings: String, advice: String)]) -> [String: String] {
        Dictionary(
            table.flatMap { row in row.endings.split(separator: " ").map { (String($0), row.advice) } },
            uniquingKeysWith: { first, _ in first })
    }
}
