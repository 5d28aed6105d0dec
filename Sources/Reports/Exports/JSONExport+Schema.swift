extension JSONExport {
    /// The JSON Schema (2020-12) of the document, with a description of each field.
    public static var schema: [UInt8] { PackageResources.export_schema_json }
}
