import Diagrams
import Foundation
import Portfolio
import Testing

@Suite("Scratch")
struct ScratchTests {
    func write(_ bytes: [UInt8], _ name: String) throws { try Data(bytes).write(to: URL(fileURLWithPath: "/tmp/dg/\(name)")) }

    @Test("pictures")
    func pictures() throws {
        try FileManager.default.createDirectory(atPath: "/tmp/dg", withIntermediateDirectories: true)
        try write(TimelineDiagram(histories: Town.histories, meetings: Town.meetings, findings: [], asOf: Town.asOf).render(as: .svg), "tl.svg")
        try write(TimelineDiagram(histories: Town.histories, meetings: Town.meetings, findings: [], asOf: Town.asOf, language: .english).render(as: .svg), "tl-en.svg")
        try write(TimelineDiagram(histories: Town.histories, meetings: Town.meetings, findings: [], asOf: Town.asOf).render(as: .pdf), "tl.pdf")
        try write(TimelineDiagram(histories: [Town.waterfront], meetings: Town.meetings, findings: [], asOf: Town.asOf).render(as: .svg), "one.svg")
        try write(TimelineDiagram(histories: [Invented.hostile], meetings: Town.meetings, findings: [], asOf: Town.asOf).render(as: .svg), "hostile.svg")
        try write(TimelineDiagram(histories: Invented.portfolio(entries: 200, projects: 8), meetings: Town.meetings, findings: [], asOf: Town.asOf).render(as: .svg), "p200.svg")
        try write(TimelineDiagram(histories: Invented.portfolio(entries: 600, projects: 8), meetings: Town.meetings, findings: [], asOf: Town.asOf, options: .init(rowLimit: 40)).render(as: .svg), "p600.svg")
        let (m, h) = Invented.meetings(40)
        try write(TimelineDiagram(histories: [h], meetings: m, findings: [], asOf: Town.asOf).render(as: .svg), "meet40.svg")
        try write(TouchMap(histories: [h] + Town.histories, meetings: m + Town.meetings, asOf: Town.asOf).render(as: .svg), "touch40.svg")
        try write(DependencyDiagram(histories: Town.histories, meetings: Town.meetings, asOf: Town.asOf).render(as: .svg), "dep.svg")
        try write(DependencyDiagram(histories: [Invented.hostile], meetings: Town.meetings, asOf: Town.asOf).render(as: .svg), "dephostile.svg")
        try write(DependencyDiagram(histories: Invented.portfolio(entries: 160, projects: 4), meetings: Town.meetings, asOf: Town.asOf).render(as: .svg), "dep160.svg")
        try write(TrendDiagram(history: Town.schoolIT, asOf: Town.asOf).render(as: .svg), "trend.svg")
        try write(TrendDiagram(history: Invented.portfolio(entries: 30, projects: 1)[0], asOf: Town.asOf).render(as: .svg), "trend30.svg")
        for f in TextFormat.allCases {
            try write(Array(TimelineDiagram(histories: Town.histories + [Invented.hostile], meetings: Town.meetings, findings: [], asOf: Town.asOf).text(as: f).utf8), "tl.\(f.rawValue)")
            try write(Array(DependencyDiagram(histories: Town.histories + [Invented.hostile], meetings: Town.meetings, asOf: Town.asOf).text(as: f).utf8), "dep.\(f.rawValue)")
        }
    }
}
