import LwM2M
import Testing

/// What a Server writes, and what becomes of an instance on the device.
struct PatchTests {
  private let patch: Patch<Types> = [
    .set(Types.Resources.string, "new"), .set(Types.Resources.float, 0.5), .clear(Types.Resources.integer),
  ]
  private let instance = Types(bootstrap: "b", string: "old", strings: ["kept"], integer: 1, boolean: true)

  @Test("it sets, clears, and leaves all else")
  func apply() throws {
    var copy = instance
    try patch.apply(to: &copy)
    #expect(copy == Types(bootstrap: "b", string: "new", strings: ["kept"], float: 0.5, boolean: true))
    #expect(patch.changes.map(\.id) == [0, 3, 1])
  }

  @Test("of several changes to one Resource, the last counts")
  func last() {
    let patch: Patch<Types> = [.set(Types.Resources.float, 1), .set(Types.Resources.float, 2)]
    #expect(patch == [.set(Types.Resources.float, 2)])
  }

  private func check<Format: ObjectFormat>(_ format: Format.Type) throws {
    let sets: Patch<Types> = [.set(Types.Resources.string, "new"), .set(Types.Resources.float, 0.5)]
    var updated = instance
    try Format.write(try Format.encode(sets), to: &updated, as: .update)
    #expect(updated == Types(bootstrap: "b", string: "new", strings: ["kept"], integer: 1, float: 0.5, boolean: true))
    // Only what a Server may write goes when it is not there.
    var replaced = instance
    try Format.write(try Format.encode(patch, as: .replace), to: &replaced, as: .replace)
    #expect(replaced == Types(bootstrap: "b", string: "new", strings: ["kept"], float: 0.5))
    #expect(throws: PayloadError(.notRepresentable)) { try Format.encode(patch) }
    // Read-only, and nothing has changed.
    var untouched = instance
    let bytes = try Format.encodeResource(["x"] as ResourceInstances<String>, of: 42769, in: 0, id: 100)
    #expect(throws: PayloadError(.notWritable(100))) { try Format.write(bytes, to: &untouched, as: .update) }
    #expect(untouched == instance)
    let secret: Patch<Types> = [.set(Types.Resources.write, "1234")]
    let payload = try Format.encode(secret)
    try Format.write(payload, to: &untouched, as: .update)
    #expect(untouched == instance)
    #expect(try Format.written(Types.Resources.write, from: payload) == "1234")
    #expect(try Format.written(Types.Resources.float, from: payload) == nil)
  }

  @Test("Partial Update and Replace in every format")
  func write() throws {
    try check(TLV.self)
    try check(SenMLJSON.self)
    try check(SenMLCBOR.self)
    try check(LwM2MCBOR.self)
    try check(LwM2MJSON.self)
  }

  @Test("a Write-Composite removes what is cleared")
  func composite() throws {
    func paths<Format: CompositeFormat>(_ format: Format.Type) throws -> [ResourcePath] {
      var builder = CompositeBuilder<Format>()
      builder.append(patch)
      let payload = try CompositePayload<Format>(builder.finish())
      #expect(try payload.value(of: Types.Resources.string) == "new")
      return payload.removedPaths
    }
    #expect(try paths(SenMLJSON.self) == [.resource(42769, 0, 1)])
    #expect(try paths(SenMLCBOR.self) == [.resource(42769, 0, 1)])
    #expect(try paths(LwM2MCBOR.self) == [.resource(42769, 0, 1)])
    #expect(throws: PayloadError(.notRepresentable)) { try paths(LwM2MJSON.self) }
  }
}
