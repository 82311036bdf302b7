import Foundation
import TestSupport
import Testing

/// The shapes that packages have: kinds of targets, names, folders, dependencies.
@Suite(.serialized)
struct ConsumerShapeTests {
  private func definition(_ id: Int, _ name: String) -> String { SampleDefinition(id: id, name: name).xml }

  @Test func targetsOfAllKindsShareObjectsUnderTheirOwnOptions() throws {
    // Spaces and letters beyond ASCII in folder and file names.
    let consumer = try Consumer(
      "Shapes", below: "Ein Päckchen",
      targets: [
        Consumer.target("target", "Library"),
        Consumer.target("executableTarget", "Program", dependencies: ["Library"]),
        Consumer.target("testTarget", "LibraryTests", dependencies: ["Library"]),
      ])
    try consumer.write("Sources/Library/my objects/Größe 1.xml", definition(10241, "Shared"))
    try consumer.write("Sources/Library/Library.swift", "public let shared = Shared(level: 1)\n")
    try consumer.write("Sources/Program/10241.xml", definition(10241, "Shared"))
    try consumer.write("Sources/Program/lwm2m-objects.json", "{\"accessLevel\": \"internal\", \"prefix\": \"My\"}")
    try consumer.write(
      "Sources/Program/main.swift",
      "import Library\nimport LwM2M\nprint(MyShared(level: 2).level, Library.Shared.objectID, shared.level)\n")
    try consumer.write("Tests/LibraryTests/10243.xml", definition(10243, "Probe"))
    try consumer.write(
      "Tests/LibraryTests/Tests.swift",
      "import Testing\nimport LwM2M\n@testable import Library\n"
        + "@Test func probes() { #expect(Probe(level: 3).level == 3 && shared.level == 1) }\n")

    let build = try consumer.build(["--build-tests"])
    #expect(build.isClean, "\(build.text)")
    #expect(try consumer.output(of: "Program") == "2 10241 1\n")
    let test = try consumer.swift("test", ["--disable-xctest"])
    #expect(test.status == 0 && test.text.contains("1 test"), "\(test.text)")
    #expect(consumer.generated("Größe 1.swift", of: "Library")?.contains("public struct Shared:") == true)
    #expect(consumer.generated("10241.swift", of: "Program")?.contains("\nstruct MyShared:") == true)
  }

  @Test func aTargetWithoutDefinitionsIsToldAndBuilds() throws {
    let consumer = try Consumer("Bare", targets: [Consumer.target("executableTarget", "Bare")])
    try consumer.write("Sources/Bare/main.swift", "print(1)\n")
    let build = try consumer.build()
    #expect(build.status == 0 && build.text.contains("target 'Bare' uses LwM2MObjectsPlugin but has no definitions"))
    #expect(build.text.contains("add object definitions (.xml) to"), "\(build.text)")

    // The same with a configuration, whose mistakes are still found.
    try consumer.write("Sources/Bare/lwm2m-objects.json", "{}")
    let configured = try consumer.build()
    #expect(configured.status == 0 && configured.text.contains("has no definitions"), "\(configured.text)")
    try consumer.write("Sources/Bare/lwm2m-objects.json", "{")
    let broken = try consumer.build()
    #expect(broken.status != 0 && broken.text.contains("lwm2m-objects.json:1:2: error:"), "\(broken.text)")
  }

  @Test func namesThatClashAreToldBeforeAnythingRuns() throws {
    let consumer = try Consumer("Clashes", targets: [Consumer.target("executableTarget", "Clashes")])
    try consumer.write("Sources/Clashes/main.swift", "print(1)\n")
    try consumer.write("Sources/Clashes/a/Level.xml", definition(10241, "Alpha"))
    try consumer.write("Sources/Clashes/b/level.xml", definition(10242, "Beta"))
    let two = try consumer.build()
    #expect(two.status != 0 && !two.generated)
    #expect(
      two.text.contains("Sources/Clashes/a/Level.xml and Sources/Clashes/b/level.xml would both become level.swift"),
      "\(two.text)")

    try consumer.remove("Sources/Clashes/b/level.xml")
    try consumer.write("Sources/Clashes/Level.swift", "let level = 1\n")
    let own = try consumer.build()
    #expect(
      own.status != 0 && own.text.contains("but the target has Sources/Clashes/Level.swift; rename one of them"),
      "\(own.text)")

    try consumer.remove("Sources/Clashes/Level.swift")
    try consumer.write("Sources/Clashes/a/Main.xml", definition(10242, "Beta"))
    let main = try consumer.build()
    #expect(main.status != 0 && main.text.contains("would become main.swift"), "\(main.text)")
  }

  @Test func nothingIsWrittenIntoTheSources() throws {
    let consumer = try Consumer("Locked", targets: [Consumer.target("executableTarget", "Locked")])
    try consumer.write("Sources/Locked/main.swift", "print(Alpha.objectID)\n")
    try consumer.write("Sources/Locked/1.xml", definition(10241, "Alpha"))
    let files = consumer.folder.files()
    _ = try run("chmod", ["-R", "a-w", consumer.path("Sources")])
    defer { _ = try? run("chmod", ["-R", "u+w", consumer.path("Sources")]) }
    let build = try consumer.build()
    #expect(build.isClean, "\(build.text)")
    #expect(consumer.folder.files().filter { $0 != "Package.resolved" } == files)
  }

  /// With no way to fetch anything, a consumer of the plugin alone still resolves and builds.
  @Test func withoutTraitsNothingIsFetched() throws {
    let consumer = try Consumer("Offline", targets: [Consumer.target("executableTarget", "Offline")])
    try consumer.write("Sources/Offline/main.swift", "import LwM2M\nprint(Alpha.objectID)\n")
    try consumer.write("Sources/Offline/1.xml", definition(10241, "Alpha"))
    let build = try consumer.build(
      ["--disable-dependency-cache"], environment: ["GIT_ALLOW_PROTOCOL": "file", "https_proxy": "http://127.0.0.1:9"])
    #expect(build.isClean, "\(build.text)")
    #expect(!build.text.contains("Fetching"), "\(build.text)")
    let dependencies = try consumer.swift("package", ["show-dependencies", "--format", "flatlist"])
    #expect(dependencies.status == 0 && !dependencies.text.contains("argument-parser"), "\(dependencies.text)")
  }

  @Test func theReadyMadeObjectsNeedOneImport() throws {
    let target = """
      .executableTarget(name: "Ready", dependencies: [.product(name: "LwM2MObjects", package: "swift-lwm2m-objects")])
      """
    let consumer = try Consumer("Ready", targets: [target])
    try consumer.write(
      "Sources/Ready/main.swift",
      """
      import LwM2MObjects
      let payload = try TLV.encode(Temperature(sensorValue: 21.5, sensorUnits: "Cel"))
      print(try TLV.decode(Temperature.self, from: payload).sensorValue, Device.version, DeviceV1_0.version)

      """)
    let build = try consumer.build()
    #expect(build.isClean, "\(build.text)")
    #expect(try consumer.output(of: "Ready") == "21.5 1.2 1.0\n")
  }

  @Test func theWholeRegistryBuildsWithoutAWarning() throws {
    guard let registry = Corpus.root else {
      print(Corpus.skipNotice)
      return
    }
    let consumer = try Consumer("Registry", targets: [Consumer.target("target", "Registry")])
    try consumer.write("Sources/Registry/Registry.swift", "let temperature = Temperature(sensorValue: 1)\n")
    try consumer.write("Sources/Registry/lwm2m-objects.json", "{\"definitions\": \"\(registry.path)\"}")
    let build = try consumer.build()
    #expect(build.isClean, "\(build.text.suffix(3000))")
    #expect(consumer.generated("3303.swift", of: "Registry")?.contains("struct Temperature:") == true)
    #expect(consumer.generated("Common.swift", of: "Registry")?.contains("defines no object") == true)
  }
}
