import CLibXML2
import LwM2MDiagnostics
import LwM2MModel

/// Makes a `SourceDocument` from libxml2's events.
///
/// libxml2 calls it through pointers, so it lives at one address for the time of one parse, and is used by one thread.
/// Texts and values are ranges: of the file's text where they stand there as they are, else of `assembled`, which follows it.
struct TreeBuilder {
  let context: xmlParserCtxtPtr
  /// The file's text, at the place where the caller holds it: the parser's own buffer forgets what it has passed.
  let text: UnsafeBufferPointer<UInt8>
  /// The most elements that are taken on.
  let elementLimit: Int
  var nodes: [SourceNode] = []
  var attributes: [SourceAttribute] = []
  var trailingTexts: [SourceDocument.TrailingText] = []
  var assembled: [UInt8] = []
  var findings: [Finding] = []

  /// The open element, -1 outside of the root.
  var current: Int32 = -1
  /// The last child so far of each open element, by depth.
  var lastChildren: [Int32] = []
  /// Whether an error was found since the last event: one fault makes libxml2 report several errors at its place.
  var hasErrorSinceEvent = false
  /// How many errors libxml2 has reported, those about the same fault counted each.
  var errorCount = 0
  /// Where the last error was found.
  var lastErrorOffset = -1
  /// The name of the end tag that does not match, between libxml2's error and its event.
  var mismatchedEnd: (name: String, offset: Int)?
  /// Whether libxml2's idea of the open elements is no longer ours, after a tag that does not match.
  var isOutOfStep = false
  var isStopped = false

  private var namespaceCount = 0
  private var rootNamespace: UnsafePointer<xmlChar>?
  private var schemaInstanceNamespace: UnsafePointer<xmlChar>?

  init(context: xmlParserCtxtPtr, text: UnsafeBufferPointer<UInt8>, elementLimit: Int) {
    self.context = context
    self.text = text
    self.elementLimit = elementLimit
    // The public registry has an element in about 90 bytes.
    nodes.reserveCapacity(min(text.count / 64, 4096))
    attributes.reserveCapacity(min(text.count / 640, 512))
  }

  /// Where the parser is: just behind the last byte of the event.
  var offset: Int {
    guard let input = context.pointee.input, let base = input.pointee.base, let cur = input.pointee.cur else {
      return 0
    }
    return min(Int(input.pointee.consumed) + (cur - base), text.count)
  }

  /// The offset of a byte in the parser's input, `nil` for a pointer to elsewhere.
  func offset(of pointer: UnsafePointer<xmlChar>) -> Int? {
    guard let input = context.pointee.input, let base = input.pointee.base, let end = input.pointee.end,
      pointer >= base, pointer < end
    else { return nil }
    return Int(input.pointee.consumed) + (pointer - base)
  }

  /// Stops the parse; nothing is called any more.
  mutating func stop() {
    isStopped = true
    clibxml2_stop(context)
  }

  /// Records a bound that the file breaks, and stops.
  mutating func refuse(_ message: String, at offset: Int) {
    findings.append(Finding(ReadingRules.limit, at: offset, message))
    stop()
  }
}

// MARK: Elements

extension TreeBuilder {
  /// A start tag: `xmlSAX2StartElementNs`.
  mutating func startElement(
    _ localName: UnsafePointer<xmlChar>, prefix: UnsafePointer<xmlChar>?, uri: UnsafePointer<xmlChar>?,
    namespaceCount: Int, attributeCount: Int, attributes values: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    hasErrorSinceEvent = false
    let start = startOfTag()
    self.namespaceCount += namespaceCount
    guard withinLimits(at: start, attributeCount: attributeCount) else { return }

    let index = Int32(truncatingIfNeeded: nodes.count)
    var node = SourceNode(element: .other, start: Int32(truncatingIfNeeded: start), parent: current)
    if uri != nil || prefix == nil {
      node.element = SourceElement(name: UnsafeBufferPointer(start: localName, count: Int(xmlStrlen(localName))))
    }
    if index == 0 { rootNamespace = uri }
    if uri != nil { node.flags.insert(.isNamespaced) }
    // Names are interned by the parser: the same namespace is the same pointer.
    if uri != rootNamespace { node.flags.insert(.isForeign) }
    if attributeCount > 0, let values {
      node.firstAttribute = Int32(truncatingIfNeeded: attributes.count)
      for number in 0..<attributeCount where appendAttribute(values + 5 * number) { node.attributeCount += 1 }
    }
    link(index)
    nodes.append(node)
    current = index
    lastChildren.append(-1)
  }

  /// Where the tag begins whose end the parser has reached: no raw `<` can stand in it.
  private func startOfTag() -> Int {
    lastOffset(of: UInt8(ascii: "<"))
  }

  /// The offset of the last `byte` before the parser's place, or that place.
  func lastOffset(of byte: UInt8) -> Int {
    let end = offset
    var index = end - 1
    while index >= 0 {
      if text[index] == byte { return index }
      index -= 1
    }
    return end
  }

  private mutating func withinLimits(at start: Int, attributeCount: Int) -> Bool {
    if lastChildren.count >= ReadingLimits.depth {
      refuse("elements are nested more than \(ReadingLimits.depth) deep; a definition has 5 levels", at: start)
    } else if nodes.count >= elementLimit {
      refuse("the file has more than \(elementLimit) elements; split it", at: start)
    } else if namespaceCount > ReadingLimits.namespaces {
      refuse("the file has more than \(ReadingLimits.namespaces) namespace declarations", at: start)
    } else if attributeCount > ReadingLimits.attributes {
      refuse("the element has more than \(ReadingLimits.attributes) attributes", at: start)
    }
    return !isStopped
  }

  private mutating func link(_ index: Int32) {
    guard current >= 0, let sibling = lastChildren.last else {
      return
    }
    if sibling < 0 {
      nodes[Int(current)].firstChild = index
    } else {
      nodes[Int(sibling)].nextSibling = index
    }
    lastChildren[lastChildren.count - 1] = index
  }

  /// Five pointers: local name, prefix, namespace, start and end of the value.
  private mutating func appendAttribute(_ parts: UnsafeMutablePointer<UnsafePointer<xmlChar>?>) -> Bool {
    guard let localName = parts[0], let start = parts[3], let end = parts[4] else { return false }
    let range = place(UnsafeBufferPointer(start: start, count: end - start))
    attributes.append(
      SourceAttribute(
        name: name(localName, prefix: parts[1], uri: parts[2]), valueStart: range.start, valueCount: range.count))
    return true
  }

  private mutating func name(
    _ localName: UnsafePointer<xmlChar>, prefix: UnsafePointer<xmlChar>?, uri: UnsafePointer<xmlChar>?
  ) -> SourceAttribute.Name {
    guard let uri else {
      if prefix != nil { return .other }
      if equals(localName, "ID") { return .id }
      return equals(localName, "ObjectType") ? .objectType : .other
    }
    if uri != schemaInstanceNamespace {
      guard equals(uri, "http://www.w3.org/2001/XMLSchema-instance") else { return .other }
      schemaInstanceNamespace = uri
    }
    if equals(localName, "noNamespaceSchemaLocation") { return .noNamespaceSchemaLocation }
    if equals(localName, "schemaLocation") { return .schemaLocation }
    return equals(localName, "type") ? .type : .other
  }

  private func equals(_ name: UnsafePointer<xmlChar>, _ expected: StaticString) -> Bool {
    var index = 0
    while index < expected.utf8CodeUnitCount {
      guard name[index] == expected.utf8Start[index] else { return false }
      index += 1
    }
    return name[index] == 0
  }

  /// An end tag: `xmlSAX2EndElementNs`.
  mutating func endElement(_ localName: UnsafePointer<xmlChar>) {
    hasErrorSinceEvent = false
    if let end = mismatchedEnd {
      mismatchedEnd = nil
      closeMismatched(end.name, at: end.offset)
    } else if isOutOfStep {
      closeMismatched(String(cString: localName), at: startOfTag())
    } else {
      closeCurrent()
    }
  }

  /// Closes the innermost open element.
  mutating func closeCurrent() {
    guard current >= 0 else { return }
    current = nodes[Int(current)].parent
    lastChildren.removeLast()
  }
}
