// swift-tools-version: 6.1

import PackageDescription

let package = Package(
  name: "swift-lwm2m-objects",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "LwM2M", targets: ["LwM2M"]),
    .library(name: "LwM2MFoundation", targets: ["LwM2MFoundation"]),
    .library(name: "LwM2MCompiler", targets: ["LwM2MCompiler"]),
    .library(name: "LwM2MRegistry", targets: ["LwM2MRegistry"]),
    .executable(name: "lwm2mc", targets: ["lwm2mc"]),
    .executable(name: "lwm2m-registry", targets: ["lwm2m-registry"]),
  ],
  traits: [
    .default(enabledTraits: ["Registry"]),
    .trait(name: "Registry", description: "The local registry of Objects, which needs SQLite and GRDB."),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.0.0"),
  ],
  targets: [
    // Level 0
    .systemLibrary(
      name: "CLibXML2",
      pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]
    ),
    .target(name: "LwM2M"),
    .target(name: "LwM2MDiagnostics", dependencies: ["LwM2M"]),

    // Level 1
    .target(name: "LwM2MModel", dependencies: ["LwM2M", "LwM2MDiagnostics"]),
    .target(name: "LwM2MFoundation", dependencies: ["LwM2M"]),

    // Level 2
    .target(name: "LwM2MXML", dependencies: ["LwM2M", "LwM2MModel", "LwM2MDiagnostics", "CLibXML2"]),
    .target(name: "LwM2MRules", dependencies: ["LwM2M", "LwM2MModel", "LwM2MDiagnostics"]),
    .target(name: "LwM2MGenerators", dependencies: ["LwM2M", "LwM2MModel", "LwM2MDiagnostics"]),

    // Level 3
    .target(
      name: "LwM2MCompiler",
      dependencies: ["LwM2M", "LwM2MDiagnostics", "LwM2MModel", "LwM2MXML", "LwM2MRules", "LwM2MGenerators"]
    ),

    .target(
      name: "LwM2MRegistry",
      dependencies: [
        "LwM2M", "LwM2MDiagnostics", "LwM2MModel", "LwM2MXML", "LwM2MCompiler",
        .product(name: "GRDB", package: "GRDB.swift", condition: .when(traits: ["Registry"])),
      ]
    ),

    // Level 4
    .target(
      name: "LwM2MCommandLine",
      dependencies: [
        "LwM2MCompiler", "LwM2MDiagnostics", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .executableTarget(
      name: "lwm2mc",
      dependencies: [
        "LwM2MCommandLine", "LwM2MCompiler", "LwM2MDiagnostics", "LwM2MGenerators",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .executableTarget(
      name: "lwm2m-registry",
      dependencies: [
        "LwM2MRegistry", "LwM2M", "LwM2MCommandLine", "LwM2MCompiler", "LwM2MDiagnostics", "LwM2MModel",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),

    // Tests
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(name: "LwM2MTests", dependencies: ["LwM2M", "TestSupport"]),
    .testTarget(name: "LwM2MFoundationTests", dependencies: ["LwM2M", "LwM2MFoundation", "TestSupport"]),
    .testTarget(name: "LwM2MDiagnosticsTests", dependencies: ["LwM2MDiagnostics", "TestSupport"]),
    .testTarget(name: "LwM2MModelTests", dependencies: ["LwM2MModel", "TestSupport"]),
    .testTarget(
      name: "LwM2MXMLTests",
      dependencies: ["LwM2M", "LwM2MDiagnostics", "LwM2MXML", "LwM2MModel", "TestSupport"]
    ),
    .testTarget(
      name: "LwM2MRulesTests",
      dependencies: ["LwM2M", "LwM2MDiagnostics", "LwM2MModel", "LwM2MRules", "LwM2MXML", "TestSupport"]
    ),
    .testTarget(name: "LwM2MGeneratorsTests", dependencies: ["LwM2MGenerators", "LwM2MXML", "TestSupport"]),
    .testTarget(name: "LwM2MCompilerTests", dependencies: ["LwM2MCompiler", "TestSupport"]),
    .testTarget(
      name: "GeneratedCodeTests",
      dependencies: ["LwM2M", "LwM2MModel", "LwM2MGenerators", "LwM2MCompiler", "TestSupport"],
      exclude: ["Driver"]
    ),
    .testTarget(name: "lwm2mcTests", dependencies: ["lwm2mc", "TestSupport"]),
    .testTarget(
      name: "LwM2MRegistryTests",
      dependencies: [
        "LwM2MRegistry", "LwM2M", "LwM2MCompiler", "LwM2MDiagnostics", "LwM2MModel", "LwM2MXML", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift", condition: .when(traits: ["Registry"])),
      ]
    ),
    .testTarget(name: "lwm2m-registryTests", dependencies: ["lwm2m-registry", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
