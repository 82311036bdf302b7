import Foundation

/// A run of the tool from a command plugin; what it prints goes where the command prints.
enum ToolRun {
  /// Runs `tool`; returns whether it found nothing wrong.
  static func succeeds(_ tool: URL, _ arguments: [String]) throws -> Bool {
    let process = Process()
    process.executableURL = tool
    process.arguments = arguments
    try process.run()
    process.waitUntilExit()
    return process.terminationReason == .exit && process.terminationStatus == 0
  }
}
