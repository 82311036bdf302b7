import Foundation
import LwM2MGenerators
import TestSupport

/// Generated Swift in a folder of its own, compiled by `swiftc` as one module beside a build of the runtime.
struct GeneratedModule {
  /// How it is compiled.
  enum Mode: String, CaseIterable {
    case debug
    case release
    case embedded

    var flags: [String] {
      switch self {
      case .debug: ["-Onone"]
      case .release: ["-O"]
      case .embedded:
        ["-enable-experimental-feature", "Embedded", "-target", "armv7em-none-none-eabi", "-Osize"]
      }
    }
  }

  let folder: URL
  let objects: ObjectSet

  /// Generates all objects of a source. `remove` it when done.
  init(_ source: DefinitionSource, options: GeneratorOptions = GeneratorOptions()) throws {
    try self.init(try source.objects(), named: source.rawValue, options: options)
  }

  /// Generates these objects, in a folder with a name to be recognised by. `remove` it when done.
  init(_ objects: ObjectSet, named name: String, options: GeneratorOptions = GeneratorOptions()) throws {
    self.objects = objects
    folder = FileManager.default.temporaryDirectory.appending(path: "generated-\(name)-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let generator = SwiftGenerator(objects, options: options)
    for index in 0..<generator.fileCount { try write(generator.file(at: index)) }
  }

  func remove() {
    try? FileManager.default.removeItem(at: folder)
  }

  func write(_ file: OutputFile) throws {
    try Data(file.bytes).write(to: folder.appending(path: file.name))
  }

  /// The Swift files in the folder.
  func sources() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }.sorted()
  }

  /// Compiles the runtime, then the generated files; the outcome is that of the last step that ran.
  func compile(_ mode: Mode, executable: String? = nil) throws -> ProcessOutcome {
    let runtime = try Self.files(in: Corpus.packageRoot.appending(path: "Sources/LwM2M"))
    let features = ["ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility"]
    let outcome = try swiftc(
      ["-parse-as-library", "-module-name", "LwM2M", "-emit-module", "-emit-module-path", "LwM2M.swiftmodule"]
        + ["-c", "-o", "LwM2M.o"] + mode.flags + features.flatMap { ["-enable-upcoming-feature", $0] } + runtime)
    guard outcome.status == 0 else { return outcome }
    let output =
      executable.map { ["-module-name", "Generated", "-o", $0, "LwM2M.o"] }
      ?? ["-parse-as-library", "-module-name", "Generated", "-c"]
    let flags = ["-I", ".", "-package-name", "generated", "-num-threads", "2"]
    return try swiftc(flags + mode.flags + output + sources())
  }

  /// Runs the compiler in the folder.
  func swiftc(_ arguments: [String]) throws -> ProcessOutcome {
    try run("swiftc", ["-swift-version", "6", "-wmo"] + arguments, in: folder)
  }

  private static func files(in folder: URL) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }.sorted()
      .map { folder.appending(path: $0).path }
  }
}
