/// Papers that people act by: "efter" one of them is according to it, not after it.
enum Accord {
    /// Whether a phrase names such a paper: "efter procesplanen", "efter den gældende aftale". "efter aftalens udløb" and
    /// "efter planlægningen" name none.
    static func isNamed(by phrase: Phrase) -> Bool {
        guard let head = phrase.head?.lower else { return false }
        return papers.contains { paper in endings.contains { head.hasSuffix(paper + $0) } }
    }

    private static let papers = [
        "plan", "aftale", "kontrakt", "kommissori", "mandat", "strategi", "program", "lov", "regel", "regler",
        "vedtægt", "politik", "procedure", "principper", "forskrift", "retningslinje", "skema", "budget",
    ]

    private static let endings = ["", "en", "n", "et", "tet", "ken", "men", "met", "erne", "ne", "er", "r", "um"]
}
