import CLibXML2
import LwM2MDiagnostics
import LwM2MModel

extension TreeBuilder {
  /// An error that libxml2 reports.
  mutating func error(_ error: xmlError) {
    guard !isStopped, error.level != XML_ERR_WARNING else { return }
    errorCount += 1
    let code = UInt32(bitPattern: error.code)
    if error.domain == CInt(XML_FROM_NAMESPACE.rawValue) {
      warn(ReadingRules.namespace, Self.text(of: error))
    } else if code == XML_ERR_TAG_NAME_MISMATCH.rawValue {
      // What is wrong is said when the end tag is handled, which follows directly.
      let start = lastOffset(of: UInt8(ascii: "<"))
      mismatchedEnd = (error.str2.map { String(cString: $0) } ?? "", start)
    } else {
      // libxml2 leaves an element with such a start tag without an event.
      if code == XML_ERR_GT_REQUIRED.rawValue, error.str1 != nil { isOutOfStep = true }
      if !hasErrorSinceEvent, offset != lastErrorOffset { append(code: code, error) }
      hasErrorSinceEvent = true
      lastErrorOffset = offset
    }
    if findings.count - warningCount > ReadingLimits.diagnostics {
      stop()
    } else if errorCount > ReadingLimits.errors {
      refuse("the XML has more than \(ReadingLimits.errors) errors up to here; the rest is not read", at: offset)
    }
  }

  /// Records what does not keep the file from being read. One more than is shown: the note says that there are more.
  private mutating func warn(_ rule: RuleDescription, _ message: String) {
    guard warningCount <= ReadingLimits.diagnostics else { return }
    warningCount += 1
    findings.append(Finding(rule, at: offset, message))
  }

  private mutating func append(code: UInt32, _ error: xmlError) {
    switch code {
    case XML_ERR_TAG_NOT_FINISHED.rawValue:
      guard current >= 0 else { return }
      let name = name(of: Int(current))
      findings.append(
        Finding(
          ReadingRules.syntax, at: text.count,
          "the file ends inside of \(name.quoted): the end tag '</\(name)>' is missing")
      )
    case XML_ERR_UNDECLARED_ENTITY.rawValue, UInt32(XML_WAR_UNDECLARED_ENTITY.rawValue):
      let name = error.str1.map { String(cString: $0) } ?? ""
      let message =
        "the entity '&\(name);' is not one of XML's own five; write the character itself, or '&amp;\(name);' if the text is meant"
      findings.append(Finding(ReadingRules.entity, at: lastOffset(of: UInt8(ascii: "&")), message))
    case XML_ERR_NAME_REQUIRED.rawValue where isAfterAmpersand:
      findings.append(
        Finding(
          ReadingRules.syntax, at: lastOffset(of: UInt8(ascii: "&")), "a '&' stands by itself here; write '&amp;'"))
    case XML_ERR_ENTITYREF_SEMICOL_MISSING.rawValue:
      findings.append(
        Finding(
          ReadingRules.syntax, at: lastOffset(of: UInt8(ascii: "&")),
          "the reference that begins with this '&' has no ';'; write '&amp;' if the character is meant"))
    case XML_ERR_INTERNAL_ERROR.rawValue:
      findings.append(Finding(ReadingRules.limit, at: offset, "libxml2 does not read further: \(Self.text(of: error))"))
    case XML_ERR_DOCUMENT_EMPTY.rawValue, XML_ERR_DOCUMENT_START.rawValue:
      findings.append(Finding(ReadingRules.syntax, at: offset, "the file is not XML: it has no start tag '<LWM2M>'"))
    case XML_ERR_DOCUMENT_END.rawValue where isOutOfStep:
      break
    case XML_ERR_DOCUMENT_END.rawValue:
      findings.append(
        Finding(ReadingRules.syntax, at: offset, "the root element has ended, yet more follows here, which is not read")
      )
    case XML_ERR_ATTRIBUTE_NOT_STARTED.rawValue:
      findings.append(Finding(ReadingRules.syntax, at: offset, "the value of an attribute has to stand in quotes"))
    case XML_ERR_LT_IN_ATTRIBUTE.rawValue:
      findings.append(
        Finding(ReadingRules.syntax, at: offset, "a '<' cannot stand in the value of an attribute; write '&lt;'"))
    case XML_ERR_ATTRIBUTE_REDEFINED.rawValue:
      let name = error.str1.map { String(cString: $0) } ?? ""
      findings.append(Finding(ReadingRules.syntax, at: offset, "the attribute \(name.quoted) is given twice"))
    case XML_ERR_INVALID_ENCODING.rawValue, XML_ERR_UNSUPPORTED_ENCODING.rawValue, XML_ERR_UNKNOWN_ENCODING.rawValue:
      findings.append(Finding(ReadingRules.encoding, at: offset, Self.text(of: error)))
    default:
      findings.append(Finding(ReadingRules.syntax, at: offset, Self.text(of: error)))
    }
  }

  /// libxml2's words in our form: one line, lower case at the start.
  private static func text(of error: xmlError) -> String {
    guard let message = error.message else { return "the XML is not well-formed" }
    var words = String(cString: message).split(whereSeparator: \.isNewline).joined(separator: " ")
    if let first = words.first, first.isUppercase, words.dropFirst().first?.isLowercase == true {
      words = first.lowercased() + words.dropFirst()
    }
    return words
  }

  private var isAfterAmpersand: Bool {
    let offset = self.offset
    return offset > 0 && text[offset - 1] == UInt8(ascii: "&")
  }

  /// An element's name as written.
  func name(of index: Int) -> String {
    let start = Int(nodes[index].start) + 1
    guard start < text.count else { return "" }
    var end = start
    while end < text.count, !Self.endsName(text[end]) { end += 1 }
    return String(decoding: text[start..<end], as: UTF8.self)
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "<")
  }
}

// MARK: Tags that do not match

extension TreeBuilder {
  /// Closes what an end tag means when tags do not match.
  ///
  /// libxml2 takes every end tag for that of the innermost element, so that one forgotten end tag makes all that follow wrong.
  /// Here the end tag's name decides: an open element of that name ends, with all inside of it; a name that is not open is a typing
  /// mistake in a leaf, and passed over elsewhere.
  mutating func closeMismatched(_ name: String, at offset: Int) {
    var depth = 0
    var index = current
    while index >= 0, self.name(of: Int(index)) != name {
      depth += 1
      index = nodes[Int(index)].parent
    }
    if index >= 0 {
      if depth > 0 {
        reportUnclosed(before: name)
        isOutOfStep = true
      }
      for level in 0...depth {
        if depth > 0 { markDamaged(level: level) }
        closeCurrent()
      }
    } else if current >= 0 {
      let open = self.name(of: Int(current))
      findings.append(
        Finding(
          ReadingRules.syntax, at: offset, "the end tag '</\(name)>' does not match '<\(open)>', which is open here"))
      if nodes[Int(current)].firstChild < 0 {
        closeCurrent()
      } else {
        markDamaged(level: 0)
        isOutOfStep = true
      }
    }
  }

  private mutating func reportUnclosed(before end: String) {
    let open = name(of: Int(current))
    findings.append(
      Finding(
        ReadingRules.syntax, at: Int(nodes[Int(current)].start),
        "'<\(open)>' has no end tag: '</\(end)>' comes before '</\(open)>'"))
  }

  /// Marks the open element that is `level` levels out from the innermost.
  private mutating func markDamaged(level: Int) {
    guard current >= 0 else { return }
    nodes[Int(current)].flags.insert(.isDamaged)
    let parent = nodes[Int(current)].parent
    if parent >= 0 { nodes[Int(parent)].flags.insert(.isDamaged) }
  }

  /// Marks all elements that are still open at the end.
  mutating func markOpenElementsDamaged() {
    var index = current
    while index >= 0 {
      nodes[Int(index)].flags.insert(.isDamaged)
      index = nodes[Int(index)].parent
    }
  }
}

// MARK: Document type declarations

extension TreeBuilder {
  /// A `<!DOCTYPE`, before anything in it is read.
  mutating func refuseDoctype() {
    let start = lastOffset(of: "<!DOCTYPE")
    let message =
      "a document type declaration is not allowed, since it can define entities and name other files; remove it"
    findings.append(Finding(ReadingRules.doctype, at: start, message))
    isStopped = true
    // This one also takes the rest of the input away, so that what is declared is not even parsed.
    xmlStopParser(context)
  }

  private func lastOffset(of opening: StaticString) -> Int {
    let end = offset
    var start = end - opening.utf8CodeUnitCount
    while start >= 0 {
      if (0..<opening.utf8CodeUnitCount).allSatisfy({ text[start + $0] == opening.utf8Start[$0] }) { return start }
      start -= 1
    }
    return end
  }
}
