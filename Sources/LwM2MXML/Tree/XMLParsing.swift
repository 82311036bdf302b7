import CLibXML2
import LwM2MDiagnostics
import LwM2MModel

/// Runs libxml2 over a text.
enum XMLParsing {
  /// libxml2 has to be initialised once, before threads use it.
  private static let isInitialized: Bool = {
    xmlInitParser()
    return true
  }()

  /// The document in `text`, which is UTF-8 without NUL, and what is wrong with its XML.
  static func document(
    in text: consuming [UInt8], file: String, elementLimit: Int
  ) -> (document: SourceDocument, findings: [Finding]) {
    _ = isInitialized
    var bytes = text
    let count = bytes.count
    if let offset = AttributeCensus.offsetOfCrowdedTag(in: bytes) {
      let finding = Finding(
        ReadingRules.limit, at: offset, "the element has more than \(ReadingLimits.attributes) attributes")
      return (SourceDocument(file: file, text: SourceText(bytes: bytes, count: count), isWellFormed: false), [finding])
    }
    let builder = bytes.withUnsafeBufferPointer { build(from: $0, elementLimit: elementLimit) }
    guard let builder else {
      let finding = Finding(ReadingRules.limit, at: nil, "there is not enough memory to read the file")
      return (SourceDocument(file: file, text: SourceText(bytes: bytes, count: count), isWellFormed: false), [finding])
    }
    if !builder.assembled.isEmpty { bytes.append(contentsOf: builder.assembled) }
    let document = SourceDocument(
      file: file, text: SourceText(bytes: bytes, count: count), nodes: builder.nodes, attributes: builder.attributes,
      trailingTexts: builder.trailingTexts, isWellFormed: builder.findings.allSatisfy { $0.severity != .error })
    return (document, builder.findings)
  }

  private static func build(from bytes: UnsafeBufferPointer<UInt8>, elementLimit: Int) -> TreeBuilder? {
    let context = bytes.withMemoryRebound(to: CChar.self) {
      xmlCreateMemoryParserCtxt($0.baseAddress, CInt(bytes.count))
    }
    guard let context else { return nil }
    defer { xmlFreeParserCtxt(context) }
    // Nothing is fetched, errors in one place do not hide those in the next, and the declared encoding has been dealt with. There are
    // no entities to replace but XML's own five, since a DOCTYPE stops the parse; without NOENT `&amp;` in an attribute would
    // come as `&#38;`.
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_RECOVER.rawValue | XML_PARSE_IGNORE_ENC.rawValue | XML_PARSE_NOENT.rawValue
    _ = xmlCtxtUseOptions(context, CInt(bitPattern: options))
    guard let sax = context.pointee.sax else { return nil }
    sax.pointee = makeHandler()

    let builder = UnsafeMutablePointer<TreeBuilder>.allocate(capacity: 1)
    builder.initialize(to: TreeBuilder(context: context, text: bytes, elementLimit: elementLimit))
    defer { builder.deallocate() }
    context.pointee.userData = UnsafeMutableRawPointer(builder)
    _ = xmlParseDocument(context)
    var result = builder.move()
    result.finish(isWellFormed: context.pointee.wellFormed != 0)
    return result
  }
}

extension TreeBuilder {
  /// Completes the tree after the parse.
  fileprivate mutating func finish(isWellFormed: Bool) {
    markOpenElementsDamaged()
    if !isWellFormed, findings.allSatisfy({ $0.severity != .error }) {
      findings.append(Finding(ReadingRules.syntax, at: text.count, "the XML is not well-formed"))
    }
    if nodes.isEmpty, findings.allSatisfy({ $0.severity != .error }) {
      findings.append(Finding(ReadingRules.syntax, at: 0, "the file is not XML: it has no start tag '<LWM2M>'"))
    }
  }
}

/// The callbacks. The user data is a pointer to the `TreeBuilder`.
private func makeHandler() -> xmlSAXHandler {
  var handler = xmlSAXHandler()
  handler.initialized = UInt32(XML_SAX2_MAGIC)
  handler.startElementNs = { data, localName, prefix, uri, namespaceCount, _, attributeCount, _, attributes in
    guard let data, let localName else { return }
    data.assumingMemoryBound(to: TreeBuilder.self).pointee.startElement(
      localName, prefix: prefix, uri: uri, namespaceCount: Int(namespaceCount), attributeCount: Int(attributeCount),
      attributes: attributes)
  }
  handler.endElementNs = { data, localName, _, _ in
    guard let data, let localName else { return }
    data.assumingMemoryBound(to: TreeBuilder.self).pointee.endElement(localName)
  }
  handler.characters = { data, text, count in
    guard let data, let text else { return }
    data.assumingMemoryBound(to: TreeBuilder.self).pointee.characters(text, count: Int(count))
  }
  // The same function, so that libxml2 does not try to tell white space from text.
  handler.ignorableWhitespace = handler.characters
  handler.cdataBlock = { data, text, count in
    guard let data, let text else { return }
    data.assumingMemoryBound(to: TreeBuilder.self).pointee.cdata(text, count: Int(count))
  }
  handler.reference = { data, _ in
    data?.assumingMemoryBound(to: TreeBuilder.self).pointee.hasErrorSinceEvent = false
  }
  handler.internalSubset = { data, _, _, _ in
    guard let data else { return }
    data.assumingMemoryBound(to: TreeBuilder.self).pointee.refuseDoctype()
  }
  handler.serror = { data, error in
    guard let data, let error else { return }
    data.assumingMemoryBound(to: TreeBuilder.self).pointee.error(error.pointee)
  }
  return handler
}
