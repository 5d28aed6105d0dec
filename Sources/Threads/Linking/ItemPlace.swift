/// The place of an item: its meeting's and its own.
struct ItemPlace: Hashable, Sendable {
    let meeting: Int
    let item: Int
}
