import Foundation
import LwM2M

/// The documents that were written, as `check_documents.py` reads them: they are to validate against the schemas.
final class Documents: @unchecked Sendable {
  static let shared = Documents()
  private var cases: [String] = []

  func add(_ json: Data, schema: String, why: String) {
    cases.append(
      """
      {"schema": "\(schema)", "document": \(String(decoding: json, as: UTF8.self)), "valid": true, "why": "\(why)"}
      """)
  }

  func write(to file: String) throws {
    try Data("[\(cases.joined(separator: ",\n"))]".utf8).write(to: URL(filePath: file))
  }
}

/// An instance and the instances of an Object go to JSON and back; what was written is kept for the schemas.
func checkJSON<Object: LwM2MObject>(_ object: Object, schema: String) throws {
  let json = try JSONEncoder().encode(object)
  Documents.shared.add(json, schema: schema, why: "an instance")
  if try JSONDecoder().decode(Object.self, from: json) != object {
    Outcome.shared.fail("\(Object.self): JSON of an instance")
  }

  let instances: ObjectInstances<Object> = [0: object, 4: object, 65534: object]
  let encoded = try JSONEncoder().encode(instances)
  if try JSONDecoder().decode(ObjectInstances<Object>.self, from: encoded) != instances {
    Outcome.shared.fail("\(Object.self): JSON of an Object")
  }
  let content = Object.isMultiple ? encoded : json
  let document = Data("{\"\(Object.documentName)\": ".utf8) + content + Data("}".utf8)
  Documents.shared.add(document, schema: "lwm2m.schema.json", why: "a device")
}
