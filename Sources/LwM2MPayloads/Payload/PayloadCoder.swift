public import LwM2M

/// Reads and writes payloads in a Content-Format, by definitions.
public struct PayloadCoder: Sendable {
  /// The Content-Format.
  public var format: PayloadFormat
  /// What is known of Objects.
  public var definitions: PayloadDefinitions
  /// The path of LwM2M in the device, which names in SenML begin with.
  public var root: RootPath
  /// Whether payloads for an Object or Object Instance have all of it, so that a Mandatory Resource that is not there is
  /// missing: not in a notification, a Send or a Write that updates.
  public var isWhole: Bool

  /// A coder.
  public init(
    _ format: PayloadFormat, definitions: PayloadDefinitions, root: RootPath = .usual, isWhole: Bool = false
  ) {
    self.format = format
    self.definitions = definitions
    self.root = root
    self.isWhole = isWhole
  }

  /// The values in the answer to a request, and where they disagree with definitions.
  ///
  /// Throws when the payload is malformed, or a value is none of its type.
  public func decode(_ payload: [UInt8], at request: ResourcePath) throws(PayloadFailure) -> PayloadReport {
    guard let syntax = format.syntax else { throw .notValues }
    try check(request)
    return try decode(payload, at: request, syntax)
  }

  private func decode<Format: PathValueFormat>(
    _ payload: [UInt8], at request: ResourcePath, _ syntax: Format.Type
  ) throws(PayloadFailure) -> PayloadReport {
    let records: [PayloadRecord]
    do throws(PayloadError) {
      records = try syntax.decodeRecords(from: payload, at: request, root: root)
    } catch {
      var failure = PayloadFailure(error, reading: payload)
      if error == PayloadError(.misplacedEntry, offset: 0) {
        failure.message += "; " + advice(on: payload, at: request)
      }
      throw failure
    }
    var values: [KnownValue] = []
    values.reserveCapacity(records.count)
    for record in records { values.append(try value(of: record, in: payload, syntax)) }
    return PayloadReport(values: values, findings: findings(in: values, at: request))
  }

  /// What to do when the first entry of TLV is not of the request's level.
  private func advice(on payload: [UInt8], at request: ResourcePath) -> String {
    // LwM2M Core, "Create": where the payload names no Object Instance, the client picks its ID.
    guard case .object = request, let type = payload.first, type >= 0b1000_0000 else {
      return "is \(request) the request's path?"
    }
    return "the payload is of one Object Instance, which a Create need not name: say --path \(request)/0, "
      + "or which it is"
  }

  /// Where values disagree with definitions, in the answer to a request, or to the one that `encode` takes without any.
  public func findings(in values: [KnownValue], at request: ResourcePath? = nil) -> [PayloadFinding] {
    var check = ValueCheck(definitions)
    for value in values { check.check(value.value) }
    guard isWhole else { return check.findings }
    let mandatory = MandatoryCheck(definitions, tellsEmptyFromMissing: format.tellsEmptyFromMissing)
    return check.findings + mandatory.findings(in: values, at: request ?? commonPath(of: values))
  }

  private func value<Format: PathValueFormat>(
    of record: PayloadRecord, in payload: [UInt8], _ syntax: Format.Type
  ) throws(PayloadFailure) -> KnownValue {
    let path = record.path
    let resource = definitions.resource(at: path)
    do throws(PayloadError) {
      let content: PathValue.Content =
        switch (record.content, resource) {
        case (.value, let resource?): .value(try syntax.value(of: record, as: resource.type, in: payload))
        case (.value, nil): .value(try syntax.value(of: record, in: payload))
        case (.empty, _): .empty
        case (.nothing, _): .nothing
        }
      return KnownValue(PathValue(path, content, time: record.time), isKnown: definitions.knows(path))
    } catch { throw PayloadFailure(error, at: path, reading: payload) }
  }

  /// The answer to a request: these values. Without a request, it is for the path that all values have in common, for an
  /// Object Instance at the most where the format holds several values.
  ///
  /// Throws when a value does not fit the format or the request.
  public func encode(_ values: [KnownValue], at request: ResourcePath? = nil) throws(PayloadFailure) -> [UInt8] {
    guard let syntax = format.syntax else { throw .notValues }
    let request = request ?? commonPath(of: values)
    try check(request)
    let content = values.map(\.value)
    try check(content)
    do throws(PayloadError) {
      return try syntax.encode(content, at: request, root: root)
    } catch {
      throw PayloadFailure(error, at: culprit(in: content, request, error))
    }
  }

  /// The value that fails for itself as all do together.
  private func culprit(
    in values: [PathValue], _ request: ResourcePath, _ error: PayloadError
  ) -> ResourcePath? {
    values.first { value in
      do throws(PayloadError) {
        _ = try format.syntax?.encode([value], at: request, root: root)
        return false
      } catch let own { return own.reason == error.reason }
    }?.path
  }

  private func commonPath(of values: [KnownValue]) -> ResourcePath {
    guard var common = values.first?.value.path.parts[...] else { return .root }
    for value in values.dropFirst() {
      common = common.prefix(zip(common, value.value.path.parts).prefix { $0 == $1 }.count)
    }
    return ResourcePath(parts: format.isSingleValue ? common : common.prefix(2))
  }

  /// Throws when the format has no place for a time, or for a path without a value.
  private func check(_ values: [PathValue]) throws(PayloadFailure) {
    for value in values {
      if value.time != nil, !format.hasTimes {
        throw PayloadFailure(
          "\(value.path): has a time, for which \(format.name) has no place; take senml-json, senml-cbor or json")
      }
      if value.content == .nothing, !format.hasBarePaths {
        throw PayloadFailure(
          "\(value.path): has no value, which \(format.name) cannot say; take senml-json, senml-cbor or lwm2m-cbor")
      }
    }
  }

  /// Throws when payloads in the format cannot answer a request for this path.
  private func check(_ request: ResourcePath) throws(PayloadFailure) {
    if format.isSingleValue, request.parts.count < 3 {
      throw PayloadFailure(
        "\(format.name) holds the value of one Resource or Resource Instance; name its path, such as --path /3/0/9, "
          + "not \(request)")
    }
    if format == .tlv, request == .root {
      throw PayloadFailure("tlv does not say which Object it is of; name its path, such as --path /3/0")
    }
  }
}

extension PayloadFailure {
  /// Values are asked of what holds links.
  fileprivate static var notValues: Self { PayloadFailure("link-format holds links, and no values of Resources") }
}
