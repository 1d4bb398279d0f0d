// swift-tools-version: 6.2

import PackageDescription

/// One target for each thing that reads bytes from outside. They are libraries, because libFuzzer brings `main`; `./run`
/// builds, links and runs them.
let targets = ["FuzzCSV", "FuzzJSON", "FuzzText"]

let package = Package(
  name: "fuzzing",
  platforms: [.macOS(.v15)],
  products: targets.map { .library(name: $0, type: .static, targets: [$0]) },
  dependencies: [.package(name: "childrens-services", path: "../..")],
  targets: targets.map {
    .target(
      name: $0, dependencies: ["CareCore", "CareExchange"].map { .product(name: $0, package: "childrens-services") })
  },
  swiftLanguageModes: [.v6]
)
