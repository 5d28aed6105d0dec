internal import Chronology
internal import Foundation
internal import Minutes
internal import Portfolio

extension Workspace {
    /// Reads all minutes of the workspace; a file that cannot be read becomes a notice, and the rest goes on.
    ///
    /// - Throws: `noMinutes` when a folder that the portfolio names is not there.
    public func read() async throws(WorkspaceError) -> WorkspaceContents {
        var meetings: [Meeting] = []
        var notices: [Notice] = []
        for source in try sources() {
            guard let text = text(of: source) else {
                notices.append(Notice(file: source, message: "is not text that can be read; it is left out"))
                continue
            }
            let meeting = meeting(from: text, source: source)
            if meeting.items.isEmpty, meeting.date == nil {
                notices.append(Notice(file: source, message: "holds no minutes that were understood; it is left out"))
            } else {
                meetings.append(meeting)
            }
        }
        return WorkspaceContents(portfolio: portfolio, meetings: meetings.sorted(by: Self.inOrder), notices: notices)
    }

    /// Segments a text and recognises its times against the date of its meeting.
    private func meeting(from text: SourceText, source: String) -> Meeting {
        var meeting = MinutesSegmenter(defaultAuthority: portfolio.authority).meeting(from: text, source: source)
        meeting.times = TimeReader().mentions(in: text, anchor: meeting.date, zones: meeting.contextZones)
        return meeting
    }

    /// The paths of the minutes relative to the workspace, in order.
    private func sources() throws(WorkspaceError) -> [String] {
        var sources: [String] = []
        for folder in portfolio.minutes {
            let path = root + "/" + folder
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
                throw .noMinutes(folder: path, portfolio: Self.portfolioName)
            }
            let url = URL(filePath: path).resolvingSymlinksInPath()
            let names = FileManager.default.enumerator(atPath: url.path)?.compactMap { $0 as? String } ?? []
            sources += names.filter { [".txt", ".md"].contains(where: $0.lowercased().hasSuffix) }.sorted()
                .map { folder + "/" + $0 }
        }
        return sources
    }

    private func text(of source: String) -> SourceText? {
        guard let data = FileManager.default.contents(atPath: root + "/" + source), !data.isEmpty,
            let text = String(validating: data, as: UTF8.self)
        else { return nil }
        return SourceText(text)
    }

    private static func inOrder(_ one: Meeting, _ other: Meeting) -> Bool {
        switch (one.date, other.date) {
        case (let first?, let second?): (first, one.source) < (second, other.source)
        case (_?, nil): true
        case (nil, _?): false
        case (nil, nil): one.source < other.source
        }
    }
}
