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

let package = Package(
    name: "redthread",
    platforms: [.macOS(.v15)],
    targets: [
        module("Portfolio"),
        tests(of: "Portfolio"),
    ]
)
