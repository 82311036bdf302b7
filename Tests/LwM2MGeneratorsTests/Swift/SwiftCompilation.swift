import Foundation
import LwM2MGenerators
import TestSupport

/// Generated files in a folder of their own, which `swiftc` checks beside a build of the runtime.
struct SwiftCompilation {
  private let folder: ScratchFolder

  /// All files of a set.
  static func files(_ set: ObjectSet, _ options: GeneratorOptions = GeneratorOptions()) -> [OutputFile] {
    let generator = SwiftGenerator(set, options: options)
    return (0..<generator.fileCount).map(generator.file)
  }

  /// Writes the files.
  init(_ files: [OutputFile]) throws {
    folder = try ScratchFolder()
    for file in files { try folder.write("Generated/\(file.name)", String(decoding: file.bytes, as: UTF8.self)) }
  }

  /// Builds the runtime, and checks the files as one module; the outcome is that of the last step that ran.
  func check() throws -> ProcessOutcome {
    let runtime = Corpus.packageRoot.appending(path: "Sources/LwM2M")
    let sources = try FileManager.default.subpathsOfDirectory(atPath: runtime.path).filter { $0.hasSuffix(".swift") }
    let features = ["ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility"]
    let built = try swiftc(
      ["-parse-as-library", "-module-name", "LwM2M", "-emit-module", "-emit-module-path", "LwM2M.swiftmodule"]
        + features.flatMap { ["-enable-upcoming-feature", $0] } + sources.sorted().map { runtime.path + "/" + $0 })
    guard built.status == 0 else { return built }
    let files = folder.files(in: "Generated").map { "Generated/" + $0 }
    // As far as the intermediate language, where what is not set or never read is found.
    return try swiftc(
      [
        "-emit-sil", "-o", "/dev/null", "-parse-as-library", "-module-name", "Generated", "-package-name", "generated",
        "-I", ".",
      ] + files)
  }

  private func swiftc(_ arguments: [String]) throws -> ProcessOutcome {
    try run("swiftc", ["-swift-version", "6", "-wmo"] + arguments, in: folder.url)
  }
}
