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
