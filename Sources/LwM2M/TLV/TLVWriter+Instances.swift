// The length of all instances stands before them. It is counted beforehand: moving what was just written takes longer. In
// firmware it is moved: for each type of value, that is half the code.

#if !hasFeature(Embedded)
  extension TLVWriter {
    /// Writes a Resource with multiple instances.
    @inlinable @inline(__always)
    public mutating func writeInstances<Value: ResourceValue>(_ values: ResourceInstances<Value>, at id: ResourceID) {
      // Mostly there are one or two. They are handed over in registers: reading in one piece what was just stored in several
      // makes the processor wait.
      if let first = values.first, values.others == nil {
        writeFew(first, values.second, at: id)
      } else {
        writeAll(values, at: id)
      }
    }

    @inlinable @inline(never)
    mutating func writeFew<Value: ResourceValue>(
      _ first: ResourceInstances<Value>.Element, _ second: ResourceInstances<Value>.Element?, at id: ResourceID
    ) {
      let one = TLVEntry(first)
      let two = if let second { TLVEntry(second) } else { TLVEntry() }
      let length = one.length &+ two.length
      if one.isWhole, two.isWhole {
        let whole = TLVHeadBytes(.multipleResource, id.rawValue).with(length: length)
        buffer.append(
          whole.bits, size: whole.size, then: one.bits, size: one.length, then: two.bits, size: two.length)
      } else if beginInstances(of: id, length: length) {
        write(first)
        if let second { write(second) }
      }
    }

    @inlinable @inline(never)
    mutating func writeAll<Value: ResourceValue>(_ values: ResourceInstances<Value>, at id: ResourceID) {
      var length = 0
      for position in 0..<values.count { length &+= TLVEntry(values[position]).length }
      guard beginInstances(of: id, length: length) else { return }
      for position in 0..<values.count { write(values[position]) }
    }

    /// Writes the head of a Resource with instances of this length in all; `false` when that is too long.
    @inlinable @inline(__always)
    mutating func beginInstances(of id: ResourceID, length: Int) -> Bool {
      guard length < TLVHeader.lengthLimit else {
        isTooLong = true
        return false
      }
      let whole = TLVHeadBytes(.multipleResource, id.rawValue).with(length: length)
      buffer.append(whole.bits, size: whole.size)
      return true
    }

    @inlinable @inline(__always)
    mutating func write<Value: ResourceValue>(_ element: ResourceInstances<Value>.Element) {
      beginInstance(element.id)
      element.value.write(to: &self)
    }
  }
#endif
