/// The place of an item: its meeting's and its own.
package struct ItemPlace: Hashable, Sendable {
    /// The place of the meeting among all, oldest first.
    package let meeting: Int
    /// Its place among the items of that meeting, from 0.
    package let item: Int

    package init(meeting: Int, item: Int) {
        self.meeting = meeting
        self.item = item
    }
}
