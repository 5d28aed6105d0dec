/// The words of a language by which items are linked to projects.
struct LinkVocabulary: Sendable {
    /// Words before a name that are no part of it: "den", "projektet".
    let articles: Set<String>
    /// Words before a name that it is as often written without: "Ny elektronisk patientjournal".
    let newness: Set<String>
    /// Words for the parts of any project: "etape 2".
    let stages: Set<String>
    /// How words for a body end: "styregruppen", "§ 17-udvalget".
    let bodies: [String]
    /// What stands between a known name and a new one: "omdøbes til".
    let renamed: [[String]]
    /// What stands between a new name and a known one: "tidligere".
    let formerly: Set<String>
    /// What stands before the name that an item gives to what it is about: "herefter benævnes".
    let called: [[String]]
    /// Pairs of words before a project that shares the date of another: "samtidig med".
    let companions: [[String]]
    /// Words that point back as the first of a sentence; elsewhere they are articles.
    let pronouns: Set<String>
    /// Words that point back (*henvisende ord*) wherever they stand.
    let pointers: Set<String>
    /// Last parts of compounds that say what a project is or has, as stems, longest first: "letbaneprojektet".
    let heads: [String]
}
