import ArgumentParser
import Chronology
import Foundation
import Portfolio
import Reports

struct DatesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dates",
        abstract: "Print the time expressions in text on standard input, one JSON object a line.",
        discussion: """
            Example:
              echo "Systemet går i drift i uge 23." | redthread dates --anchor 2022-01-15
            """
    )

    @Option(
        help: ArgumentHelp("The day that the text was written: it gives years that are left out.", valueName: "date"))
    var anchor: Day

    func run() throws {
        let input = FileHandle.standardInput.readDataToEndOfFile()
        let text = SourceText(String(decoding: input, as: UTF8.self))
        Console.print(JSONExport.lines(TimeReader().mentions(in: text, anchor: anchor)))
    }
}
