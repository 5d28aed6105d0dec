public import Portfolio

/// The places of a report that one can link to. A diagram's bar links to the quotes of its milestone:
/// `<a href="#quote-journal-overgang">`.
public enum ReportAnchor {
    /// A project's part of the page.
    public static func project(_ project: Project.ID) -> String { "project-" + slug(project.rawValue) }

    /// A project's table of milestones and phases: the twin of its timeline.
    public static func plan(of project: Project.ID) -> String { "plan-" + slug(project.rawValue) }

    /// The row of a milestone or phase.
    public static func entry(_ entry: PlanEntry.ID, of project: Project.ID) -> String {
        "entry-\(slug(project.rawValue))-\(slug(entry.rawValue))"
    }

    /// The words that a milestone or phase rests on, in all meetings.
    public static func quotes(of entry: PlanEntry.ID, in project: Project.ID) -> String {
        "quote-\(slug(project.rawValue))-\(slug(entry.rawValue))"
    }

    /// A meeting, in the list of meetings.
    public static func meeting(_ meeting: Meeting.ID) -> String { "meeting-" + slug(meeting.rawValue) }

    /// The identifier with ASCII letters, digits and hyphens alone: every other byte as `_` and two hexadecimal digits, so that
    /// no two identifiers meet and none can end an attribute.
    static func slug(_ identifier: String) -> String {
        var slug = ""
        for byte in identifier.utf8 {
            switch byte {
            case 48...57, 65...90, 97...122, UInt8(ascii: "-"): slug.unicodeScalars.append(Unicode.Scalar(byte))
            default: slug += (byte < 16 ? "_0" : "_") + String(byte, radix: 16)
            }
        }
        return slug
    }
}
