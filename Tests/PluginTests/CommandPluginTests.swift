import Foundation
import TestSupport
import Testing

/// The two commands, and the build in release: the same bytes in every way.
@Suite(.serialized)
struct CommandPluginTests {
  private func consumer(_ name: String, plugin: Bool) throws -> Consumer {
    let consumer = try Consumer(name, targets: [Consumer.target("executableTarget", name, plugin: plugin)])
    try consumer.write("Sources/\(name)/main.swift", "import LwM2M\nprint(Alpha(level: 5).level)\n")
    try consumer.write(
      "Sources/\(name)/lwm2m-objects.json", "{\"definitions\": \"models\", \"accessLevel\": \"package\"}")
    for (number, object) in [(10241, "Alpha"), (10242, "Beta")] {
      try consumer.write("models/\(number).xml", SampleDefinition(id: number, name: object, range: "9..1").xml)
    }
    return consumer
  }

  @Test func theCommandWritesWhatTheBuildGenerates() throws {
    let built = try consumer("Built", plugin: true)
    for configuration in ["debug", "release"] {
      let build = try built.build(["-c", configuration])
      #expect(build.isClean, "\(build.text)")
      #expect(try built.output(of: "Built", configuration: configuration) == "5\n")
    }
    let alpha = try #require(built.generated("10241.swift", of: "Built"))

    let written = try consumer("Written", plugin: false)
    let command = ["--allow-writing-to-package-directory", "generate-lwm2m-objects"]
    let generation = try written.swift("package", command)
    #expect(
      generation.status == 0 && generation.text.contains("Written: 2 Swift files generated"), "\(generation.text)")
    #expect(written.text("Sources/Written/Generated/10241.swift") == alpha)
    #expect(written.text("Sources/Written/Generated/10242.swift") == built.generated("10242.swift", of: "Built"))
    #expect(try written.swift("package", command + ["--check"]).status == 0)

    // What is gone is removed, and --check notices before.
    try written.remove("models/10242.xml")
    #expect(try written.swift("package", command + ["--check", "--target", "Written"]).status != 0)
    #expect(try written.swift("package", command).status == 0)
    #expect(written.text("Sources/Written/Generated/10242.swift") == nil)
    #expect(written.text("Sources/Written/Generated/10241.swift") == alpha)

    // The plugin on a target with checked-in code: what to do is said.
    let both = try consumer("Built", plugin: true)
    try both.write("Sources/Built/Generated/10241.swift", alpha)
    let clash = try both.build()
    #expect(clash.status != 0 && clash.text.contains("remove the plugin LwM2MObjectsPlugin"), "\(clash.text)")
  }

  @Test func mistakesInTheCallAreTold() throws {
    let consumer = try consumer("Calls", plugin: false)
    let command = ["--allow-writing-to-package-directory", "generate-lwm2m-objects"]
    let unknown = try consumer.swift("package", command + ["--target", "Nobody"])
    #expect(unknown.status != 0 && unknown.text.contains("no target 'Nobody'; it has Calls"), "\(unknown.text)")
    let argument = try consumer.swift("package", command + ["--ouput", "x"])
    #expect(argument.status != 0 && argument.text.contains("unknown argument '--ouput'"), "\(argument.text)")
  }

  @Test func lintShowsWhatABuildKeepsToItself() throws {
    let consumer = try consumer("Lint", plugin: true)
    #expect(try consumer.build().isClean)
    let lint = try consumer.swift("package", ["lint-lwm2m-objects"])
    #expect(lint.status == 0 && lint.text.contains("10241.xml:"), "\(lint.text)")
    #expect(lint.text.contains("warning:") && lint.text.contains("[ascending-range]"), "\(lint.text)")
    try consumer.write("models/10241.xml", "<LWM2M>")
    let failed = try consumer.swift("package", ["lint-lwm2m-objects"])
    #expect(failed.status != 0 && failed.text.contains("definitions of Lint have errors"), "\(failed.text)")
  }
}
