import Foundation

/// Payloads for another program, one a line with the format's name, and in a second run what it made of them.
final class Exchange: @unchecked Sendable {
  static let shared = Exchange()
  private var ours = ""
  private var foreign: [Substring]?

  private init() {
    foreign = (try? String(contentsOfFile: "foreign.txt", encoding: .utf8)).map { $0.split(separator: "\n").reversed() }
  }

  /// Notes a payload; returns what the other program made of it, once it did.
  func exchange(_ payload: [UInt8], _ format: String) -> [UInt8]? {
    ours += format + " " + payload.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() + "\n"
    guard let line = foreign?.popLast() else { return nil }
    let digits = Array(line.utf8)
    return stride(from: 0, to: digits.count - 1, by: 2).compactMap {
      UInt8(String(decoding: digits[$0...$0 + 1], as: UTF8.self), radix: 16)
    }
  }

  func write(to file: String) throws {
    try Data(ours.utf8).write(to: URL(filePath: file))
  }
}
