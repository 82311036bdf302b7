/// What the reader takes on at most. Beyond that a file is refused with a finding, so that hostile input costs little.
///
/// The largest file of the public registry has 0.1 MB, 700 elements, a depth of 5.
public enum ReadingLimits {
  /// The largest file, in bytes, as it is and as UTF-8. Whoever reads files should refuse larger ones before reading them.
  public static let bytes = 16 << 20
  /// The deepest nesting of elements.
  static let depth = 64
  /// The most elements.
  static let elements = 250_000
  /// The most attributes of one element. libxml2 compares each with each.
  static let attributes = 256
  /// The most namespace declarations in a file. libxml2 searches all that are open for each element.
  static let namespaces = 256
  /// The most errors that libxml2 reports, of which several may be about one fault.
  static let errors = 2000
  /// The most errors that are told of a file, and the most other diagnostics.
  public static let diagnostics = 200
  /// The largest table of a registry (its index, its reusable Resources), in bytes: that of 100,000 Objects has 70 million.
  public static let tableBytes = 256 << 20

  /// How large one kind of file may be.
  package struct Size {
    /// In bytes, as it is and as UTF-8.
    var bytes: Int
    /// In elements.
    var elements: Int

    /// An object definition.
    package static let definition = Size(bytes: ReadingLimits.bytes, elements: ReadingLimits.elements)
    /// A table of a registry.
    package static let table = Size(bytes: ReadingLimits.tableBytes, elements: 4_000_000)
  }
}
