/// Reads the Resources of a Write, and behind them those of the instance that it leaves.
struct OverlayReader<Base: ResourceReader>: ResourceReader {
  var base: Base
  var former: AnyResourceReader
  private let resources: [(id: ResourceID, content: AnyResource)]
  private let writable: ResourceIDs
  private let operation: WriteOperation
  private var seen: [ResourceID] = []
  private(set) var isInFormer = false

  /// The instances of the former Resource that the Write's come over, and the IDs of those.
  private var rest: ResourceInstances<AnyResourceValue>?
  private var seenInstances: [ResourceInstanceID] = []
  var restReader: AnyResourceReader?

  init(
    _ base: Base, over resources: [(id: ResourceID, content: AnyResource)], writable: ResourceIDs,
    _ operation: WriteOperation
  ) {
    self.base = base
    self.resources = resources
    self.writable = writable
    self.operation = operation
    former = AnyResourceReader(resources)
  }

  static var tellsEmptyFromMissing: Bool { Base.tellsEmptyFromMissing }

  mutating func nextResource() throws(PayloadError) -> ResourceID? {
    rest = nil
    restReader = nil
    if !isInFormer {
      if let id = try base.nextResource() {
        guard writable.contains(id) else { throw PayloadError(.notWritable(id)) }
        seen.append(id)
        return id
      }
      isInFormer = true
    }
    while let id = former.nextResource() {
      let stays = operation == .update || !writable.contains(id)
      if stays, !seen.contains(id) { return id }
    }
    return nil
  }

  mutating func enterInstances() throws(PayloadError) {
    guard !isInFormer else {
      try former.enterInstances()
      return
    }
    try base.enterInstances()
    seenInstances = []
    guard operation == .update, let id = seen.last else { return }
    for resource in resources where resource.id == id {
      if case .instances(let instances) = resource.content { rest = instances }
    }
  }

  mutating func nextInstance() throws(PayloadError) -> ResourceInstanceID? {
    if isInFormer { return former.nextInstance() }
    if restReader == nil {
      if let id = try base.nextInstance() {
        seenInstances.append(id)
        return id
      }
      guard var rest else { return nil }
      for id in seenInstances { rest[id] = nil }
      var reader = AnyResourceReader([(0, .instances(rest))])
      _ = reader.nextResource()
      try reader.enterInstances()
      restReader = reader
    }
    return restReader?.nextInstance()
  }

  mutating func skipUnknownResource() {
    if !isInFormer { base.skipUnknownResource() }
  }
}
