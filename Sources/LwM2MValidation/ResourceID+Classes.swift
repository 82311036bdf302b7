import LwM2MVocabulary

extension ResourceID {
  /// Whether it is of the class of reusable Resources, which the registry defines once for all Objects.
  ///
  /// Source: OMNA registry, classes of Resource IDs.
  var isReusable: Bool { (2048...26240).contains(rawValue) }
}
