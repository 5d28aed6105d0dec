/// When a project's light turns yellow or red: the limits that a project office agrees on.
///
/// A limit is the number from which the light has that colour; `nil` means never. The defaults are meant for projects
/// that a municipal board follows month by month.
///
/// The worst colour that a rule gives is the light's. Where several rules give it, the weightiest is the reason that is
/// shown: contradictions, then the largest slip (of what is still to come before what has passed), then money, then what passed
/// unconfirmed (the latest first, since an old date that nobody confirmed is most often met and forgotten), then
/// decisions put off, then silence. The others stand below it.
public struct LightRules: Hashable, Sendable {
    /// From which number a rule gives yellow, and from which red.
    public struct Limits: Hashable, Sendable {
        /// From how many days on the light is yellow or red; `nil` means never.
        public var yellow: Int?
        /// From so many on it is red.
        public var red: Int?

        public init(yellow: Int?, red: Int?) {
            self.yellow = yellow
            self.red = red
        }
    }

    /// Days since a milestone's last possible day, when nobody has said that it was reached. Default: 1, and never red: it
    /// may have been reached without a word, and a light is not red on a guess.
    public var overdueDays = Limits(yellow: 1, red: nil)
    /// Days that an open milestone or phase has moved since it was first stated. Default: 30 and 91, after the rule of
    /// Statens It-råd: one to three months late is yellow, more is red.
    public var slipDays = Limits(yellow: 30, red: 91)
    /// Contradictions in what the minutes say. Default: 1, and never red.
    public var contradictions = Limits(yellow: 1, red: nil)
    /// Decisions put off and not seen again. Default: 1, and never red.
    public var postponedDecisions = Limits(yellow: 1, red: nil)
    /// Percent that the newest figure for the project as a whole lies above what was granted for it. Default: red above 10,
    /// after the rule of Statens It-råd.
    public var budgetPercent = Limits(yellow: nil, red: 11)
    /// Days since the last meeting that touched a project with something still open. Default: 180, and never red.
    public var silentDays = Limits(yellow: 180, red: nil)
    /// Days of such silence from which the minutes can no longer tell how it goes, and the light is grey. Default: 365.
    public var unknownAfterDays: Int? = 365

    public init() {}
}
