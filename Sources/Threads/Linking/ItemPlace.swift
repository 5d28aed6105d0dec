/// The place of an item: its meeting's and its own.
package struct ItemPlace: Hashable, Sendable {
    package let meeting: Int
    package let item: Int

    package init(meeting: Int, item: Int) {
        self.meeting = meeting
        self.item = item
    }
}
