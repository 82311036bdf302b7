import Foundation
import LwM2MGenerators
import LwM2MJSONSchema
import TestSupport
import Testing

/// Generated Swift compiles without a warning, however it is compiled, and works.
@Suite(.serialized)
struct CompileTests {
  @Test(
    "it compiles without a warning", arguments: DefinitionSource.available, [GeneratedModule.Mode.release, .embedded])
  func compiles(_ source: DefinitionSource, _ mode: GeneratedModule.Mode) throws {
    // Embedded Swift is to see nothing of the names; everything else is the same with them.
    let module = try GeneratedModule(source, options: GeneratorOptions(keys: mode == .embedded ? .names : .ids))
    defer { module.remove() }
    expectClean(try module.compile(mode))
  }

  @Test(
    "package and internal types compile without a warning too",
    arguments: [.package, .internal] as [GeneratorOptions.AccessLevel])
  func accessLevels(_ level: GeneratorOptions.AccessLevel) throws {
    let module = try GeneratedModule(
      .models, options: GeneratorOptions(accessLevel: level, prefix: "OMA", keys: .names))
    defer { module.remove() }
    expectClean(try module.compile(.debug))
  }

  @Test(
    "every Object goes there and back in every format, and its JSON validates",
    arguments: DefinitionSource.available.map { ($0, .ids) } + [(.models, .names)]
      as [(DefinitionSource, GeneratorOptions.DocumentKeys)])
  func roundTrips(_ source: DefinitionSource, _ keys: GeneratorOptions.DocumentKeys) throws {
    let options = GeneratorOptions(keys: keys)
    let module = try GeneratedModule(source, options: options)
    defer { module.remove() }
    let names = TypeNames(module.objects, options: options).names
    try module.write(Roster(objects: module.objects, names: names).source)
    let driver = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Driver")
    for file in try FileManager.default.contentsOfDirectory(atPath: driver.path) {
      try FileManager.default.copyItem(at: driver.appending(path: file), to: module.folder.appending(path: file))
    }
    let outcome = try module.compile(.debug, executable: "driver")
    expectClean(outcome)
    guard outcome.status == 0 else { return }
    let result = try run("./driver", [], in: module.folder)
    #expect(result.status == 0, "\(result.output.suffix(2000)) \(result.errors.suffix(2000))")
    #expect(result.output.contains("checked \(4 * names.count) values, 0 failures"), "\(result.output.suffix(500))")
    try expectValid(module.folder.appending(path: "documents.json"), module.objects, options)
    try expectExchange(in: module.folder)
  }

  @Test("two runs give the same bytes, and nothing of the machine is in them", arguments: DefinitionSource.available)
  func determinism(_ source: DefinitionSource) throws {
    let first = SwiftGenerator(try source.objects(), options: GeneratorOptions())
    let second = SwiftGenerator(try source.objects(), options: GeneratorOptions())
    #expect(first.fileCount == second.fileCount)
    for index in 0..<first.fileCount {
      let file = first.file(at: index)
      #expect(file == second.file(at: index))
      #expect(!String(decoding: file.bytes, as: UTF8.self).contains(source.folder.path))
    }
  }

  /// Other programs read the payloads that the driver wrote, and the driver reads theirs.
  private func expectExchange(in folder: URL) throws {
    guard Python.hasCBOR else {
      print(Python.cborSkipNotice)
      return
    }
    let failures = try Python.failures(
      ofExchanging: folder.appending(path: "payloads.txt"), to: folder.appending(path: "foreign.txt"))
    #expect(failures == nil)
    let result = try run("./driver", [], in: folder)
    #expect(result.status == 0, "\(result.output.suffix(2000)) \(result.errors.suffix(2000))")
  }

  /// The JSON that the driver wrote validates against the generated schemas.
  private func expectValid(_ documents: URL, _ objects: ObjectSet, _ options: GeneratorOptions) throws {
    guard Python.hasJSONSchema else {
      print(Python.skipNotice)
      return
    }
    let folder = documents.deletingLastPathComponent().appending(path: "schemas")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let generator = JSONSchemaGenerator(objects, options: options)
    for index in 0..<generator.fileCount {
      let file = generator.file(at: index)
      try Data(file.bytes).write(to: folder.appending(path: file.name))
    }
    #expect(try Python.failures(ofSchemas: folder, withDocuments: documents) == nil)
  }

  private func expectClean(_ outcome: ProcessOutcome) {
    let text = outcome.errors + outcome.output
    #expect(outcome.status == 0 && !text.contains("warning:") && !text.contains("error:"), "\(text.prefix(3000))")
  }
}
