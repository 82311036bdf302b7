import LwM2M

/// "Reads" invented values: generated code asks for what it needs, and gets something that its definition allows.
struct SampleReader: ResourceReader {
  private var samples: [Sample]
  private var position = -1
  private var instances: [UInt16] = []
  private var random: UInt64
  private let hasEmptyResources: Bool

  init(_ samples: [Sample], seed: UInt64, hasEmptyResources: Bool = true) {
    self.samples = samples
    self.hasEmptyResources = hasEmptyResources
    random = seed
  }

  private var sample: Sample { samples[position] }

  private mutating func next() -> UInt64 {
    random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return random >> 20
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element? {
    elements.isEmpty ? nil : elements[Int(next() % UInt64(elements.count))]
  }

  mutating func nextResource() -> ResourceID? {
    position += 1
    return position < samples.count ? sample.id : nil
  }

  mutating func enterInstances() {
    // Sparse, the largest ID among them; now and then none at all.
    instances = [[65534, 256, 3], [7, 0], [255, 1], []][Int(next() % (hasEmptyResources ? 4 : 3))]
  }

  mutating func nextInstance() -> ResourceInstanceID? {
    instances.popLast().map(ResourceInstanceID.init(rawValue:))
  }

  mutating func skipUnknownResource() {
    fatalError("\(sample.id) is not known to the generated code")
  }

  mutating func readString() -> String {
    if let text = pick(sample.texts) { return text }
    let letters = Array("abcdefghijklmnopqrstuvwxyz ,\"\\/<>&0123456789")
    let length = pick(sample.lengths) ?? [0, 3, 7, 8, 300][Int(next() % 5)]
    // Beyond ASCII only where no length in bytes is prescribed.
    let tail = sample.lengths.isEmpty ? "é😀" : ""
    return String((0..<length).map { _ in letters[Int(next() % UInt64(letters.count))] }) + tail
  }

  mutating func readInteger() -> Int64 {
    if let number = pick(sample.numbers) { return Int64(number) ?? Int64(Double(number) ?? 0) }
    return pick([0, 1, -1, 127, -128, 128, 32767, -32769, 1 << 31, .min, .max]) ?? 0
  }

  mutating func readUnsignedInteger() -> UInt64 {
    if let number = pick(sample.numbers) { return UInt64(number) ?? UInt64(Double(number) ?? 0) }
    return pick([0, 1, 255, 256, 65536, 1 << 32, .max]) ?? 0
  }

  mutating func readFloat() -> Double {
    if let number = pick(sample.numbers) { return Double(number) ?? 0 }
    return pick([0, 20.1, -1.5, 1e-300, 3.4e38, 1 / 3]) ?? 0
  }

  mutating func readBoolean() -> Bool { next() & 1 == 1 }

  mutating func readOpaque() -> [UInt8] {
    let length = pick(sample.lengths) ?? [0, 1, 2, 8, 255, 256][Int(next() % 6)]
    return (0..<length).map { _ in UInt8(truncatingIfNeeded: next()) }
  }

  mutating func readTime() -> Timestamp {
    if let number = pick(sample.numbers) { return Timestamp(secondsSince1970: Int64(number) ?? 0) }
    return pick([0, 1_700_000_000, -1, 4_294_967_296]) ?? 0
  }

  mutating func readObjectLink() -> ObjectLink { pick([.none, ObjectLink(3303, 0), ObjectLink(0, 65534)]) ?? .none }

  mutating func readCoreLink() -> CoreLink { "</3303>;ver=1.1,</3303/0>" }
}
