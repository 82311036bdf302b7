import Foundation
import PackagePlugin

extension TargetPlan.Target {
  /// A target of a package, with the XML among its files.
  init(_ target: any SourceModuleTarget, in package: Package) {
    let files = Array(target.sourceFiles)
    self.init(
      name: target.name, folder: target.directoryURL, packageFolder: package.directoryURL,
      swiftFiles: files.filter { $0.type == .source }.map(\.url),
      xmlFiles: files.map(\.url).filter { $0.pathExtension.lowercased() == "xml" })
  }
}

#if canImport(XcodeProjectPlugin)
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
