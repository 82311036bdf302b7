import LwM2M
import LwM2MComparison
import LwM2MModel
import Testing

@Suite("A new definition bears at least the version that its changes ask for")
struct VersionTests {
  private let minor: (inout ObjectDefinition) -> Void = { $0.resources.append(Sample.resource(2)) }
  private let major: (inout ObjectDefinition) -> Void = { $0.resources[0].type = .float }

  private func comparison(
    _ old: String, _ new: String, _ change: (inout ObjectDefinition) -> Void = { _ in }
  ) -> Comparison {
    Comparison(from: Sample.object(old), to: Sample.object(new, change))
  }

  @Test func theVersionThatIsNeeded() {
    #expect(comparison("1.1", "1.1").requiredVersion.description == "1.1")
    #expect(comparison("1.1", "1.1", minor).requiredVersion.description == "1.2")
    #expect(comparison("1.1", "1.1", major).requiredVersion.description == "2.0")
    #expect(comparison("1.65535", "1.1", minor).requiredVersion.description == "2.0")
    #expect(comparison("65535.65535", "1.1", major).requiredVersion.description == "65535.0")
  }

  @Test func whetherItIsThere() {
    #expect(comparison("1.0", "1.0").isVersionEnough)
    #expect(comparison("1.0", "2.0").isVersionEnough)
    #expect(!comparison("1.0", "1.0", minor).isVersionEnough)
    #expect(comparison("1.0", "1.1", minor).isVersionEnough)
    #expect(comparison("1.0", "2.0", minor).isVersionEnough)
    #expect(!comparison("1.0", "1.1", major).isVersionEnough)
    #expect(comparison("1.0", "2.0", major).isVersionEnough)
    #expect(!comparison("2.0", "1.0").isVersionEnough)
  }

  @Test func whatIsSaidOfIt() {
    #expect(VersionStep.message(comparison("1.0", "1.1", minor)) == nil)
    #expect(
      VersionStep.message(comparison("1.0", "1.1", major))
        == "object 10241 went from version 1.0 to 1.1, but needs at least 2.0 for a major change: Type of resource 0 'Level 0' was 'Integer' and is 'Float'"
    )
    #expect(
      VersionStep.message(comparison("1.0", "1.0", minor))
        == "object 10241 has the same version 1.0 as before, but needs at least 1.1 for a minor change: resource 2 'Level 2' is new and optional"
    )
    #expect(
      VersionStep.message(comparison("1.1", "1.0"))
        == "object 10241 went from version 1.1 to 1.0, which is older; are old and new the wrong way round?")
  }

  // MARK: Histories and sets

  private func filed(_ version: String, _ file: String, _ change: (inout ObjectDefinition) -> Void = { _ in })
    -> FiledDefinition
  {
    FiledDefinition(Sample.object(version, change), file: file)
  }

  private func steps(_ pairs: [VersionPair]) -> [String] {
    pairs.map { "\($0.old.file) -> \($0.new.file)" }
  }

  @Test func aHistoryComparesNeighbours() {
    let history = VersionHistory([
      filed("2.0", "c"), filed("1.0", "a"), filed("1.1", "b"), filed("2.0", "copy of c"),
      filed("1.0", "other") { $0.objectID = 1 },
    ])
    #expect(steps(history.pairs) == ["a -> b", "b -> c"])
  }

  @Test func anIDThatComesBackWithAnotherMeaningIsFound() {
    let gone: (inout ObjectDefinition) -> Void = { $0.resources.removeFirst() }
    let other: (inout ObjectDefinition) -> Void = { $0.resources[0].name = "Depth" }
    let reused = VersionHistory([filed("1.0", "a"), filed("1.1", "b", gone), filed("1.2", "c", other)]).reusedIDs
    #expect(
      reused.map(\.message) == [
        "resource 0 'Depth' has the ID of 'Level 0', which was given up after version 1.0; give it an ID of its own"
      ])
    #expect(VersionHistory([filed("1.0", "a"), filed("1.1", "b", gone), filed("1.2", "c")]).reusedIDs.isEmpty)
    #expect(VersionHistory([filed("1.0", "a"), filed("1.1", "b", other)]).reusedIDs.isEmpty)
  }

  @Test func setsCompareWhatIsNewWithWhatWasBefore() {
    let old = [filed("1.0", "old/1.0"), filed("2.0", "old/2.0"), filed("1.0", "old/1") { $0.objectID = 1 }]
    let new = [
      filed("1.0", "new/1.0"), filed("2.0", "new/2.0", minor), filed("1.1", "new/1.1"), filed("2.1", "new/2.1"),
      filed("2.2", "new/2.2"), filed("1.0", "new/2") { $0.objectID = 2 },
    ]
    let difference = SetDifference(from: old, to: new)
    #expect(
      steps(difference.pairs) == [
        "old/1.0 -> new/1.1", "old/2.0 -> new/2.0", "old/2.0 -> new/2.1", "new/2.1 -> new/2.2",
      ])
    #expect(difference.added.map(\.file) == ["new/2"])
    #expect(difference.removed.map(\.file) == ["old/1"])
  }

  @Test func aVersionThatNothingFollowedIsGone() {
    let old = [filed("1.0", "1.0"), filed("1.1", "1.1")]
    #expect(SetDifference(from: old, to: [filed("1.1", "new")]).removed.map(\.file) == ["1.0"])
    #expect(SetDifference(from: old, to: [filed("1.2", "new")]).removed.map(\.file) == ["1.0"])
    #expect(SetDifference(from: [old[0]], to: [filed("1.1", "new")]).removed.map(\.file) == [])
  }

  @Test func anOlderVersionIsComparedWithTheNewest() {
    let difference = SetDifference(from: [filed("1.1", "old")], to: [filed("1.0", "new")])
    #expect(steps(difference.pairs) == ["old -> new"])
    #expect(difference.pairs.first?.comparison.isVersionEnough == false)
  }
}
