internal import Foundation

/// A path as the disk has it: bytes, which need not be UTF-8. Names from old systems are often in Latin-1.
struct DiskPath: Hashable, Sendable {
    private let bytes: [UInt8]

    init(_ text: String) { bytes = Array(text.utf8) }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    static func / (folder: Self, name: Self) -> Self { Self(bytes: folder.bytes + [UInt8(ascii: "/")] + name.bytes) }

    /// The name of a folder's entry.
    init(nameOf entry: UnsafeMutablePointer<dirent>) {
        bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
    }

    /// For people; what is not UTF-8 is read as Latin-1.
    var text: String {
        String(validating: bytes, as: UTF8.self)
            ?? String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    }

    /// The path as programs can be told it; `nil` where it is not UTF-8.
    var utf8: String? { String(validating: bytes, as: UTF8.self) }

    /// The path for the functions of the system.
    func withPointer<Value>(_ body: (UnsafePointer<CChar>) -> Value) -> Value {
        // "open" and its like take the end of the array, a zero, for the end of the path.
        (bytes + [0]).map { CChar(bitPattern: $0) }.withUnsafeBufferPointer { buffer in
            buffer.baseAddress.map(body) ?? body("")
        }
    }
}
