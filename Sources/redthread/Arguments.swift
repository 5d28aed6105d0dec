public import ArgumentParser
public import Diagrams
public import Portfolio
public import Reports

// Domain values that can be written on the command line.

extension Day: ExpressibleByArgument {
    /// Reads `YYYY-MM-DD`.
    public init?(argument: String) { self.init(argument) }
}

extension DisplayLanguage: ExpressibleByArgument {}

extension ReportKind: ExpressibleByArgument {}

extension Finding.Severity: ExpressibleByArgument {}

extension ExportFormat: ExpressibleByArgument {
    public init?(argument: String) { self.init(named: argument) }
    /// The names that the command line knows.
    public static var allValueStrings: [String] { all.map(\.name) }
    /// As the help calls it.
    public var defaultValueDescription: String { name }
}

extension DiagramKind: ExpressibleByArgument {
    public init?(argument: String) { self.init(named: argument) }
    /// The names that the command line knows.
    public static var allValueStrings: [String] { all.map(\.name) }
    /// As the help calls it.
    public var defaultValueDescription: String { name }
}
