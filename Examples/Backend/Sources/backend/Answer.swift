import LwM2M

/// A device's answer to a Read of an Object.
struct Answer {
  /// The Object.
  let object: ObjectID
  /// The payload, in TLV.
  let payload: [UInt8]

  /// Takes a line apart: `/3303`, `11542` and hexadecimal digits, a tab between them.
  init(_ line: String) throws {
    let parts = line.split(separator: "\t").map(String.init)
    guard parts.count == 3, let object = UInt16(parts[0].dropFirst()) else {
      throw Malformed(line: line, reason: "it is not a path, a Content-Format and a payload")
    }
    guard UInt16(parts[1]) == TLV.number else { throw Malformed(line: line, reason: "it is not in TLV") }
    guard let payload = Self.bytes(parts[2]) else { throw Malformed(line: line, reason: "it has no payload") }
    (self.object, self.payload) = (ObjectID(rawValue: object), payload)
  }

  /// What is wrong with a line.
  struct Malformed: Error {
    let line: String
    let reason: String
  }

  private static func bytes(_ digits: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    var rest = digits[...]
    while !rest.isEmpty {
      guard rest.count > 1, let byte = UInt8(rest.prefix(2), radix: 16) else { return nil }
      bytes.append(byte)
      rest = rest.dropFirst(2)
    }
    return bytes
  }
}
