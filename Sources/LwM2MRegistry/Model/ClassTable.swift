#if Registry
  import LwM2MVocabulary

  /// The ID classes of a registry, and what follows from them.
  struct ClassTable: Sendable {
    /// All classes.
    let classes: [IDClass]

    /// A table of classes.
    init(_ classes: [IDClass]) {
      self.classes = classes
    }

    /// The class of this name.
    func named(_ name: String) throws(RegistryError) -> IDClass {
      if let found = classes.first(where: { $0.name == name }) { return found }
      let names = classes.map(\.name).joined(separator: ", ")
      throw RegistryError(.notFound, "there is no class \(name.quotedName); the classes are \(names)")
    }

    /// The narrowest class that has an ID.
    func narrowest(having id: ObjectID) -> IDClass? {
      classes.filter { $0.ids.contains(id) }.min { $0.count < $1.count }
    }

    /// The name of the narrowest class that has an ID, empty when none has it.
    func name(of id: ObjectID) -> String {
      narrowest(having: id)?.name ?? ""
    }

    /// The parts of a class that belong to no narrower one.
    func ownRanges(of idClass: IDClass) -> [ClosedRange<ObjectID>] {
      let narrower = classes.filter { $0.count < idClass.count && $0.ids.overlaps(idClass.ids) }
      return idClass.ids.subtracting(narrower.map(\.ids))
    }
  }

  extension IDClass {
    /// How many IDs it has.
    var count: Int { Int(ids.upperBound.rawValue) - Int(ids.lowerBound.rawValue) + 1 }
  }

  extension ClosedRange<ObjectID> {
    /// What is left of the range without some others, in order.
    func subtracting(_ others: [ClosedRange<ObjectID>]) -> [ClosedRange<ObjectID>] {
      var result: [ClosedRange<ObjectID>] = []
      var next = Int(lowerBound.rawValue)
      for other in others.sorted(by: { $0.lowerBound < $1.lowerBound }) where other.overlaps(self) {
        let first = Int(other.lowerBound.rawValue)
        if first > next { result.append(ObjectID(rawValue: UInt16(next))...ObjectID(rawValue: UInt16(first - 1))) }
        next = Swift.max(next, Int(other.upperBound.rawValue) + 1)
      }
      let last = Int(upperBound.rawValue)
      if next <= last { result.append(ObjectID(rawValue: UInt16(next))...upperBound) }
      return result
    }
  }

#endif
