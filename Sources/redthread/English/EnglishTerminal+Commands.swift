import Portfolio

/// What the commands are for, in English.
extension EnglishTerminal {
    func help(_ command: CommandTopic) -> CommandHelp {
        CommandHelp(abstract: abstract(command), discussion: discussion(command))
    }

    private func abstract(_ command: CommandTopic) -> String {
        switch command {
        case .redthread: "Follow a project through the minutes of many meetings."
        case .initialise: "Make a workspace: from your own minutes, or with a sample in it."
        case .projects: "List the portfolio, one line a project."
        case .status: "Print milestone status: when it is, how far it slipped, and where that was said."
        case .meetings: "List the meetings and items that touched a project, with decision and reason for the link."
        case .timeline: "Draw a Gantt-style timeline of one or more projects."
        case .dependencies: "Draw what waits for what: milestones, phases and projects."
        case .trend: "Draw a milestone trend chart: the date that was stated, meeting by meeting."
        case .draw: "Draw a diagram by the name of its kind."
        case .schedule: "Compute dates, slack and the critical chain of a plan file or a project."
        case .report: "Write a report with its diagrams in it."
        case .check: "Print findings: slips, contradictions, implausible years, decisions put off and not taken up."
        case .changes: "Print what moved, came and went since a day: the digest since the last meeting."
        case .followUp: "Print what was ordered, promised, asked and put off, and what came of it."
        case .explain: "Print why: the chain of quotes and rules behind a date, a link or a finding."
        case .export: "Export the whole model: for spreadsheets, calendars and other programs."
        case .dates: "Print the time expressions in text on standard input, one JSON object a line."
        }
    }

    private func discussion(_ command: CommandTopic) -> String {
        switch command {
        case .redthread:
            """
            Reads meeting minutes, finds the projects that run through them, reconstructs when each milestone and phase \
            was, is or should be, and draws it. Everything it says can be followed to the words of the minutes.

            Start with the sample:
              redthread init sample
              redthread status -C sample
              redthread timeline mithtk -C sample -o mithtk.svg
            """
        case .initialise:
            """
            Where the folder holds documents, in DIR/minutes or in DIR itself, it reads them and writes a portfolio.yaml \
            that proposes the projects that run through them, for you to edit. Where it is empty, or is not there, it \
            writes a sample: four projects over six meetings, retold from public minutes. It never writes over anything.

            Examples:
              redthread init sample && redthread status -C sample
              redthread init ~/referater && redthread projects -C ~/referater
            """
        case .projects: "Example:\n  redthread projects --format csv > projects.csv"
        case .status:
            """
            Examples:
              redthread status
              redthread status mithtk --as-of 2017-05-08
              redthread status --forecast
              redthread status kmd-udbud --delay "Tilbud modtaget=14d"
              redthread status --json
            """
        case .meetings:
            """
            With a file it draws the touch map of projects and meetings instead: .svg, .png or .pdf by its ending.

            Examples:
              redthread meetings mithtk
              redthread meetings -o touches.svg
              redthread meetings --coverage
            """
        case .timeline:
            Self.endings + """


                Examples:
                  redthread timeline mithtk -o mithtk.svg
                  redthread timeline mithtk --format mermaid > mithtk.mermaid
                  redthread timeline --as-of 2017-05-08 --no-links --no-meetings -o before.pdf
                """
        case .dependencies:
            Self.endings + """


                Examples:
                  redthread dependencies kmd-udbud -o kmd.svg
                  redthread dependencies kmd-udbud --format dot | dot -Tsvg > kmd.svg
                """
        case .trend:
            """
            A line that runs level is a date that holds; one that climbs is a date that slips. The ending of the file says \
            what is drawn: .svg, .png or .pdf. Without a file, SVG goes to standard output.

            Example:
              redthread trend mithtk -o trend.svg
            """
        case .draw:
            """
            The kinds:
            \(kinds)

            Some of them have a command of their own, with options of their own: timeline, dependencies, trend, meetings.

            Example:
              redthread draw touches -o touches.svg
            """
        case .schedule:
            """
            A plan file (PLAN.json) is a network of tasks in the format neutral-project/1; its dates are working-day \
            offsets from its start, with the finish exclusive. A project is one of the workspace; its dates are windows in \
            calendar days. What cannot be kept is told on standard error, and the order of things stands. A plan of \
            Microsoft Project (PLAN.xml, saved as XML) is reckoned in its own hours, to the minute.

            Examples:
              redthread schedule plan.json --format csv
              redthread schedule plan.json --diagram plan.svg
              redthread schedule kmd-udbud --delay "Tilbud modtaget=14d"
            """
        case .report:
            """
            The ending of the file says what is written: .html is one file with everything in it; .md has its diagrams in \
            files beside it, named after it; .pdf is printed by chromium, .docx made by pandoc. A template is one of \
            \(templates), or a Mustache file of your own.

            Examples:
              redthread report -o portfolio.html
              redthread report mithtk --template board -o mithtk.md
              redthread report --template mine.html.mustache -o mine.html
            """
        case .check:
            """
            The most severe come first, and many of one kind of one project are gathered; --all tells each of them, as json \
            and csv do.

            Examples, the second for a script that should stop on serious findings:
              redthread check mithtk --all
              redthread check --fail-on serious
            """
        case .changes:
            """
            Examples:
              redthread changes --since 2017-05-08
              redthread changes mithtk --since 2017-05-08 --as-of 2017-08-10 --json
            """
        case .followUp:
            """
            Reads all items, not only those of projects. What is overdue comes first, then what nobody has spoken of since.             A task is done where later minutes say so; "not seen again" is about the minutes that were loaded, and no more.

            Examples:
              redthread follow-up --open
              redthread follow-up mithtk --owner direktøren
              redthread follow-up --before 2017-08-10 --format csv > follow-up.csv
            """
        case .explain:
            """
            The id is that of a milestone, a phase or a finding, as 'status --json' and 'check --json' print it; the name \
            of a milestone does as well, or so much of it that no other can be meant.

            Example, on the sample:
              redthread explain "\(DanishExamples.milestone)"
            """
        case .export:
            """
            The formats, each with the ending that -o knows it by:
            \(exports)

            Examples:
              redthread export > portfolio.json
              redthread export -o milestones.ics
              redthread export --format csv-decisions > decisions.csv
            """
        case .dates:
            """
            Reads and prints as it goes, in constant memory whatever the length of the input. Offsets are code points; what \
            is not UTF-8 is read as U+FFFD.

            Example:
              echo "\(DanishExamples.sentence)" | redthread dates --anchor 2022-01-15
            """
        }
    }

    private static let endings = """
        The ending of the file says what is drawn: a picture (.svg, .png, .pdf), or text for Graphviz (.dot, .gv), \
        Mermaid (.mmd) or PlantUML (.puml), which draw it in their own way. --format says it where the ending does not. \
        Without either, SVG goes to standard output.
        """

    private var kinds: String { HelpLists.kinds(.english) }
    private var exports: String { HelpLists.exports(.english) }
    private var templates: String { HelpLists.templates }
}
