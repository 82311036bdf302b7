import Foundation
import TestSupport
import Testing

/// What is generated from `models` does not depend on where and in which language the program runs.
struct ModelsBytesTests {
  @Test(arguments: [
    ["LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "LANGUAGE": "tr", "TZ": "Pacific/Chatham"],
    ["LC_ALL": "C", "LANG": "C", "TZ": "UTC"],
    ["LANG": "de_DE.UTF-8", "LC_NUMERIC": "de_DE.UTF-8"],
  ])
  func theSameBytesComeOut(_ environment: [String: String]) throws {
    let reference = try Self.generate(in: Corpus.packageRoot, [:], models: ModelsLibrary.folder.path)
    // Another working directory, and a path that is relative to it.
    let elsewhere = ModelsLibrary.folder.appending(path: "core")
    let other = try Self.generate(in: elsewhere, environment, models: "..")
    #expect(reference.files().count > 150)
    #expect(reference.files() == other.files())
    for file in reference.files() where !reference.hasSame(file, as: other) {
      Issue.record("\(file) differs with \(environment)")
    }
  }

  private static func generate(
    in folder: URL, _ environment: [String: String], models: String
  ) throws -> ScratchFolder {
    let output = try ScratchFolder()
    let outcome = try run(
      program, ["generate", "-q", models, "--swift", output.path("s"), "--json-schema", output.path("j")], in: folder,
      environment: ["PATH": "/usr/bin:/bin"].merging(environment) { $1 })
    #expect(outcome.status == 0, "\(outcome.errors)")
    return output
  }

  /// The built program: beside the test bundle.
  private static let program: String = {
    let bundle = Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" }
    let binary = bundle ?? URL(filePath: ProcessInfo.processInfo.arguments[0])
    return binary.deletingLastPathComponent().appending(path: "lwm2mc").path
  }()
}

extension ScratchFolder {
  fileprivate func hasSame(_ file: String, as other: ScratchFolder) -> Bool {
    guard let bytes = try? Data(contentsOf: url.appending(path: file)) else { return false }
    return bytes == (try? Data(contentsOf: other.url.appending(path: file)))
  }
}
