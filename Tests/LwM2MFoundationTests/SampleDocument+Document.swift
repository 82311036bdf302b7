import Foundation
import LwM2M
import LwM2MFoundation

extension SampleDocument {
  /// A whole device document, decoded and encoded again.
  func throughDocument(_ types: [any LwM2MObject.Type]) throws -> Data {
    try LwM2MDocument(json: json, types: types).json()
  }
}
