internal import CYaml

/// An anchor of YAML before a list or a mapping.
///
/// Lists of aliases of lists double with each level: a file of 500 bytes can stand for more nodes than any memory holds. A
/// portfolio has no use for them, so they are refused before the file is put together; one word under an anchor
/// (`authority: &by Havbæk Kommune`, then `authority: *by`) is as short as it looks.
///
/// Asked of the parser's events, since only the parser knows an anchor from the "&" of a name or a comment.
enum AnchoredCollection {
    /// The first line (from 1) that has one; `nil` where none has. What is no YAML is told by who puts it together.
    static func line(in text: String) -> Int? {
        // The parser points to itself, so that it must stay where it is.
        let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
        defer { parser.deallocate() }
        guard !text.isEmpty, yaml_parser_initialize(parser) == 1 else { return nil }
        defer { yaml_parser_delete(parser) }
        return Array(text.utf8).withUnsafeBufferPointer { bytes in
            yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
            return line(of: parser)
        }
    }

    private static func line(of parser: UnsafeMutablePointer<yaml_parser_t>) -> Int? {
        while true {
            var event = yaml_event_t()
            guard yaml_parser_parse(parser, &event) == 1, event.type != YAML_STREAM_END_EVENT else { return nil }
            defer { yaml_event_delete(&event) }
            if isAnchoredCollection(event) { return Int(event.start_mark.line) + 1 }
        }
    }

    private static func isAnchoredCollection(_ event: yaml_event_t) -> Bool {
        switch event.type {
        case YAML_SEQUENCE_START_EVENT: event.data.sequence_start.anchor != nil
        case YAML_MAPPING_START_EVENT: event.data.mapping_start.anchor != nil
        default: false
        }
    }
}
