import LwM2MVocabulary
import LwM2MModel

/// Writes the table that the runtime's `ResourceTable` reads: a line for each Resource that a Server may write, or whose values
/// are restricted.
struct ResourceTableEmitter {
  let object: ObjectShape

  /// The argument with the table, unless it is empty.
  func emit(to printer: inout SourcePrinter) {
    let resources = object.resources.filter { $0.definition.operations.isWritable || $0.isRestricted }
      .sorted { $0.definition.id < $1.definition.id }
    guard !resources.isEmpty else { return }
    printer.put(",")
    printer.endLine()
    printer.line("resources: \"\"\"")
    printer.indented { printer in
      for resource in resources { line(resource, &printer) }
      printer.indent()
      printer.put("\"\"\"")
    }
  }

  private func line(_ resource: ResourceShape, _ printer: inout SourcePrinter) {
    printer.indent()
    printer.put(resource.id)
    printer.put(resource.operations)
    switch resource.definition.range.value {
    case .numbers(let intervals):
      printer.put(" ")
      numbers(intervals, &printer)
    case .lengths(let intervals):
      printer.put(" length ")
      numbers(intervals, &printer)
    case .texts(let texts):
      printer.put(" texts " + texts.map(Self.encoded).joined(separator: "|"))
    case .any, nil:
      break
    }
    printer.endLine()
  }

  private func numbers(_ intervals: [ValueConstraint.Interval], _ printer: inout SourcePrinter) {
    for (index, interval) in intervals.enumerated() {
      if index > 0 { printer.put(",") }
      if let single = interval.single {
        printer.put(single)
        continue
      }
      if let lower = interval.lower { printer.put(lower) }
      printer.put("..")
      if let upper = interval.upper { printer.put(upper) }
    }
  }

  /// A text without the bytes that end or separate texts; see the runtime's `ResourceTable`.
  private static func encoded(_ text: String) -> String {
    var encoded = ""
    for byte in text.utf8 {
      switch Unicode.Scalar(byte) {
      case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~": encoded.unicodeScalars.append(Unicode.Scalar(byte))
      default: encoded += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return encoded
  }
}

extension ResourceShape {
  /// Whether not all values of the type are allowed.
  fileprivate var isRestricted: Bool {
    guard isStored else { return false }
    return switch definition.range.value {
    case .numbers, .lengths, .texts: true
    case .any, nil: false
    }
  }

  /// The Operations behind a blank, as definitions write them.
  fileprivate var operations: String {
    switch definition.operations {
    case .none, .execute: " -"
    case .read: " R"
    case .write: " W"
    case .readWrite: " RW"
    }
  }
}
