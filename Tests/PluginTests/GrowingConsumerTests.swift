import Foundation
import TestSupport
import Testing

/// The life of a package that uses the plugin, step by step: what is built again, and what is not.
@Suite(.serialized)
struct GrowingConsumerTests {
  private static let program = """
    import LwM2M
    let payload = try TLV.encode(Alpha(level: 7))
    print(payload.count, try TLV.decode(Alpha.self, from: payload).level)

    """

  private func definition(_ id: Int, _ name: String, summary: String = "A sample.") -> String {
    SampleDefinition(id: id, name: name, summary: summary).xml
  }

  private func newConsumer() throws -> Consumer {
    let consumer = try Consumer("Growing", targets: [Consumer.target("executableTarget", "Growing")])
    try consumer.write("Sources/Growing/main.swift", Self.program)
    try consumer.write("Sources/Growing/1.xml", definition(10241, "Alpha"))
    try consumer.write("Sources/Growing/2.xml", definition(10242, "Beta"))
    return consumer
  }

  @Test func definitionsComeChangeAndGo() throws {
    let consumer = try newConsumer()
    let first = try consumer.build()
    #expect(first.isClean && first.generated, "\(first.text)")
    #expect(try consumer.output(of: "Growing") == "3 7\n")
    // What SwiftPM does once more after a first build is not ours.
    _ = try consumer.build()

    var before = try consumer.objectFiles(of: "Growing")
    let unchanged = try consumer.build()
    #expect(unchanged.isClean && !unchanged.generated, "\(unchanged.text)")
    #expect(try consumer.objectFiles(of: "Growing").changed(since: before).isEmpty)

    // Another text that says the same.
    try consumer.write("Sources/Growing/2.xml", definition(10242, "Beta") + "<!-- seen -->\n")
    let sameMeaning = try consumer.build()
    #expect(sameMeaning.isClean && sameMeaning.generated, "\(sameMeaning.text)")
    #expect(try consumer.objectFiles(of: "Growing").changed(since: before).isEmpty)

    try consumer.write("Sources/Growing/2.xml", definition(10242, "Beta", summary: "Another."))
    #expect(try consumer.build().isClean)
    #expect(try consumer.objectFiles(of: "Growing").changed(since: before) == ["2.swift"])

    before = try consumer.objectFiles(of: "Growing")
    try consumer.write("Sources/Growing/3.xml", definition(10243, "Gamma"))
    #expect(try consumer.build().isClean)
    let added = try consumer.objectFiles(of: "Growing").changed(since: before)
    #expect(added.contains("3.swift") && !added.contains("1.swift") && !added.contains("2.swift"), "\(added)")

    try consumer.remove("Sources/Growing/2.xml")
    try consumer.write("Sources/Growing/main.swift", Self.program + "let beta: Beta? = nil\n")
    let removed = try consumer.build()
    #expect(removed.status != 0 && removed.text.contains("cannot find type 'Beta'"), "\(removed.text)")
    try consumer.write("Sources/Growing/main.swift", Self.program)
    #expect(try consumer.build().isClean)
  }

  @Test func anErrorShowsAtItsPlaceAndItsRepairBuildsOnlyWhatChanged() throws {
    let consumer = try newConsumer()
    #expect(try consumer.build().isClean)
    _ = try consumer.build()
    let before = try consumer.objectFiles(of: "Growing")

    let wrong = definition(10242, "Beta").replacing("<Type>Integer", with: "<Type>Integr")
    let line = try #require(wrong.split(separator: "\n").firstIndex { $0.contains("<Type>") }) + 1
    try consumer.write("Sources/Growing/2.xml", wrong)
    for _ in 0..<2 {
      let build = try consumer.build()
      let place = consumer.path("Sources/Growing/2.xml") + ":\(line):9: error: Type 'Integr'"
      #expect(build.status != 0 && build.text.contains(place), "\(build.text)")
    }
    try consumer.write("Sources/Growing/2.xml", definition(10242, "Beta", summary: "Repaired."))
    #expect(try consumer.build().isClean)
    #expect(try consumer.objectFiles(of: "Growing").changed(since: before) == ["2.swift"])
  }

  @Test func aConfigurationAndItsFoldersAreFollowed() throws {
    let consumer = try newConsumer()
    let configuration = "Sources/Growing/lwm2m-objects.json"
    try consumer.write(configuration, "{\"definitions\": [\"models\"], /* none */ \"prefix\": \"\",}")
    try consumer.write("models/deep/4.xml", definition(10244, "Delta"))
    #expect(try consumer.build().isClean)
    #expect(consumer.generated("4.swift", of: "Growing")?.contains("struct Delta:") == true)

    // In a folder outside of the target, definitions that come and go are noticed too.
    try consumer.write("models/5.xml", definition(10245, "Epsilon"))
    #expect(try consumer.build().isClean)
    #expect(consumer.generated("5.swift", of: "Growing")?.contains("struct Epsilon:") == true)
    try consumer.remove("models/5.xml")
    #expect(try consumer.build().isClean)
    #expect(consumer.generated("5.swift", of: "Growing") == nil)

    try consumer.write(configuration, "{\"definitions\": [\"models\"], \"renames\": {\"10244\": \"Fourth\"}}")
    #expect(try consumer.build().isClean)
    #expect(consumer.generated("4.swift", of: "Growing")?.contains("struct Fourth:") == true)

    // Another list of definitions: said once, built the next time.
    try consumer.write(configuration, "{\"definitions\": [\"models/deep/4.xml\"]}")
    let stale = try consumer.build()
    #expect(stale.status != 0 && stale.text.contains("lwm2m-objects.json:1:17: error: the list"), "\(stale.text)")
    #expect(try consumer.build().isClean)

    try consumer.write(configuration, "{\n  \"prefx\": \"X\"\n}")
    let typo = try consumer.build()
    let place = consumer.path(configuration) + ":2:3: error: unknown key 'prefx'; did you mean 'prefix'?"
    #expect(typo.status != 0 && typo.text.contains(place), "\(typo.text)")
  }
}
