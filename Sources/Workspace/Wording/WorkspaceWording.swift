internal import Documents
internal import Portfolio

/// What the workspace says, in one language: a type a language, so that a word that is missing does not compile.
protocol WorkspaceWording: ForeignFileWording, NoticeWording {
    /// What keeps the tool from working: place, what is wrong, why, and what to do.
    func text(_ error: WorkspaceError) -> String
    /// What is wrong on a line of the portfolio file, and what to do.
    func problem(_ problem: PortfolioProblem) -> String
}

/// What is said of files and corrections that did not do what they should; the file is named before it.
protocol NoticeWording: Sendable {
    /// "intet i den siger, hvilken dag mødet blev holdt"
    var undated: String { get }
    /// "indeholder intet referat, der blev forstået; det er udeladt"
    var notUnderstood: String { get }
    /// The letters are recognised from pictures.
    var recognised: String { get }
    /// No agenda item was understood.
    var withoutItems: String { get }
    /// Items whose numbers these are have no title.
    func untitled(_ numbers: String) -> String
    /// Two files are the same byte by byte.
    func copy(of original: String) -> String
    /// Two files hold one meeting.
    func twin(of original: String) -> String
    /// What was read could not be kept.
    var cacheFailed: String { get }
    /// A folder that may not be looked into.
    func closed(_ trouble: SystemTrouble) -> String
    /// A folder that is a link.
    var linked: String { get }
    /// A folder that lies elsewhere.
    var outside: String { get }
    /// A file that could not be read.
    func unreadable(_ error: DocumentError) -> String
    /// A correction that does nothing.
    func idle(_ trouble: CorrectionTrouble) -> String
}

/// What is said of files in formats that are not read.
protocol ForeignFileWording: Sendable {
    /// "læses ikke, og det gør 3 andre filer af samme slags heller ikke: det er et billede; …"
    func foreign(_ kind: ForeignFileKind?, others: Int) -> String
}
