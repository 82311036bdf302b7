import Foundation
import TestSupport

/// What OMA's own validator, or a maintainer of the registry, found in real files: `oracle/oracle.json` of the shared
/// folder beside the checkout. The files are under licences of their own and are not part of this package.
struct Oracle: Decodable {
  /// A finding that was recorded.
  struct Finding: Decodable {
    var id: Int
    var object: String?
    var resource: String?
    var resources: [String]?
    var code: String
    var file: String?
    var commonFile: String?
    var ddfFile: String?
    var description: String
    /// False where the unit was registered after the report: then nothing is wrong any more.
    var firesWith2026UnitList: Bool?
    var note: String?

    /// Everything that it is about.
    var subjects: [Subject] {
      let ids: [String?] = resources.map { $0.map(Optional.init) } ?? [resource]
      return ids.map { Subject(object: object, resource: $0) }
    }

    /// The code as it is today. In 2019 an empty Description in Common.xml had the number of an empty Name; the note
    /// says so.
    var codeToday: String { code == "510" && note?.contains("the current list uses 570") == true ? "570" : code }
  }

  /// All that was found in some files, by some codes.
  struct Report: Decodable {
    var name: String
    var scope: String
    var commit: String
    var codes: [String]
    var expected: [Int]
  }

  struct Subject: Hashable, CustomStringConvertible {
    var object: String?
    var resource: String?

    var description: String { "\(object ?? "")\(resource.map { ":" + $0 } ?? "")" }
  }

  var findings: [Finding]
  var completeReports: [Report]

  /// The folder, `nil` where there is none.
  static let folder: URL? = {
    let folder = Corpus.shared?.appending(path: "oracle")
    return folder.flatMap { FileManager.default.fileExists(atPath: $0.appending(path: "oracle.json").path) ? $0 : nil }
  }()

  static let skipNotice = "SKIPPED: no record of OMA's validator at hand (../shared/oracle beside the checkout)"

  static func load() throws -> Oracle {
    let data = try Data(contentsOf: (folder ?? URL(filePath: "/nowhere")).appending(path: "oracle.json"))
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(Oracle.self, from: data)
  }
}
