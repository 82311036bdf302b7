import Foundation
import LwM2M
import LwM2MDiagnostics
import LwM2MValidation
import TestSupport
import Testing

@Suite(
  "OMA's own validator and ours agree", .enabled(if: Oracle.folder != nil, Comment(rawValue: Oracle.skipNotice)))
struct OracleTests {
  /// A finding of ours, as the record has them.
  struct Row: Hashable {
    var code: String
    var subject: Oracle.Subject
  }

  /// What this program cannot know: whether an address of the web answers.
  private static let undecidable: Set<String> = ["310"]

  private func rows(of file: String, common: String? = nil, index: String? = nil) throws -> Set<Row> {
    let folder = try #require(Oracle.folder)
    func path(_ name: String?) -> String? { name.map { folder.appending(path: $0).path } }
    let policy = SeverityPolicy(rules: Validator.rules, profile: .omaSubmission)
    let validator = Validator(policy: policy, commonPath: path(common), indexPath: path(index))
    let found = validator.validate([path(file) ?? ""]).diagnostics
    return Set(
      found.compactMap { finding in
        finding.omaCode.map {
          let subject = Oracle.Subject(
            object: (finding.subject.objectID?.rawValue).map { String($0) },
            resource: (finding.subject.resourceID?.rawValue).map { String($0) })
          return Row(code: $0, subject: subject)
        }
      })
  }

  @Test("every recorded finding is found, at its object and resource")
  func agreement() throws {
    struct Tally {
      var recorded = 0
      var found = 0
      var settled = 0
      var undecidable = 0
      var noFile = 0
    }
    var table: [String: Tally] = [:]
    for finding in try Oracle.load().findings {
      let code = finding.codeToday
      table[code, default: Tally()].recorded += 1
      guard let file = finding.file else {
        table[code, default: Tally()].noFile += 1
        continue
      }
      guard !Self.undecidable.contains(code) else {
        table[code, default: Tally()].undecidable += 1
        continue
      }
      let rows = try rows(of: file, common: finding.commonFile, index: finding.ddfFile)
      if finding.firesWith2026UnitList == false {
        table[code, default: Tally()].settled += 1
        for subject in finding.subjects {
          #expect(!rows.contains(Row(code: code, subject: subject)), "\(finding.id): \(code) \(subject) in \(file)")
        }
        continue
      }
      let missed = finding.subjects.filter { subject in
        // An entry that is about no object in particular is any.
        subject.object == nil && subject.resource == nil
          ? !rows.contains { $0.code == code } : !rows.contains(Row(code: code, subject: subject))
      }
      #expect(missed.isEmpty, "\(finding.id): \(code) \(missed) in \(file): \(finding.description)")
      if missed.isEmpty { table[code, default: Tally()].found += 1 }
    }
    print("agreement with OMA's validator, by code:")
    print("| code | recorded | found | settled since | undecidable here | no file kept |")
    print("| --- | --- | --- | --- | --- | --- |")
    for (code, tally) in table.sorted(by: { $0.key < $1.key }) {
      print(
        "| \(code) | \(tally.recorded) | \(tally.found) | \(tally.settled) | \(tally.undecidable) | \(tally.noFile) |")
    }
    let total = table.values.reduce(into: Tally()) { sum, tally in
      sum.recorded += tally.recorded
      sum.found += tally.found
      sum.settled += tally.settled
      sum.undecidable += tally.undecidable
      sum.noFile += tally.noFile
    }
    print(
      "| all | \(total.recorded) | \(total.found) | \(total.settled) | \(total.undecidable) | \(total.noFile) |")
    #expect(total.found + total.settled + total.undecidable + total.noFile == total.recorded)
    #expect(total.found > 150)
  }

  @Test("complete reports have nothing else", arguments: try Oracle.folder == nil ? [] : Oracle.load().completeReports)
  func completeReports(_ report: Oracle.Report) throws {
    let oracle = try Oracle.load()
    let folder = try #require(Oracle.folder)
    let commit = "files/" + report.commit.prefix(8)
    let expected = oracle.findings.filter { report.expected.contains($0.id) && $0.firesWith2026UnitList != false }
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: commit).path).sorted()
    let scope = OracleScope(report.scope)
    let common = files.contains("Common.xml") ? commit + "/Common.xml" : nil
    let index = files.contains("DDF.xml") ? commit + "/DDF.xml" : nil
    var found: Set<Row> = []
    for file in files where file != "DDF.xml" && (file == "Common.xml") == scope.isCommon {
      found.formUnion(try rows(of: commit + "/" + file, common: common, index: index))
    }
    found = found.filter { report.codes.contains($0.code) && scope.contains($0.subject) }
    let wanted = Set(expected.flatMap { finding in finding.subjects.map { Row(code: finding.code, subject: $0) } })
    #expect(found.subtracting(wanted).isEmpty, "\(report.name): beyond the report")
    #expect(wanted.subtracting(found).isEmpty, "\(report.name): missed")
    #expect(!files.isEmpty)
  }
}
