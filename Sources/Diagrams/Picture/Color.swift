/// A colour by its red, green, blue and opacity, each 0 to 255.
public struct Color: Hashable, Sendable {
    /// The parts, 0 to 255.
    public let red: UInt8
    /// 0 to 255.
    public let green: UInt8
    /// 0 to 255.
    public let blue: UInt8
    /// 0 is clear, 255 covers all.
    public let opacity: UInt8

    /// From `0xRRGGBB`.
    public init(_ rgb: UInt32, opacity: UInt8 = 255) {
        self.red = UInt8(truncatingIfNeeded: rgb >> 16)
        self.green = UInt8(truncatingIfNeeded: rgb >> 8)
        self.blue = UInt8(truncatingIfNeeded: rgb)
        self.opacity = opacity
    }

    /// The same colour with another opacity, 0 to 255.
    public func faded(to opacity: UInt8) -> Color {
        Color(UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue), opacity: opacity)
    }

    /// The colour that so much of the other one makes of it, from 0 to 1; opaque.
    func mixed(with other: Color, by share: Double) -> Color {
        func mix(_ one: UInt8, _ two: UInt8) -> UInt32 {
            UInt32((Double(one) * (1 - share) + Double(two) * share).rounded())
        }
        return Color(mix(red, other.red) << 16 | mix(green, other.green) << 8 | mix(blue, other.blue))
    }

    /// `#rrggbb`, or `#rrggbbaa` where it is not opaque.
    var hexadecimal: String {
        let digits = [red, green, blue] + (opacity == 255 ? [] : [opacity])
        return digits.reduce(into: "#") { text, value in
            text += value < 16 ? "0" : ""
            text += String(value, radix: 16)
        }
    }
}

/// The colours of Okabe & Ito (*Color Universal Design*, 2008), which people of every colour vision can tell apart, with
/// a dark shade for outlines (at least 3 : 1 on white) and a tint for grounds. A colour never stands alone: a shape or a
/// word says the same.
public struct Hue: Hashable, Sendable {
    /// For what is known for sure.
    public let fill: Color
    /// For outlines and small signs on a light ground.
    public let outline: Color
    /// For the ground of a lane.
    public let tint: Color
    /// The ground of every second row: a shade darker, so that the eye finds its way from a name to its figure.
    public var stripe: Color { tint.mixed(with: fill, by: 0.04) }

    static let blue = Hue(fill: Color(0x0072B2), outline: Color(0x004F7C), tint: Color(0xF1F7FB))
    static let green = Hue(fill: Color(0x009E73), outline: Color(0x006B4E), tint: Color(0xF0FAF6))
    static let purple = Hue(fill: Color(0xCC79A7), outline: Color(0x8B3F6B), tint: Color(0xFCF4F8))
    static let sky = Hue(fill: Color(0x56B4E9), outline: Color(0x1F6E9C), tint: Color(0xF2F9FD))
    static let slate = Hue(fill: Color(0x7C8794), outline: Color(0x4A5460), tint: Color(0xF4F6F8))
    static let yellow = Hue(fill: Color(0xF0E442), outline: Color(0x7A7200), tint: Color(0xFDFCEE))

    /// The hue of a project by its place. Vermilion is kept for what moved, and orange, which is like it, is none.
    static func ofLane(_ index: Int) -> Hue {
        let lanes = [blue, green, purple, sky, yellow, slate]
        return lanes[index % lanes.count]
    }
}

/// The colours that mean the same in every diagram. Text colours have a contrast of at least 4.5 : 1 on all grounds.
enum Ink {
    static let paper = Color(0xFFFFFF)
    static let text = Color(0x1B1F24)
    static let muted = Color(0x565F6B)
    static let alert = Color(0xA84300)
    static let vermilion = Color(0xD55E00)
    /// From one project to another.
    static let crossing = Color(0x004F7C)
    static let axisGround = Color(0xEEF1F4)
    static let grid = Color(0xDFE4E9)
    static let neutral = Color(0x8A94A0)
    static let rule = Color(0xDFE3E8)
}
