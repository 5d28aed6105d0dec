public import ArgumentParser
public import Portfolio

// Domain values that can be written on the command line.

extension Day: ExpressibleByArgument {
    /// Reads `YYYY-MM-DD`.
    public init?(argument: String) { self.init(argument) }
}

extension DisplayLanguage: ExpressibleByArgument {}

extension Finding.Severity: ExpressibleByArgument {}
