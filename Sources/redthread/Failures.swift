import ArgumentParser
import Foundation
import Portfolio
import Workspace

/// An error of ours, which knows how the process should end.
protocol FailureWithExitCode: Error {
    /// Place, what is wrong, why, and what to do.
    func message(in language: DisplayLanguage) -> String
    /// A code of `sysexits.h`.
    var exitCode: Int32 { get }
}

extension WorkspaceError: FailureWithExitCode {
    var exitCode: Int32 {
        switch self {
        case .unknownProject: EX_USAGE
        case .malformedPortfolio: EX_DATAERR
        case .noPortfolio, .unreadablePortfolio, .noMinutes, .nothingRead, .nothingSaid, .notUnderstood: EX_NOINPUT
        case .alreadyThere, .cannotWrite, .noSpace, .brokenOff: EX_CANTCREAT
        }
    }
}

/// The name or id that was asked for is that of no milestone, phase or finding, or of several.
struct UnknownSubject: FailureWithExitCode {
    enum Trouble {
        /// Nothing is called so; these are the nearest, the best first.
        case unknown(nearest: [String])
        case ambiguous([String])
        /// A trial puts it on two days.
        case setTwice
    }

    let name: String
    let trouble: Trouble

    /// - Parameter known: every name and id that there is.
    init(_ name: String, among known: [String]) {
        self.name = name
        trouble = .unknown(nearest: Suggestion.nearest(to: name, among: known, atMost: 3))
    }

    init(_ name: String, canBe names: [String]) {
        self.name = name
        trouble = .ambiguous(names)
    }

    init(setTwice name: String) {
        self.name = name
        trouble = .setTwice
    }

    var exitCode: Int32 { EX_USAGE }

    func message(in language: DisplayLanguage) -> String {
        switch trouble {
        case .setTwice: "\(name): " + language.terminal.isSetTwice
        case .unknown(let nearest): "\(name): " + language.terminal.nothingCalledSo(nearest: nearest)
        case .ambiguous(let names): "\(name): " + language.terminal.canBe(names)
        }
    }
}
