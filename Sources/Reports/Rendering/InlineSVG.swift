/// Makes a whole SVG document fit to stand inside a page beside others.
///
/// Our own diagrams take a prefix for their ids as well, for pages that others make; a figure of a report may come from
/// any caller, and may not take the name of an anchor of the page (`PageAnchor`) either.
enum InlineSVG {
    /// The `<svg>` element alone, without declaration, document type and comments before it, and with its ids made its
    /// own by a prefix, since two diagrams on a page may not share one. References to ids of the diagram follow; links
    /// to places of the page (`#quote-…`) stay.
    static func inlined(_ document: String, prefix: String) -> String {
        guard let start = document.firstRange(of: "<svg")?.lowerBound else { return "" }
        let end = document.lastIndex(of: ">").map { document.index(after: $0) } ?? document.endIndex
        let svg = document[start..<max(start, end)]
        let ids = ids(in: svg)
        return ids.isEmpty ? String(svg) : renamed(svg, ids: ids, prefix: prefix + "-")
    }

    private static func ids(in svg: Substring) -> Set<Substring> {
        var ids: Set<Substring> = []
        for opening in [" id=\"", "\nid=\"", "\tid=\""] {
            for range in svg.ranges(of: opening) {
                ids.insert(svg[range.upperBound...].prefix { $0 != "\"" })
            }
        }
        return ids
    }

    /// One pass over the document: a word that is an id, in a place where ids stand, gets the prefix.
    private static func renamed(_ svg: Substring, ids: Set<Substring>, prefix: String) -> String {
        var result = ""
        result.reserveCapacity(svg.utf8.count + ids.count * prefix.utf8.count * 2)
        var rest = svg
        while let mark = rest.firstIndex(where: { $0 == "\"" || $0 == "#" }) {
            result += rest[...mark]
            rest = rest[rest.index(after: mark)...]
            guard openings.contains(where: { result.hasSuffix($0) }) else { continue }
            let value = rest.prefix { $0 != "\"" && $0 != ")" && $0 != "'" }
            result += value.split(separator: " ").map { ids.contains($0) ? prefix + $0 : String($0) }
                .joined(separator: " ")
            rest = rest[value.endIndex...]
        }
        return result + rest
    }

    /// What stands right before an id: where it is given, and where it is referred to.
    private static let openings = [
        " id=\"", "\nid=\"", "\tid=\"", "aria-labelledby=\"", "aria-describedby=\"", "href=\"#", "url(#",
    ]
}
