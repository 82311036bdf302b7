import Foundation
import TestSupport

/// A package made for a test, which depends on this checkout by its path and is built with `swift build`.
///
/// All of them share a folder for what is built, so that the package's own modules are compiled once for all tests, and
/// once for all runs.
struct Consumer {
  /// The package's folder.
  let folder: ScratchFolder
  /// The package's name.
  let name: String

  /// Where everything is built.
  static let builds = Corpus.packageRoot.appending(path: ".build/plugin-tests").path

  /// A package with these targets, each an expression of the manifest. `dependency` is what follows the path in the
  /// dependency on this package.
  init(_ name: String, below path: String = "", dependency: String = ", traits: []", targets: [String]) throws {
    folder = try ScratchFolder()
    self.name = name
    root = path.isEmpty ? folder.path() : folder.path(path)
    self.path = path.isEmpty ? "" : path + "/"
    try write(
      "Package.swift",
      """
      // swift-tools-version: 6.1
      import PackageDescription
      let package = Package(
        name: "\(name)", platforms: [.macOS(.v15)],
        dependencies: [.package(name: "swift-lwm2m-objects", path: "\(Corpus.packageRoot.path)"\(dependency))],
        targets: [\(targets.joined(separator: ", "))], swiftLanguageModes: [.v6])

      """)
  }

  private let root: String
  private let path: String

  /// A target of the manifest with the build plugin.
  static func target(_ kind: String, _ name: String, dependencies: [String] = [], plugin: Bool = true) -> String {
    let own = dependencies.map { "\"\($0)\"" } + [".product(name: \"LwM2M\", package: \"swift-lwm2m-objects\")"]
    let plugins = plugin ? ", plugins: [.plugin(name: \"LwM2MObjectsPlugin\", package: \"swift-lwm2m-objects\")]" : ""
    return ".\(kind)(name: \"\(name)\", dependencies: [\(own.joined(separator: ", "))]\(plugins))"
  }

  /// Writes a file of the package.
  func write(_ name: String, _ text: String) throws {
    try folder.write(path + name, text)
  }

  /// Removes a file of the package.
  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: root + "/" + name)
  }

  /// The text of a file of the package, `nil` when there is none.
  func text(_ name: String) -> String? { folder.text(path + name) }

  /// The path of something in the package.
  func path(_ name: String) -> String { root + "/" + name }

  /// Runs `swift` on the package: `build`, `test`, `package`.
  func swift(_ command: String, _ arguments: [String] = [], environment: [String: String] = [:]) throws -> Build {
    let options = ["--package-path", root, "--scratch-path", Self.builds]
    let inherited = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("SWIFTPM") }
    return Build(
      try run(
        "swift", [command] + options + arguments, environment: inherited.merging(environment) { $1 }))
  }

  /// Builds the package, and runs the program `name` of it when there is one.
  func build(_ arguments: [String] = [], environment: [String: String] = [:]) throws -> Build {
    try swift("build", arguments, environment: environment)
  }

  /// What the program of this name prints.
  func output(of program: String, configuration: String = "debug") throws -> String {
    try run(Self.builds + "/\(configuration)/" + program, []).output
  }

  /// When the object files of a target were written, by the names of their sources.
  func objectFiles(of target: String) throws -> [String: Date] {
    let folder = Self.builds + "/debug/\(target).build"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".swift.o") }
    return try Dictionary(
      uniqueKeysWithValues: names.map { name in
        let date = try FileManager.default.attributesOfItem(atPath: folder + "/" + name)[.modificationDate] as? Date
        return (String(name.dropLast(2)), date ?? .distantPast)
      })
  }

  /// The generated file of this name, `nil` when there is none.
  func generated(_ name: String, of target: String) -> String? {
    let folder = Self.builds + "/plugins/outputs/\(self.name.lowercased())/\(target)/destination/LwM2MObjectsPlugin"
    return try? String(contentsOfFile: folder + "/objects/" + name, encoding: .utf8)
  }
}

/// What came of a run of `swift build`.
struct Build {
  /// The exit code.
  let status: Int32
  /// All that was said.
  let text: String

  init(_ outcome: ProcessOutcome) {
    status = outcome.status
    text = outcome.output + outcome.errors
  }

  /// Whether it succeeded without a warning.
  var isClean: Bool { status == 0 && !text.contains("warning:") && !text.contains("error:") }
  /// Whether the tool ran.
  var generated: Bool { text.contains("Generating LwM2M objects") }
}

extension Dictionary<String, Date> {
  /// What was written anew since `earlier`.
  func changed(since earlier: Self) -> Set<String> {
    Set(filter { earlier[$0.key] != $0.value }.keys)
  }
}
