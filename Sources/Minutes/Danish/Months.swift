import Language

/// The names of months as headers write them, with their numbers.
enum Months {
    static let names = PhraseTable<Int>(
        zip(Language.danish.months, 1...).flatMap { month, number in
            ([month.name] + month.short + month.foreign).map { ($0, number) }
        })
}
