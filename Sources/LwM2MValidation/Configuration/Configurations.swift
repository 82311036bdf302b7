import LwM2MCompiler
import LwM2MDiagnostics

/// The configurations of all files: for each the one in its folder, else in the nearest folder above. Each is read once.
struct Configurations {
  /// A configuration and the folder that its patterns count from.
  private struct Located {
    var configuration: ValidationConfiguration
    var folder: String
  }

  /// By absolute folder, and by folder as the user writes it.
  private var byFolder: [String: Located?] = [:]
  private var byWrittenFolder: [String: Located?] = [:]
  /// What is wrong with them.
  private(set) var diagnostics: [Diagnostic] = []

  /// Reads the configuration of a file, so that its faults are known also where nothing else is found.
  mutating func load(for file: String) {
    _ = configuration(ofFile: file)
  }

  /// The finding as the configuration of its file has it, `nil` where that switches the rule off.
  mutating func apply(to diagnostic: Diagnostic) -> Diagnostic? {
    guard let located = configuration(ofFile: diagnostic.file ?? "") else { return diagnostic }
    let path = Self.absolutePath(of: diagnostic.file ?? "")
    let relative = path.hasPrefix(located.folder + "/") ? String(path.dropFirst(located.folder.count + 1)) : path
    guard let level = located.configuration.level(of: diagnostic.rule, for: relative) else { return diagnostic }
    guard let severity = level.severity else { return nil }
    var result = diagnostic
    result.severity = severity
    return result
  }

  private mutating func configuration(ofFile file: String) -> Located? {
    let written = FilePath.folder(of: file)
    if let known = byWrittenFolder[written] { return known }
    let result = configuration(for: FilePath.folder(of: Self.absolutePath(of: file)))
    byWrittenFolder[written] = .some(result)
    return result
  }

  /// What has no file, such as standard input, is taken for one in the working folder.
  private static func absolutePath(of file: String) -> String {
    let isFile = !file.isEmpty && file != "<stdin>"
    return Disk.absolutePath(isFile ? file : "x")
  }

  private mutating func configuration(for folder: String) -> Located? {
    if let known = byFolder[folder] { return known }
    let path = FilePath.join(folder, ValidationConfiguration.fileName)
    var result: Located?
    if Disk.isFile(path) {
      result = read(path, in: folder)
    } else if folder != "/", folder != "." {
      result = configuration(for: FilePath.folder(of: folder))
    }
    byFolder[folder] = .some(result)
    return result
  }

  private mutating func read(_ path: String, in folder: String) -> Located? {
    let shown = Disk.pathFromWorkingFolder(path)
    do throws(FileError) {
      let bytes = try FileContent.read(path, limit: ConfigurationParser.mostBytes)
      let configuration = ValidationConfiguration(bytes, file: shown)
      diagnostics += configuration.diagnostics
      return Located(configuration: configuration, folder: folder)
    } catch {
      var decoder = ConfigurationDecoder(file: shown)
      decoder.report(unreadable: error.reason)
      diagnostics += decoder.diagnostics
      return nil
    }
  }
}
