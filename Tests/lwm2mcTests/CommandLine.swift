import Foundation
import TestSupport

/// The built program.
enum CommandLine {
  /// Where it is: beside the test bundle.
  static let program: String = {
    let bundle = Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" }
    let folder =
      bundle?.deletingLastPathComponent()
      ?? URL(filePath: ProcessInfo.processInfo.arguments[0])
      .deletingLastPathComponent()
    return folder.appending(path: "lwm2mc").path
  }()

  /// Runs it with a small environment, in `folder`.
  static func run(
    _ arguments: [String], in folder: ScratchFolder? = nil, input: String? = nil,
    environment: [String: String] = [:]
  ) throws -> ProcessOutcome {
    try TestSupport.run(
      program, arguments, in: folder?.url, input: input.map { Data($0.utf8) },
      environment: ["PATH": "/usr/bin:/bin"].merging(environment) { $1 })
  }

  /// Runs it in a shell, where `$lwm2mc` is the program.
  static func shell(_ script: String, in folder: ScratchFolder) throws -> ProcessOutcome {
    try TestSupport.run(
      "bash", ["-c", script], in: folder.url,
      environment: ["PATH": "/usr/bin:/bin", "lwm2mc": program, "TERM": "xterm"])
  }
}
