import Foundation
import LwM2M

/// Counts, and says what went wrong.
final class Outcome: @unchecked Sendable {
  static let shared = Outcome()
  var checked = 0
  var failures = 0

  func fail(_ message: String) {
    failures += 1
    print("FAILED: \(message)")
  }
}

/// Fills an Object with invented values, and takes it through every format there and back.
func check<Object: LwM2MObject>(_ type: Object.Type, schema: String, _ samples: [Sample]) {
  var seed = UInt64(Object.objectID.rawValue) &* 77 &+ 1
  for selection in [samples.filter(\.isMandatory), samples, samples, samples] {
    seed &+= 1
    var reader = SampleReader(selection, seed: seed)
    var fullReader = SampleReader(selection, seed: seed, hasEmptyResources: false)
    do {
      let object = try Object(reading: &reader)
      try checkTLV(object)
      try checkFormat(LwM2MCBOR.self, object)
      try checkJSON(object, schema: schema)
      try checkAllFormats(try Object(reading: &fullReader))
      checkFindings(object)
      if let missing = selection.first(where: \.isMandatory) { checkMissing(object, missing, selection) }
      Outcome.shared.checked += 1
    } catch {
      Outcome.shared.fail("\(type): \(error)")
    }
  }
}

private func checkTLV<Object: LwM2MObject>(_ object: Object) throws {
  try checkFormat(TLV.self, object)
  // The payload of one instance within its entry.
  let wrapped = try TLV.encode([12: object] as ObjectInstances)
  if try TLV.decode(Object.self, id: 12, from: wrapped) != object { Outcome.shared.fail("\(Object.self): wrapped TLV") }
}

/// What was made within the definition has no findings.
private func checkFindings<Object: LwM2MObject>(_ object: Object) {
  do {
    let checked = try TLV.decode(Object.self, from: TLV.encode(object), checking: .lenient)
    if checked.instance != object { Outcome.shared.fail("\(Object.self): checked") }
    if !checked.findings.isEmpty { Outcome.shared.fail("\(Object.self): \(checked.findings)") }
  } catch {
    Outcome.shared.fail("\(Object.self): \(error)")
  }
}

/// Without a Mandatory Resource there is an error that names it.
private func checkMissing<Object: LwM2MObject>(_ object: Object, _ missing: Sample, _ samples: [Sample]) {
  var reader = SampleReader(samples.filter { $0.id != missing.id }, seed: 1)
  do {
    _ = try Object(reading: &reader)
    Outcome.shared.fail("\(Object.self): nobody misses \(missing.id)")
  } catch {
    if error.reason != .missingResource(missing.id) { Outcome.shared.fail("\(Object.self): \(error)") }
  }
}
