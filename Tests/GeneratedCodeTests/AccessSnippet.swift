import Foundation
import TestSupport
import Testing

/// A line of Swift that uses typed Resources, and what the compiler is to say about it.
struct AccessSnippet: CustomTestStringConvertible {
  var name: String
  var code: String
  /// A part of the error, `nil` when the line is right.
  var error: String?

  var testDescription: String { name }

  static let right = AccessSnippet(
    name: "right uses",
    code: """
      _ = try TLV.encodeWrite("Europe/Berlin", to: Device.Resources.timezone)
      _ = try TLV.encodeWrite("1234", to: Vault.Resources.pin)
      let _: Double = try TLV.decodeRead(Temperature.Resources.sensorValue, from: bytes)
      let _: String = try TLV.decodeRead(Device.Resources.timezone, from: bytes)
      let _: String = try TLV.decodeWrite(Vault.Resources.pin, from: bytes)
      _ = try TLV.encodeRead(21.5, of: Temperature.Resources.sensorValue)
      _ = Device.Resources.reboot.path()
      let _: Patch<Device> = [.set(Device.Resources.timezone, "UTC"), .clear(Device.Resources.timezone)]
      _ = try SenMLJSON.decodeRead(Device.Resources.errorCode, at: 0, from: bytes)
      _ = Vault()
      """)

  /// What the README shows of wire formats.
  static func readme() throws -> AccessSnippet {
    let readme = try String(contentsOf: Corpus.packageRoot.appending(path: "README.md"), encoding: .utf8)
    let blocks = readme.components(separatedBy: "```swift\n").dropFirst().map { $0.prefix { $0 != "`" } }
    let block = try #require(blocks.first { $0.contains("CompositePayload") })
    let given = """
      let temperature = Temperature(sensorValue: 1); let lwm2mVersion = ObjectVersion.v1_0
      var device = Device(errorCode: [], supportedBindingAndModes: "U")
      """
    return AccessSnippet(name: "the README", code: given + "\n" + block)
  }

  static let wrong = [
    AccessSnippet(
      name: "a patch of a read-only Resource",
      code: "let _: Patch<Temperature> = [.set(Temperature.Resources.sensorValue, 1)]",
      error: "'ReadOnly' conform to 'WritableAccess'"),
    AccessSnippet(
      name: "a patch of another Object's Resource",
      code: "let _: Patch<Temperature> = [.set(Device.Resources.timezone, \"UTC\")]",
      error: "Device"),
    AccessSnippet(
      name: "writing a read-only Resource",
      code: "_ = try TLV.encodeWrite(21.5, to: Temperature.Resources.sensorValue)",
      error: "'ReadOnly' conform to 'WritableAccess'"),
    AccessSnippet(
      name: "reading a write-only Resource",
      code: "let _: String = try TLV.decodeRead(Vault.Resources.pin, from: bytes)",
      error: "'WriteOnly' conform to 'ReadableAccess'"),
    AccessSnippet(
      name: "reading an executable Resource",
      code: "let _: String = try TLV.decodeRead(Device.Resources.reboot, from: bytes)",
      error: "ExecutableResource<Device>"),
    AccessSnippet(
      name: "reading a Resource for the Bootstrap-Server",
      code: "let _: String = try TLV.decodeRead(Vault.Resources.secret, from: bytes)",
      error: "'BootstrapOnly' conform to 'ReadableAccess'"),
    AccessSnippet(
      name: "a value of another type",
      code: "_ = try TLV.encodeWrite(5.5, to: Device.Resources.timezone)",
      error: "'String'"),
    AccessSnippet(
      name: "a Resource of another Object",
      code: "_ = Temperature.Resources.timezone",
      error: "has no member 'timezone'"),
    AccessSnippet(
      name: "a Resource of one Object where one of another is wanted",
      code: "let _: Resource<Device, Double, ReadOnly> = Temperature.Resources.sensorValue",
      error: "'Resource<Device, Double, ReadOnly>'"),
    AccessSnippet(
      name: "a write-only Resource as a property", code: "_ = Vault().pin", error: "has no member 'pin'"),
  ]
}
