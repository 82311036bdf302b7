import LwM2M

/// A Content-Format of LwM2M, chosen at run time.
public enum PayloadFormat: Sendable, CaseIterable {
  /// Plain text: the value of one Resource or Resource Instance.
  case text
  /// The CoRE Link Format: what a device registers, and answers to Discover.
  case linkFormat
  /// Bytes: the value of one Opaque Resource or Resource Instance.
  case opaque
  /// CBOR: the value of one Resource or Resource Instance.
  case cbor
  /// SenML JSON.
  case senMLJSON
  /// SenML CBOR.
  case senMLCBOR
  /// TLV.
  case tlv
  /// The JSON of LwM2M 1.0.
  case lwM2MJSON
  /// LwM2M CBOR.
  case lwM2MCBOR
  /// SenML-ETCH JSON: requests of composite operations.
  case senMLETCHJSON
  /// SenML-ETCH CBOR: requests of composite operations.
  case senMLETCHCBOR

  /// The names that it is known by, the usual one first, the media type last.
  public var names: [String] {
    switch self {
    case .text: ["text", "plain", "text/plain"]
    case .linkFormat: ["link-format", "application/link-format"]
    case .opaque: ["opaque", "octet-stream", "application/octet-stream"]
    case .cbor: ["cbor", "application/cbor"]
    case .senMLJSON: ["senml-json", "senml+json", "application/senml+json"]
    case .senMLCBOR: ["senml-cbor", "senml+cbor", "application/senml+cbor"]
    case .tlv: ["tlv", "lwm2m-tlv", "application/vnd.oma.lwm2m+tlv"]
    case .lwM2MJSON: ["json", "lwm2m-json", "application/vnd.oma.lwm2m+json"]
    case .lwM2MCBOR: ["lwm2m-cbor", "application/vnd.oma.lwm2m+cbor"]
    case .senMLETCHJSON: ["senml-etch-json", "senml-etch+json", "application/senml-etch+json"]
    case .senMLETCHCBOR: ["senml-etch-cbor", "senml-etch+cbor", "application/senml-etch+cbor"]
    }
  }

  /// The number in CoAP's registry of Content-Formats.
  public var number: UInt16 { syntax?.number ?? LinkFormat.number }

  /// The usual name.
  public var name: String { names[0] }

  /// The format of a name, in upper or lower case, or of a number; `nil` for any other text.
  public init?(_ text: String) {
    let wanted = text.lowercased()
    guard let format = Self.allCases.first(where: { $0.names.contains(wanted) || String($0.number) == wanted }) else {
      return nil
    }
    self = format
  }

  /// Whether payloads are text.
  public var isText: Bool {
    switch self {
    case .text, .linkFormat, .senMLJSON, .senMLETCHJSON, .lwM2MJSON: true
    default: false
    }
  }

  /// Whether payloads say the whole paths of their values, so that the request's path is not needed to read them.
  public var hasPaths: Bool {
    switch self {
    case .text, .opaque, .cbor, .tlv: false
    default: true
    }
  }

  /// Whether payloads hold the value of one Resource or Resource Instance, and nothing else.
  public var isSingleValue: Bool {
    switch self {
    case .text, .opaque, .cbor: true
    default: false
    }
  }

  /// Whether values can have times.
  var hasTimes: Bool {
    switch self {
    case .senMLJSON, .senMLCBOR, .lwM2MJSON, .senMLETCHJSON, .senMLETCHCBOR: true
    default: false
    }
  }

  /// Whether a Resource without instances can be told from one that is not there.
  var tellsEmptyFromMissing: Bool {
    switch self {
    case .senMLJSON, .senMLCBOR, .lwM2MJSON, .senMLETCHJSON, .senMLETCHCBOR: false
    default: true
    }
  }

  /// Whether a path can stand without a value.
  var hasBarePaths: Bool {
    switch self {
    case .senMLJSON, .senMLCBOR, .lwM2MCBOR, .senMLETCHJSON, .senMLETCHCBOR: true
    default: false
    }
  }

  /// The runtime's type; `nil` for links, which are no values.
  var syntax: (any PathValueFormat.Type)? {
    switch self {
    case .text: PlainText.self
    case .linkFormat: nil
    case .opaque: Opaque.self
    case .cbor: CBOR.self
    case .senMLJSON: SenMLJSON.self
    case .senMLCBOR: SenMLCBOR.self
    case .tlv: TLV.self
    case .lwM2MJSON: LwM2MJSON.self
    case .lwM2MCBOR: LwM2MCBOR.self
    case .senMLETCHJSON: SenMLETCHJSON.self
    case .senMLETCHCBOR: SenMLETCHCBOR.self
    }
  }
}
