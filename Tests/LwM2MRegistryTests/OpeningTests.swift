#if Registry
  import Foundation
  import GRDB
  import LwM2M
  import LwM2MDiagnostics
  import LwM2MModel
  import TestSupport
  import Testing

  @testable import LwM2MRegistry

  /// Whatever is at the place of a registry: a message that names the file and the way out, and the file as it was.
  struct OpeningTests {
    private func kind(_ path: String, for access: Registry.Access = .reading) -> RegistryError.Kind? {
      let error = failure { try Registry.open(at: path, for: access) }
      if let error { #expect(error.description.hasPrefix(path + ": "), "\(error)") }
      return error?.kind
    }

    @Test(arguments: [Registry.Access.reading, .writing])
    func whatIsNoRegistryIsRefusedAndLeftAlone(access: Registry.Access) throws {
      let folder = try ScratchFolder()
      #expect(kind(folder.path("none.sqlite"), for: access) == .missing)
      #expect(!FileManager.default.fileExists(atPath: folder.path("none.sqlite")))
      #expect(kind(folder.path(), for: access) == .foreign)
      try folder.write("empty.sqlite", "")
      #expect(kind(folder.path("empty.sqlite"), for: access) == .foreign)
      try folder.write("text.sqlite", String(repeating: "no database\n", count: 1000))
      #expect(kind(folder.path("text.sqlite"), for: access) == .foreign)
      try DatabaseQueue(path: folder.path("other.sqlite")).write { try $0.execute(sql: "CREATE TABLE mine (a)") }
      let before = try Data(contentsOf: folder.url.appending(path: "other.sqlite"))
      #expect(kind(folder.path("other.sqlite"), for: access) == .foreign)
      #expect(try Data(contentsOf: folder.url.appending(path: "other.sqlite")) == before)
    }

    @Test func aNewerFileIsLeftAlone() throws {
      let test = try TestRegistry()
      try test.execute("PRAGMA user_version = 99")
      let before = try Data(contentsOf: URL(filePath: test.path))
      let error = failure { try Registry.open(at: test.path) }
      #expect(error?.kind == .newer)
      #expect(error?.description.contains("format 99") == true)
      #expect(try Data(contentsOf: URL(filePath: test.path)) == before)
    }

    @Test func anOlderFileIsBroughtUpToDateOnce() throws {
      let test = try TestRegistry()
      _ = try test.registry.assign(AssignmentRequest(name: "A", owner: "O"))
      let next = Migrations(
        steps: Migrations.current.steps + ["ALTER TABLE unit ADD COLUMN kind TEXT NOT NULL DEFAULT ''"])
      let reader = try Store(path: test.path, access: .reading, migrations: next)
      #expect(try reader.read { try $0.object(26241)?.name } == "A")
      _ = try Store(path: test.path, access: .writing, migrations: next)
      #expect(kind(test.path) == .newer)
    }

    @Test func aMigrationThatFailsLeavesTheFileAsItWas() throws {
      let test = try TestRegistry()
      let broken = Migrations(steps: Migrations.current.steps + ["CREATE TABLE half (a)", "nonsense"])
      #expect(failure { try Store(path: test.path, access: .writing, migrations: broken) } != nil)
      #expect(kind(test.path) == nil)
      #expect(throws: (any Error).self) { try test.execute("SELECT * FROM half") }
    }

    @Test func damageIsSaid() throws {
      let test = try TestRegistry()
      try test.importing(["a.xml": SampleDefinition().xml])
      try test.execute("PRAGMA wal_checkpoint(TRUNCATE)")
      let handle = try FileHandle(forUpdating: URL(filePath: test.path))
      let size = try handle.seekToEnd()
      for offset in stride(from: UInt64(8192), to: size, by: 4096) {
        try handle.seek(toOffset: offset)
        try handle.write(contentsOf: Data(repeating: 0xA5, count: 2048))
      }
      try handle.close()
      let faults = (try? Registry.open(at: test.path, for: .reading).check()) ?? ["cannot be opened"]
      #expect(!faults.isEmpty)
    }

    @Test func whoHoldsItTooLongIsSaid() throws {
      let test = try TestRegistry()
      let other = try DatabaseQueue(path: test.path)
      let impatient = try Registry.open(at: test.path, patience: .milliseconds(50))
      try other.writeWithoutTransaction { database in
        try database.execute(sql: "BEGIN IMMEDIATE")
        let error = failure { try impatient.assign(AssignmentRequest(name: "A", owner: "O")) }
        #expect(error?.kind == .busy)
        #expect(try Registry.open(at: test.path, for: .reading).statistics().definitions == 0)
        try database.execute(sql: "ROLLBACK")
      }
      #expect(try impatient.assign(AssignmentRequest(name: "A", owner: "O")).id == 26241)
    }

    @Test func nothingIsMadeWhereSomethingIs() throws {
      let test = try TestRegistry()
      let before = try Data(contentsOf: URL(filePath: test.path))
      #expect(failure { try Registry.create(at: test.path) }?.kind == .exists)
      #expect(try Data(contentsOf: URL(filePath: test.path)) == before)
      let made = try Registry.create(at: test.folder.path("a/b/") + "/")
      #expect(made.path.hasSuffix("a/b/.lwm2m/registry.sqlite"))
      #expect(test.folder.files().allSatisfy { !$0.contains("part") })
    }

    @Test func aPathIsNeverMoreThanAPath() throws {
      let folder = try ScratchFolder()
      for name in ["file:x?mode=memory", ":memory:", "a?immutable=1", "100%25.sqlite"] {
        let path = folder.path() + "/" + name
        _ = try Registry.create(at: path)
        #expect(FileManager.default.fileExists(atPath: path), "\(name)")
        #expect(kind(path) == nil)
      }
    }
  }
#endif
