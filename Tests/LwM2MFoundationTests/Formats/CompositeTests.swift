import LwM2M
import Testing

/// Payloads of several places, and of several times, with generated types.
struct CompositeTests {
  private let early = RecordTime(1_700_000_000 as Timestamp)
  private let late = RecordTime(1_700_000_060 as Timestamp)

  private func bytes<Format: CompositeFormat>(_ format: Format.Type) throws -> [UInt8] {
    var builder = CompositeBuilder<Format>()
    builder.append(Temperature(sensorValue: 21.5), id: 0)
    builder.append(Types(bootstrap: "b", strings: [3: "x", 9: "y"], time: 77))
    builder.appendRead(20.25, of: Temperature.Resources.sensorValue, in: 7)
    return try builder.finish()
  }

  private func check<Format: CompositeFormat>(_ format: Format.Type) throws {
    let payload = try CompositePayload<Format>(bytes(format))
    #expect(try payload.instance(Temperature.self) == Temperature(sensorValue: 21.5))
    #expect(try payload.instance(Types.self)?.strings == [3: "x", 9: "y"])
    #expect(try payload.instances(of: Temperature.self).map(\.id) == [0, 7])
    #expect(try payload.value(of: Temperature.Resources.sensorValue, in: 7) == 20.25)
    #expect(try payload.value(of: Types.Resources.strings) == [3: "x", 9: "y"])
    #expect(try payload.value(of: Types.Resources.float) == nil)
    #expect(try payload.instance(Temperature.self, id: 3) == nil)
    #expect(payload.paths.contains(.resourceInstance(Types.objectID, 0, 100, 9)))
    #expect(payload.removedPaths.isEmpty)
    #expect(throws: PayloadError.self) { try payload.value(of: Resource<Types, Int64, ReadOnly>(200)) }
  }

  @Test("what was put in comes out, in every format")
  func roundTrip() throws {
    try check(SenMLJSON.self)
    try check(SenMLCBOR.self)
    try check(LwM2MCBOR.self)
    try check(LwM2MJSON.self)
  }

  private func checkHistory<Format: CompositeFormat>(_ format: Format.Type) throws {
    var builder = CompositeBuilder<Format>()
    builder.appendRead(2, of: Temperature.Resources.sensorValue, time: late)
    builder.appendRead(1, of: Temperature.Resources.sensorValue, time: early)
    builder.appendRead(["old"], of: Types.Resources.strings, time: early)
    builder.appendRead(["new", "newer"], of: Types.Resources.strings, time: late)
    let payload = try CompositePayload<Format>(builder.finish())
    let history = try payload.history(of: Temperature.Resources.sensorValue)
    #expect(history == [TimedValue(1, at: early), TimedValue(2, at: late)])
    #expect(try payload.value(of: Temperature.Resources.sensorValue) == 2)
    let strings = try payload.history(of: Types.Resources.strings)
    #expect(strings == [TimedValue(["old"], at: early), TimedValue(["new", "newer"], at: late)])
    #expect(try payload.value(of: Types.Resources.strings) == ["new", "newer"])
  }

  @Test("values from the past come in order, and the newest counts")
  func history() throws {
    try checkHistory(SenMLJSON.self)
    try checkHistory(SenMLCBOR.self)
    try checkHistory(LwM2MJSON.self)
    #expect(throws: PayloadError(.notRepresentable)) { try checkHistory(LwM2MCBOR.self) }
  }

  @Test("times are exact to the nanosecond, and relative to now below 2^28 seconds")
  func times() throws {
    for nanoseconds: Int64 in [1_716_501_300_556_635_828, 1_700_000_000_500_000_000, 1_700_000_000_000_000_001] {
      let time = RecordTime(nanoseconds: nanoseconds)
      for bytes in [try timed(SenMLJSON.self, time), try timed(LwM2MJSON.self, time)] {
        #expect(String(decoding: bytes, as: UTF8.self).contains("\(nanoseconds / 1_000_000_000)."))
      }
      #expect(try decodedTime(SenMLJSON.self, time) == time)
      #expect(try decodedTime(SenMLCBOR.self, time) == time)
      #expect(try decodedTime(LwM2MJSON.self, time) == time)
    }
    let past = RecordTime(nanoseconds: -1_500_000_000, since: .now)
    #expect(try decodedTime(SenMLJSON.self, past) == past)
    #expect(try decodedTime(SenMLCBOR.self, past) == past)
    #expect(past.timestamp(now: 100) == 98)
    #expect(early?.timestamp(now: 5) == 1_700_000_000)
    // SenML has no way to say a point in time before July 1978.
    #expect(throws: PayloadError(.invalidTime)) { try timed(SenMLCBOR.self, RecordTime(nanoseconds: 1)) }
    #expect(try decodedTime(LwM2MJSON.self, RecordTime(nanoseconds: 1)) == RecordTime(nanoseconds: 1))
  }

  private func timed<Format: CompositeFormat>(_ format: Format.Type, _ time: RecordTime) throws -> [UInt8] {
    var builder = CompositeBuilder<Format>()
    builder.appendRead(1, of: Temperature.Resources.sensorValue, time: time)
    return try builder.finish()
  }

  private func decodedTime<Format: CompositeFormat>(_ format: Format.Type, _ time: RecordTime) throws -> RecordTime? {
    let payload = try CompositePayload<Format>(timed(format, time))
    return try payload.history(of: Temperature.Resources.sensorValue).first?.time
  }

  @Test("the same value twice at one time is an error")
  func duplicates() throws {
    let json = Array(#"[{"n":"/3303/0/5700","v":1},{"n":"/3303/0/5700","v":2}]"#.utf8)
    #expect(throws: PayloadError(.duplicateID(5700), offset: 52)) { try SenMLJSON.decode(Temperature.self, from: json) }
  }

  @Test("another instance, another Object, another Resource are not taken for the one that was asked for")
  func outside() throws {
    let bytes = try SenMLCBOR.encode(Temperature(sensorValue: 1), id: 4)
    #expect(throws: PayloadError.self) { try SenMLCBOR.decode(Temperature.self, id: 3, from: bytes) }
    #expect(throws: PayloadError.self) { try SenMLCBOR.decode(Types.self, from: bytes) }
    #expect(throws: PayloadError.self) {
      try SenMLCBOR.decodeRead(Temperature.Resources.sensorUnits, in: 4, from: bytes)
    }
    #expect(try SenMLCBOR.decodeRead(Temperature.Resources.sensorValue, in: 4, from: bytes) == 1)
  }

  @Test("a Resource Instance goes there and back in every format")
  func resourceInstances() throws {
    for format in [
      TLV.self, SenMLJSON.self, SenMLCBOR.self, LwM2MCBOR.self, LwM2MJSON.self, CBOR.self, PlainText.self,
    ] as [any ContentFormat.Type] {
      let bytes = try format.encodeRead(-7, of: Types.Resources.integers, in: 2, at: 300)
      #expect(try format.decodeRead(Types.Resources.integers, in: 2, at: 300, from: bytes) == -7)
    }
    let bytes = try TLV.encodeRead(-7, of: Types.Resources.integers, at: 300)
    #expect(throws: PayloadError(.unexpectedID(300), offset: 0)) {
      try TLV.decodeRead(Types.Resources.integers, at: 1, from: bytes)
    }
  }
}
