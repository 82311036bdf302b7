import LwM2M
import LwM2MDiagnostics
import LwM2MGenerators
import Testing

@testable import LwM2MPipeline

/// What `lwm2m-objects.json` may say.
struct ObjectsConfigurationTests {
  private func read(_ text: String) -> (configuration: ObjectsConfiguration?, messages: [String]) {
    var decoder = ConfigurationDecoder(file: "c.json")
    let configuration = ObjectsConfiguration(Array(text.utf8), &decoder)
    return (configuration, decoder.diagnostics.sortedWithoutDuplicates().map { $0.text() })
  }

  @Test func everyKey() throws {
    let (read, messages) = read(
      """
      {
        "definitions": ["models", "vendor/acme.xml"], "accessLevel": "package", "prefix": "OMA", // all of it
        "renames": {"3303": "RoomTemperature"}, "objects": ["3303", "3:1.1"], "keys": "names",
      }
      """)
    let configuration = try #require(read)
    #expect(messages.isEmpty)
    #expect(configuration.definitions.map(\.text) == ["models", "vendor/acme.xml"])
    #expect(configuration.options.accessLevel == .package)
    #expect(configuration.options.prefix == "OMA")
    #expect(configuration.options.renames == [3303: "RoomTemperature"])
    #expect(configuration.options.keys == .names)
    #expect(configuration.selections?.map(\.content.description) == ["3303", "3:1.1"])
  }

  @Test func nothingIsNeeded() throws {
    let (configuration, messages) = read("{}")
    #expect(messages.isEmpty)
    #expect(configuration?.options.accessLevel == .public)
    #expect(configuration?.definitions.isEmpty == true && configuration?.selections == nil)
  }

  @Test func whatIsWrongIsSaidWithItsPlaceAndTheWayOut() {
    let messages = read(
      """
      {
        "accessLevel": "open",
        "prefix": "1st",
        "renames": {"Temperature": "T", "3303": "a-b", "3304": 1},
        "objects": ["3303:", "70000", "3:1.1"],
        "keys": true,
        "acess": ""
      }
      """
    ).messages
    #expect(
      messages == [
        "c.json:2:18: error: 'accessLevel' is public, package, internal, not 'open' [configuration-value]",
        "c.json:3:13: error: '1st' cannot begin the name of a Swift type; use letters, digits and _, a letter first "
          + "[configuration-value]",
        "c.json:4:15: error: 'Temperature' is no Object ID; write names by Object: \"3303\": \"Temperature\" "
          + "[configuration-value]",
        "c.json:4:43: error: 'a-b' cannot be the name of a Swift type; use letters, digits and _, a letter first "
          + "[configuration-value]",
        "c.json:4:58: error: the name of a type is a text in quotation marks, not a number [configuration-value]",
        "c.json:5:15: error: '3303:' is no Object; write an ID, \"3303\", or an ID and a version, \"3:1.1\" "
          + "[configuration-value]",
        "c.json:5:24: error: '70000' is no Object; write an ID, \"3303\", or an ID and a version, \"3:1.1\" "
          + "[configuration-value]",
        "c.json:6:11: error: 'keys' is a text in quotation marks, not true or false [configuration-value]",
        "c.json:7:3: error: unknown key 'acess'; known are definitions, accessLevel, prefix, renames, objects, keys "
          + "[configuration-key]",
      ])
  }
}
