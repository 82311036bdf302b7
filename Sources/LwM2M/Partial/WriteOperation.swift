/// What a Write to an Object Instance or a Resource does with what its payload does not name (LwM2M Core, "Write").
public enum WriteOperation: Hashable, Sendable {
  /// Partial Update, a POST: it stays as it is. In Resources with instances, so do the other instances.
  case update
  /// Replace, a PUT: it goes, as far as a Server may write it.
  case replace
}
