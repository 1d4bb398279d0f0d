// swift-tools-version: 6.2

import PackageDescription

/// The settings every target is built with: the strictest language there is, and no warning left standing.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// The modules, lowest first, and what each may import. Arrows point down only (see Documentation/Design/Modules.md).
let modules: [(name: String, imports: [String])] = [
  ("CareCore", []),
  ("CareModels", ["CareCore"]),
  ("CareValidation", ["CareModels", "CareCore"]),
  ("CareIndicators", ["CareModels", "CareCore"]),
  ("CareFinance", ["CareModels", "CareCore"]),
  ("CareFigures", ["CareCore"]),
  ("CareExchange", ["CareValidation", "CareFinance", "CareModels", "CareCore"]),
  ("SSDA903", ["CareExchange", "CareValidation", "CareModels", "CareCore"]),
  ("CareReports", ["CareIndicators", "CareFinance", "CareFigures", "CareValidation", "CareModels", "CareCore"]),
  ("CareSamples", ["SSDA903", "CareExchange", "CareModels", "CareCore"]),
]

let umbrella = "ChildrensServices"

/// The programs in `Examples`, one folder each.
let examples: [(name: String, folder: String)] = [
  ("childrens-services", "CommandLine"),
  ("ten-lines", "TenLines"),
  ("local-indicator", "LocalIndicator"),
  ("five-years", "FiveYears"),
]

func dependencies(_ names: [String]) -> [Target.Dependency] {
  names.map { .target(name: $0) }
}

let package = Package(
  name: "childrens-services",
  platforms: [.macOS(.v15), .iOS(.v18), .watchOS(.v11), .tvOS(.v18), .visionOS(.v2)],
  products: modules.map { .library(name: $0.name, targets: [$0.name]) } + [
    .library(name: umbrella, targets: [umbrella]),
    .executable(name: "childrens-services", targets: ["childrens-services"]),
  ],
  targets: modules.map {
    .target(name: $0.name, dependencies: dependencies($0.imports), swiftSettings: settings)
  } + [
    .target(name: umbrella, dependencies: dependencies(modules.map(\.name)), swiftSettings: settings),
    .target(
      name: "CareTestSupport", dependencies: dependencies(modules.map(\.name)), path: "Tests/CareTestSupport",
      swiftSettings: settings),
    .testTarget(
      name: "ExampleTests", dependencies: dependencies(examples.map(\.name)), exclude: ["Expected"],
      swiftSettings: settings),
  ]
    + examples.map {
      // All modules, not only the umbrella: it hands them on, and a build would not see that one of them has changed.
      .executableTarget(
        name: $0.name, dependencies: dependencies([umbrella] + modules.map(\.name)), path: "Examples/\($0.folder)",
        swiftSettings: settings)
    }
    + modules.map {
      .testTarget(
        name: "\($0.name)Tests",
        // The tests of what people read run the command itself.
        dependencies: dependencies(
          [$0.name, "CareTestSupport"] + $0.imports + ($0.name == "CareReports" ? ["childrens-services"] : [])),
        swiftSettings: settings)
    },
  swiftLanguageModes: [.v6]
)
