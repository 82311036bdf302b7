#if Registry
  import Foundation
  import TestSupport
  import Testing

  /// Sixteen programs assign at the same time: no ID twice, none lost, nobody told that the database is locked.
  @Suite(.serialized)
  struct ConcurrencyTests {
    private static let programs = 16
    private static let each = 500

    @Test func nobodyGetsTheSameID() throws {
      let folder = try ScratchFolder()
      #expect(try CommandLine.run(["init"], in: folder).status == 0)
      for program in 0..<Self.programs {
        for number in 0..<Self.each {
          try folder.write("\(program)/\(number).xml", Definitions.unassigned("Object \(program)/\(number)"))
        }
      }
      let processes = try (0..<Self.programs).map { program in
        let files = (0..<Self.each).map { "\(program)/\($0).xml" }
        return try CommandLine.start(
          ["assign", "--owner", "O\(program)", "--class", "x"] + files, in: folder, output: "p\(program)")
      }
      for process in processes { process.waitUntilExit() }
      for (program, process) in processes.enumerated() {
        #expect(process.terminationStatus == 0, "\(folder.text("p\(program).err") ?? "")")
        #expect(folder.text("p\(program).err") == "")
      }
      try expectAllThere(folder)
    }

    private func expectAllThere(_ folder: ScratchFolder) throws {
      var ids: Set<Int> = []
      for program in 0..<Self.programs {
        let lines = (folder.text("p\(program).out") ?? "").split(separator: "\n")
        #expect(lines.count == Self.each)
        for number in 0..<Self.each {
          let name = "Object \(program)/\(number)"
          let text = try #require(folder.text("\(program)/\(number).xml"))
          let id = try #require(Definitions.id(in: text, name))
          #expect(text == Definitions.assigned(name, id))
          ids.insert(id)
        }
      }
      let count = Self.programs * Self.each
      #expect(ids.count == count)
      // Nothing is lost on the way, so the IDs are those without a gap.
      #expect(ids == Set(10241..<(10241 + count)))
      let list = try CommandLine.run(["list", "--format", "csv"], in: folder)
      #expect(Set(list.output.split(separator: "\n").dropFirst().compactMap { Int($0.prefix { $0 != "," }) }) == ids)
      #expect(try CommandLine.run(["check"], in: folder).status == 0)
    }

    @Test func anExhaustedClassIsAClearError() throws {
      let folder = try ScratchFolder()
      _ = try CommandLine.run(["init"], in: folder)
      for number in 0..<40 { try folder.write("\(number).xml", Definitions.unassigned("T\(number)")) }
      let processes = try (0..<4).map { program in
        let files = (0..<10).map { "\(program * 10 + $0).xml" }
        return try CommandLine.start(
          ["assign", "--owner", "O", "--class", "test"] + files, in: folder, output: "p\(program)")
      }
      for process in processes { process.waitUntilExit() }
      let outputs = (0..<4).map { folder.text("p\($0).out") ?? "" }.joined()
      #expect(outputs.split(separator: "\n").count == 32)
      let errors = (0..<4).map { folder.text("p\($0).err") ?? "" }.joined()
      #expect(errors.contains("the class 'test' (42769-42800) has no free ID left"))
      #expect(!errors.contains("locked"))
    }
  }
#endif
