// swift-tools-version: 6.2
import PackageDescription

/// The settings that every target of ours is built with: the strictest the language offers.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

/// One module of the pipeline: a folder of `Sources/`.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of one module: a folder of `Tests/`, with its cases and golden files beside the code.
func tests(of name: String, _ dependencies: [Target.Dependency] = [], data: [String] = []) -> Target {
    .testTarget(
        name: name + "Tests",
        dependencies: [.target(name: name)] + dependencies,
        exclude: data,
        swiftSettings: strict
    )
}

let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let mustache: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let subprocess: Target.Dependency = .product(name: "Subprocess", package: "swift-subprocess")

let package = Package(
    name: "redthread",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "redthread", targets: ["redthread"]),
        .library(name: "Redthread", targets: ["Workspace", "Diagrams", "Reports"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.0"),
    ],
    targets: [
        module("LexiconFormat"),
        .executableTarget(name: "LexiconCompiler", dependencies: ["LexiconFormat"], swiftSettings: strict),
        .plugin(
            name: "CompileLexicon", capability: .buildTool(), dependencies: ["LexiconCompiler"],
            path: "Sources/CompileLexicon"),
        .target(
            name: "Language", dependencies: ["LexiconFormat"], swiftSettings: strict, plugins: ["CompileLexicon"]
        ),
        module("Portfolio", ["Language"]),
        module("Chronology", ["Language", "Portfolio"]),
        module("Programs", [subprocess]),
        module("Documents", ["Portfolio", "Programs"]),
        module("Minutes", ["Language", "Portfolio", "Documents"]),
        module("Claims", ["Language", "Portfolio"]),
        module("Threads", ["Language", "Portfolio", "Claims"]),
        module("FollowUp", ["Language", "Portfolio", "Threads"]),
        module("Scheduling", ["Portfolio"]),
        .systemLibrary(
            name: "CGraphviz",
            pkgConfig: "libgvc",
            providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]
        ),
        .systemLibrary(
            name: "CXlsxWriter",
            pkgConfig: "xlsxwriter",
            providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]
        ),
        module("Diagrams", ["Portfolio", "CGraphviz"]),
        .target(
            name: "Templates",
            path: "Templates",
            exclude: ["README.md"],
            resources: [
                .embedInCode("reference.docx"),
                .embedInCode("board.html.mustache"),
                .embedInCode("board.md.mustache"),
                .embedInCode("history.html.mustache"),
                .embedInCode("history.md.mustache"),
                .embedInCode("partials/amounts.html.mustache"),
                .embedInCode("partials/amounts.md.mustache"),
                .embedInCode("partials/controls.html.mustache"),
                .embedInCode("partials/dependencies.html.mustache"),
                .embedInCode("partials/ends.html.mustache"),
                .embedInCode("partials/figure.html.mustache"),
                .embedInCode("partials/findings.html.mustache"),
                .embedInCode("partials/findings.md.mustache"),
                .embedInCode("partials/foot.html.mustache"),
                .embedInCode("partials/head.html.mustache"),
                .embedInCode("partials/ledger.html.mustache"),
                .embedInCode("partials/light.html.mustache"),
                .embedInCode("partials/meetings.html.mustache"),
                .embedInCode("partials/plan.html.mustache"),
                .embedInCode("partials/plan.md.mustache"),
                .embedInCode("partials/project-head.html.mustache"),
                .embedInCode("partials/project-head.md.mustache"),
                .embedInCode("partials/quote.html.mustache"),
                .embedInCode("partials/quote.md.mustache"),
                .embedInCode("partials/quotes.html.mustache"),
                .embedInCode("partials/quotes.md.mustache"),
                .embedInCode("partials/script.js.mustache"),
                .embedInCode("partials/style.css.mustache"),
                .embedInCode("portfolio.html.mustache"),
                .embedInCode("portfolio.md.mustache"),
            ],
            swiftSettings: strict
        ),
        .target(
            name: "Reports",
            dependencies: ["Portfolio", "Programs", "Templates", "CXlsxWriter", mustache],
            resources: [.embedInCode("Exports/export.schema.json")],
            swiftSettings: strict
        ),
        .target(
            name: "Workspace",
            dependencies: [
                "Portfolio", "Programs", "Documents", "Minutes", "Chronology", "Threads", "FollowUp", "Scheduling",
                yams,
            ],
            resources: [
                .embedInCode("Sample/portfolio.yaml"), .embedInCode("Sample/minutes/direktionen-2016-06-08.md"),
                .embedInCode("Sample/minutes/direktionen-2016-06-21.md"),
                .embedInCode("Sample/minutes/direktionen-2016-10-04.md"),
                .embedInCode("Sample/minutes/direktionen-2017-03-20.md"),
                .embedInCode("Sample/minutes/direktionen-2017-05-08.md"),
                .embedInCode("Sample/minutes/direktionen-2017-08-10.md"),
            ],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "redthread",
            dependencies: ["Workspace", "Programs", "Diagrams", "Reports", "Chronology", "Scheduling", arguments],
            swiftSettings: strict
        ),
        .testTarget(name: "ArchitectureTests", swiftSettings: strict),
        tests(of: "Language", ["LexiconFormat"]),
        tests(of: "Portfolio"),
        tests(of: "Chronology", ["Portfolio"], data: ["Cases"]),
        tests(of: "Programs"),
        tests(of: "Documents", ["Portfolio"]),
        tests(of: "Minutes", ["Portfolio", "Documents"], data: ["Cases"]),
        .target(name: "MarkedMinutes", dependencies: ["Portfolio"], path: "Tests/MarkedMinutes", swiftSettings: strict),
        tests(of: "Claims", ["Language", "Portfolio", "MarkedMinutes"]),
        tests(of: "Threads", ["Language", "Portfolio", "Minutes", "Claims", "MarkedMinutes"]),
        tests(of: "FollowUp", ["Portfolio", "MarkedMinutes"]),
        tests(of: "Scheduling", ["Portfolio"], data: ["Cases"]),
        tests(of: "Diagrams", ["Portfolio"], data: ["Browser", "Golden"]),
        tests(of: "Reports", ["Portfolio", "Templates"]),
        tests(of: "Workspace", ["Documents", "Portfolio", "Scheduling", "Threads"]),
        .testTarget(
            name: "SecondLanguageTests",
            dependencies: ["Language", "Portfolio", "Minutes", "Chronology", "Claims"], swiftSettings: strict),
        .testTarget(name: "CommandLineTests", dependencies: ["redthread"], swiftSettings: strict),
    ]
)
