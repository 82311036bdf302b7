#if Registry
  import Foundation
  import TestSupport
  import Testing

  /// Disks that are full or read-only: a message that names the file, exit code 1, and nothing lost.
  @Suite(.serialized)
  struct DiskTests {
    /// A registry with one Object, and a file that waits for its ID.
    private func filled() throws -> ScratchFolder {
      let folder = try ScratchFolder()
      #expect(try CommandLine.run(["init", "--at", "r.sqlite"], in: folder).status == 0)
      try folder.write("a.xml", SampleDefinition().xml)
      #expect(try CommandLine.run(["import", "a.xml", "--registry", "r.sqlite"], in: folder).status == 0)
      try folder.write("new.xml", Definitions.unassigned("New"))
      for number in 0..<60 {
        let summary = String(repeating: "word\(number) ", count: 2_000)
        try folder.write(
          "many/\(number).xml", SampleDefinition(id: 11_000 + number, name: "M\(number)", summary: summary).xml)
      }
      return folder
    }

    /// A file may not grow beyond the limit, which the system reports as it does a full disk.
    @Test func aFileThatMayNotGrow() throws {
      let folder = try filled()
      let outcome = try CommandLine.shell(
        "ulimit -f 300; \"$registry\" import many --registry r.sqlite; echo $?", in: folder)
      #expect(outcome.output == "1\n")
      #expect(outcome.errors.contains("r.sqlite: no space left on the disk"), "\(outcome.errors)")
      try expectWhole(folder, "r.sqlite")
    }

    @Test(.enabled(if: getuid() == 0, "SKIPPED: only root can make a small disk to fill up"))
    func aFullDisk() throws {
      let folder = try filled()
      let script = """
        mkdir disk && mount -t tmpfs -o size=600k tmpfs disk || exit 99
        trap 'umount disk' EXIT
        cp r.sqlite new.xml disk/
        "$registry" import many --registry disk/r.sqlite; echo $?
        head -c 10000000 /dev/zero > disk/filler 2> /dev/null
        "$registry" assign disk/new.xml --registry disk/r.sqlite; echo $?
        "$registry" check --registry disk/r.sqlite; echo $?
        rm disk/filler
        "$registry" assign disk/new.xml --registry disk/r.sqlite; echo $?
        cp disk/r.sqlite back.sqlite; cp disk/new.xml back.xml
        """
      let outcome = try CommandLine.shell(script, in: folder)
      try #require(outcome.status != 99, "this machine does not let root mount a disk")
      let lines = outcome.output.split(separator: "\n").map(String.init)
      #expect(lines.filter { $0 == "1" }.count == 2, "\(outcome.output) \(outcome.errors)")
      #expect(outcome.errors.contains("disk/r.sqlite: no space left on the disk"))
      #expect(
        lines.contains("disk/new.xml: 26241 urn:oma:lwm2m:x:26241") || lines.contains { $0.hasSuffix("(as before)") })
      #expect(Definitions.id(in: folder.text("back.xml") ?? "", "New") == 26241)
      try expectWhole(folder, "back.sqlite")
    }

    @Test(.enabled(if: getuid() == 0, "SKIPPED: only root can make a read-only disk; permissions do not stop root"))
    func aReadOnlyDisk() throws {
      let folder = try filled()
      let script = """
        mkdir disk && mount -t tmpfs -o size=5m tmpfs disk || exit 99
        trap 'umount disk' EXIT
        cp r.sqlite new.xml disk/ && mount -o remount,ro disk
        "$registry" show 10241 --registry disk/r.sqlite > shown; echo $?
        "$registry" check --registry disk/r.sqlite > /dev/null; echo $?
        "$registry" assign new.xml --registry disk/r.sqlite; echo $?
        "$registry" assign disk/new.xml --registry r.sqlite; echo $?
        "$registry" init --at disk/other.sqlite; echo $?
        "$registry" export disk/out --registry r.sqlite; echo $?
        """
      let outcome = try CommandLine.shell(script, in: folder)
      try #require(outcome.status != 99, "this machine does not let root mount a disk")
      #expect(outcome.output.split(separator: "\n") == ["0", "0", "1", "1", "1", "1"], "\(outcome.errors)")
      for text in [
        "disk/r.sqlite: cannot be written", "disk/new.xml: cannot be written", "disk/other.sqlite: cannot be written",
      ] {
        #expect(outcome.errors.contains(text), "\(outcome.errors)")
      }
      #expect(folder.text("new.xml") == Definitions.unassigned("New"))
      try expectWhole(folder, "r.sqlite")
    }

    @Test(.enabled(if: getuid() != 0, "SKIPPED: permissions do not stop root"))
    func aReadOnlyFolder() throws {
      let folder = try filled()
      let script = """
        mkdir ro && cp r.sqlite ro/ && chmod 555 ro && chmod 444 ro/r.sqlite
        "$registry" show 10241 --registry ro/r.sqlite > shown; echo $?
        "$registry" assign new.xml --registry ro/r.sqlite; echo $?
        chmod 755 ro
        """
      let outcome = try CommandLine.shell(script, in: folder)
      #expect(outcome.output == "0\n1\n", "\(outcome.errors)")
      #expect(outcome.errors.contains("ro/r.sqlite: cannot be written"))
    }

    private func expectWhole(_ folder: ScratchFolder, _ registry: String) throws {
      let check = try CommandLine.run(["check", "--registry", registry], in: folder)
      #expect(check.status == 0, "\(check.output)\(check.errors)")
      let list = try CommandLine.run(["list", "--registry", registry, "--format", "csv"], in: folder)
      #expect(list.output.contains("10241,1.0,Sample"))
      #expect(!list.output.contains(",M0,"))
      #expect(folder.files().allSatisfy { !$0.contains("lwm2m-part") }, "\(folder.files())")
    }
  }
#endif
