import Foundation

/// Arguments on their way to the tool. Systems bound the length of a command; a whole registry does not fit everywhere.
struct ArgumentFile {
  /// The most bytes of arguments that go on the command itself.
  private static let mostBytes = 32 << 10

  /// What to call the tool with.
  let arguments: [String]
  /// The file that holds the arguments, where they are too many.
  let file: URL?

  /// Leaves the arguments alone, or writes them into `folder`, unless they stand there already.
  init(_ arguments: [String], in folder: URL) throws {
    guard arguments.reduce(0, { $0 + $1.utf8.count + 1 }) > Self.mostBytes else {
      self.arguments = arguments
      file = nil
      return
    }
    let file = folder.appending(path: "arguments")
    let content = Data(arguments.map { $0 + "\0" }.joined().utf8)
    if (try? Data(contentsOf: file)) != content {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try content.write(to: file, options: .atomic)
    }
    self.arguments = ["@" + file.path]
    self.file = file
  }
}
