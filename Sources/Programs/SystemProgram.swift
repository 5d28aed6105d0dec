internal import Subprocess

/// A program of the system, run apart from us with limits of time, memory and output.
///
/// It runs in a process group of its own, and when its time is up, its output too long or our own work interrupted, the
/// whole group is killed: what it has started ends with it.
///
///     let pandoc = SystemProgram(names: ["pandoc"], package: "pandoc")
///     let text = try await pandoc.run(["--to=plain", "referat.docx"], limits: .init())
public struct SystemProgram: Sendable {
    /// The names that it goes by, the usual one first.
    public let names: [String]
    /// The Debian package that brings it.
    public let package: String

    public init(names: [String], package: String) {
        self.names = names
        self.package = package
    }

    /// What one run may use.
    public struct Limits: Sendable {
        /// How long it may run.
        public var seconds: Int
        /// The most that it may print.
        public var outputBytes: Int
        /// The address space that it may use; `nil` for programs that reserve more than they need, as Haskell's do.
        public var memoryBytes: Int?

        public init(seconds: Int = 60, outputBytes: Int = 64 << 20, memoryBytes: Int? = nil) {
            self.seconds = seconds
            self.outputBytes = outputBytes
            self.memoryBytes = memoryBytes
        }
    }

    /// Why a run gave nothing.
    public enum Failure: Error, Hashable, Sendable {
        /// The system has no program of any of the names.
        case missing
        case timedOut
        case tooMuchOutput
        /// It ended badly, with what it said.
        case failed(message: String)
    }

    /// Runs it and gives back what it printed.
    ///
    /// - Parameter environment: values that it gets beside those of our own environment.
    public func run(
        _ arguments: [String], limits: Limits, environment: [String: String] = [:]
    ) async throws(Failure) -> [UInt8] {
        let values = Dictionary(
            uniqueKeysWithValues: environment.map { (Environment.Key(stringLiteral: $0.key), String?.some($0.value)) })
        for name in names {
            let run = ProgramRun(name: name, arguments: arguments, limits: limits, environment: values)
            if let bytes = try await run.raced().get() { return bytes }
        }
        throw .missing
    }
}

/// One run of a program under one name.
private struct ProgramRun: Sendable {
    /// Printed bytes; `nil` where there is no such program.
    typealias Outcome = Result<[UInt8]?, SystemProgram.Failure>

    let name: String
    let arguments: [String]
    let limits: SystemProgram.Limits
    let environment: [Environment.Key: String?]

    /// The run against the clock: whichever ends first stops the other.
    func raced() async -> Outcome {
        await withTaskGroup(of: Outcome?.self) { group in
            group.addTask { await outcome() }
            group.addTask { await timeIsUp() ? .failure(.timedOut) : nil }
            defer { group.cancelAll() }
            while let outcome = await group.next() {
                if let outcome { return outcome }
            }
            return .failure(.failed(message: "stopped"))
        }
    }

    /// Waits until the time is up; `false` where the run ended before.
    ///
    /// The time is counted in short steps, so that it stands still while all of our own threads are busy: the program may
    /// not even have been started by then.
    private func timeIsUp() async -> Bool {
        for _ in 0..<limits.seconds * Self.stepsASecond {
            try? await Task.sleep(for: .seconds(1) / Self.stepsASecond)
            if Task.isCancelled { return false }
        }
        return true
    }

    private static let stepsASecond = 20

    private func outcome() async -> Outcome {
        do {
            let (executable, arguments) = command
            let result = try await Subprocess.run(
                .name(executable), arguments: Arguments(arguments), environment: .inherit.updating(environment),
                platformOptions: options, output: .bytes(limit: limits.outputBytes), error: .string(limit: 1 << 20))
            if result.terminationStatus == .exited(Self.notFound), executable != name { return .success(nil) }
            guard result.terminationStatus.isSuccess else {
                return .failure(.failed(message: result.standardError))
            }
            return .success(result.standardOutput)
        } catch let error as SubprocessError where error.code == .executableNotFound {
            return .success(nil)
        } catch let error as SubprocessError where error.code == .outputLimitExceeded {
            return .failure(.tooMuchOutput)
        } catch {
            return .failure(.failed(message: "\(error)"))
        }
    }

    /// What a shell ends with when there is no program of the name.
    private static let notFound: Int32 = 127

    /// The memory is limited by a shell that becomes the program: nothing can be set between fork and exec.
    private var command: (executable: String, arguments: [String]) {
        guard let bytes = limits.memoryBytes else { return (name, arguments) }
        return ("sh", ["-c", #"ulimit -v "$0" 2>/dev/null; exec "$@""#, "\(bytes >> 10)", name] + arguments)
    }

    private var options: PlatformOptions {
        var options = PlatformOptions()
        options.processGroupID = 0
        options.teardownSequence = [.send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .seconds(1))]
        return options
    }
}
