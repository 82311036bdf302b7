// Instances are read where they stay: they are too large to be handed over.

#if !hasFeature(Embedded)
  extension FillingVisitor where Reader: ~Copyable {
    @inlinable @inline(__always)
    mutating func visitInstances<Value: ResourceValue>(
      _ resource: inout ResourceInstances<Value>?, at id: ResourceID
    ) {
      guard isNext(id) else { return }
      resource.put(ResourceInstances())
      do throws(PayloadError) {
        try resource?.readElements(from: &reader)
        pass()
      } catch {
        fail(error)
      }
    }

    @inlinable @inline(__always)
    mutating func visitInstances<Value: ResourceValue>(
      mandatory resource: inout ResourceInstances<Value>, at id: ResourceID
    ) {
      guard isNext(id) else { return miss(id, mayBeEmpty: true) }
      if !isFirst { missing.remove(id) }
      do throws(PayloadError) {
        try resource.readElements(from: &reader)
        pass()
      } catch {
        fail(error)
      }
    }
  }
#endif
