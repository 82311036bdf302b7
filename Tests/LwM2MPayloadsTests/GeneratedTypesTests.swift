import Foundation
import LwM2M
import LwM2MCompiler
import LwM2MGenerators
import LwM2MObjects
import LwM2MPayloads
import TestSupport
import Testing

/// What definitions give is what generated types give.
struct GeneratedTypesTests {
  private static let definitions: PayloadDefinitions = {
    let compiler = Compiler()
    let files = compiler.checkInputs([Corpus.packageRoot.appending(path: "models").path]).files
    return PayloadDefinitions(compiler.merge(files).set.members.map(\.definition))
  }()

  private static let temperature = Temperature(
    sensorValue: -18.5, minMeasuredValue: -22.125, maxMeasuredValue: 0.1, sensorUnits: "Cel")

  private static let lines = """
    /3303/7/5601\tFloat\t-22.125
    /3303/7/5602\tFloat\t0.1
    /3303/7/5700\tFloat\t-18.5
    /3303/7/5701\tString\tCel

    """

  private func expect<Format: ObjectFormat>(_ type: Format.Type, _ format: PayloadFormat) throws {
    let coder = PayloadCoder(format, definitions: Self.definitions, isWhole: true)
    let payload = try Format.encode(Self.temperature, id: 7)
    let path = ResourcePath.objectInstance(3303, 7)
    let report = try coder.decode(payload, at: path)
    #expect(report.findings.isEmpty)
    let values = report.values
    let sorted = PathLines.text(of: values).split(separator: "\n").sorted().joined(separator: "\n") + "\n"
    #expect(sorted == Self.lines)
    // In the order of the type's Resources, the bytes are the same.
    #expect(try coder.encode(values, at: path) == payload)
    var reader = PathLineReader(Self.definitions, for: format)
    let read = try coder.encode(reader.values(Array(Self.lines.utf8)))
    #expect(try Format.decode(Temperature.self, id: 7, from: read) == Self.temperature)
  }

  @Test func anInstanceInEveryFormat() throws {
    try expect(TLV.self, .tlv)
    try expect(SenMLJSON.self, .senMLJSON)
    try expect(SenMLCBOR.self, .senMLCBOR)
    try expect(LwM2MCBOR.self, .lwM2MCBOR)
    try expect(LwM2MJSON.self, .lwM2MJSON)
  }

  /// Of formats that cannot say that a Mandatory Resource has no instances, neither misses it.
  @Test func aMandatoryResourceWithoutInstancesIsNotMissing() throws {
    let device = Device(errorCode: [], supportedBindingAndModes: "U")
    let payload = try SenMLJSON.encode(device)
    #expect(try SenMLJSON.decode(Device.self, from: payload, checking: .strict).instance == device)
    let coder = PayloadCoder(.senMLJSON, definitions: Self.definitions, isWhole: true)
    #expect(try coder.decode(payload, at: .objectInstance(3, 0)).findings == [])
  }

  /// Values at the bounds of ranges, and beside them.
  @Test func whatAGeneratedTypeCallsOutOfRangeIsOutOfRange() throws {
    try expectSameRanges(Device.self)
    try expectSameRanges(LwM2MServer.self)
    try expectSameRanges(LwM2MSecurity.self)
    try expectSameRanges(FirmwareUpdate.self)
    try expectSameRanges(ConnectivityMonitoring.self)
    try expectSameRanges(Temperature.self)
  }

  private func expectSameRanges<Object: LwM2MObject>(_ type: Object.Type) throws {
    let object = try #require(Self.definitions[Object.objectID])
    let integers: [Int64] = [
      .min, -86401, -2, -1, 0, 1, 2, 3, 4, 9, 10, 14, 100, 101, 255, 256, 65534, 65535, 65536, .max,
    ]
    var values: [AnyResourceValue] = integers.flatMap { number in
      [.integer(number), .time(Timestamp(secondsSince1970: number)), .float(Double(number))]
    }
    values += [.unsignedInteger(.max), .float(.nan), .float(.infinity), .float(0.5), .boolean(true), .string("U")]
    values += [0, 1, 6, 40, 255, 256].flatMap { count -> [AnyResourceValue] in
      [.string(String(repeating: "x", count: count)), .opaque([UInt8](repeating: 0, count: count))]
    }
    for (id, resource) in object.resources where resource.operations != .write && resource.operations != .execute {
      for value in values where value.type == resource.type {
        let coder = PayloadCoder(.tlv, definitions: Self.definitions)
        let path = ResourcePath.resource(Object.objectID, 0, id)
        let findings = coder.findings(in: [KnownValue(PathValue(path, .value(value)), isKnown: true)])
        let isOutOfRange = findings.contains { $0.kind == .outOfRange }
        #expect(isOutOfRange == (Object.range(of: id)?.contains(value) == false), "\(path) \(value)")
      }
    }
  }

  @Test func valuesFromThePast() throws {
    var builder = CompositeBuilder<SenMLCBOR>()
    builder.appendRead(
      20.5, of: Temperature.Resources.sensorValue, in: 1, time: RecordTime(nanoseconds: 1_700_000_000_500_000_000))
    builder.appendRead(
      21, of: Temperature.Resources.sensorValue, in: 1, time: RecordTime(nanoseconds: -60_000_000_000, since: .now))
    builder.appendRead("U", of: Device.Resources.supportedBindingAndModes)
    let payload = try builder.finish()
    let coder = PayloadCoder(.senMLCBOR, definitions: Self.definitions)
    let values = try coder.decode(payload, at: .root).values
    #expect(
      PathLines.text(of: values) == """
        1700000000.5\t/3303/1/5700\tFloat\t20.5
        -60\t/3303/1/5700\tFloat\t21
        /3/0/16\tString\tU

        """)
    #expect(try coder.encode(values) == payload)
  }
}
