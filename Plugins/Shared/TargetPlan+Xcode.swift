#if canImport(XcodeProjectPlugin)
  import Foundation
  import XcodeProjectPlugin

  extension TargetPlan.Target {
    /// A target of an Xcode project. Its folder, where the configuration is looked for, is that of the configuration
    /// among its files, else that of the project.
    init(_ target: XcodeTarget, in project: XcodeProject) {
      let files = target.inputFiles.map(\.url)
      let configuration = files.first { $0.lastPathComponent == PlannedConfiguration.fileName }
      self.init(
        name: target.displayName,
        folder: configuration?.deletingLastPathComponent() ?? project.directoryURL.appending(path: target.displayName),
        packageFolder: project.directoryURL,
        swiftFiles: files.filter { $0.pathExtension == "swift" },
        xmlFiles: files.filter { $0.pathExtension.lowercased() == "xml" })
    }
  }
#endif
