/// The places on a page that diagrams link to and reports print: both name them here, so that a bar finds its quotes.
public enum PageAnchor {
    /// A project's part of the page.
    public static func project(_ project: Project.ID) -> String { "project-" + word(project.rawValue) }

    /// A project's table of milestones and phases: the twin of its timeline.
    public static func plan(of project: Project.ID) -> String { "plan-" + word(project.rawValue) }

    /// A project's table of what waits for what: the twin of its dependency diagram.
    public static func dependencies(of project: Project.ID) -> String { "dependencies-" + word(project.rawValue) }

    /// The row of a milestone or phase in such a table.
    public static func entry(_ entry: PlanEntry.ID) -> String { "entry-" + word(entry.rawValue) }

    /// The words that a milestone or phase rests on, in all meetings: `quote-office-365-go-live`.
    public static func quotes(of entry: PlanEntry.ID) -> String { "quote-" + word(entry.rawValue) }

    /// Where a meeting is told of.
    public static func meeting(_ meeting: Meeting.ID) -> String { "meeting-" + word(meeting.rawValue) }

    /// A finding, with the words that it rests on.
    public static func finding(_ finding: Finding.ID) -> String { "finding-" + word(finding.rawValue) }

    /// The identifier with ASCII letters, digits, `-` and `_` alone: every other character as a dot and its code point in
    /// hexadecimal digits, so that it can stand in an `id` or the fragment of an address and cannot end an attribute.
    public static func word(_ identifier: String) -> String {
        var word = ""
        for scalar in identifier.unicodeScalars {
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "-", "_": word.unicodeScalars.append(scalar)
            default: word += "." + String(scalar.value, radix: 16)
            }
        }
        return word
    }
}
