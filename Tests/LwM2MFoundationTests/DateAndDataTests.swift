import Foundation
import LwM2M
import LwM2MFoundation
import Testing

@Suite("Foundation's types")
struct DateAndDataTests {
  @Test("a Date is a Time, rounded down to a second")
  func date() {
    #expect(Timestamp(Date(timeIntervalSince1970: 1_700_000_000.75)) == 1_700_000_000)
    #expect(Timestamp(Date(timeIntervalSince1970: -0.25)) == -1)
    #expect(Date(Timestamp(secondsSince1970: 1_700_000_000)) == Date(timeIntervalSince1970: 1_700_000_000))
    #expect(Timestamp(secondsSince1970: 5).date == Date(timeIntervalSince1970: 5))
  }

  @Test("a Date beyond all Times is the last or the first of them")
  func limits() {
    #expect(Timestamp(Date(timeIntervalSince1970: 1e30)).secondsSince1970 == .max)
    #expect(Timestamp(Date(timeIntervalSince1970: -1e30)).secondsSince1970 == .min)
    #expect(Timestamp(Date(timeIntervalSince1970: .infinity)).secondsSince1970 == .max)
    #expect(Timestamp(Date(timeIntervalSince1970: .nan)).secondsSince1970 == .min)
  }

  @Test("a payload can be Data, a slice of it too")
  func data() throws {
    let temperature = Temperature(sensorValue: 21.5)
    let payload = Data([0xFF]) + Data(try TLV.encode(temperature))
    #expect(try TLV.decode(Temperature.self, from: payload.dropFirst()) == temperature)
    #expect(throws: PayloadError.self) { try TLV.decode(Temperature.self, from: payload) }

    let instances: ObjectInstances<Temperature> = [3: temperature]
    #expect(try TLV.decodeInstances(of: Temperature.self, from: Data(try TLV.encode(instances))) == instances)

    let read = Data(try TLV.encodeRead(1.5, of: Temperature.Resources.sensorValue))
    #expect(try TLV.decodeRead(Temperature.Resources.sensorValue, from: read) == 1.5)
    let write = Data(try TLV.encodeWrite("x", to: Types.Resources.string))
    #expect(try TLV.decodeWrite(Types.Resources.string, from: write) == "x")
  }
}
