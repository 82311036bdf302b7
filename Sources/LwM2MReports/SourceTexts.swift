public import LwM2MCompiler
public import LwM2MModel

/// The texts of the files that findings are about, read again when a report shows them.
///
/// Findings come file by file, so only the last text is kept.
public struct SourceTexts {
  private let read: (String) -> SourceText?
  private var last: (file: String, text: SourceText?)?

  /// Texts that `read` gets; `nil` where a file has none to show.
  public init(read: @escaping (String) -> SourceText?) {
    self.read = read
  }

  /// The texts of these files, which are on the disk but for standard input.
  public init(of files: some Sequence<CheckedFile>) {
    let known = Dictionary(files.lazy.compactMap { file in file.text.map { (file.path, $0) } }) { first, _ in first }
    self.init { known[$0] ?? Compiler.sourceText(ofFileAt: $0) }
  }

  /// The text of a file, `nil` when it cannot be read (any more).
  public mutating func text(of file: String) -> SourceText? {
    if let last, last.file == file { return last.text }
    let text = read(file)
    last = (file, text)
    return text
  }
}
