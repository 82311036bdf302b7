/// Something that turns definitions into files.
///
/// The number of files is known from the definitions alone, and each file is made on its own,
/// so that several threads can share the work. The same set and options give the same bytes.
public protocol Generator: Sendable {
  /// How many files there are.
  var fileCount: Int { get }

  /// The name of the file at `index`, without making it.
  func fileName(at index: Int) -> String

  /// The file at `index`, which is below `fileCount`.
  func file(at index: Int) -> OutputFile
}
