import Testing

/// The arrows between modules, as the README draws them: a module may import what stands to its right.
private let arrows: [String: Set<String>] = [
    "LexiconFormat": [],
    "CompileLexicon": [],
    "LexiconCompiler": ["LexiconFormat"],
    "Language": ["LexiconFormat"],
    "Portfolio": ["Language"],
    "Programs": [],
    "Documents": ["Portfolio", "Programs"],
    "Minutes": ["Language", "Portfolio", "Documents"],
    "Chronology": ["Language", "Portfolio"],
    "Claims": ["Language", "Portfolio"],
    "Threads": ["Language", "Portfolio", "Claims"],
    "FollowUp": ["Language", "Portfolio", "Threads"],
    "Scheduling": ["Portfolio"],
    "Diagrams": ["Portfolio", "CGraphviz"],
    "Reports": ["Portfolio", "Programs", "Templates", "CXlsxWriter"],
    "Workspace": ["Portfolio", "Programs", "Documents", "Minutes", "Chronology", "Threads", "FollowUp", "Scheduling"],
    "redthread": [
        "Portfolio", "Programs", "Workspace", "Chronology", "Scheduling", "Diagrams", "Reports",
    ],
]

/// Libraries that one module alone may know, so that they can be replaced behind one door.
private let doors: [String: String] = [
    "CGraphviz": "Sources/Diagrams/Graphviz/",
    "CXlsxWriter": "Sources/Reports/Exports/Workbook/",
    "Mustache": "Sources/Reports/",
    "Yams": "Sources/Workspace/Portfolio/",
    "CYaml": "Sources/Workspace/Portfolio/",
    "ArgumentParser": "Sources/redthread/",
    "Subprocess": "Sources/Programs/",
]

@Suite("The modules")
struct ArrowTests {
    private let files = SourceFile.all()

    @Test("import only along the arrows")
    func arrowsHold() {
        #expect(!files.isEmpty)
        for file in files {
            let allowed = arrows[file.module]
            #expect(allowed != nil, "\(file.path): the module \(file.module) has no arrows; add it to the table")
            for name in file.imports
            where arrows.keys.contains(name) || ["CGraphviz", "CXlsxWriter", "Templates"].contains(name) {
                #expect(allowed?.contains(name) == true, "\(file.path) imports \(name) against the arrows")
            }
        }
    }

    @Test("keep each library behind its one door")
    func doorsHold() {
        for file in files {
            for name in file.imports {
                guard let door = doors[name] else { continue }
                #expect(file.path.hasPrefix(door), "\(file.path) imports \(name), which only \(door) may")
            }
        }
    }

    @Test("read no clock outside the command line, so that the same input gives the same bytes")
    func noClock() {
        for file in files where file.module != "redthread" {
            for clock in ["Date()", "Date.now", ".now()", "time(nil)", "gettimeofday"] {
                #expect(!file.text.contains(clock), "\(file.path) asks the clock: \(clock)")
            }
        }
    }
}
