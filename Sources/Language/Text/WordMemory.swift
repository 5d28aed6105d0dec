import Synchronization

/// Remembers what was found out about a word, since the words of minutes come again and again. What is remembered is what
/// would be found anew, so that nothing depends on it but time.
final class WordMemory: Sendable {
    private let known = Mutex<[String: String]>([:])

    /// As many words as a language has in use; rarer ones are found out each time.
    private static let most = 1 << 16

    /// What is known of a word, or what is found out about it now.
    func value(of word: String, find: (String) -> String) -> String {
        if let value = known.withLock({ $0[word] }) { return value }
        let value = find(word)
        known.withLock { if $0.count < Self.most { $0[word] = value } }
        return value
    }
}
