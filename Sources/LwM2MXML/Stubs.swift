import LwM2M
import LwM2MModel

// To be replaced by those of LwM2MModel.
extension ValueConstraint {
  init?(_ text: String, type: ResourceType?) {
    guard text.isEmpty else { return nil }
    self = .any
  }
}

extension NamedValue {
  static func list(range: String, summary: String, type: ResourceType?, constraint: ValueConstraint?) -> [NamedValue] {
    []
  }
}
