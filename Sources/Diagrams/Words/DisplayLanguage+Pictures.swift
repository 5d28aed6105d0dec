import Portfolio

extension DisplayLanguage {
    /// The words of the pictures in this language.
    var pictures: any DiagramWording {
        switch self {
        case .danish: DanishPictures()
        case .english: EnglishPictures()
        }
    }
}
