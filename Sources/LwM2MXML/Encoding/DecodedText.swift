import CLibXML2
import LwM2MDiagnostics

/// A file's bytes as UTF-8 without byte order mark, whatever they were, and what was wrong with them.
///
/// Everything is settled before the parser runs: it sees well-formed UTF-8 without NUL, so that its offsets are ours. A byte that is
/// no text is replaced by `?`, of one byte as well.
struct DecodedText {
  /// The text.
  var bytes: [UInt8]
  /// What was wrong.
  var findings: [Finding] = []
  /// What the bytes were before.
  var form = Form.utf8(hasMark: false)

  /// How a text stands in a file.
  enum Form {
    /// As it is, perhaps behind a byte order mark.
    case utf8(hasMark: Bool)
    /// In the encoding that libxml2 knows by this name, in code units of so many bytes.
    case converted(String, unit: Int)
  }

  init(_ input: [UInt8]) {
    switch Self.family(of: input) {
    case .utf8(let hasMark):
      self = Self.readASCIICompatible(input, hasMark: hasMark)
    case .wide(let encoding, let unit):
      self = Self.readWide(input, encoding: encoding, unit: unit)
    }
    replaceFaults()
  }

  private init(bytes: [UInt8], findings: [Finding], form: Form) {
    self.bytes = bytes
    self.findings = findings
    self.form = form
  }

  /// What the first bytes tell (XML 1.0, appendix F).
  private enum Family {
    case utf8(hasMark: Bool)
    /// An encoding with code units of more than one byte, or not based on ASCII.
    case wide(String, unit: Int)
  }

  private static func family(of input: [UInt8]) -> Family {
    if input.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8(hasMark: true) }
    if input.starts(with: [0xFF, 0xFE]) { return .wide("UTF-16LE", unit: 2) }
    if input.starts(with: [0xFE, 0xFF]) { return .wide("UTF-16BE", unit: 2) }
    guard input.count >= 4 else { return .utf8(hasMark: false) }
    switch xmlDetectCharEncoding(input, CInt(4)) {
    case XML_CHAR_ENCODING_UTF16LE: return .wide("UTF-16LE", unit: 2)
    case XML_CHAR_ENCODING_UTF16BE: return .wide("UTF-16BE", unit: 2)
    case XML_CHAR_ENCODING_UCS4LE: return .wide("UCS-4LE", unit: 4)
    case XML_CHAR_ENCODING_UCS4BE: return .wide("UCS-4BE", unit: 4)
    case XML_CHAR_ENCODING_EBCDIC: return .wide("IBM-037", unit: 1)
    default: return .utf8(hasMark: false)
    }
  }

  private static func readASCIICompatible(_ input: [UInt8], hasMark: Bool) -> DecodedText {
    let bytes = hasMark ? Array(input.dropFirst(3)) : input
    guard let declaration = EncodingDeclaration(in: bytes[...]), !declaration.isUTF8 else {
      return DecodedText(bytes: bytes, findings: [], form: .utf8(hasMark: hasMark))
    }
    let name = declaration.name
    if hasMark {
      let message = "the file begins with the mark of UTF-8 but says that it is in \(name.quoted); it is read as UTF-8"
      return DecodedText(
        bytes: bytes, findings: [Finding(ReadingRules.encodingDeclaration, at: declaration.offset, message)],
        form: .utf8(hasMark: true))
    }
    guard let converter = EncodingConverter(name: name) else {
      let message = "the encoding \(name.quoted) is not known; save the file as UTF-8 and say so"
      return DecodedText(
        bytes: bytes, findings: [Finding(ReadingRules.encoding, at: declaration.offset, message)],
        form: .utf8(hasMark: false))
    }
    let (text, faults) = converter.convert(bytes[...], unit: 1, maximalFaults: ReadingLimits.diagnostics)
    guard text.starts(with: "<?xml".utf8) else {
      let message = "the file says that it is in \(name.quoted), which it is not; save it as UTF-8 and say so"
      return DecodedText(
        bytes: bytes, findings: [Finding(ReadingRules.encoding, at: declaration.offset, message)],
        form: .utf8(hasMark: false))
    }
    return DecodedText(
      bytes: text, findings: faults.map { conversionFault(name, at: $0) }, form: .converted(name, unit: 1))
  }

  private static func readWide(_ input: [UInt8], encoding: String, unit: Int) -> DecodedText {
    guard let converter = EncodingConverter(name: encoding) else {
      return DecodedText(
        bytes: [],
        findings: [
          Finding(
            ReadingRules.encoding, at: nil,
            "the encoding \(encoding.quoted) cannot be read here; save the file as UTF-8")
        ], form: .converted(encoding, unit: unit))
    }
    var (text, faults) = converter.convert(input[...], unit: unit, maximalFaults: ReadingLimits.diagnostics)
    if text.starts(with: [0xEF, 0xBB, 0xBF]) {
      text.removeFirst(3)
      faults = faults.map { max(0, $0 - 3) }
    }
    var findings = faults.map { conversionFault(encoding, at: $0) }
    if unit == 2, let declaration = EncodingDeclaration(in: text[...]), !declaration.isUTF16 {
      let rule = declaration.isUTF8 ? ReadingRules.encodingDeclaration : ReadingRules.encoding
      findings.append(
        Finding(rule, at: declaration.offset, "the file says that it is in \(declaration.name.quoted) but is in UTF-16")
      )
    }
    return DecodedText(bytes: text, findings: findings, form: .converted(encoding, unit: unit))
  }

  private static func conversionFault(_ encoding: String, at offset: Int) -> Finding {
    Finding(
      ReadingRules.encoding, at: offset, "this byte is no text in \(encoding.quoted), in which the file says that it is"
    )
  }

  /// Replaces what is not UTF-8, with a finding for each run of such bytes.
  private mutating func replaceFaults() {
    var from = 0
    var end = -1
    while let fault = bytes.withUnsafeBufferPointer({ UTF8Check.firstFault(in: $0, from: from) }) {
      if fault != end, findings.count <= ReadingLimits.diagnostics { findings.append(finding(at: fault)) }
      bytes[fault] = UInt8(ascii: "?")
      from = fault + 1
      end = from
    }
  }

  private func finding(at offset: Int) -> Finding {
    if bytes[offset] == 0 {
      return Finding(ReadingRules.syntax, at: offset, "a NUL byte stands here, which XML does not allow; remove it")
    }
    let hexadecimal = String(bytes[offset], radix: 16, uppercase: true)
    return Finding(
      ReadingRules.encoding, at: offset,
      "the byte 0x\(hexadecimal) is not UTF-8; save the file as UTF-8, or name its encoding in the XML declaration")
  }
}
