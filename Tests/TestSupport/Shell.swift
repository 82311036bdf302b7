public import Foundation

/// The outcome of a program that a test ran.
public struct ProcessOutcome: Hashable, Sendable {
  /// The exit code.
  public var status: Int32
  /// What it wrote to standard output.
  public var output: String
  /// What it wrote to standard error.
  public var errors: String
}

/// Runs a program to its end. Output goes through files, so that no pipe can fill up.
public func run(
  _ program: String, _ arguments: [String], in folder: URL? = nil, input: Data? = nil,
  environment: [String: String]? = nil
) throws -> ProcessOutcome {
  let scratch = FileManager.default.temporaryDirectory.appending(path: "run-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: scratch) }
  let files = ["in", "out", "err"].map { scratch.appending(path: $0) }
  for file in files { try Data().write(to: file) }
  try input?.write(to: files[0])

  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = [program] + arguments
  process.currentDirectoryURL = folder
  process.environment = environment
  process.standardInput = try FileHandle(forReadingFrom: files[0])
  process.standardOutput = try FileHandle(forWritingTo: files[1])
  process.standardError = try FileHandle(forWritingTo: files[2])
  try process.run()
  process.waitUntilExit()
  return ProcessOutcome(
    status: process.terminationStatus,
    output: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
    errors: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
}
