import Foundation
import LwM2M
import LwM2MGenerators
import LwM2MModel
import TestSupport
import Testing

/// What a Server may do with a Resource stands in its type: a wrong use does not compile.
@Suite(.serialized)
struct AccessTests {
  @Test func rightUsesCompileAndWrongOnesDoNot() throws {
    let module = try Self.module()
    defer { module.remove() }
    let built = try module.buildModule()
    #expect(built.status == 0 && built.errors.isEmpty, "\(built.errors.prefix(2000))")

    let right = try module.check(AccessSnippet.right)
    #expect(right.status == 0 && !right.errors.contains("error:"), "\(right.errors)")
    let readme = try module.check(try AccessSnippet.readme())
    #expect(readme.status == 0 && !readme.errors.contains("error:"), "\(readme.errors)")
    for snippet in AccessSnippet.wrong {
      let outcome = try module.check(snippet)
      let errors = outcome.errors.split(separator: "\n").filter {
        $0.hasPrefix("Snippet.swift:") && $0.contains("error:")
      }
      #expect(outcome.status != 0, "\(snippet.name) compiles")
      // The snippet stands on line 5; whatever else is wrong would be an error elsewhere.
      #expect(
        !errors.isEmpty && errors.allSatisfy { $0.hasPrefix("Snippet.swift:5:") }, "\(snippet.name): \(outcome.errors)")
      #expect(snippet.error.map { outcome.errors.contains($0) } == true, "\(snippet.name): \(outcome.errors)")
    }
  }

  /// Device and Temperature of `models`, and an Object with a write-only Resource.
  private static func module() throws -> GeneratedModule {
    let vault = ObjectDefinition(
      name: "Vault", objectID: 42769, urn: Written(text: "", value: nil), isMultiple: false, isMandatory: false,
      resources: [
        ResourceDefinition(id: 0, name: "PIN", operations: .write, isMandatory: true, type: .string),
        ResourceDefinition(id: 1, name: "Secret", operations: .none, type: .string),
      ])
    let models = try DefinitionSource.models.objects().members.filter {
      ["3-1_2.xml", "3303-1_1.xml"].contains($0.fileName)
    }
    let set = ObjectSet(models + [ObjectSet.Member(definition: vault, fileName: "vault.xml")])
    return try GeneratedModule(set, named: "access")
  }
}

extension GeneratedModule {
  /// Builds the runtime and the generated types, for `check`.
  fileprivate func buildModule() throws -> ProcessOutcome {
    let runtime = try compile(.debug)
    guard runtime.status == 0 else { return runtime }
    let emit = ["-emit-module", "-emit-module-path", "Generated.swiftmodule"]
    return try swiftc(["-parse-as-library", "-module-name", "Generated", "-I", "."] + emit + sources())
  }

  /// Checks a snippet in a module of its own.
  fileprivate func check(_ snippet: AccessSnippet) throws -> ProcessOutcome {
    let text = "import Generated\nimport LwM2M\n\nfunc snippet(_ bytes: [UInt8]) throws {\n\(snippet.code)\n}\n"
    try Data(text.utf8).write(to: folder.appending(path: "Snippet.swift"))
    return try swiftc(["-typecheck", "-parse-as-library", "-module-name", "Snippet", "-I", ".", "Snippet.swift"])
  }
}
