public import LwM2MVocabulary

/// The values of a definition file as people write them.
///
/// Each reads what OMA's schemas allow and everything else with one clear meaning; `nil` is what has none. That a value is not as the
/// schemas want it is for the structural rules to say.
public enum WrittenValues {
  /// `Operations`: `R`, `W`, `RW`, `E` or nothing; also `r`, `WR`, `R,W`, `R/W`, `Read Write`.
  public static func operations(_ bytes: some Collection<UInt8>) -> Operations? {
    var isReadable = false
    var isWritable = false
    var isExecutable = false
    for word in words(bytes) {
      switch word {
      case "r", "read", "readable": isReadable = true
      case "w", "write", "writable", "writeable": isWritable = true
      case "rw", "wr", "readwrite": (isReadable, isWritable) = (true, true)
      case "e", "x", "execute", "executable", "exec": isExecutable = true
      default: return nil
      }
    }
    switch (isReadable, isWritable, isExecutable) {
    case (false, false, false): return Operations.none
    case (true, false, false): return .read
    case (false, true, false): return .write
    case (true, true, false): return .readWrite
    case (false, false, true): return .execute
    default: return nil
    }
  }

  /// `MultipleInstances`: `Multiple` or `Single`, in any case; also yes and no.
  public static func isMultiple(_ bytes: some Collection<UInt8>) -> Bool? {
    switch words(bytes) {
    case ["multiple"], ["yes"], ["true"]: true
    case ["single"], ["no"], ["false"]: false
    default: nil
    }
  }

  /// `Mandatory`: `Mandatory` or `Optional`, in any case; also yes and no.
  public static func isMandatory(_ bytes: some Collection<UInt8>) -> Bool? {
    switch words(bytes) {
    case ["mandatory"], ["yes"], ["true"]: true
    case ["optional"], ["no"], ["false"]: false
    default: nil
    }
  }

  /// `Type`: the name of a type in any case, with or without blanks. Nothing means that there is no type: `.some(nil)`.
  public static func type(_ bytes: some Collection<UInt8>) -> ResourceType?? {
    switch words(bytes).joined() {
    case "": .some(nil)
    case "string": .string
    case "integer", "int": .integer
    case "unsignedinteger", "unsignedint", "uint": .unsignedInteger
    case "float": .float
    case "boolean", "bool": .boolean
    case "opaque": .opaque
    case "time": .time
    case "objlnk", "objlink", "objectlnk", "objectlink": .objectLink
    case "corelnk", "corelink": .coreLink
    default: .none
    }
  }

  /// The number of an Object or a Resource: decimal digits, perhaps with a `+` and surrounded by white space, up to 65535.
  public static func identifier(_ bytes: some Collection<UInt8>) -> UInt16? {
    var digits = Array(bytes)[...]
    while let last = digits.last, isSpace(last) { digits.removeLast() }
    while let first = digits.first, isSpace(first) { digits.removeFirst() }
    if digits.first == UInt8(ascii: "+") { digits.removeFirst() }
    guard !digits.isEmpty else { return nil }
    var value: UInt32 = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      value = value * 10 + UInt32(digit - UInt8(ascii: "0"))
      guard value <= UInt16.max else { return nil }
    }
    return UInt16(value)
  }

  /// The runs of letters in lower case; empty for white space. Text with anything else than letters and separators has no words that match.
  private static func words(_ bytes: some Collection<UInt8>) -> [String] {
    String(decoding: bytes, as: UTF8.self).lowercased()
      .split { $0 == "," || $0 == "/" || $0 == ";" || $0 == "|" || $0 == "-" || $0 == "_" || $0.isWhitespace }
      .map(String.init)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
