/// A number without a unit, with as many decimals as it was written with.
struct PlainNumber: Hashable, Sendable {
    let value: Double
    let decimals: Int

    /// The value of its last digit.
    var unit: Double { (0..<decimals).reduce(1.0) { size, _ in size / 10 } }

    /// With its thousands and decimals parted: "2.708.376", "56,4".
    func written(thousands: String, decimal: String) -> String {
        let scaled = (value / unit).rounded()
        guard scaled.magnitude < 1e15 else { return "\(value)" }
        var digits = String(Int(scaled.magnitude))
        digits = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
        let fraction = digits.suffix(decimals)
        var whole = String(digits.dropLast(decimals))
        var groups: [String] = []
        while whole.count > 3 {
            groups.insert(String(whole.suffix(3)), at: 0)
            whole.removeLast(3)
        }
        groups.insert(whole, at: 0)
        return (scaled < 0 ? "-" : "") + groups.joined(separator: thousands) + (decimals > 0 ? decimal + fraction : "")
    }
}
