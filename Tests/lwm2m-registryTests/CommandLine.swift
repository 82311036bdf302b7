#if Registry
  import Foundation
  import TestSupport

  /// The built program.
  enum CommandLine {
    /// Where it is: beside the test bundle.
    static let program: String = {
      let bundle = Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" }
      let folder =
        bundle?.deletingLastPathComponent()
        ?? URL(filePath: ProcessInfo.processInfo.arguments[0]).deletingLastPathComponent()
      return folder.appending(path: "lwm2m-registry").path
    }()

    /// Runs it with a small environment, in `folder`.
    static func run(
      _ arguments: [String], in folder: ScratchFolder, environment: [String: String] = [:]
    ) throws -> ProcessOutcome {
      try TestSupport.run(
        program, arguments, in: folder.url,
        environment: ["PATH": "/usr/bin:/bin", "USER": "tester"].merging(environment) { $1 })
    }

    /// Runs it in a shell, where `$registry` is the program.
    static func shell(_ script: String, in folder: ScratchFolder) throws -> ProcessOutcome {
      try TestSupport.run(
        "bash", ["-c", script], in: folder.url,
        environment: ["PATH": "/usr/bin:/bin:/usr/sbin:/sbin", "registry": program, "USER": "tester", "TERM": "xterm"])
    }

    /// Starts it, with its output going into files of `folder`.
    static func start(_ arguments: [String], in folder: ScratchFolder, output: String) throws -> Process {
      let process = Process()
      process.executableURL = URL(filePath: program)
      process.arguments = arguments
      process.currentDirectoryURL = folder.url
      process.environment = ["PATH": "/usr/bin:/bin", "USER": "tester"]
      for (name, keyPath) in [(output + ".out", \Process.standardOutput), (output + ".err", \Process.standardError)] {
        try folder.write(name, "")
        process[keyPath: keyPath] = try FileHandle(forWritingTo: folder.url.appending(path: name))
      }
      process.standardInput = FileHandle.nullDevice
      try process.run()
      return process
    }
  }

  /// Definition files for these tests.
  enum Definitions {
    /// One that has no ID.
    static func unassigned(_ name: String) -> String {
      SampleDefinition(name: name).xml
        .replacing("<ObjectID>10241</ObjectID>", with: "<!-- to be assigned -->\n    <ObjectID></ObjectID>")
        .replacing("<ObjectURN>urn:oma:lwm2m:x:10241</ObjectURN>", with: "<ObjectURN></ObjectURN>")
    }

    /// The same with its ID.
    static func assigned(_ name: String, _ id: Int) -> String {
      unassigned(name).replacing("<ObjectID></ObjectID>", with: "<ObjectID>\(id)</ObjectID>")
        .replacing("<ObjectURN></ObjectURN>", with: "<ObjectURN>urn:oma:lwm2m:x:\(id)</ObjectURN>")
    }

    /// The ID in a file, `nil` when it has none; the file is then as before.
    static func id(in text: String, _ name: String) -> Int? {
      text.firstMatch(of: /<ObjectID>(\d+)<\/ObjectID>/).flatMap { Int($0.1) }
    }
  }
#endif
