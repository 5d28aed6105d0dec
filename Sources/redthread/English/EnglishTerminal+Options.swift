/// What arguments and options mean, in English.
extension EnglishTerminal {
    func help(_ option: OptionTopic) -> String {
        switch option {
        case .workspace: "The workspace: a folder with a portfolio.yaml."
        case .asOf:
            "Use only what had been said by this day (YYYY-MM-DD); when left out, everything, as of the last "
                + "meeting or confirmation."
        case .language:
            "The language of the tool's own words; REDTHREAD_LANGUAGE or 'language:' in portfolio.yaml says "
                + "it once for all. Quotes stay as they are."
        case .ocr: "Recognise the letters of scanned minutes (tesseract-ocr-dan), which takes seconds a page."
        case .quiet: "Say nothing of files that could not be read or were not surely understood."
        case .verbose: "Say all of them, a line each; else what many share is said once."
        case .maxFileSeconds: "So many seconds may a program take to read a file; after that it is left out."
        case .maxFileMemory: "So much memory (MB) may a program use to read a file."
        case .projects: "A project's id, name or alias; all projects when left out."
        case .project: "A project's id, name or alias."
        case .listFormat: "How to print; excel-da is CSV that a Danish Excel opens."
        case .json: "Short for --format json."
        case .diagramOutput: "Write to a file: .svg, .png, .pdf, .dot, .gv, .mmd or .puml; - is standard output."
        case .diagramFormat: "What to write; when left out, what the file's ending says."
        case .pictureOutput: "Write to a file: .svg, .png or .pdf; - is standard output."
        case .folder: "The folder; it is made if it is not there."
        case .coverage:
            "List all minutes instead: how much was understood, how many dates and case numbers reached a "
                + "project, doubts."
        case .forecast:
            "Print instead what the archive's own promises make likely: when what is promised rather comes."
        case .links: "Draw arrows from what comes first to what waits for it."
        case .meetings: "Draw the meetings that touched the projects."
        case .criticalChain: "Set the critical chain apart."
        case .kind: "The kind of the diagram."
        case .subject: "A plan file that ends in .json or .xml, or a project's id, name or alias."
        case .planDiagram:
            "Draw it as a Gantt chart: .svg, .png or .pdf; with what is tried, where something is."
        case .drawnForecast:
            "Draw as well what the archive's own promises make likely, as a light tail; no minutes say it."
        case .delay: "Show what moves when a task or milestone comes later; may be given several times."
        case .set: "Show the same of one that is set on a day; several times too, and together with --delay."
        case .template: "A template by name, or a file of your own."
        case .reportOutput: "Write to a file: .html, .md, .pdf or .docx; - is standard output."
        case .force: "Write over files that redthread did not make: pictures beside a Markdown report, or the report."
        case .all: "Tell every finding, also where many are of one kind."
        case .failOn: "End with exit code 1 when there is a finding this severe or more."
        case .openOnly: "Print only what somebody still has to do."
        case .owner: "Print only what one has to do; a part of the name is enough."
        case .before: "Print only what was due before this day (YYYY-MM-DD)."
        case .since: "What was known on this day is not new (YYYY-MM-DD)."
        case .id: "The id of a milestone, phase or finding, or a milestone's name or a part of it."
        case .exportFormat: "The format; when left out, what the file's ending says, else json."
        case .exportOutput: "Write to a file instead of standard output; - is standard output."
        case .anchor: "The day of the text, for years that are left out (YYYY-MM-DD)."
        case .help: "Show this help."
        case .version: "Show the version."
        }
    }

    func name(_ value: ValueTopic) -> String {
        switch value {
        case .folder: "dir"
        case .file: "file"
        case .date: "date"
        case .project: "project"
        case .format: "format"
        case .kind: "kind"
        case .subject: "plan-or-project"
        case .id: "id"
        case .template: "template"
        case .owner: "name"
        case .severity: "severity"
        case .delay: "milestone=14d"
        case .setDate: "milestone=2018-09-01"
        case .seconds: "seconds"
        case .megabytes: "MB"
        case .language: "da|en"
        }
    }

    func heading(_ part: HelpPart) -> String {
        switch part {
        case .usage: "Usage"
        case .arguments: "Arguments"
        case .options: "Options"
        case .commands: "Commands"
        }
    }

    var anyOptions: String { "[options]" }
    var anyCommand: String { "<command>" }
    func oneOf(_ values: [String]) -> String { "one of " + values.joined(separator: ", ") }
    func defaultValue(_ value: String) -> String { "default " + value }
    var moreHelp: String { "'redthread help COMMAND' tells of each." }
}
