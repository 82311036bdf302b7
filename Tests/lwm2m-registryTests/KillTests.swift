#if Registry
  import Foundation
  import TestSupport
  import Testing

  /// `kill -9` at random moments, during import, assignment and publication: the registry is whole, what was acknowledged is there,
  /// and files are as before or complete.
  @Suite(.serialized)
  struct KillTests {
    private static let seed: UInt64 = 20_241
    private static let rounds = 300
    private static let filesPerRound = 6

    /// What became known before the program died, and what the files held.
    private struct World {
      let folder: ScratchFolder
      var acknowledged: [String: Int] = [:]
      var random = SeededGenerator(seed: KillTests.seed)
      var kills = 0
    }

    @Test func nothingIsLost() throws {
      let folder = try ScratchFolder()
      #expect(try CommandLine.run(["init"], in: folder).status == 0)
      var world = World(folder: folder)
      for round in 0..<Self.rounds {
        switch round % 3 {
        case 0: try killImport(round, &world)
        case 1: try killAssignment(round, &world)
        default: try killPublication(round, &world)
        }
        // The full check takes longest; the database itself is looked at each time.
        if round % 10 == 9 || round == Self.rounds - 1 {
          let check = try CommandLine.run(["check"], in: folder)
          #expect(check.status == 0, "after round \(round): \(check.output)\(check.errors)")
        }
        try expectAcknowledged(world, round)
      }
      #expect(world.kills > Self.rounds / 3, "too few programs were killed at work: \(world.kills)")
      #expect(folder.files().allSatisfy { !$0.hasSuffix(".xml") || !$0.contains("part") })
    }

    private func killImport(_ round: Int, _ world: inout World) throws {
      for number in 0..<20 {
        let id = 2048 + (round / 3) * 20 + number
        try world.folder.write("in\(round)/\(number).xml", SampleDefinition(id: id, name: "I\(id)").xml)
      }
      let before = try count(world)
      try kill(["import", "in\(round)"], round, &world)
      let after = try count(world)
      #expect(after == before || after == before + 20, "an import happens whole or not at all")
      // Whoever repeats it gets all of it.
      #expect(try CommandLine.run(["import", "in\(round)"], in: world.folder).status == 0)
      #expect(try count(world) == before + 20)
    }

    private func killAssignment(_ round: Int, _ world: inout World) throws {
      let names = (0..<Self.filesPerRound).map { "A\(round)-\($0)" }
      for name in names { try world.folder.write("\(name).xml", Definitions.unassigned(name)) }
      try kill(["assign", "--owner", "O", "--class", "x"] + names.map { "\($0).xml" }, round, &world)
      for line in (world.folder.text("k.out") ?? "").split(separator: "\n") {
        let parts = line.split(separator: " ")
        guard parts.count >= 3, let id = Int(parts[1]) else { continue }
        world.acknowledged[String(parts[0].dropLast(5))] = id
      }
      for name in names {
        let text = try #require(world.folder.text("\(name).xml"))
        let id = Definitions.id(in: text, name)
        #expect(
          text == id.map { Definitions.assigned(name, $0) } ?? Definitions.unassigned(name), "\(name) is half-written")
        if let known = world.acknowledged[name] { #expect(id == known) }
      }
    }

    private func killPublication(_ round: Int, _ world: inout World) throws {
      let name = "A\(round - 1)-0"
      _ = try CommandLine.run(["assign", "--owner", "O", "--class", "x", "\(name).xml"], in: world.folder)
      let text = try #require(world.folder.text("\(name).xml"))
      try kill(["publish", "\(name).xml"], round, &world)
      #expect(world.folder.text("\(name).xml") == text)
      let id = try #require(Definitions.id(in: text, name))
      if (world.folder.text("k.out") ?? "").contains("published") {
        #expect(try CommandLine.run(["show", "\(id)"], in: world.folder).status == 0)
      }
      let again = try CommandLine.run(["publish", "\(name).xml"], in: world.folder)
      #expect(again.status == 0, "\(again.errors)")
    }

    /// Starts the program and kills it after 3 to 40 milliseconds, mostly while it works.
    private func kill(_ arguments: [String], _ round: Int, _ world: inout World) throws {
      let process = try CommandLine.start(arguments, in: world.folder, output: "k")
      usleep(UInt32.random(in: 3_000...40_000, using: &world.random))
      if process.isRunning { Foundation.kill(process.processIdentifier, SIGKILL) }
      process.waitUntilExit()
      if process.terminationReason == .uncaughtSignal { world.kills += 1 }
    }

    private func count(_ world: World) throws -> Int {
      try CommandLine.run(["list", "--format", "csv"], in: world.folder).output.split(separator: "\n").count {
        $0.contains(",I")
      }
    }

    private func expectAcknowledged(_ world: World, _ round: Int) throws {
      guard round % 10 == 9 || round == Self.rounds - 1 else { return }
      let list = try CommandLine.run(["list", "--owner", "O", "--format", "csv"], in: world.folder)
      #expect(list.status == 0)
      var known: [String: Int] = [:]
      for line in list.output.split(separator: "\n").dropFirst() {
        let fields = line.split(separator: ",", omittingEmptySubsequences: false)
        known[String(fields[2])] = Int(fields[0])
      }
      for (name, id) in world.acknowledged { #expect(known[name] == id, "\(name) was acknowledged with \(id)") }
    }
  }
#endif
