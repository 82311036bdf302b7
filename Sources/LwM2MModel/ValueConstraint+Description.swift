extension ValueConstraint: CustomStringConvertible {
  /// The constraint in the notation of the specification; it reads back as the same constraint.
  ///
  /// `0..3, 99`, `1..64 bytes`, `"on", "off"`. A lone number is written `5..5`, since alone it reads as something else.
  public var description: String {
    switch self {
    case .any:
      return ""
    case .numbers(let intervals):
      if intervals.count == 1, let number = intervals.first?.single { return "\(number)..\(number)" }
      return intervals.map(\.description).joined(separator: ", ")
    case .lengths(let intervals):
      return intervals.map(\.description).joined(separator: ", ") + " bytes"
    case .texts(let texts):
      return texts.map(Self.quoted).joined(separator: ", ")
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { result.unicodeScalars.append(scalar) }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }
}

extension ValueConstraint.Interval: CustomStringConvertible {
  /// `0..100`, `99`, `0..` without an upper and `..100` without a lower bound.
  public var description: String {
    if let single { return single.description }
    return (lower?.description ?? "") + ".." + (upper?.description ?? "")
  }
}
