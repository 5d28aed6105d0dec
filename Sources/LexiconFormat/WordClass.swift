/// What kind of word a lexicon has: the classes that inflect, and the rest.
package enum WordClass: UInt8, Sendable, CaseIterable {
    /// A noun (*navneord*): "høring".
    case noun
    /// A verb (*udsagnsord*): "indvie".
    case verb
    /// An adjective (*tillægsord*): "digital".
    case adjective
    /// What has no endings, or none that tell its class: "bl.a.", "adskilligt".
    case other
}

/// What a form says of number, definiteness, time or degree.
package enum WordForm: UInt8, Sendable, CaseIterable {
    /// "høring", "møde".
    case singular
    /// "høringen", "mødet".
    case definiteSingular
    /// "høringer", "møder".
    case plural
    /// "høringerne", "møderne".
    case definitePlural
    /// "indvie".
    case infinitive
    /// "indvier".
    case present
    /// "indviede", "skrev".
    case past
    /// "indviet", "skrevet".
    case participle
    /// "indviende".
    case presentParticiple
    /// "indvies": present or, after a modal verb, infinitive.
    case passive
    /// "indviedes".
    case passivePast
    /// "indvi".
    case imperative
    /// "digital", "ny".
    case positive
    /// "digitalt", "nyt".
    case neuter
    /// "digitale", "nye": plural, or after an article.
    case inflected
    /// "nyere".
    case comparative
    /// "nyest", "nyeste".
    case superlative
    /// As it stands before another word in a compound: "skole" of "skolestart", "anlægs" of "anlægsplan".
    case linking
    /// A word without endings as it is.
    case plain
}
