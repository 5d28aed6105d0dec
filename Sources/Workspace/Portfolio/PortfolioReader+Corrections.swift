internal import Portfolio
internal import Threads
internal import Yams

/// `corrections:`, a list in which the first key of each entry says what it does:
///
///     corrections:
///       - unlink: mithtk                  # this item is not about the project
///         meeting: direktionen-2016-06-21
///         item: 3
///       - link: mithtk                    # this item is
///         meeting: direktionen-2017-05-08
///         item: 1
///       - same: mithtk-aabning            # this milestone is that one
///         as: mithtk-gaar-i-luften
///       - confirm: mithtk-gaar-i-luften   # it happened on this day
///         on: 2017-10-16
///       - rename: mithtk-gaar-i-luften
///         name: Go-live
///       - depends: mithtk-gaar-i-luften   # it waits for that one
///         on: mithtk-workshops
///       - authority: Vestby Kommune       # whose these minutes are
///         meeting: byggeudvalg-2017-05-08
extension PortfolioReader {
    private static let correctionKeys = [
        "unlink", "link", "same", "confirm", "rename", "depends", "meeting", "item", "as", "on", "name", "kind",
        "authority",
    ]

    func corrections(_ node: Node) throws(WorkspaceError) -> Corrections {
        var all: [Correction] = []
        for entry in try sequence(node) {
            let fields = try self.fields(of: entry, in: .correction, allowing: Self.correctionKeys)
            if fields["authority"] != nil { continue }
            all.append(
                Correction(
                    try action(CorrectionFields(reader: self, node: entry, fields: fields)), line: entry.mark?.line))
        }
        return Corrections(all)
    }

    /// The corrections that say whose single minutes are.
    func meetingAuthorities(_ node: Node) throws(WorkspaceError) -> [Meeting.ID: Authority] {
        var all: [Meeting.ID: Authority] = [:]
        for entry in try sequence(node) {
            let nodes = try self.fields(of: entry, in: .correction, allowing: Self.correctionKeys)
            let fields = CorrectionFields(reader: self, node: entry, fields: nodes)
            guard let authority = try fields.optional("authority") else { continue }
            all[Meeting.ID(try fields.required("meeting"))] = Authority(authority)
        }
        return all
    }

    private func action(_ fields: CorrectionFields) throws(WorkspaceError) -> Correction.Action {
        if let project = try fields.optional("unlink") {
            let meeting = Meeting.ID(try fields.required("meeting"))
            return .unlink(Project.ID(project), meeting: meeting, item: try fields.optional("item"))
        }
        if let project = try fields.optional("link") {
            let meeting = Meeting.ID(try fields.required("meeting"))
            return .link(Project.ID(project), meeting: meeting, item: try fields.required("item"))
        }
        if let entry = try fields.optional("same") {
            return .same(PlanEntry.ID(entry), as: PlanEntry.ID(try fields.required("as")))
        }
        if let entry = try fields.optional("confirm") {
            return .confirm(PlanEntry.ID(entry), on: try fields.day("on"))
        }
        if let entry = try fields.optional("rename") {
            return .rename(PlanEntry.ID(entry), name: try fields.required("name"))
        }
        if let entry = try fields.optional("depends") {
            let first = PlanEntry.ID(try fields.required("on"))
            return .dependency(from: first, to: PlanEntry.ID(entry), kind: try fields.kind())
        }
        throw problem(
            fields.node,
            .silentCorrection(["unlink", "link", "same", "confirm", "rename", "depends", "authority"]))
    }
}

/// The fields of one correction.
private struct CorrectionFields {
    let reader: PortfolioReader
    let node: Node
    let fields: [String: Node]

    func optional(_ key: String) throws(WorkspaceError) -> String? {
        guard let value = fields[key] else { return nil }
        return try reader.string(value)
    }

    func required(_ key: String) throws(WorkspaceError) -> String {
        guard let value = try optional(key) else {
            throw reader.problem(node, .missingKey(key, in: .correction))
        }
        return value
    }

    func day(_ key: String) throws(WorkspaceError) -> Day {
        let text = try required(key)
        guard let day = Day(text) else {
            throw reader.problem(node, .noValue(text, .date, known: []))
        }
        return day
    }

    func kind() throws(WorkspaceError) -> Dependency.Kind {
        guard let text = try optional("kind") else { return .finishToStart }
        guard let kind = Dependency.Kind(rawValue: text) else {
            let known = Dependency.Kind.allCases.map(\.rawValue)
            throw reader.problem(node, .noValue(text, .dependency, known: known))
        }
        return kind
    }
}
