import LwM2MPipeline
package import LwM2MDiagnostics

/// Finds the files that the user's paths lead to.
///
/// A file stands for itself, a folder for all XML files in it and below it, `-` for standard input. Names in a folder come
/// in the order of their bytes; hidden files and folders are passed over; a folder is searched once, however many links
/// lead to it.
package struct InputSearch {
  /// What was found, in order.
  package private(set) var inputs: [InputPath] = []
  /// The folders that the user named, each once.
  package private(set) var namedFolders: [String] = []
  /// What could not be searched.
  package private(set) var diagnostics: [Diagnostic] = []

  private var searchedFolders: Set<FileStatus.Identity> = []
  private var namedPaths: Set<String> = []

  /// Finds what `paths` lead to.
  package init(paths: [String]) {
    for path in paths where namedPaths.insert(path).inserted {
      if path == "-" {
        inputs.append(InputPath(path: InputPath.standardInputName, origin: .standardInput))
        continue
      }
      do throws(SystemError) {
        let status = try FileStatus.ofFile(at: path)
        if status.kind == .folder {
          guard searchedFolders.insert(status.identity).inserted else { continue }
          namedFolders.append(path)
          search(path)
        } else {
          inputs.append(InputPath(path: path, origin: .named))
        }
      } catch {
        diagnostics.append(.unreadable(path, because: .system(error)))
      }
    }
  }

  private mutating func search(_ folder: String) {
    let entries: [FolderEntry]
    do throws(SystemError) {
      entries = try folderEntries(at: folder)
    } catch {
      diagnostics.append(.unreadable(folder, because: .system(error)))
      return
    }
    for entry in entries where !entry.name.hasPrefix(".") {
      visit(entry, at: Self.join(folder, entry.name))
    }
  }

  private mutating func visit(_ entry: FolderEntry, at path: String) {
    if entry.kind == .regular {
      if Self.isXML(entry.name) { append(path) }
      return
    }
    guard entry.kind != .other else { return }
    do throws(SystemError) {
      let status = try FileStatus.ofFile(at: path)
      if status.kind == .folder {
        if searchedFolders.insert(status.identity).inserted { search(path) }
      } else if status.kind == .regular, Self.isXML(entry.name) {
        append(path)
      }
    } catch {
      // A link that leads nowhere, or in a circle, is of interest only when it would be a definition.
      if Self.isXML(entry.name) { diagnostics.append(.unreadable(path, because: .system(error))) }
    }
  }

  private mutating func append(_ path: String) {
    inputs.append(InputPath(path: path, origin: .found(in: namedFolders.last ?? "")))
  }

  /// The path of `name` in `folder`; `.` and slashes at the end of the folder leave no trace.
  package static func join(_ folder: String, _ name: String) -> String {
    if folder == "." || folder == "./" { return name }
    return folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  private static func isXML(_ name: String) -> Bool {
    let suffix = name.utf8.suffix(4)
    return name.utf8.count > 4 && suffix.elementsEqual(".xml".utf8) { $0 | 0x20 == $1 | 0x20 }
  }
}
