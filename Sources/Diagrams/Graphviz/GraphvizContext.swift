internal import CGraphviz
import Synchronization

/// The Graphviz contexts of the process.
///
/// libgvc has global state and is not thread-safe, so everything that touches it runs inside `shared.withLock`. A context
/// is kept for good: loading the plugins costs milliseconds, and each new context leaks memory.
struct GraphvizContext: ~Copyable {
    static let shared = Mutex(GraphvizContext())

    /// Whether Graphviz has to know the machine's fonts.
    enum Fonts {
        /// An SVG names its fonts and places are computed before, so it is the same on every machine.
        case unknown
        /// A bitmap or a PDF is painted with them.
        case installed
    }

    private var withoutFonts: OpaquePointer?
    private var withFonts: OpaquePointer?

    /// The context, started on first use.
    mutating func started(_ fonts: Fonts) throws(RenderingError) -> OpaquePointer {
        switch fonts {
        case .unknown: try Self.started(&withoutFonts, by: redthread_context_without_fonts)
        case .installed: try Self.started(&withFonts, by: gvContext)
        }
    }

    private static func started(
        _ handle: inout OpaquePointer?, by start: () -> OpaquePointer?
    ) throws(RenderingError) -> OpaquePointer {
        if let handle { return handle }
        _ = agseterrf(collectGraphvizMessage)
        guard let started = start() else { throw .unavailable }
        handle = started
        return started
    }

    /// What Graphviz has said since the last time this was asked, as one line.
    static func takeMessages() -> String {
        graphvizMessages.withLock { bytes in
            defer { bytes.removeAll() }
            return SafeText.line(String(decoding: bytes, as: UTF8.self))
        }
    }
}

/// Graphviz hands its messages over in fragments, without anything that says whose they are.
private let graphvizMessages = Mutex<[UInt8]>([])

/// Keeps the messages of Graphviz off standard error.
private func collectGraphvizMessage(_ fragment: UnsafeMutablePointer<CChar>?) -> CInt {
    guard let fragment else { return 0 }
    graphvizMessages.withLock { bytes in
        let length = redthread_length(fragment, max(0, 4096 - bytes.count))
        bytes.append(contentsOf: UnsafeRawBufferPointer(start: fragment, count: length))
    }
    return 0
}
