/// What the driver knows of a Resource besides its type, which the generated code knows: a row of the roster.
struct Sample {
  let id: ResourceID
  let isMandatory: Bool
  /// Numbers that the definition allows, as text; empty when all are.
  let numbers: [String]
  /// Lengths that the definition allows.
  let lengths: [Int]
  /// Texts that the definition allows; empty when all are.
  let texts: [String]

  init(_ id: ResourceID, _ isMandatory: Bool, numbers: [String] = [], lengths: [Int] = [], texts: [String] = []) {
    self.id = id
    self.isMandatory = isMandatory
    self.numbers = numbers
    self.lengths = lengths
    self.texts = texts
  }
}
