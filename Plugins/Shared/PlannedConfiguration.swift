import Foundation

/// What the plugin has to know of `lwm2m-objects.json`: which files there are. The tool reads all of it, and says what is
/// wrong with it and where.
struct PlannedConfiguration {
  /// The file's name, in the target's folder.
  static let fileName = "lwm2m-objects.json"

  /// The file.
  let file: URL
  /// The files and folders that it names, as they are written. None when it cannot be read, which the tool reports.
  let definitions: [String]

  /// The configuration in a target's folder; `nil` when there is none.
  init?(in folder: URL) {
    file = folder.appending(path: Self.fileName)
    guard let data = try? Data(contentsOf: file) else {
      // There may be one that cannot be read: the tool is to say so.
      guard FileManager.default.fileExists(atPath: file.path) else { return nil }
      definitions = []
      return
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let decoder = JSONDecoder()
    decoder.allowsJSON5 = true
    let content = try? decoder.decode(Content.self, from: data.starts(with: mark) ? data.dropFirst(3) : data)
    definitions = content?.definitions?.texts ?? []
  }

  private struct Content: Decodable {
    var definitions: Texts?
  }

  /// A list of texts, or a single one.
  private struct Texts: Decodable {
    var texts: [String]

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      texts = try (try? [container.decode(String.self)]) ?? container.decode([String].self)
    }
  }
}
