extension SumCheck {
    /// What stands before a total.
    static let totalWords: Set<String> = ["i alt", "ialt", "sum", "total", "samlet", "tilsammen"]
}
