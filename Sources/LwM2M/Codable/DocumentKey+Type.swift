extension DocumentKey {
  /// The key of the Object that `type` stands for.
  public init<Object: LwM2MObject>(_ type: Object.Type) {
    self.init(Object.objectID, version: Object.objectVersion, lwm2mVersion: Object.lwm2mVersion)
  }
}
