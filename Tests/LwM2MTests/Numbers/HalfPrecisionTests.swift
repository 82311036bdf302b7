import Testing

@testable import LwM2M

struct HalfPrecisionTests {
  @Test("every half there is becomes its number, and comes back")
  func all() {
    for bits in UInt16.min...UInt16.max {
      let value = Double(halfBits: bits)
      #if arch(x86_64) && os(macOS)
        let isNaN = bits & 0x7C00 == 0x7C00 && bits & 0x3FF != 0
        #expect(value.isNaN == isNaN)
      #else
        #expect(value == Double(Float16(bitPattern: bits)) || value.isNaN && Float16(bitPattern: bits).isNaN)
      #endif
      #expect(value.halfBits == bits)
    }
  }

  @Test("what no half is stays whole", arguments: [0.1, 65505, 65520, 1e-8, 2049, 0x1p-25, 3e300, 1 + 0x1p-11])
  func none(_ value: Double) {
    #expect(value.halfBits == nil)
  }
}
