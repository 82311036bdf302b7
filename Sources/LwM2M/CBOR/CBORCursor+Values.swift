// Values of Resources as data items (LwM2M Core, table C-2). Tags are passed over, but those that change what a number
// or a text is: 0 and 1 for times, 4 for decimal fractions (RFC 8949, section 3.4).

extension CBORCursor {
  /// Goes over tags and the head behind them; returns the tag that counts, if there is one.
  private mutating func takeTaggedHead() throws(PayloadError) -> (tag: UInt64?, head: CBORHead) {
    var tag: UInt64?
    while true {
      let start = position
      let head = try takeHead()
      guard head.kind == .tag else { return (tag, head) }
      if tag == 4 { throw PayloadError(.expected(.array), offset: start) }
      if head.argument == 0 || head.argument == 1 || head.argument == 4 { tag = head.argument }
    }
  }

  /// Goes over a number. Throws when something else stands there.
  mutating func takeNumber(as type: ResourceType) throws(PayloadError) -> WireNumber {
    let start = position
    let (tag, head) = try takeTaggedHead()
    if tag == 4 {
      guard let number = try takeDecimalFraction(head)?.wireNumber(in: []) else {
        throw PayloadError(.invalidValue(type), offset: start)
      }
      return number
    }
    guard tag != 0, let number = number(head) else { throw PayloadError(.invalidValue(type), offset: start) }
    return number
  }

  private func number(_ head: CBORHead) -> WireNumber? {
    switch head.kind {
    case .unsigned: .integer(head.argument)
    case .negative where head.argument < 1 << 63: .negative(-1 - Int64(head.argument))
    case .negative: .rounded(-1 - Double(head.argument))
    case .simple where head.info == 25: .float(Double(halfBits: UInt16(truncatingIfNeeded: head.argument)))
    case .simple where head.info == 26: .float(Double(Float(bitPattern: UInt32(truncatingIfNeeded: head.argument))))
    case .simple where head.info == 27: .float(Double(bitPattern: head.argument))
    default: nil
    }
  }

  /// An array of a power of ten and a mantissa (section 3.4.4); `nil` when it is none.
  private mutating func takeDecimalFraction(_ head: CBORHead) throws(PayloadError) -> DecimalNumber? {
    guard head.kind == .array, head.argument == 2 || head.isIndefinite else { return nil }
    let power = try takeHead()
    let mantissa = try takeHead()
    if head.isIndefinite, !(try takeHead().isBreak) { return nil }
    guard power.kind.rawValue < 2, mantissa.kind.rawValue < 2, mantissa.argument < .max else { return nil }
    // So large powers that any number becomes zero or infinite are cut off.
    let amount = Int(min(power.argument, 100_000_000))
    return DecimalNumber(
      isNegative: mantissa.kind == .negative,
      mantissa: mantissa.kind == .negative ? mantissa.argument + 1 : mantissa.argument,
      exponent: power.kind == .negative ? -1 - amount : amount)
  }

  /// Goes over a Boolean. Throws when something else stands there.
  mutating func takeBoolean() throws(PayloadError) -> Bool {
    let start = position
    let head = try takeTaggedHead().head
    guard head.kind == .simple, head.info == 20 || head.info == 21 else {
      throw PayloadError(.invalidValue(.boolean), offset: start)
    }
    return head.info == 21
  }

  /// Goes over bytes or text. Throws when something else stands there, or text is not UTF-8.
  mutating func takeBytes(_ kind: CBORHead.Kind, as type: ResourceType) throws(PayloadError) -> [UInt8] {
    var content: [UInt8] = []
    try takeBytes(kind, as: type, to: &content)
    return content
  }

  /// Goes over bytes or text, and appends it. Throws when something else stands there, or text is not UTF-8.
  mutating func takeBytes(
    _ kind: CBORHead.Kind, as type: ResourceType, to content: inout [UInt8]
  ) throws(PayloadError) {
    let start = position
    let head = try takeTaggedHead().head
    guard head.kind == kind else { throw PayloadError(.invalidValue(type), offset: start) }
    guard head.isIndefinite else { return try takePiece(head, as: type, to: &content) }
    while let chunk = try takeChunk(of: kind) { try takePiece(chunk, as: type, to: &content) }
  }

  /// Text is UTF-8, each piece of it (section 3.2.3).
  private mutating func takePiece(
    _ head: CBORHead, as type: ResourceType, to content: inout [UInt8]
  ) throws(PayloadError) {
    let range = try takeContent(head)
    if head.kind == .text, !UTF8Text.isValid(bytes, in: range) {
      throw PayloadError(.invalidValue(type), offset: range.lowerBound)
    }
    content.append(from: bytes, range)
  }

  /// Goes over text. Throws when something else stands there.
  mutating func takeText(as type: ResourceType) throws(PayloadError) -> String {
    let start = position
    let head = try takeTaggedHead().head
    guard head.kind == .text, !head.isIndefinite else {
      position = start
      return String(decoding: try takeBytes(.text, as: type), as: UTF8.self)
    }
    let range = try takeContent(head)
    guard let text = UTF8Text.text(bytes, in: range) else {
      throw PayloadError(.invalidValue(type), offset: range.lowerBound)
    }
    return text
  }

  /// Goes over a time: seconds since 1970, as a number or with tag 1, or a date as text, with tag 0 or without.
  mutating func takeTime() throws(PayloadError) -> Timestamp {
    let start = position
    let (tag, head) = try takeTaggedHead()
    position = start
    if head.kind == .text, tag != 1, tag != 4 {
      if let time = DateText.decode(try takeBytes(.text, as: .time)[...]) { return time }
    } else if let seconds = try takeNumber(as: .time).wholeSeconds {
      return Timestamp(secondsSince1970: seconds)
    }
    throw PayloadError(.invalidValue(.time), offset: start)
  }
}

extension WireNumber {
  /// The number without its fraction, towards the past; `nil` beyond 64 bits.
  fileprivate var wholeSeconds: Int64? {
    if let integer { return integer }
    let value = double
    guard value > -0x1p62, value < 0x1p62 else { return nil }
    let whole = Int64(value)
    return Double(whole) > value ? whole - 1 : whole
  }

  /// The number of seconds in nanoseconds; `nil` beyond 64 bits.
  var nanoseconds: Int64? {
    let seconds: Int64
    var rest: Int64 = 0
    switch self {
    case .float(let value), .rounded(let value):
      guard value > -0x1p33, value < 0x1p33 else { return nil }
      seconds = Int64(value)
      // To the nearest: what a Double says is rarely a whole nanosecond.
      let fraction = (value - Double(seconds)) * 1e9
      rest = Int64(fraction + (fraction < 0 ? -0.5 : 0.5))
    default:
      guard let integer else { return nil }
      seconds = integer
    }
    let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
    let (sum, carry) = product.addingReportingOverflow(rest)
    return overflow || carry ? nil : sum
  }
}

extension CBORCursor {
  /// Goes over the time of a SenML record, in nanoseconds; `nil` when it is too far away, or no number.
  mutating func takeNanoseconds() throws(PayloadError) -> Int64? {
    let start = position
    let (tag, head) = try takeTaggedHead()
    if tag == 4 { return try takeDecimalFraction(head)?.nanoseconds }
    position = start
    return try takeNumber(as: .time).nanoseconds
  }
}
