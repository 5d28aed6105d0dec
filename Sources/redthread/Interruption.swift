import Foundation
import Programs

/// Ends the process when it is told to (Ctrl-C, `kill`, a closed terminal): programs that it has started end with it, and
/// what is half done is taken away.
enum Interruption {
    /// What a signal's handler may do is to write to a pipe; a thread of its own does the rest.
    private static let pipe: (read: Int32, write: Int32) = {
        var ends: [Int32] = [-1, -1]
        _ = Foundation.pipe(&ends)
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (ends[0], ends[1])
    }()

    /// How long the work may take to end by itself, which kills the programs that it waits for.
    private static let grace = DispatchTimeInterval.seconds(2)

    /// From now on a signal cancels the work and ends the process, with the exit code that shells give.
    static func watch(_ work: Task<Void, Never>) {
        guard pipe.read >= 0 else { return }
        let signals = [SIGINT, SIGTERM, SIGHUP].filter { !isIgnored($0) }
        for number in signals {
            signal(number) { number in
                var byte = UInt8(truncatingIfNeeded: number)
                _ = write(Interruption.pipe.write, &byte, 1)
            }
        }
        Thread.detachNewThread { end(work, by: nextSignal()) }
    }

    /// Who started us in the background, or with `nohup`, does not want us to hear of it.
    private static func isIgnored(_ number: Int32) -> Bool {
        let before = signal(number, SIG_IGN)
        signal(number, before)
        return unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
    }

    private static func nextSignal() -> Int32 {
        var byte: UInt8 = 0
        while read(pipe.read, &byte, 1) != 1 {}
        return Int32(byte)
    }

    private static func end(_ work: Task<Void, Never>, by number: Int32) {
        work.cancel()
        let isDone = DispatchSemaphore(value: 0)
        Task.detached {
            await work.value
            isDone.signal()
        }
        _ = isDone.wait(timeout: .now() + grace)
        Unfinished.removeAll()
        _exit(128 + number)
    }
}
