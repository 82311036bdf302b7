import LwM2M
import LwM2MModel
import LwM2MPayloads
import TestSupport
import Testing
import WireVectors

/// Payloads that other implementations recorded, by definitions with the types that they assume.
@Suite(.enabled(if: Corpus.shared != nil, Comment(rawValue: Corpus.skipNotice)))
struct PayloadVectorTests {
  static let levels: Set = ["values", "node", "nodes", "timestamped", "timestamped-nodes", "json-root", "senml-pack"]
  static let vectors = WireVector.all.filter {
    levels.contains($0.level) && $0.format != "link-format" && WireVector.exceptions[$0.id] == nil
      && !refusedHere.keys.contains($0.id)
  }

  /// Vectors that cannot be read by a definition, and why.
  static let refusedHere: [Int: String] = {
    var reasons: [Int: String] = [:]
    for id in [296, 297] { reasons[id] = "a Resource is an Integer at one time, and a Float at another" }
    for id in [1049, 1236] { reasons[id] = "instances of a Resource have different types" }
    return reasons
  }()

  @Test("all vectors are there")
  func count() {
    #expect(Self.vectors.count >= 270)
    for format in ["tlv", "senml-json", "senml-cbor", "lwm2m-cbor", "lwm2m-json", "cbor", "text", "opaque"] {
      #expect(Self.vectors.contains { $0.format == format }, "\(format)")
    }
  }

  @Test("valid payloads decode to what they hold, invalid ones are refused", arguments: vectors.filter(\.decodes))
  func decode(_ vector: WireVector) throws {
    let subject = try VectorSubject(vector)
    guard vector.isValid else {
      #expect(throws: PayloadFailure.self) { try subject.coder.decode(vector.payload, at: subject.request) }
      return
    }
    let report = try subject.coder.decode(vector.payload, at: subject.request)
    #expect(subject.lines(report.values) == subject.expected)
    #expect(report.values.allSatisfy { $0.isKnown || $0.value.content == .nothing })
  }

  @Test("what is decoded goes through lines without loss", arguments: vectors.filter { $0.decodes && $0.isValid })
  func lines(_ vector: WireVector) throws {
    let subject = try VectorSubject(vector)
    let values = try subject.coder.decode(vector.payload, at: subject.request).values
    var reader = PathLineReader(subject.coder.definitions, for: subject.coder.format)
    let read = try reader.values(Array(PathLines.text(of: values).utf8))
    #expect(read.map(\.same) == values.map(\.same))
  }

  @Test(
    "what is decoded is encoded in as many bytes or fewer, and decodes to the same",
    arguments: vectors.filter { $0.decodes && $0.isValid })
  func reencode(_ vector: WireVector) throws {
    let subject = try VectorSubject(vector)
    let values = try subject.coder.decode(vector.payload, at: subject.request).values
    // The 1.0 JSON has no name for what has no value.
    if subject.isEmptyOnly(values) { return }
    let bytes = try subject.coder.encode(values, at: subject.request)
    let again = try subject.coder.decode(bytes, at: subject.request).values
    #expect(subject.lines(again) == subject.lines(values))
    #expect(bytes.count <= max(vector.payload.count, 2) || subject.isShorterByOtherMeans, "\(bytes)")
  }

  @Test(
    "the values of TLV entries",
    arguments: WireVector.all.filter { $0.level == "tlv-value" && ($0.decodes || $0.isValid) })
  func tlvValue(_ vector: WireVector) throws {
    let type = try #require(vector.types[0] ?? vector.entries.first?.value?.type)
    let definitions = PayloadDefinitions([.sample(9, [(0, type, false)])])
    let payload = try TLV.encodeResource(vector.payload, of: 9, in: 0, id: 0)
    let coder = PayloadCoder(.tlv, definitions: definitions)
    guard vector.isValid else {
      #expect(throws: PayloadFailure.self) { try coder.decode(payload, at: .resource(9, 0, 0)) }
      return
    }
    let values = try coder.decode(payload, at: .resource(9, 0, 0)).values
    let expected = vector.entries.compactMap(\.value).map { PathValue(.resource(9, 0, 0), .value($0)) }
    // A Float that is no number is not equal to itself.
    #expect("\(values.map(\.value))" == "\(expected)")
  }

  @Test(
    "lists of paths, as composite operations ask for them",
    arguments: WireVector.all.filter { $0.level == "paths" && $0.isValid })
  func paths(_ vector: WireVector) throws {
    let coder = PayloadCoder(
      try #require(PayloadFormat(vector.format)), definitions: PayloadDefinitions(),
      root: vector.root.flatMap { RootPath($0) } ?? .usual)
    let values = try coder.decode(vector.payload, at: .root).values
    #expect(values.map(\.value) == vector.paths.compactMap { ResourcePath($0) }.map { PathValue($0, .nothing) })
    #expect(PathLines.text(of: values) == vector.paths.map { $0 + "\n" }.joined())
    #expect(try coder.decode(coder.encode(values), at: .root).values == values)
  }

  @Test("most recorded TLV has the bytes that we write")
  func canonicalBytes() throws {
    let tlv = Self.vectors.filter { $0.format == "tlv" && $0.isValid && $0.encodes }
    let same = try tlv.filter { vector in
      let subject = try VectorSubject(vector)
      let values = try subject.coder.decode(vector.payload, at: subject.request).values
      return try subject.coder.encode(values, at: subject.request) == vector.payload
    }
    // Others have 8 bytes for a Float that fits 4.
    #expect(same.count >= tlv.count - 4, "\(same.count) of \(tlv.count)")
  }
}

extension KnownValue {
  /// What can be compared: a Float that is no number is not equal to itself.
  var same: String { "\(self)" }
}
