/// Numbers as the Romans wrote them, up to 39: no agenda is longer.
enum RomanNumeral {
    private static let values: [String: Int] = {
        let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
        let tens = ["", "X", "XX", "XXX"]
        let all = tens.enumerated().flatMap { ten, front in ones.enumerated().map { (front + $1, ten * 10 + $0) } }
        return Dictionary(uniqueKeysWithValues: all.filter { $0.1 > 0 })
    }()

    static func value(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard (1...7).contains(bytes.count) else { return nil }
        return values[String(decoding: bytes, as: UTF8.self)]
    }
}
