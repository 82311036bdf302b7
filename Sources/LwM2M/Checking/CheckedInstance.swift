/// How exactly a payload has to agree with the definition of its Object.
public enum Strictness: Hashable, Sendable {
  /// The first disagreement is an error.
  case strict
  /// Disagreements are findings.
  case lenient
}

/// Where a payload and the definition of its Object disagree.
public struct DecodingFinding: Equatable, Sendable {
  /// What the matter is.
  public enum Kind: Hashable, Sendable {
    /// The definition does not have the Resource. It was passed over.
    case unknown
    /// A Mandatory Resource is not there.
    case missing
    /// A value is not within the definition's range.
    case outOfRange
  }

  /// What the matter is.
  public var kind: Kind
  /// With which Resource.
  public var resource: ResourceID

  /// A disagreement.
  public init(_ kind: Kind, _ resource: ResourceID) {
    self.kind = kind
    self.resource = resource
  }

  var error: PayloadError {
    switch kind {
    case .unknown: PayloadError(.unknownResource(resource))
    case .missing: PayloadError(.missingResource(resource))
    case .outOfRange: PayloadError(.outOfRange(resource))
    }
  }
}

/// An Object Instance from a payload, and where the payload disagrees with the definition.
public struct CheckedInstance<Object: LwM2MObject>: Sendable {
  /// The instance; `nil` when a Mandatory Resource is missing.
  public var instance: Object?
  /// What was found: unknown Resources and values out of range in the order of the payload, then missing Resources.
  public var findings: [DecodingFinding]
}

extension ObjectFormat {
  /// An Object Instance from its payload, checked against its definition: for Resources that it does not have, Mandatory
  /// ones that are missing, and values out of its ranges.
  ///
  /// Throws when the payload is malformed or a value has another type, and, if strict, on the first disagreement.
  public static func decode<Object: LwM2MObject>(
    _ type: Object.Type, id: ObjectInstanceID? = nil, from payload: [UInt8], checking strictness: Strictness
  ) throws(PayloadError) -> CheckedInstance<Object> {
    let checked = try withReader(of: Object.objectID, in: id, from: payload) { (base) throws(PayloadError) in
      var reader = CheckingReader<Reader, Object>(base)
      var instance: Object?
      do throws(PayloadError) {
        instance = try Object(reading: &reader)
      } catch {
        guard case .missingResource = error.reason else { throw error }
      }
      return CheckedInstance(instance: instance, findings: reader.findings + reader.missing)
    }
    if strictness == .strict, let first = checked.findings.first { throw first.error }
    return checked
  }
}
