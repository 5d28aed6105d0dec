import Foundation

/// Compares a document with the part of JSON Schema that the export's schema uses: properties, required, items,
/// enum, const and references. It also complains of a field that the schema does not describe.
struct SchemaChecker {
    let root: [String: Any]
    private(set) var complaints: [String] = []

    init(root: [String: Any]) { self.root = root }

    mutating func check(_ value: Any, against schema: [String: Any], at path: String) {
        if let reference = schema["$ref"] as? String {
            let name = String(reference.split(separator: "/").last ?? "")
            let definitions = root["$defs"] as? [String: [String: Any]]
            return check(value, against: definitions?[name] ?? [:], at: path)
        }
        if let allowed = schema["enum"] as? [String], !allowed.contains(value as? String ?? "") {
            complaints.append("\(path): \(value) is not one of \(allowed)")
        }
        if let object = value as? [String: Any], let properties = schema["properties"] as? [String: [String: Any]] {
            checkFields(of: object, properties, required: schema["required"] as? [String] ?? [], at: path)
        }
        if let elements = value as? [Any], let item = schema["items"] as? [String: Any] {
            for (index, element) in elements.enumerated() { check(element, against: item, at: "\(path)[\(index)]") }
        }
    }

    private mutating func checkFields(
        of object: [String: Any], _ properties: [String: [String: Any]], required: [String], at path: String
    ) {
        for field in required where object[field] == nil { complaints.append("\(path).\(field) is missing") }
        for (field, value) in object {
            guard let schema = properties[field] else {
                complaints.append("\(path).\(field) is not described")
                continue
            }
            check(value, against: schema, at: "\(path).\(field)")
        }
    }
}

/// Python's `jsonschema`, the reference implementation that the scoring tools use.
enum ForeignValidator {
    static let isThere = (try? run("import jsonschema", arguments: [])) == ""

    static func complaint(about document: [UInt8], schema: [UInt8]) throws -> String {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("redthread-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let paths = [folder.appendingPathComponent("document"), folder.appendingPathComponent("schema")]
        try Data(document).write(to: paths[0])
        try Data(schema).write(to: paths[1])
        let script = """
            import json, sys, jsonschema
            document, schema = (json.load(open(path, encoding="utf-8")) for path in sys.argv[1:])
            jsonschema.Draft202012Validator.check_schema(schema)
            for error in jsonschema.Draft202012Validator(schema).iter_errors(document):
                print(error.json_path, error.message[:200])
            """
        return try run(script, arguments: paths.map(\.path))
    }

    private static func run(_ script: String, arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script] + arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }
}
