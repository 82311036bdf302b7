import TestSupport

/// Makes definition files with one to three faults, the same ones for the same seed.
struct StructureMutator {
  private var random: SeededGenerator
  private let sources: [TestXML]

  init(seed: UInt64, sources: [TestXML]) {
    self.random = SeededGenerator(seed: seed)
    self.sources = sources
  }

  /// The next mutant.
  mutating func next() -> String {
    var document = pick(sources)
    shorten(&document)
    for _ in 0..<pick([1, 1, 1, 1, 2, 3]) { mutate(&document) }
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + document.text
    if Int.random(in: 0..<20, using: &random) == 0 { corrupt(&text) }
    return text
  }

  private mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[Int.random(in: 0..<choices.count, using: &random)]
  }

  /// Leaves at most three Items.
  private func shorten(_ document: inout TestXML) {
    for path in document.paths() where document[path].name == "Resources" {
      var items = 0
      document[path].contents.removeAll {
        guard case .element = $0 else { return false }
        items += 1
        return items > 3
      }
    }
  }

  private mutating func mutate(_ document: inout TestXML) {
    switch Int.random(in: 0..<16, using: &random) {
    case 0: drop(&document)
    case 1: swap(&document)
    case 2: double(&document)
    case 3: rename(&document)
    case 4: move(&document)
    case 5, 6: addAttribute(&document)
    case 7: changeAttribute(&document)
    case 8, 9, 10: changeText(&document)
    case 11: insertText(&document)
    case 12: disguiseText(&document)
    case 13: declareNamespace(&document)
    case 14: nest(&document)
    default: changeSchema(&document)
    }
  }
}

// MARK: Elements

extension StructureMutator {
  private mutating func drop(_ document: inout TestXML) {
    guard let path = document.paths().randomElement(using: &random) else { return }
    document[path.dropLast()].contents.remove(at: path[path.count - 1])
  }

  private mutating func swap(_ document: inout TestXML) {
    let parents = document.paths().filter { !document[$0].isLeaf }
    guard let parent = parents.randomElement(using: &random) else { return }
    let children = document[parent].contents.indices.filter { index in
      if case .element = document[parent].contents[index] { true } else { false }
    }
    document[parent].contents.swapAt(pick(children), pick(children))
  }

  private mutating func double(_ document: inout TestXML) {
    guard let path = document.paths().randomElement(using: &random) else { return }
    let parent = path.dropLast()
    let copy = document[parent].contents[path[path.count - 1]]
    let at = Int.random(in: 0...document[parent].contents.count, using: &random)
    document[parent].contents.insert(copy, at: at)
  }

  private mutating func rename(_ document: inout TestXML) {
    let path = Int.random(in: 0..<12, using: &random) == 0 ? [] : pick(document.paths() + [[]])
    let name = document[path].name
    document[path].name = pick([
      name.lowercased(), name + "s", "Foo", "x:" + name, "xsi:" + name, "Description", "Name", "Units", "Item",
      "Resources",
      "Description2", "Object", "LWM2M",
    ])
  }

  private mutating func move(_ document: inout TestXML) {
    guard let path = document.paths().randomElement(using: &random) else { return }
    let moved = document[path.dropLast()].contents.remove(at: path[path.count - 1])
    let target = pick(document.paths() + [[]])
    let at = Int.random(in: 0...document[target].contents.count, using: &random)
    document[target].contents.insert(moved, at: at)
  }

  private mutating func nest(_ document: inout TestXML) {
    let path = pick(document.paths().filter { document[$0].isLeaf } + [[0]])
    let element = TestXML(name: pick(["b", "Name", "br", "x:b"]), contents: pick([[], [.raw("x")]]))
    let at = Int.random(in: 0...document[path].contents.count, using: &random)
    document[path].contents.insert(.element(element), at: at)
  }
}

// MARK: Attributes

extension StructureMutator {
  private mutating func addAttribute(_ document: inout TestXML) {
    let attributes = [
      ("xsi:type", "xs:string"), ("xsi:type", "xs:token"), ("xsi:type", "xs:unsignedByte"), ("xsi:type", "xs:integer"),
      ("xsi:type", "string"), ("xsi:type", "xs:NCName"), ("xsi:type", " xs:string "),
      ("xsi:type", "xs:normalizedString"),
      ("xsi:type", "xs:language"), ("xsi:type", "xs:Name"), ("xsi:type", "xs:NMTOKEN"),
      ("xsi:type", "xs:unsignedShort"),
      ("xsi:type", "zz:string"), ("xsi:nil", "true"), ("xsi:nil", "false"), ("xsi:schemaLocation", "a b"),
      ("xsi:noNamespaceSchemaLocation", "LWM2M.xsd"), ("xsi:foo", "1"), ("xml:lang", "en"), ("xml:space", "preserve"),
      ("xml:id", "a1"), ("ID", "7"), ("ObjectType", "x"), ("Foo", ""), ("x:a", "1"), ("id", "3"),
    ]
    let path = pick(document.paths() + [[]])
    let attribute = pick(attributes)
    if attribute.1.contains("xs:") {
      document.attributes.removeAll { $0.name == "xmlns:xs" }
      document.attributes.append(("xmlns:xs", "http://www.w3.org/2001/XMLSchema"))
    }
    document[path].attributes.append((name: attribute.0, value: attribute.1))
  }

  private mutating func changeAttribute(_ document: inout TestXML) {
    let path = pick(document.paths().filter { !document[$0].attributes.isEmpty } + [[]])
    guard !document[path].attributes.isEmpty else { return }
    let index = Int.random(in: 0..<document[path].attributes.count, using: &random)
    let attribute = document[path].attributes[index]
    switch Int.random(in: 0..<5, using: &random) {
    case 0: document[path].attributes.remove(at: index)
    case 1: document[path].attributes.append(attribute)
    case 2:
      document[path].attributes[index].name = pick([
        attribute.name.lowercased(), "x" + attribute.name, "xsi:" + attribute.name,
      ])
    default: document[path].attributes[index].value = pick(Self.numbers + ["", attribute.value + " "])
    }
  }

  private mutating func declareNamespace(_ document: inout TestXML) {
    let path = pick(document.paths() + [[], [], []])
    let declaration = pick([
      ("xmlns", ""), ("xmlns", "urn:x"), ("xmlns:x", "urn:x"), ("xmlns:xs", "http://www.w3.org/2001/XMLSchema"),
      ("xmlns:xsi", "urn:y"),
      ("xmlns:x", "http://www.w3.org/2001/XMLSchema-instance"), ("xmlns:q", ""), ("xmlns:xs", "urn:z"),
    ])
    document[path].attributes.append((name: declaration.0, value: declaration.1))
  }

  private mutating func changeSchema(_ document: inout TestXML) {
    guard let index = document.attributes.firstIndex(where: { $0.name == "xsi:noNamespaceSchemaLocation" }) else {
      return
    }
    document.attributes[index].value = pick([
      "http://openmobilealliance.org/tech/profiles/LWM2M.xsd", "LWM2M-v1_1.xsd", "other.xsd", "",
    ])
  }
}

// MARK: Text

extension StructureMutator {
  private static let numbers = [
    "+5", "-0", "-1", "007", "65535", "65536", "1.0", " 12 ", "12\n", "&#32;12", "\u{0663}", "1e3", "0x10", "", "abc",
    "00000000000000000000000000000000012",
    "99999999999999999999999999", "&#49;2", "12&#160;", "+", "1 2",
  ]

  private mutating func changeText(_ document: inout TestXML) {
    let leaves = document.paths().filter { document[$0].isLeaf }
    // Half of the time one whose text matters.
    let strict = leaves.filter {
      ["ObjectID", "Operations", "MultipleInstances", "Mandatory", "Type"].contains(document[$0].name)
    }
    let candidates = Bool.random(using: &random) && !strict.isEmpty ? strict : leaves
    guard !candidates.isEmpty else { return }
    let path = pick(candidates)
    let text = document[path].contents.compactMap { if case .raw(let raw) = $0 { raw } else { nil } }.joined()
    let words = [
      " " + text, text + " ", "\n" + text + "\n", text.lowercased(), text.uppercased(), text + text, "", " ", "Yes",
      "R,W", "WR", "rw", "RWE", "R", "E",
      "Unsigned Integer", "unsigned integer", "Corelnk", "CoreLnk", "Objlnk", "Time", "Multiple", "Single", "Mandatory",
      "Optional", "String", "Mul&#116;iple", "\u{00A0}R", "\u{FEFF}R", "Integer\t", "\u{0052}\u{0301}", "&lt;b&gt;",
    ]
    document[path].contents = [.raw(pick(document[path].name == "ObjectID" ? Self.numbers : words))]
  }

  private mutating func insertText(_ document: inout TestXML) {
    let path = pick(document.paths().filter { !document[$0].isLeaf } + [[]])
    let raw = pick([
      "x", " ", "&#32;", "&#10;\t", "&amp;", "&#160;", "<![CDATA[ ]]>", "<![CDATA[]]>", "<![CDATA[x]]>", "<!-- c -->",
      "<?p i?>", "\u{00A0}", "\u{2003}",
      "&#x20;x",
    ])
    let at = Int.random(in: 0...document[path].contents.count, using: &random)
    document[path].contents.insert(.raw(raw), at: at)
  }

  private mutating func disguiseText(_ document: inout TestXML) {
    let path = pick(document.paths().filter { document[$0].isLeaf } + [[0]])
    let text = document[path].contents.compactMap { if case .raw(let raw) = $0 { raw } else { nil } }.joined()
    guard document[path].isLeaf, !text.contains("<") else { return }
    let middle = text.index(text.startIndex, offsetBy: text.count / 2)
    let (head, tail) = text.contains("&") ? (text, "") : (String(text[..<middle]), String(text[middle...]))
    let reference = text.contains("&") ? text : text.unicodeScalars.map { "&#\($0.value);" }.joined()
    document[path].contents = [
      .raw(
        pick([
          "<![CDATA[\(text)]]>", head + "<!-- c -->" + tail, head + "<?p i?>" + tail, reference,
          head + "<![CDATA[\(tail)]]>",
          head + "<![CDATA[]]>" + tail, "<!-- c -->" + text, "<![CDATA[\(head)]]><![CDATA[\(tail)]]>",
          head + "<!-- c --> " + tail,
        ]))
    ]
  }

  /// Breaks the XML somewhere, or not: a space more in a description is no fault.
  private mutating func corrupt(_ text: inout String) {
    var bytes = Array(text.utf8)
    let at = Int.random(in: 0..<bytes.count, using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: bytes.remove(at: at)
    case 1: bytes.removeLast(bytes.count - at)
    case 2: bytes[at] = pick(Array("<>&\"'/= ;]\u{1}".utf8))
    default:
      bytes.insert(
        contentsOf: pick(["<", ">", "&", "\"", "&foo;", "&#0;", "]]>", "--", " ", "<b>", "</b>", "&#xD800;"]).utf8,
        at: at)
    }
    text = String(decoding: bytes, as: UTF8.self)
  }
}
