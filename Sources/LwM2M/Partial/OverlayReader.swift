/// Reads the Resources of a Write, and behind them those of the instance that it leaves.
///
/// Firmware has a copy of each Object's reading for this reader, so nothing of it is inlined there.
struct OverlayReader<Base: ResourceReader>: ResourceReader {
  var base: Base
  /// Whether the value that is read next is the instance's, not the Write's.
  private(set) var isInFormer = false
  /// The instance before the Write. In TLV, which is the smallest, and there in any firmware.
  var former: TLVReader
  /// The same, at its first Resource.
  private let formerStart: TLVReader
  private let resources: ResourceTable
  private let operation: WriteOperation
  /// The Resources of the Write, and the instances of the last of them.
  private var seen: [ResourceID] = []
  private var seenInstances: [ResourceInstanceID] = []
  private var isBehindBase = false

  @inline(never)
  init(
    _ base: Base, over former: TLVReader, resources: ResourceTable, _ operation: WriteOperation
  ) {
    self.base = base
    self.former = former
    formerStart = former
    self.resources = resources
    self.operation = operation
  }

  static var tellsEmptyFromMissing: Bool { Base.tellsEmptyFromMissing }

  @inline(never)
  mutating func nextResource() throws(PayloadError) -> ResourceID? {
    if !isBehindBase {
      isInFormer = false
      if let id = try base.nextResource() {
        guard resources.isWritable(id) else { throw PayloadError(.notWritable(id)) }
        seen.append(id)
        return id
      }
      isBehindBase = true
      isInFormer = true
      former = formerStart
    }
    while let id = try former.nextResource() {
      let stays = operation == .update || !resources.isWritable(id)
      if stays, !seen.contains(id) { return id }
    }
    return nil
  }

  mutating func checkDistinct() throws(PayloadError) { try base.checkDistinct() }

  @inline(never)
  mutating func enterInstances() throws(PayloadError) {
    seenInstances = []
    if isInFormer { try former.enterInstances() } else { try base.enterInstances() }
  }

  @inline(never)
  mutating func nextInstance() throws(PayloadError) -> ResourceInstanceID? {
    if !isInFormer {
      if let id = try base.nextInstance() {
        seenInstances.append(id)
        return id
      }
      guard operation == .update, let id = seen.last, try findFormer(id) else { return nil }
      try former.enterInstances()
      seenInstances.withUnsafeMutableBufferPointer { $0.sortByHeap { $0.rawValue < $1.rawValue } }
      isInFormer = true
    }
    while let id = try former.nextInstance() {
      if isBehindBase || !seenInstances.hasInOrder(id) { return id }
    }
    return nil
  }

  /// Goes to a Resource of the instance; tells whether it has it.
  private mutating func findFormer(_ id: ResourceID) throws(PayloadError) -> Bool {
    former = formerStart
    while let found = try former.nextResource() {
      if found == id { return true }
    }
    return false
  }

  mutating func skipUnknownResource() {
    if !isInFormer { base.skipUnknownResource() }
  }
}

extension [ResourceInstanceID] {
  /// Whether the IDs, which ascend, have this one among them.
  fileprivate func hasInOrder(_ id: ResourceInstanceID) -> Bool {
    var low = 0
    var high = count
    while low < high {
      let middle = low + (high - low) / 2
      if self[middle].rawValue < id.rawValue { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == id
  }
}
