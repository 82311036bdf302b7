import CLibXML2

/// Converts bytes to UTF-8 with one of libxml2's encodings: its own, and all that iconv knows.
struct EncodingConverter: ~Copyable {
  private let handler: xmlCharEncodingHandlerPtr

  /// The converter of this name, `nil` when there is none.
  init?(name: String) {
    // A leading or trailing part such as "//IGNORE" would be taken by iconv as an option.
    guard name.utf8.allSatisfy(Self.isNameByte), let handler = xmlFindCharEncodingHandler(name) else { return nil }
    self.handler = handler
  }

  deinit {
    _ = xmlCharEncCloseFunc(handler)
  }

  /// The bytes as UTF-8, and where in it (as offsets) something could not be read: a `?` stands there.
  ///
  /// - Parameter unit: how many bytes are skipped at a place that cannot be read.
  func convert(_ bytes: ArraySlice<UInt8>, unit: Int, maximalFaults: Int) -> (text: [UInt8], faults: [Int]) {
    guard let input = xmlBufferCreate(), let output = xmlBufferCreateSize(bytes.count) else { return ([], [0]) }
    defer {
      xmlBufferFree(input)
      xmlBufferFree(output)
    }
    // Conversion errors belong to no parser, and libxml2 would print them.
    let previous = clibxml2_swap_error_handler { _, _ in }
    defer { _ = clibxml2_swap_error_handler(previous) }

    _ = bytes.withUnsafeBufferPointer { xmlBufferAdd(input, $0.baseAddress, CInt($0.count)) }
    var faults: [Int] = []
    while xmlBufferLength(input) > 0 {
      let before = xmlBufferLength(input)
      let result = xmlCharEncInFunc(handler, output, input)
      if result >= 0, xmlBufferLength(input) < before { continue }
      guard xmlBufferLength(input) > 0 else { break }
      faults.append(Int(xmlBufferLength(output)))
      guard faults.count < maximalFaults else { break }
      _ = xmlBufferAdd(output, "?", 1)
      _ = xmlBufferShrink(input, UInt32(min(unit, Int(xmlBufferLength(input)))))
    }
    let text = Array(UnsafeBufferPointer(start: xmlBufferContent(output), count: Int(xmlBufferLength(output))))
    return (text, faults)
  }

  /// UTF-8 in this encoding, `nil` where that fails. For a character that it does not have, libxml2 writes a reference.
  func convert(fromUTF8 text: [UInt8]) -> [UInt8]? {
    guard let input = xmlBufferCreateSize(text.count + 1), let output = xmlBufferCreateSize(2 * text.count + 16) else {
      return nil
    }
    defer {
      xmlBufferFree(input)
      xmlBufferFree(output)
    }
    let previous = clibxml2_swap_error_handler { _, _ in }
    defer { _ = clibxml2_swap_error_handler(previous) }

    _ = text.withUnsafeBufferPointer { xmlBufferAdd(input, $0.baseAddress, CInt($0.count)) }
    while xmlBufferLength(input) > 0 {
      let before = xmlBufferLength(input)
      _ = xmlCharEncOutFunc(handler, output, input)
      guard xmlBufferLength(input) < before else { return nil }
    }
    return Array(UnsafeBufferPointer(start: xmlBufferContent(output), count: Int(xmlBufferLength(output))))
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: ":"):
      true
    default: false
    }
  }
}
