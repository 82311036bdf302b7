import Foundation
import LwM2M
import LwM2MFoundation

extension SampleDocument {
  /// A whole device document, decoded and encoded again.
  func throughDocument() throws -> Data {
    let types: [any LwM2MObject.Type] = [Texts.self, Temperature.self, Types.self, Ranges.self, Object65534.self]
    return try LwM2MDocument(json: json, types: types).json()
  }
}
