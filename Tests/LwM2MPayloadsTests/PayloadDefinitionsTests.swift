import LwM2M
import LwM2MPayloads
import Testing

/// Which version of an Object is meant.
struct PayloadDefinitionsTests {
  private func version(_ choice: VersionChoice, of object: ObjectID = 3) -> String? {
    let definitions = PayloadDefinitions(
      [
        .sample(3, version: "1.0", []), .sample(3, version: "1.2", []), .sample(3, version: "1.1", []),
        .sample(3303, version: "1.1", []), .sample(9, version: "2.0", []), .sample(9, version: "1.0", []),
      ], choosing: choice)
    return definitions[object]?.key.version.description
  }

  @Test func theNewestUnlessSomethingElseIsSaid() {
    #expect(version(VersionChoice()) == "1.2")
    #expect(version(VersionChoice(versions: [3: .v1_0])) == "1.0")
    #expect(version(VersionChoice(versions: [3: ObjectVersion(major: 4, minor: 0)])) == nil)
  }

  @Test func theReleaseImpliesTheVersion() {
    let release = VersionChoice(release: ObjectVersion(major: 1, minor: 1))
    #expect(version(release) == "1.1")
    // Others are 1.0 where nothing is said; where there is no such definition, the newest is meant.
    #expect(version(release, of: 9) == "1.0")
    #expect(version(release, of: 3303) == "1.1")
    let both = VersionChoice(versions: [3: .v1_0], release: ObjectVersion(major: 1, minor: 1))
    #expect(version(both) == "1.0")
  }
}
