/// Writes JSON (RFC 8259) straight into bytes, in the order in which it is told.
///
/// `JSONEncoder` sorts keys by name or not at all and builds a tree of the whole document first; an export of ten
/// thousand meetings is some hundred megabytes, and it reads best with `id` and `date` in front.
struct JSONWriter {
    private(set) var bytes: [UInt8] = []
    private var follows = false

    /// `{ … }`; the body writes the fields.
    mutating func object(_ body: (inout JSONWriter) -> Void) {
        open(UInt8(ascii: "{"))
        body(&self)
        close(UInt8(ascii: "}"))
    }

    /// A field that holds a plain value.
    mutating func field(_ name: StaticString, _ value: some JSONScalar) {
        key(name)
        scalar(value)
    }

    /// A field that holds a list of plain values.
    mutating func field(_ name: StaticString, _ values: [some JSONScalar]) {
        list(name, values) { $0.scalar($1) }
    }

    /// A field that holds an object.
    mutating func object(_ name: StaticString, _ body: (inout JSONWriter) -> Void) {
        key(name)
        object(body)
    }

    /// A field that holds a list; the body writes one element.
    mutating func list<Element>(
        _ name: StaticString, _ elements: [Element], _ body: (inout JSONWriter, Element) -> Void
    ) {
        key(name)
        open(UInt8(ascii: "["))
        for element in elements { body(&self, element) }
        close(UInt8(ascii: "]"))
    }

    /// A field that holds a list with each element on a line of its own, so that two exports can be compared by line.
    mutating func lines<Element>(
        _ name: StaticString, _ elements: [Element], _ body: (inout JSONWriter, Element) -> Void
    ) {
        newLine()
        list(name, elements) { json, element in
            json.newLine()
            body(&json, element)
        }
    }

    /// A plain value, as an element of a list.
    mutating func scalar(_ value: some JSONScalar) {
        separate()
        value.write(into: &bytes)
        follows = true
    }

    /// Ends the line; white space between tokens means nothing in JSON.
    mutating func newLine() {
        separate()
        follows = false
        bytes.append(UInt8(ascii: "\n"))
    }

    private mutating func key(_ name: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
        follows = false
    }

    private mutating func open(_ bracket: UInt8) {
        separate()
        bytes.append(bracket)
        follows = false
    }

    private mutating func close(_ bracket: UInt8) {
        bytes.append(bracket)
        follows = true
    }

    private mutating func separate() {
        if follows { bytes.append(UInt8(ascii: ",")) }
    }
}
