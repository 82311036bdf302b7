// Instances are read where they stay: they are too large to be handed over.

#if !hasFeature(Embedded)
  extension FillingVisitor where Reader: ~Copyable {
    @inlinable @inline(__always)
    mutating func visitInstances<Value: ResourceValue>(
      _ resource: inout ResourceInstances<Value>?, at id: ResourceID
    ) {
      let isUnknown = next == Self.unknown
      if isUnknown, reader.takeInstances(of: id) {
        read(&resource)
      } else if isUnknown ? !reader.isBeforeAnother(than: id) : next == UInt32(id.rawValue) {
        look(forInstances: &resource, at: id)
      }
    }

    @inlinable @inline(__always)
    mutating func visitInstances<Value: ResourceValue>(
      mandatory resource: inout ResourceInstances<Value>, at id: ResourceID
    ) {
      if next == Self.unknown, reader.takeInstances(of: id) {
        read(mandatory: &resource)
      } else {
        look(forMandatoryInstances: &resource, at: id)
      }
    }

    @inlinable @inline(never)
    mutating func look<Value: ResourceValue>(
      forInstances resource: inout ResourceInstances<Value>?, at id: ResourceID
    ) {
      if isNext(id) { read(&resource) }
    }

    @inlinable @inline(never)
    mutating func look<Value: ResourceValue>(
      forMandatoryInstances resource: inout ResourceInstances<Value>, at id: ResourceID
    ) {
      guard isNext(id) else { return miss(id, mayBeEmpty: true) }
      if !isFirst { missing.remove(id) }
      read(mandatory: &resource)
    }

    @inlinable @inline(never)
    mutating func read<Value: ResourceValue>(_ resource: inout ResourceInstances<Value>?) {
      resource.put(ResourceInstances())
      do throws(PayloadError) {
        try resource?.readElements(from: &reader)
        pass()
      } catch {
        fail(error)
      }
    }

    @inlinable @inline(never)
    mutating func read<Value: ResourceValue>(mandatory resource: inout ResourceInstances<Value>) {
      do throws(PayloadError) {
        try resource.readElements(from: &reader)
        pass()
      } catch {
        fail(error)
      }
    }
  }
#endif
