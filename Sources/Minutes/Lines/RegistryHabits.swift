import Language
import Portfolio

/// Numbers of cases that their own line does not tell: behind labels that no list has, and below labels.
///
///     Akt: 23-4410        Reference: 2031-0042        JOURNALNUMMER
///                                                     31001933
///
/// A label that no list has is told by coming again below the headings of half of the items, each with a number of its
/// own. Left alone: what a label tells of a person or a place ("Tlf.: 4711-0815"), years ("Periode: 2031-34"), hours,
/// amounts ("Pris: 45.000") and numbers of people.
enum RegistryHabits {
    /// Labels are short, in bytes.
    private static let longestLabel = 24
    /// The number stands within so many lines of the heading.
    private static let reach = 3
    /// So many items have one.
    private static let fewest = 2

    static func promote(_ roles: inout [LineRole], lines: [Line], in text: SourceText) {
        readBelowLabels(&roles, lines: lines, in: text)
        readBehindLabels(&roles, lines: lines, in: text)
    }

    /// The number that fills the line below a label.
    private static func readBelowLabels(_ roles: inout [LineRole], lines: [Line], in text: SourceText) {
        for index in roles.indices {
            guard case .registry(let label) = roles[index], let field = label.openField,
                let below = roles[(index + 1)...].firstIndex(where: { if case .blank = $0 { false } else { true } }),
                below <= index + 2
            else { continue }
            switch roles[below] {
            case .text, .heading: break
            default: continue
            }
            let content = lines[below].content
            guard let number = RegistryNumber.readLabelled(at: content.lowerBound, until: content.upperBound, in: text),
                number.end == content.upperBound
            else { continue }
            roles[below] = .registry(RegistryLine(text.words(content), shape: number.shape, field: field))
        }
    }

    /// The number behind a label that half of the items have, each another.
    private static func readBehindLabels(_ roles: inout [LineRole], lines: [Line], in text: SourceText) {
        var found: [TitleKey: [(line: Int, number: Range<Int>)]] = [:]
        var items: Set<Int> = []
        var below = reach
        for index in roles.indices {
            switch roles[index] {
            case .heading(let heading):
                items.insert(heading.order)
                below = 0
            case .blank, .furniture: continue
            case .text where below < reach:
                below += 1
                guard let field = field(lines[index].content, in: text) else { continue }
                found[TitleKey(field.label, in: text), default: []].append((index, field.number))
            default: below += 1
            }
        }
        for places in found.values where places.count >= fewest && places.count * 2 >= items.count {
            guard Set(places.map { text.words($0.number) }).count == places.count else { continue }
            for place in places {
                roles[place.line] = .registry(
                    RegistryLine(text.words(place.number), shape: .labelled, field: .caseNumber))
            }
        }
    }

    /// The label and the number of a line that holds nothing else: "Akt: 31-4410". Groups of digits stand between dashes
    /// or slashes, as neither amounts nor hours do.
    private static func field(_ content: Range<Int>, in text: SourceText) -> (label: Range<Int>, number: Range<Int>)? {
        guard text.isUpper(at: content.lowerBound), let last = text.utf8[content].last, Letters.isDigit(last),
            let colon = text.utf8[content].prefix(longestLabel).firstIndex(of: UInt8(ascii: ":"))
        else { return nil }
        let start = text.skippingSpace(from: colon + 1, until: content.upperBound)
        let digits = text.utf8[start..<content.upperBound]
        guard let number = RegistryNumber.readLabelled(at: start, until: content.upperBound, in: text),
            number.end == content.upperBound, digits.contains(where: { "-/".utf8.contains($0) }),
            !digits.contains(UInt8(ascii: ".")), !RegistryNumber.isTerm(start..<number.end, in: text),
            RegistryVocabulary.otherNumbers.first(in: text, range: content.lowerBound..<colon) == nil
        else { return nil }
        return (content.lowerBound..<colon, start..<number.end)
    }
}
