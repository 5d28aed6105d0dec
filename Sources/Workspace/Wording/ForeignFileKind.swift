/// What a file is by its ending, as far as that says what to do.
enum ForeignFileKind: CaseIterable {
    case document, pages, sheet, presentation, outlook, picture, archive

    init?(ending: String) {
        guard let kind = Self.allCases.first(where: { $0.endings.contains(Substring(ending)) }) else { return nil }
        self = kind
    }

    private var endings: [Substring] {
        switch self {
        case .document: "wps wpd docm sxw fodt".split(separator: " ")
        case .pages: ["pages"]
        case .sheet: "xls xlsx xlsm xlsb ods numbers csv tsv".split(separator: " ")
        case .presentation: "ppt pptx odp key".split(separator: " ")
        case .outlook: ["msg"]
        case .picture: "jpg jpeg png tif tiff gif bmp heic".split(separator: " ")
        case .archive: "zip 7z rar gz tar".split(separator: " ")
        }
    }
}
