import Language
import Portfolio

extension Authority {
    /// Words that many authorities bear, as stems.
    static let kinds: Set<String> = Set(["kommune", "region"].map { DanishStem.stem($0) })
}
