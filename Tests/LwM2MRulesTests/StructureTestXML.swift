/// Just enough XML to make mutants: a tree whose texts, comments and CDATA sections are kept as they are written.
///
/// It is not the reader's own tree on purpose, so that a fault there cannot hide itself.
struct TestXML {
  enum Content {
    case element(TestXML)
    case raw(String)
  }

  var name: String
  var attributes: [(name: String, value: String)] = []
  var contents: [Content] = []

  /// The text of the element and all in it.
  var text: String {
    let tag = ([name] + attributes.map { "\($0.name)=\"\($0.value)\"" }).joined(separator: " ")
    let inner = contents.map { content in
      switch content {
      case .element(let element): element.text
      case .raw(let raw): raw
      }
    }
    return "<\(tag)>\(inner.joined())</\(name)>"
  }

  /// The places of all elements: which content to take at each level.
  func paths() -> [[Int]] {
    contents.enumerated().flatMap { index, content -> [[Int]] in
      guard case .element(let element) = content else { return [] }
      return [[index]] + element.paths().map { [index] + $0 }
    }
  }

  /// The element at a place; the empty path is this one.
  subscript(path: some Collection<Int>) -> TestXML {
    get {
      guard let first = path.first, contents.indices.contains(first), case .element(let element) = contents[first]
      else { return self }
      return element[path.dropFirst()]
    }
    set {
      guard let first = path.first else {
        self = newValue
        return
      }
      guard contents.indices.contains(first), case .element(var element) = contents[first] else { return }
      element[path.dropFirst()] = newValue
      contents[first] = .element(element)
    }
  }

  /// Whether the element holds no other.
  var isLeaf: Bool {
    contents.allSatisfy { if case .raw = $0 { true } else { false } }
  }

  /// The tree of a well-formed file: the root element.
  init(parsing text: String) {
    var scanner = Scanner(bytes: Array(text.utf8))
    self = scanner.root()
  }

  init(name: String, contents: [Content] = []) {
    self.name = name
    self.contents = contents
  }
}

extension TestXML {
  fileprivate struct Scanner {
    let bytes: [UInt8]
    var index = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func root() -> TestXML {
      while !isStartTag { skipMarkupOrByte() }
      return element()
    }

    private var isStartTag: Bool {
      bytes[index] == UInt8(ascii: "<")
        && ![UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "/")].contains(bytes[index + 1])
    }

    private func has(_ prefix: String) -> Bool { bytes[index...].starts(with: prefix.utf8) }

    private mutating func skip(through end: String) {
      while !has(end) { index += 1 }
      index += end.utf8.count
    }

    private mutating func skipMarkupOrByte() {
      if has("<!--") {
        skip(through: "-->")
      } else if has("<![CDATA[") {
        skip(through: "]]>")
      } else if has("<?") {
        skip(through: "?>")
      } else {
        index += 1
      }
    }

    private mutating func element() -> TestXML {
      index += 1
      var element = TestXML(name: word())
      while true {
        while bytes[index] <= 0x20 { index += 1 }
        if has("/>") {
          index += 2
          return element
        }
        if has(">") { break }
        element.attributes.append(attribute())
      }
      index += 1
      while !has("</") {
        if isStartTag {
          element.contents.append(.element(self.element()))
        } else {
          let start = index
          while !has("</"), !isStartTag { skipMarkupOrByte() }
          element.contents.append(.raw(String(decoding: bytes[start..<index], as: UTF8.self)))
        }
      }
      skip(through: ">")
      return element
    }

    private mutating func attribute() -> (String, String) {
      let name = word()
      while bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "'") { index += 1 }
      let quote = bytes[index]
      let start = index + 1
      index = start
      while bytes[index] != quote { index += 1 }
      defer { index += 1 }
      return (name, String(decoding: bytes[start..<index], as: UTF8.self).replacing("\"", with: "&quot;"))
    }

    private mutating func word() -> String {
      let start = index
      while bytes[index] > 0x20, !has(">"), !has("/>"), !has("=") { index += 1 }
      return String(decoding: bytes[start..<index], as: UTF8.self)
    }
  }
}
