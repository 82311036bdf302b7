#if !hasFeature(Embedded)
  /// A key of a document's object: the number of a Resource or of an instance, in decimal, or a Resource's name.
  struct IDKey: CodingKey {
    /// The key as text.
    let stringValue: String
    /// The number; `nil` when the text is none, or not written as a document writes it.
    let number: UInt16?
    private let isName: Bool

    /// The key of this number.
    init(_ number: UInt16) {
      self.stringValue = number.description
      self.number = number
      self.isName = false
    }

    /// The key of the Resource with this number that has a name.
    init(_ number: UInt16, name: String) {
      self.stringValue = name
      self.number = number
      self.isName = true
    }

    /// Any text, so that keys that are no numbers are found, not overlooked.
    init(stringValue: String) {
      self.stringValue = stringValue
      let number = UInt16(stringValue)
      self.number = number?.description == stringValue ? number : nil
      self.isName = false
    }

    /// A number, in formats that have numbers for keys.
    init(intValue: Int) {
      self.stringValue = intValue.description
      self.number = UInt16(exactly: intValue)
      self.isName = false
    }

    /// The number; `nil` for a name, which stays one in formats that have numbers for keys.
    var intValue: Int? { isName ? nil : number.map(Int.init) }
  }

  extension KeyedDecodingContainer<IDKey> {
    /// The keys of Resources in ascending order of their IDs.
    ///
    /// Without names, throws as `ascendingKeys` does. With names, other keys are passed over.
    func resourceKeys(_ names: DocumentNames?) throws -> [IDKey] {
      guard let names else { return try ascendingKeys() }
      var keys = allKeys.compactMap(names.resolve)
      keys.sort { ($0.number ?? .max) < ($1.number ?? .max) }
      return keys
    }

    /// All keys in ascending order, so that errors do not depend on hash order.
    ///
    /// Throws when one is not the number of a Resource or instance: written otherwise than in decimal, or 65535.
    func ascendingKeys() throws -> [IDKey] {
      var keys = allKeys
      keys.sort { ($0.number ?? .max, $0.stringValue) < ($1.number ?? .max, $1.stringValue) }
      guard let last = keys.last, last.number == nil || last.number == .max else { return keys }
      throw DecodingError.dataCorruptedError(
        forKey: last, in: self, debugDescription: "\"\(last.stringValue)\" is not an ID from 0 to 65534")
    }
  }
#endif
