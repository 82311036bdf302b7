import Foundation
import PackagePlugin

/// Lets SwiftPM notice that definitions come and go in folders outside of the target.
///
/// SwiftPM asks a plugin again when the names below a target's folder change, or those below the output folder of a
/// prebuild command, and for no other reason. So there is a prebuild command that does nothing, and its output folder holds
/// links to the folders to watch. The links are called `.docc` because files in that folder count as the target's, and
/// SwiftPM passes over this kind.
struct FolderWatch {
  /// The prebuild command.
  let command: Command
  /// A file that makes SwiftPM ask the plugin again at the next build when it appears or goes. The tool alone does that.
  let againFile: URL

  /// A watch on those of `paths` that are folders, with the links in `folder`.
  init(in folder: URL, on paths: [String]) throws {
    let files = FileManager.default
    try files.createDirectory(at: folder, withIntermediateDirectories: true)
    againFile = folder.appending(path: "again.docc")
    let links = paths.enumerated().map { (name: "\($0.offset).docc", target: $0.element) }
    let kept = links.map(\.name) + [againFile.lastPathComponent]
    for name in try files.contentsOfDirectory(atPath: folder.path) where !kept.contains(name) {
      try files.removeItem(at: folder.appending(path: name))
    }
    for link in links {
      let url = folder.appending(path: link.name)
      if (try? files.destinationOfSymbolicLink(atPath: url.path)) == link.target { continue }
      try? files.removeItem(at: url)
      try files.createSymbolicLink(atPath: url.path, withDestinationPath: link.target)
    }
    command = .prebuildCommand(
      displayName: "Watching the folders of LwM2M definitions", executable: URL(filePath: "/bin/sh"),
      arguments: ["-c", ":"], outputFilesDirectory: folder)
  }
}
