internal import Portfolio

/// Files among the minutes in formats that are not read: which, and what to do about them.
enum ForeignFiles {
    /// One notice for each ending, at the first of its files.
    static func notices(about sources: [String]) -> [Notice] {
        let groups = Dictionary(grouping: sources.filter { !isOfTheSystem($0) }, by: ending).sorted { $0.key < $1.key }
        return groups.compactMap { ending, files in
            let files = files.sorted()
            guard let first = files.first else { return nil }
            return Notice(about: first) { $0.foreign(ForeignFileKind(ending: ending), others: files.count - 1) }
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
}
