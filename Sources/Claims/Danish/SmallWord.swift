/// Words that join, bind and deny: each of them means one thing to the rules.
enum SmallWord {
    static let not = "ikke"
    static let to = "til"
    static let from = "fra"
    static let of = "af"
    static let with = "med"
    static let `for` = "for"
    static let `in` = "i"
    static let by = "ved"
    static let that = "at"
    static let and = "og"
    static let there = "der"
    static let which = "som"

    /// Takes up the whole clause before: "hvilket sker i maj".
    static let whatever = "hvilket"
    static let after = "efter"
    static let before = "før"
    static let `is` = "er"
    static let becomes = "bliver"
    static let can = "kan"
    static let must = "skal"
    static let first = "først"
    static let when = "når"
    static let `if` = "hvis"
    static let so = "så"
    static let than = "end"
    static let since = "siden"
    static let until = "indtil"

    /// "sat i bero".
    static let held = "bero"
    static let follows = "følger"
    static let have = "have"

    /// Clauses that hang on another are told by one name each: "medmindre" and "med mindre" are this.
    static let unless = "med mindre"
    static let provided = "forudsat at"
    static let asSoonAs = "så snart"
    static let asLongAs = "så længe"
    static let inStep = "i takt med"
    static let without = "uden at"
    static let inOrderThat = "for at"
    static let whereupon = "hvorefter"
}
