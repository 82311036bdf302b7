public import Foundation

/// The public registry, where a copy of it is at hand: `LWM2M_CORPUS`, else `../shared/oma-registry` beside the checkout.
public enum Corpus {
  /// The folder of this package.
  public static let packageRoot = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The folder with `vectors`, `oracle` and the registry, or `nil`.
  public static let shared: URL? = existing(packageRoot.deletingLastPathComponent().appending(path: "shared"))

  /// The registry's folder, or `nil` where there is none.
  public static let root: URL? = existing(
    ProcessInfo.processInfo.environment["LWM2M_CORPUS"].map { URL(filePath: $0) }
      ?? packageRoot.deletingLastPathComponent().appending(path: "shared/oma-registry"))

  /// Whether the corpus tests can run; print `skipNotice` where they cannot.
  public static var isAvailable: Bool { root != nil }

  /// What a skipped corpus test says.
  public static let skipNotice =
    "SKIPPED: no registry at hand; set LWM2M_CORPUS to a checkout of OMA's lwm2m-registry to run the corpus tests"

  /// Every definition file, current and historic, in a stable order.
  public static let definitionFiles: [URL] = {
    guard let root else { return [] }
    return [root, root.appending(path: "version_history")]
      .flatMap { folder in
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted().map {
          folder.appending(path: $0)
        }
      }
      .filter { $0.pathExtension == "xml" && $0.lastPathComponent.first.map(\.isNumber) == true }
  }()

  private static func existing(_ url: URL) -> URL? {
    FileManager.default.fileExists(atPath: url.path) ? url : nil
  }
}
