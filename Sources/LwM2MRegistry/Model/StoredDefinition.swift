#if Registry
  import LwM2MRegistryFiles
  import LwM2MVocabulary
  import LwM2MModel
  import LwM2MXML

  /// A definition, and the file that says it.
  struct StoredDefinition: Sendable {
    /// What it says.
    var definition: ObjectDefinition
    /// How it says it.
    var xml: String

    /// The definitions of a file.
    ///
    /// The file itself is kept where it can be: when it is UTF-8 and defines one Object. So its comments, which often are
    /// its licence, survive. Otherwise definitions are written anew.
    static func all(in reading: DefinitionReadResult, bytes: [UInt8]) -> [StoredDefinition] {
      if reading.definitions.count == 1, reading.refused.isEmpty, let text = reading.document?.text,
        bytes.isUTF8File(with: text)
      {
        return [
          StoredDefinition(definition: reading.definitions[0], xml: String(decoding: bytes.withoutMark, as: UTF8.self))
        ]
      }
      return reading.definitions.map { definition in
        let xml = DefinitionWriter.xml(for: [definition])
        return StoredDefinition(definition: definition, xml: String(decoding: xml, as: UTF8.self))
      }
    }

    /// The definition in a text that was stored; `nil` when it says something else.
    static func read(_ xml: String, key: VersionKey) -> ObjectDefinition? {
      let reading = DefinitionReader.read(bytes: Array(xml.utf8), fileName: key.description)
      guard reading.definitions.count == 1, reading.definitions[0].key == key else { return nil }
      return reading.definitions[0]
    }
  }

  extension [UInt8] {
    /// The bytes without the mark of UTF-8.
    var withoutMark: ArraySlice<UInt8> {
      starts(with: [0xEF, 0xBB, 0xBF]) ? dropFirst(3) : self[...]
    }

    /// Whether these are the bytes of the text itself: no other encoding stands between.
    func isUTF8File(with text: SourceText) -> Bool {
      withoutMark.elementsEqual(text.bytes[..<text.count])
    }
  }

#endif
