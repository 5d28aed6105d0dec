internal import Foundation

#if canImport(FoundationXML)
    internal import FoundationXML
#endif

/// An element of an XML document with its text and the elements in it; attributes and namespaces are left out, since
/// project files say nothing in them.
final class XMLTree {
    let name: String
    fileprivate(set) var text = ""
    fileprivate(set) var children: [XMLTree] = []

    fileprivate init(name: String) { self.name = name }

    /// The first element of a name.
    func first(_ name: String) -> XMLTree? { children.first { $0.name == name } }
    /// All elements of a name.
    func all(_ name: String) -> [XMLTree] { children.filter { $0.name == name } }
    /// The words of the first element of a name; `nil` where it is missing or empty.
    func value(_ name: String) -> String? { first(name).flatMap { $0.text.isEmpty ? nil : $0.text } }
    func number(_ name: String) -> Int? { value(name).flatMap { Int($0) } }
    func flag(_ name: String) -> Bool { value(name) == "1" }
    func moment(_ name: String) -> Moment? { value(name).flatMap { Moment($0) } }

    /// Reads a document; what lies outside it is never fetched.
    ///
    /// - Throws: `PlanError` with the place at which it is no XML.
    static func read(_ bytes: [UInt8]) throws(PlanError) -> XMLTree {
        let parser = XMLParser(data: Data(bytes))
        let builder = Builder()
        parser.delegate = builder
        parser.shouldResolveExternalEntities = false
        guard parser.parse(), builder.isWhole, let root = builder.root else {
            let place = PlanError.Place(line: max(1, parser.lineNumber), column: max(1, parser.columnNumber))
            throw PlanError(place: place, problem: .notXML)
        }
        return root
    }

    private final class Builder: NSObject, XMLParserDelegate {
        var root: XMLTree?
        /// Whether all that was opened was closed: Foundation's parser takes a text that stops in the middle for well-formed.
        var isWhole: Bool { open.isEmpty }
        private var open: [XMLTree] = []
        /// No project file nests deeper; what does is made to harm.
        private static let deepest = 64

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
            attributes: [String: String]
        ) {
            guard open.count < Self.deepest else { return parser.abortParsing() }
            let element = XMLTree(name: name)
            open.last?.children.append(element)
            root = root ?? element
            open.append(element)
        }

        func parser(_ parser: XMLParser, foundCharacters string: String) { open.last?.text += string }

        func parser(
            _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
        ) {
            guard let element = open.popLast() else { return }
            element.text =
                element.children.isEmpty
                ? element.text.trimmingCharacters(in: .whitespacesAndNewlines) : ""
        }
    }
}
