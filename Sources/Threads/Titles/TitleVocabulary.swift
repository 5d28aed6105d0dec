/// The words of a language by which projects are found in minutes.
struct TitleVocabulary: Sendable {
    /// Words of items that come again without being about a project, as stems.
    let routine: Set<String>
    /// How titles of such items begin, in lower case.
    let routinePhrases: [String]
    /// Words of items that every meeting has, as stems.
    let formal: Set<String>
    /// Verbs that make a title a sentence: "Udgifterne til hallen er anslået …".
    let finiteVerbs: Set<String>
    /// Words as people use them who speak of projects, as stems.
    let signs: Set<String>
    /// What stands before the subject of a title, in lower case, longest first.
    let leads: [String]
    /// Words that begin what stands after the subject.
    let tails: [String]
    /// What may end a title without a mark before it.
    let ends: [String]
    /// What joins two names in a title: "Borger.dk og Sagsportalen".
    let conjunction: Substring
}
