/// What a device says in Register and Update about its Objects (LwM2M Core, "Register"): which there are, in which
/// versions, and with which instances.
public struct Registration: Equatable, Sendable {
  /// An Object of the device.
  public struct RegisteredObject: Equatable, Sendable {
    /// Which Object.
    public var id: ObjectID
    /// Its version; `nil` when the device does not say it: see `ObjectVersion.implied`.
    public var version: ObjectVersion?
    /// Its instances in ascending order.
    public var instances: [ObjectInstanceID]

    /// An Object with its instances.
    public init(_ id: ObjectID, version: ObjectVersion? = nil, instances: [ObjectInstanceID] = []) {
      self.id = id
      self.version = version
      self.instances = instances
    }
  }

  /// Where LwM2M begins among the device's resources.
  public var root: RootPath = .usual
  /// The Content-Formats that the device says it has for Objects: `ct` of the root.
  public var contentFormats: [UInt16] = []
  /// The Objects in ascending order.
  public var objects: [RegisteredObject] = []
  /// Links to other places of the device.
  public var otherLinks: [Link] = []

  /// A device with these Objects.
  public init(
    objects: [RegisteredObject] = [], root: RootPath = .usual, contentFormats: [UInt16] = []
  ) {
    self.objects = objects
    self.root = root
    self.contentFormats = contentFormats
  }

  /// The Object with an ID.
  public subscript(id: ObjectID) -> RegisteredObject? {
    objects.first { $0.id == id }
  }
}
