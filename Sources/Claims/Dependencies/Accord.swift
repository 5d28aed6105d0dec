/// Papers that people act by: "efter" one of them is according to it, not after it.
enum Accord {
    /// Whether a phrase names such a paper: "efter procesplanen", "efter den gældende aftale". "efter aftalens udløb" and
    /// "efter planlægningen" name none.
    static func isNamed(by phrase: Phrase) -> Bool {
        guard let head = phrase.head?.lower else { return false }
        return DependencyVocabulary.papers.contains { paper in
            DependencyVocabulary.endings.contains { head.hasSuffix(paper + $0) }
        }
    }
}
