import Foundation
import TestSupport
import Testing

/// Which module may import which: the design's table. Nothing reaches upwards, and nothing but what is listed gets in.
struct ImportRulesTests {
  /// By module, what its files may import. Everything may import the standard library and the system's C library.
  private static let allowed: [String: Set<String>] = [
    // Its folder holds the vocabulary as well, which imports nothing.
    "LwM2M": ["LwM2MVocabulary"],
    "LwM2MDiagnostics": ["LwM2MVocabulary"],
    "LwM2MModel": ["LwM2MVocabulary", "LwM2MDiagnostics"],
    "LwM2MFoundation": ["LwM2M", "Foundation"],
    "LwM2MJSON": ["LwM2MVocabulary", "LwM2MDiagnostics"],
    "LwM2MXML": ["LwM2MVocabulary", "LwM2MModel", "LwM2MDiagnostics", "CLibXML2", "CLwM2MSystem"],
    "LwM2MUnits": ["LwM2MModel"],
    "LwM2MEssentialRules": ["LwM2MVocabulary", "LwM2MModel", "LwM2MDiagnostics", "CLwM2MSystem"],
    "LwM2MRules": [
      "LwM2MVocabulary", "LwM2MModel", "LwM2MDiagnostics", "LwM2MEssentialRules", "LwM2MUnits", "CLwM2MSystem",
    ],
    "LwM2MGenerators": ["LwM2MVocabulary", "LwM2MModel", "LwM2MDiagnostics"],
    "LwM2MJSONSchema": ["LwM2MVocabulary", "LwM2MModel", "LwM2MGenerators"],
    "LwM2MRegistryFiles": ["LwM2MVocabulary", "LwM2MModel", "LwM2MDiagnostics", "LwM2MXML"],
    "LwM2MDescriptions": ["LwM2MVocabulary", "LwM2MModel", "LwM2MDiagnostics", "LwM2MJSON"],
    // Everybody who uses the plugin builds its tool first: nothing from outside of the package, and none of what only
    // people ask for.
    "LwM2MPipeline": [
      "LwM2MVocabulary", "LwM2MDiagnostics", "LwM2MModel", "LwM2MXML", "LwM2MEssentialRules",
      "LwM2MGenerators", "CLwM2MSystem",
    ],
    "lwm2m-plugin-tool": ["LwM2MDiagnostics", "LwM2MPipeline"],
    "LwM2MCompiler": [
      "LwM2MVocabulary", "LwM2MDiagnostics", "LwM2MModel", "LwM2MXML", "LwM2MEssentialRules", "LwM2MRules",
      "LwM2MGenerators",
      "LwM2MJSONSchema", "LwM2MPipeline",
    ],
    "lwm2m-command-tool": ["LwM2MCompiler", "LwM2MDiagnostics", "LwM2MPipeline"],
    // Beyond what every compilation checks: the registry's tables, profiles, configuration. It is no part of the compiler,
    // so that whoever only generates code does not build it.
    "LwM2MValidation": [
      "LwM2MVocabulary", "LwM2MDiagnostics", "LwM2MModel", "LwM2MXML", "LwM2MRegistryFiles",
      "LwM2MRules", "LwM2MUnits", "LwM2MCompiler", "LwM2MComparison",
    ],
    // What only people who maintain definitions need stands beside the compiler, not in it: whoever uses the build plugin
    // builds the compiler first, and these would cost them time for nothing.
    "LwM2MComparison": ["LwM2MVocabulary", "LwM2MModel", "LwM2MDiagnostics", "LwM2MUnits"],
    "LwM2MReports": [
      "LwM2MVocabulary", "LwM2MComparison", "LwM2MCompiler", "LwM2MDescriptions",
      "LwM2MDiagnostics", "LwM2MJSON", "LwM2MModel", "LwM2MRules",
    ],
    "LwM2MPayloads": [
      "LwM2MVocabulary", "LwM2M", "LwM2MDiagnostics", "LwM2MGenerators", "LwM2MJSON", "LwM2MModel",
    ],
    "LwM2MFixing": ["LwM2MCompiler", "LwM2MDiagnostics", "LwM2MRules", "LwM2MXML"],
    // The command line prints findings and takes the generators' options, so it sees what makes these as well. CMalloc
    // tells the C library that memory comes in large pieces.
    "lwm2mc": [
      "LwM2MVocabulary", "LwM2MCompiler", "LwM2MComparison", "LwM2MDescriptions", "LwM2MDiagnostics", "LwM2MFixing",
      "LwM2MGenerators", "LwM2MJSON", "LwM2MModel", "LwM2MPayloads", "LwM2MReports", "LwM2MValidation",
      "LwM2MCommandLine", "LwM2M",
      "CMalloc", "ArgumentParser",
    ],
    "LwM2MRegistry": [
      "LwM2MVocabulary", "LwM2MComparison", "LwM2MDescriptions", "LwM2MDiagnostics", "LwM2MModel", "LwM2MXML",
      "LwM2MRegistryFiles", "LwM2MCompiler", "LwM2MJSON", "GRDB",
    ],
    "LwM2MCommandLine": ["LwM2MCompiler", "LwM2MDiagnostics", "ArgumentParser"],
    "lwm2m-registry": [
      "LwM2MRegistry", "LwM2MRegistryFiles", "LwM2MVocabulary", "LwM2MModel", "LwM2MCommandLine", "LwM2MCompiler",
      "LwM2MDescriptions",
      "LwM2MDiagnostics", "LwM2MJSON", "ArgumentParser",
    ],
  ]

  private static let system: Set<String> = ["Swift", "Synchronization", "Glibc", "Musl", "Darwin"]

  private static var modules: [String] {
    let sources = Corpus.packageRoot.appending(path: "Sources")
    return ((try? FileManager.default.contentsOfDirectory(atPath: sources.path)) ?? []).sorted()
  }

  @Test(arguments: modules)
  func importsOnlyWhatItMay(module: String) throws {
    let imported = try Self.imports(of: module)
    guard !imported.isEmpty else { return }
    let allowed = try #require(Self.allowed[module], "the module \(module) has no line in the table")
    for (file, name) in imported where !Self.system.contains(name) {
      #expect(allowed.contains(name), "\(module)/\(file) imports \(name)")
    }
  }

  @Test func theRuntimeImportsNothingButItsVocabulary() throws {
    for (file, name) in try Self.imports(of: "LwM2M") {
      #expect(name == "Swift" || name == "LwM2MVocabulary" && file == "Exports.swift", "\(file) imports \(name)")
    }
  }

  /// The table is of use only as long as imports are found.
  @Test func importsAreFound() throws {
    #expect(try Self.imports(of: "LwM2MXML").contains { $0.name == "CLibXML2" })
    #expect(try Self.imports(of: "lwm2mc").contains { $0.name == "ArgumentParser" })
    #expect(Self.modules.contains("LwM2MRules"))
    let lines = [
      "public import A", "  @_exported import B // x", "import struct C.D", "@testable import E", "imported()",
    ]
    #expect(lines.compactMap(Self.importedModule) == ["A", "B", "C", "E"])
  }

  private static func imports(of module: String) throws -> [(file: String, name: String)] {
    let folder = Corpus.packageRoot.appending(path: "Sources/" + module)
    return try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".swift") }.sorted()
      .flatMap { file in
        try String(contentsOf: folder.appending(path: file), encoding: .utf8)
          .split(separator: "\n").compactMap { importedModule(String($0)) }.map { (file, $0) }
      }
  }

  /// The module that a line imports: `public import struct A.B` imports `A`.
  private static func importedModule(_ line: String) -> String? {
    var words = line.split(separator: " ").map(String.init)[...]
    let modifiers = ["public", "package", "internal", "private", "fileprivate"]
    words = words.drop { modifiers.contains($0) || $0.hasPrefix("@") }
    guard words.popFirst() == "import" else { return nil }
    if let kind = words.first,
      ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"].contains(kind)
    {
      words = words.dropFirst()
    }
    return words.first.flatMap { $0.split(separator: ".").first.map(String.init) }
  }
}
