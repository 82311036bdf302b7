public import LwM2MVocabulary

/// Which version of an Object is meant where a payload does not say it, of those that there are definitions of.
public struct VersionChoice: Sendable {
  /// The versions that are said for single Objects.
  public var versions: [ObjectID: ObjectVersion]
  /// The device's release of LwM2M, where it is known: it implies versions, see `ObjectVersion.implied`.
  public var release: ObjectVersion?

  /// A choice.
  public init(versions: [ObjectID: ObjectVersion] = [:], release: ObjectVersion? = nil) {
    self.versions = versions
    self.release = release
  }

  /// One of these versions of an Object: the one that is said for it, else the one that the release implies, else the
  /// newest; `nil` when the one that is said is not there, or there are none.
  func version(of object: ObjectID, among known: some Collection<ObjectVersion>) -> ObjectVersion? {
    if let said = versions[object] { return known.contains(said) ? said : nil }
    if let release {
      let implied = ObjectVersion.implied(for: object, in: release)
      if known.contains(implied) { return implied }
    }
    return known.max()
  }
}
