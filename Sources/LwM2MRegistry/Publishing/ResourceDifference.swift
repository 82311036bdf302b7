#if Registry
  import LwM2MRegistryFiles
  import LwM2MVocabulary
  import LwM2MModel

  /// What sets a Resource apart from the reusable Resource of the same ID.
  ///
  /// Compared is what the public registry's validator compares, in its way: descriptions without any white space (code 465).
  enum ResourceDifference {
    /// A difference, and the validator's code for it.
    struct Difference {
      var text: String
      var omaCode: String
    }

    /// The first difference in words, `nil` when there is none.
    static func first(_ resource: ReusableResource, _ stored: ReusableResource) -> String? {
      all(resource.definition, stored.definition).first?.text
    }

    /// All differences, in the order of the definition's elements.
    static func all(_ resource: ResourceDefinition, _ reusable: ResourceDefinition) -> [Difference] {
      let facts: [(name: String, here: String, there: String, code: String)] = [
        ("Name", resource.name, reusable.name, "460"),
        ("Operations", resource.operations.symbol, reusable.operations.symbol, "461"),
        ("Type", resource.type?.name ?? "", reusable.type?.name ?? "", "462"),
        ("RangeEnumeration", resource.range.text, reusable.range.text, "463"),
        ("Units", resource.units, reusable.units, "464"),
      ]
      var differences = facts.filter { $0.here != $0.there }.map { fact in
        Difference(
          text: "\(fact.name) is \(fact.here.quotedName) here and \(fact.there.quotedName) there", omaCode: fact.code)
      }
      if resource.summary.withoutWhitespace != reusable.summary.withoutWhitespace {
        differences.append(Difference(text: "Description is in other words", omaCode: "465"))
      }
      return differences
    }
  }

  extension String {
    fileprivate var withoutWhitespace: String { filter { !$0.isWhitespace } }
  }

#endif
