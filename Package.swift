// swift-tools-version: 6.3

import PackageDescription

let package = Package(
  name: "swift-lwm2m-objects",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "LwM2M", targets: ["LwM2M"]),
    .library(name: "LwM2MFoundation", targets: ["LwM2MFoundation"]),
    .library(name: "LwM2MObjects", targets: ["LwM2MObjects"]),
    .library(name: "LwM2MCompiler", targets: ["LwM2MCompiler"]),
    .library(name: "LwM2MRegistry", targets: ["LwM2MRegistry"]),
    .executable(name: "lwm2mc", targets: ["lwm2mc"]),
    .executable(name: "lwm2m-registry", targets: ["lwm2m-registry"]),
    .plugin(name: "LwM2MObjectsPlugin", targets: ["LwM2MObjectsPlugin"]),
    .plugin(name: "GenerateLwM2MObjects", targets: ["GenerateLwM2MObjects"]),
    .plugin(name: "LintLwM2MObjects", targets: ["LintLwM2MObjects"]),
  ],
  traits: [
    // Who uses the library or the plugins only, and writes `traits: []`, fetches nothing of what the programs need.
    .default(enabledTraits: ["CommandLine", "Registry"]),
    .trait(name: "CommandLine", description: "The command lines, which need swift-argument-parser."),
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
    .systemLibrary(name: "CMalloc"),
    // The calls of the system that the compiler makes, without the C library's headers, which cost a build a second.
    .target(name: "CLwM2MSystem"),
    // The words that everything shares. In the runtime's folder, so that firmware compiles the two as one module.
    .target(name: "LwM2MVocabulary", path: "Sources/LwM2M/Vocabulary"),
    .target(name: "LwM2M", dependencies: ["LwM2MVocabulary"], exclude: ["Vocabulary"]),
    .target(name: "LwM2MDiagnostics", dependencies: ["LwM2MVocabulary"]),

    // Level 1
    .target(name: "LwM2MModel", dependencies: ["LwM2MVocabulary", "LwM2MDiagnostics"]),
    .target(name: "LwM2MFoundation", dependencies: ["LwM2M"]),

    // Level 2
    // What is printed as JSON for people and other programs. A build prints none.
    .target(name: "LwM2MJSON", dependencies: ["LwM2MVocabulary", "LwM2MDiagnostics"]),
    // The units of SenML.
    .target(name: "LwM2MUnits", dependencies: ["LwM2MModel"]),
    .target(
      name: "LwM2MXML", dependencies: ["LwM2MVocabulary", "LwM2MModel", "LwM2MDiagnostics", "CLibXML2", "CLwM2MSystem"]),
    // The rules that find errors. A build asks no others.
    .target(
      name: "LwM2MEssentialRules", dependencies: ["LwM2MVocabulary", "LwM2MModel", "LwM2MDiagnostics", "CLwM2MSystem"]),
    .target(name: "LwM2MGenerators", dependencies: ["LwM2MVocabulary", "LwM2MModel", "LwM2MDiagnostics"]),
    .target(
      name: "LwM2MComparison", dependencies: ["LwM2MVocabulary", "LwM2MModel", "LwM2MDiagnostics", "LwM2MUnits"]),
    .target(
      name: "LwM2MDescriptions", dependencies: ["LwM2MJSON", "LwM2MVocabulary", "LwM2MModel", "LwM2MDiagnostics"]),

    // Level 3
    .target(
      name: "LwM2MRules",
      dependencies: [
        "CLwM2MSystem", "LwM2MVocabulary", "LwM2MModel", "LwM2MDiagnostics", "LwM2MEssentialRules", "LwM2MUnits",
      ]
    ),
    .target(
      name: "LwM2MRegistryFiles",
      dependencies: ["LwM2MVocabulary", "LwM2MModel", "LwM2MDiagnostics", "LwM2MXML"]
    ),
    .target(name: "LwM2MJSONSchema", dependencies: ["LwM2MVocabulary", "LwM2MModel", "LwM2MGenerators"]),
    .target(
      name: "LwM2MPipeline",
      dependencies: [
        "LwM2MVocabulary", "LwM2MDiagnostics", "LwM2MModel", "LwM2MXML", "LwM2MEssentialRules",
        "LwM2MGenerators", "CLwM2MSystem",
      ]
    ),

    .target(
      name: "LwM2MPayloads",
      dependencies: [
        "LwM2MJSON", "LwM2MVocabulary", "LwM2M", "LwM2MDiagnostics", "LwM2MGenerators", "LwM2MModel",
      ]
    ),

    // Level 4
    .target(
      name: "LwM2MCompiler",
      dependencies: [
        "LwM2MEssentialRules", "LwM2MVocabulary", "LwM2MDiagnostics", "LwM2MModel", "LwM2MXML", "LwM2MRules",
        "LwM2MGenerators",
        "LwM2MJSONSchema", "LwM2MPipeline",
      ]
    ),

    // Level 5
    .target(
      name: "LwM2MRegistry",
      dependencies: [
        "LwM2MJSON", "LwM2MVocabulary", "LwM2MComparison", "LwM2MDescriptions", "LwM2MDiagnostics", "LwM2MModel",
        "LwM2MXML",
        "LwM2MRegistryFiles", "LwM2MCompiler",
        .product(name: "GRDB", package: "GRDB.swift", condition: .when(traits: ["Registry"])),
      ]
    ),

    .target(
      name: "LwM2MValidation",
      dependencies: [
        "LwM2MVocabulary", "LwM2MDiagnostics", "LwM2MModel", "LwM2MXML", "LwM2MRegistryFiles",
        "LwM2MRules", "LwM2MUnits", "LwM2MCompiler", "LwM2MComparison",
      ]
    ),
    .target(
      name: "LwM2MReports",
      dependencies: [
        "LwM2MRules", "LwM2MJSON", "LwM2MVocabulary", "LwM2MDescriptions", "LwM2MDiagnostics", "LwM2MModel",
        "LwM2MComparison",
        "LwM2MCompiler",
      ]
    ),
    .target(name: "LwM2MFixing", dependencies: ["LwM2MRules", "LwM2MCompiler", "LwM2MDiagnostics", "LwM2MXML"]),

    // Level 6
    .target(
      name: "LwM2MCommandLine",
      dependencies: [
        "LwM2MCompiler", "LwM2MDiagnostics",
        .product(
          name: "ArgumentParser", package: "swift-argument-parser", condition: .when(traits: ["CommandLine"])),
      ]
    ),
    .executableTarget(name: "lwm2m-plugin-tool", dependencies: ["LwM2MDiagnostics", "LwM2MPipeline"]),
    .executableTarget(
      name: "lwm2m-command-tool", dependencies: ["LwM2MCompiler", "LwM2MDiagnostics", "LwM2MPipeline"]),
    .executableTarget(
      name: "lwm2mc",
      dependencies: [
        "LwM2MJSON", "LwM2MVocabulary", "LwM2MCompiler", "LwM2MComparison", "LwM2MDescriptions", "LwM2MDiagnostics",
        "LwM2MFixing",
        "LwM2MGenerators", "LwM2MModel", "LwM2MPayloads", "LwM2MReports", "LwM2MValidation", "LwM2MCommandLine",
        "CMalloc", "LwM2M",
        .product(
          name: "ArgumentParser", package: "swift-argument-parser", condition: .when(traits: ["CommandLine"])),
      ]
    ),
    .executableTarget(
      name: "lwm2m-registry",
      dependencies: [
        "LwM2MJSON", "LwM2MRegistry", "LwM2MRegistryFiles", "LwM2MVocabulary", "LwM2MCommandLine", "LwM2MCompiler",
        "LwM2MDescriptions",
        "LwM2MDiagnostics", "LwM2MModel",
        .product(
          name: "ArgumentParser", package: "swift-argument-parser", condition: .when(traits: ["CommandLine"])),
      ]
    ),

    // Plugins
    .plugin(name: "LwM2MObjectsPlugin", capability: .buildTool(), dependencies: ["lwm2m-plugin-tool"]),
    .plugin(
      name: "GenerateLwM2MObjects",
      capability: .command(
        intent: .custom(
          verb: "generate-lwm2m-objects", description: "Generate Swift types from object definitions into the sources."),
        permissions: [.writeToPackageDirectory(reason: "It writes the generated Swift files into the sources.")]),
      dependencies: ["lwm2m-command-tool"]
    ),
    .plugin(
      name: "LintLwM2MObjects",
      capability: .command(
        intent: .custom(verb: "lint-lwm2m-objects", description: "Check the object definitions of targets.")),
      dependencies: ["lwm2m-command-tool"]
    ),

    // What ships ready-made. Its Swift files are checked in, so that who imports it builds no tool; `make objects`
    // writes them anew.
    .target(name: "LwM2MObjects", dependencies: ["LwM2M"], path: "models", exclude: ["core", "ipso"]),

    // Tests
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .target(name: "WireVectors", dependencies: ["LwM2M", "TestSupport"], path: "Tests/WireVectors"),
    .testTarget(name: "LwM2MTests", dependencies: ["LwM2M", "TestSupport", "WireVectors"]),
    .testTarget(name: "LwM2MFoundationTests", dependencies: ["LwM2M", "LwM2MFoundation", "TestSupport"]),
    .testTarget(
      name: "LwM2MDiagnosticsTests", dependencies: ["LwM2MJSON", "LwM2MVocabulary", "LwM2MDiagnostics", "TestSupport"]),
    .testTarget(
      name: "LwM2MModelTests",
      dependencies: ["LwM2MVocabulary", "LwM2MDiagnostics", "LwM2MModel", "LwM2MUnits", "TestSupport"]),
    .testTarget(
      name: "LwM2MXMLTests",
      dependencies: ["LwM2M", "LwM2MDiagnostics", "LwM2MXML", "LwM2MModel", "LwM2MRegistryFiles", "TestSupport"]
    ),
    .testTarget(
      name: "LwM2MRulesTests",
      dependencies: [
        "LwM2MEssentialRules", "LwM2M", "LwM2MDiagnostics", "LwM2MModel", "LwM2MRules", "LwM2MXML", "TestSupport",
      ]
    ),
    .testTarget(
      name: "LwM2MGeneratorsTests",
      dependencies: [
        "LwM2MVocabulary", "LwM2MDiagnostics", "LwM2MModel", "LwM2MGenerators", "LwM2MJSONSchema", "LwM2MXML",
        "TestSupport",
      ]),
    .testTarget(
      name: "LwM2MCompilerTests",
      dependencies: [
        "LwM2MJSON", "LwM2MVocabulary", "LwM2MDescriptions", "LwM2MDiagnostics", "LwM2MModel", "LwM2MXML",
        "LwM2MGenerators",
        "LwM2MJSONSchema", "LwM2MPipeline", "LwM2MCompiler", "TestSupport",
      ]),
    .testTarget(
      name: "LwM2MValidationTests",
      dependencies: [
        "LwM2MComparison", "LwM2M", "LwM2MCompiler", "LwM2MDiagnostics", "LwM2MModel", "LwM2MRules", "LwM2MValidation",
        "LwM2MXML", "TestSupport",
      ],
      exclude: ["corpus-findings.md"]
    ),
    .testTarget(
      name: "GeneratedCodeTests",
      dependencies: [
        "LwM2M", "LwM2MDiagnostics", "LwM2MModel", "LwM2MGenerators", "LwM2MJSONSchema", "LwM2MCompiler", "TestSupport",
      ],
      exclude: ["Driver"]
    ),
    .testTarget(
      name: "PluginToolTests",
      dependencies: [
        "lwm2m-command-tool", "lwm2m-plugin-tool", "LwM2M", "LwM2MCompiler", "LwM2MDiagnostics",
        "LwM2MGenerators", "LwM2MPipeline", "TestSupport",
      ]
    ),
    .testTarget(name: "PluginTests", dependencies: ["TestSupport"]),
    .testTarget(
      name: "LwM2MComparisonTests",
      dependencies: ["LwM2M", "LwM2MComparison", "LwM2MDiagnostics", "LwM2MModel", "LwM2MXML", "TestSupport"],
      exclude: ["corpus-versions.md"]
    ),
    .testTarget(
      name: "LwM2MReportsTests",
      dependencies: [
        "LwM2MJSON", "LwM2M", "LwM2MComparison", "LwM2MDiagnostics", "LwM2MModel", "LwM2MReports", "TestSupport",
      ]
    ),
    .testTarget(
      name: "LwM2MFixingTests",
      dependencies: [
        "LwM2M", "LwM2MCompiler", "LwM2MDiagnostics", "LwM2MFixing", "LwM2MModel", "LwM2MValidation", "LwM2MXML",
        "TestSupport",
      ]
    ),
    .testTarget(
      name: "LwM2MPayloadsTests",
      dependencies: [
        "LwM2MJSON", "LwM2M", "LwM2MCompiler", "LwM2MDiagnostics", "LwM2MGenerators", "LwM2MJSONSchema", "LwM2MModel",
        "LwM2MObjects", "LwM2MPayloads", "TestSupport", "WireVectors",
      ]
    ),
    .testTarget(
      name: "lwm2mcTests", dependencies: ["lwm2mc", "LwM2MDiagnostics", "LwM2MValidation", "TestSupport"]),
    .testTarget(name: "FirmwareTests", dependencies: ["lwm2mc", "TestSupport"]),
    .testTarget(
      name: "LwM2MRegistryTests",
      dependencies: [
        "LwM2MRegistryFiles", "LwM2MRegistry", "LwM2M", "LwM2MCompiler", "LwM2MDiagnostics", "LwM2MModel", "LwM2MXML",
        "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift", condition: .when(traits: ["Registry"])),
      ]
    ),
    .testTarget(name: "lwm2m-registryTests", dependencies: ["lwm2m-registry", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where ![.system, .plugin].contains(target.type) {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
